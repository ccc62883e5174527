package org.mingzhang.report.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.check.pack.BasisDefinition;
import org.mingzhang.check.pack.Need;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.pack.Years;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.Wording;

/** Rules as text: one line each, or one in full. */
public final class RuleText {

    private static final int ID_WIDTH = 30;
    private static final int SEVERITY_WIDTH = 8;
    private static final int LABEL_WIDTH = 14;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RuleText(Language language) {
        this.language = language;
    }

    /** One line a rule, and how many there are. */
    public static String list(List<CatalogueRule> rules, Language language) {
        RuleText page = new RuleText(language);
        rules.forEach(page::line);
        page.text
                .append(page.say("共 " + rules.size() + " 条规则", rules.size() + " rules"))
                .append('\n');
        return page.text.toString();
    }

    /** All about one rule: legal basis, what it needs, how it decides, the remedy. */
    public static String explain(CatalogueRule rule, Language language) {
        RuleText page = new RuleText(language);
        page.full(rule);
        return page.text.toString();
    }

    private void line(CatalogueRule rule) {
        text.append(DisplayWidth.pad(rule.rule().id(), ID_WIDTH))
                .append(' ')
                .append(DisplayWidth.pad(
                        Wording.severity(rule.rule().severity()).in(language), SEVERITY_WIDTH))
                .append(' ')
                .append(rule.rule().title().in(language))
                .append('\n');
    }

    private void full(CatalogueRule entry) {
        RuleDefinition rule = entry.rule();
        text.append(rule.id()).append("  ").append(rule.title().in(language)).append('\n');
        labelled(
                "级别",
                "severity",
                Wording.severity(rule.severity()).in(language) + (rule.mandatory() ? say("，必查", ", mandatory") : ""));
        labelled("规则包", "pack", entry.pack().id() + " " + entry.pack().version());
        labelled("适用", "applies to", disclosure(rule.disclosure()) + years(rule.years()));
        for (BasisDefinition basis : entry.basis()) {
            labelled("依据", "basis", Wording.citation(basis.basis(), language) + years(basis.years()));
        }
        if (!rule.needs().isEmpty()) {
            labelled(
                    "需要",
                    "needs",
                    rule.needs().stream().map(RuleText::need).collect(Collectors.joining(say("、", ", "))));
        }
        entry.formula().ifPresent(identity -> labelled("公式", "formula", identity.source()));
        labelled("判断", "decides", rule.decides().in(language));
        labelled("改法", "remedy", rule.remedy().in(language));
    }

    private static String need(Need need) {
        return need.key().isEmpty() ? need.kind().name().toLowerCase(Locale.ROOT) : need.key();
    }

    private String disclosure(DisclosureKind kind) {
        return switch (kind) {
            case BUDGET -> say("预算", "budgets");
            case FINAL_ACCOUNTS -> say("决算", "final accounts");
            case UNKNOWN -> say("预算、决算", "budgets and final accounts");
        };
    }

    private String years(Years years) {
        if (years.from() <= 0 && years.to() >= 9999) {
            return "";
        }
        String from = years.from() <= 0 ? "" : Integer.toString(years.from());
        String to = years.to() >= 9999 ? "" : Integer.toString(years.to());
        return say("（" + from + "–" + to + " 年度）", " (fiscal years " + from + "–" + to + ")");
    }

    private void labelled(String zh, String en, String words) {
        if (!words.isEmpty()) {
            text.append("  ")
                    .append(DisplayWidth.pad(say(zh, en), LABEL_WIDTH))
                    .append(words)
                    .append('\n');
        }
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
