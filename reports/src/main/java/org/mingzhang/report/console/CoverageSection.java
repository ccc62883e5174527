package org.mingzhang.report.console;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;
import org.mingzhang.report.CoverageSummary;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.Wording;

/** What was checked and what was not, so that nobody takes silence for a pass. */
final class CoverageSection {

    private static final int GAPS_SHOWN = 6;
    private static final int RULES_NAMED = 4;

    private final ConsolePage page;
    private final List<Coverage> coverage;

    CoverageSection(ConsolePage page, List<Coverage> coverage) {
        this.page = page;
        this.coverage = coverage;
    }

    void write() {
        CoverageSummary summary = CoverageSummary.of(coverage);
        boolean nothingChecked = summary.compared() == 0 && summary.gaps().size() <= 1;
        if (coverage.isEmpty() || nothingChecked && !page.isVerbose()) {
            return;
        }
        page.line(page.palette().heading(page.say("检查范围", "Coverage")));
        page.labelled(new Text("规则", "Rules"), rules(summary));
        page.labelled(new Text("比较", "Comparisons"), comparisons(summary));
        gaps(summary);
        if (page.isVerbose()) {
            coverage.forEach(this::rule);
        }
        page.blank();
    }

    private String rules(CoverageSummary summary) {
        String byOutcome = summary.rules().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> page.say(Wording.outcome(entry.getKey())) + " " + entry.getValue())
                .collect(Collectors.joining(page.say("，", ", ")));
        return page.say(summary.total() + " 条：", summary.total() + ": ") + byOutcome;
    }

    private String comparisons(CoverageSummary summary) {
        String rounding = summary.withinRounding() == 0
                ? ""
                : page.say(
                        "（其中 " + summary.withinRounding() + " 次仅在四舍五入范围内相符）",
                        " (" + summary.withinRounding() + " of them only within rounding)");
        return page.say(
                "相符 " + summary.passed() + rounding + "，不符 " + summary.failed() + "，无法比较 " + summary.notEvaluated(),
                summary.passed() + " hold" + rounding + ", " + summary.failed() + " fail, " + summary.notEvaluated()
                        + " could not be made");
    }

    private void gaps(CoverageSummary summary) {
        List<CoverageSummary.Gap> gaps = summary.gaps();
        int shown = page.isVerbose() ? gaps.size() : Math.min(GAPS_SHOWN, gaps.size());
        for (CoverageSummary.Gap gap : gaps.subList(0, shown)) {
            page.labelled(
                    gap.outcome() == Outcome.RULE_ERROR ? new Text("出错", "Broken") : new Text("未查", "Not checked"),
                    page.say(gap.reason()) + " " + page.palette().faint("[" + named(gap.ruleIds()) + "]"));
        }
        if (gaps.size() > shown) {
            page.paragraph(
                    4,
                    page.say(
                            "另有 " + (gaps.size() - shown) + " 种原因，用 --verbose 查看",
                            (gaps.size() - shown) + " more reasons; see them with --verbose"));
        }
    }

    private String named(List<String> ruleIds) {
        if (page.isVerbose() || ruleIds.size() <= RULES_NAMED) {
            return String.join(", ", ruleIds);
        }
        int rest = ruleIds.size() - RULES_NAMED;
        return String.join(", ", ruleIds.subList(0, RULES_NAMED))
                + page.say(" 等 " + ruleIds.size() + " 条", " and " + rest + " more");
    }

    private void rule(Coverage rule) {
        String reason = page.say(rule.reason());
        page.hanging(
                "    " + DisplayWidth.pad(page.say(Wording.outcome(rule.outcome())), 15),
                19,
                rule.ruleId() + " " + page.say(rule.title()) + " (" + rule.passed() + "/" + rule.compared() + ")"
                        + (reason.isEmpty() ? "" : page.say("：", ": ") + reason));
    }
}
