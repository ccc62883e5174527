package org.mingzhang.check.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.drl.RequiredEntry;
import org.mingzhang.check.drl.RequiredStatement;
import org.mingzhang.check.drl.RuleReport;
import org.mingzhang.check.pack.RequirementDefinition;
import org.mingzhang.check.requirement.Requirement;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Indicator;

/** Decides requirements on one document, and reports like any other rule. */
final class RequirementEvaluator {

    private final BudgetDocument document;
    private final FactSheet sheet;
    private final RuleReport report;

    RequirementEvaluator(BudgetDocument document, FactSheet sheet, RuleReport report) {
        this.document = document;
        this.sheet = sheet;
        this.report = report;
    }

    void evaluate(RequirementDefinition definition) {
        String rule = definition.rule().id();
        Requirement requirement = definition.requirement();
        if (requirement instanceof Requirement.States states) {
            sheet.statements(states.part()).forEach(statement -> statement(rule, statement));
        } else if (requirement instanceof Requirement.Has has) {
            sheet.entries(has.table()).forEach(entry -> entry(rule, entry));
        } else {
            indicators(rule, (Requirement.Indicated) requirement);
        }
    }

    private void statement(String rule, RequiredStatement statement) {
        if (!statement.partFound()) {
            report.notEvaluated(
                    rule,
                    statement,
                    "没有“" + statement.partTitle() + "”部分",
                    "there is no part " + statement.partTitle());
        } else if (statement.stated() || statement.absenceCertain()) {
            report.check(
                    rule,
                    statement.stated(),
                    Breach.of(statement)
                            .with("part", statement.partTitle())
                            .with("statement", statement.key(), english(statement)));
        } else {
            report.notEvaluated(rule, statement, "有页面未能读取", "some pages could not be read");
        }
    }

    private static String english(RequiredStatement statement) {
        return statement.english().isEmpty() ? statement.key() : statement.english();
    }

    private void entry(String rule, RequiredEntry entry) {
        report.check(
                rule,
                entry.found() && entry.filled(),
                Breach.of(entry).with("table", entry.title()).with("entry", entry.key()));
    }

    private void indicators(String rule, Requirement.Indicated wanted) {
        Map<String, List<Indicator>> owners = document.indicators().stream()
                .filter(indicator -> indicator.source().equals("绩效目标表"))
                .collect(Collectors.groupingBy(Indicator::owner, LinkedHashMap::new, Collectors.toList()));
        owners.forEach((owner, all) -> {
            List<Indicator> meant =
                    all.stream().filter(indicator -> isMeant(indicator, wanted)).toList();
            if (wanted.forms().isEmpty()) {
                report.check(
                        rule,
                        meant.size() >= wanted.atLeast(),
                        Breach.of(all.get(0))
                                .with("owner", owner)
                                .with("kind", wanted.name())
                                .with("count", meant.size())
                                .with("least", wanted.atLeast()));
            } else {
                meant.forEach(indicator -> report.check(
                        rule,
                        wanted.forms().contains(indicator.form()),
                        Breach.of(indicator)
                                .with("owner", owner)
                                .with("kind", wanted.name())
                                .with("name", indicator.name())
                                .with("value", indicator.text())));
            }
        });
    }

    private static boolean isMeant(Indicator indicator, Requirement.Indicated wanted) {
        return (wanted.first().isEmpty() || wanted.first().equals(indicator.first()))
                && (wanted.second().isEmpty() || wanted.second().equals(indicator.second()));
    }
}
