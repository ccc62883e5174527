package org.mingzhang.report.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.report.Wording;

/** The catalogue as Markdown in both languages, as it is published. */
public final class RuleMarkdown {

    private RuleMarkdown() {}

    public static String of(List<Pack> packs, List<CatalogueRule> rules) {
        StringBuilder page = new StringBuilder("# Rules 规则目录\n\n");
        page.append("Made from the packs by `mingzhang rules --format markdown`; a test keeps it current. ")
                .append("Citations in brackets ［］ are not verified to the article.\n");
        for (Pack pack : packs) {
            List<CatalogueRule> own = rules.stream()
                    .filter(rule -> rule.pack().id().equals(pack.id()))
                    .toList();
            if (!own.isEmpty()) {
                pack(page, pack, own);
            }
        }
        return page.toString();
    }

    private static void pack(StringBuilder page, Pack pack, List<CatalogueRule> rules) {
        page.append("\n## ")
                .append(cell(pack.title().zh()))
                .append(' ')
                .append(cell(pack.title().en()))
                .append(" `")
                .append(pack.id())
                .append("` (")
                .append(rules.size())
                .append(")\n");
        List<CatalogueRule> conditions =
                rules.stream().filter(rule -> rule.formula().isEmpty()).toList();
        List<CatalogueRule> identities =
                rules.stream().filter(rule -> rule.formula().isPresent()).toList();
        if (!conditions.isEmpty()) {
            page.append(
                    "\n| rule | severity | what it demands 要求 | how it decides 判断 | basis 依据 |\n|---|---|---|---|---|\n");
            conditions.forEach(rule -> row(page, rule, both(rule.rule().decides())));
        }
        if (!identities.isEmpty()) {
            page.append(
                    "\n| identity 勾稽关系 | severity | what it demands 要求 | formula 公式 | basis 依据 |\n|---|---|---|---|---|\n");
            identities.forEach(rule ->
                    row(page, rule, "`" + rule.formula().orElseThrow().source().replace("|", "\\|") + "`"));
        }
    }

    private static void row(StringBuilder page, CatalogueRule entry, String how) {
        RuleDefinition rule = entry.rule();
        String basis = entry.basis().stream()
                .map(definition -> cell(Wording.citation(definition.basis(), Language.ZH)))
                .collect(Collectors.joining("<br>"));
        page.append("| `")
                .append(rule.id())
                .append("` | ")
                .append(rule.severity())
                .append(rule.mandatory() ? ", mandatory" : "")
                .append(" | ")
                .append(both(rule.title()))
                .append(" | ")
                .append(how)
                .append(" | ")
                .append(basis)
                .append(" |\n");
    }

    private static String both(Text text) {
        return cell(text.zh()) + "<br>" + cell(text.en());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
