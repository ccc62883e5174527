package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.pack.Need;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.MilestoneKind;

/** Whether a rule concerns a document, and has what it needs. */
final class Applicability {

    private final BudgetDocument document;
    private final FormTables form;
    private final Set<String> present = new HashSet<>();

    Applicability(BudgetDocument document, FormTables form) {
        this.document = document;
        this.form = form;
        document.tables().stream()
                .filter(table -> table.emptiness() != Emptiness.UNREAD)
                .forEach(table -> present.add("TABLE:" + table.kind()));
        document.claims().forEach(claim -> present.add("CLAIM:" + claim.subject()));
        document.parts().forEach(part -> present.add("PART:" + part.key()));
    }

    /**
     * Why a rule is not run; empty when it is.
     *
     * @param outcome {@link Outcome#NOT_APPLICABLE} or {@link Outcome#NOT_EVALUATED}
     * @param reason why
     */
    record Bar(Outcome outcome, Text reason) {}

    Optional<Bar> bar(RuleDefinition rule) {
        Disclosure disclosure = document.disclosure();
        if (rule.disclosure() != DisclosureKind.UNKNOWN
                && disclosure.kind() != DisclosureKind.UNKNOWN
                && rule.disclosure() != disclosure.kind()) {
            return Optional.of(new Bar(
                    Outcome.NOT_APPLICABLE,
                    rule.disclosure() == DisclosureKind.BUDGET
                            ? new Text("只适用于预算", "applies to budgets only")
                            : new Text("只适用于决算", "applies to final accounts only")));
        }
        if (rule.disclosure() != DisclosureKind.UNKNOWN && disclosure.kind() == DisclosureKind.UNKNOWN) {
            return Optional.of(new Bar(
                    Outcome.NOT_EVALUATED,
                    new Text("不能确定是预算还是决算", "it is not certain whether this is a budget or a final account")));
        }
        if (!rule.years().include(disclosure.fiscalYear())) {
            return Optional.of(new Bar(
                    Outcome.NOT_APPLICABLE,
                    new Text(
                            "不适用于 " + disclosure.fiscalYear() + " 年度",
                            "does not apply to " + disclosure.fiscalYear())));
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Need need : rule.needs()) {
            if (!isMet(need)) {
                Optional<Text> absence = need.kind() == Need.Kind.TABLE ? form.absence(need.key()) : Optional.empty();
                if (absence.isPresent()) {
                    return Optional.of(new Bar(Outcome.NOT_APPLICABLE, absence.get()));
                }
                zh.add(name(need).zh());
                en.add(name(need).en());
            }
        }
        return zh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bar(
                        Outcome.NOT_EVALUATED,
                        new Text("没有读到" + String.join("、", zh), "not found: " + String.join(", ", en))));
    }

    private boolean isMet(Need need) {
        return switch (need.kind()) {
            case TABLE, CLAIM, PART -> present.contains(need.kind() + ":" + need.key());
            case CONTENTS -> !document.contents().isEmpty();
            case INDICATOR -> !document.indicators().isEmpty();
            case PROJECT -> !document.projects().isEmpty();
            case YEAR -> document.disclosure().fiscalYear() > 0;
            case APPROVED -> knows(MilestoneKind.APPROVED);
            case PUBLISHED -> knows(MilestoneKind.PUBLISHED);
            case COMPANION ->
                document.companions().stream()
                        .anyMatch(companion -> companion.kinship().key().equals(need.key()));
        };
    }

    private boolean knows(MilestoneKind kind) {
        return document.milestones().stream().anyMatch(milestone -> milestone.kind() == kind);
    }

    private static Text name(Need need) {
        return switch (need.kind()) {
            case TABLE -> new Text("“" + need.key() + "”", "table " + need.key());
            case CLAIM -> new Text("文字中的“" + need.key() + "”", "a statement on " + need.key());
            case PART -> new Text("“" + need.key() + "”部分", "part " + need.key());
            case CONTENTS -> new Text("目录", "the contents list");
            case INDICATOR -> new Text("绩效指标", "performance indicators");
            case PROJECT -> new Text("项目", "projects");
            case YEAR -> new Text("年度", "the fiscal year");
            case APPROVED -> new Text("批复日期（可用 --approved 给出）", "the date of approval (give it with --approved)");
            case PUBLISHED -> new Text("公开日期（可用 --published 给出）", "the date of publication (give it with --published)");
            case COMPANION ->
                Kinship.of(need.key())
                        .map(kinship -> new Text(kinship.zh(), kinship.en()))
                        .orElse(new Text(need.key(), need.key()));
        };
    }
}
