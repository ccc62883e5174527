package org.mingzhang.check.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.IdentityResult;
import org.mingzhang.check.identity.Missing;
import org.mingzhang.check.identity.Status;
import org.mingzhang.check.pack.RuleDefinition;

/** Says what became of every rule. */
final class CoverageMaker {

    private static final Text NO_REASON = new Text("", "");
    private static final Text NOTHING = new Text("文件中没有这条规则所管的内容", "the document has nothing that this rule concerns");
    private static final int MOST_REASONS = 3;

    private final Silence silence;

    /** A maker that knows what a document may lack without anything being wrong with it. */
    CoverageMaker(Silence silence) {
        this.silence = silence;
    }

    Coverage barred(RuleDefinition rule, Applicability.Bar bar) {
        return coverage(rule, bar.outcome(), 0, 0, 0, 0, bar.reason());
    }

    Coverage broken(RuleDefinition rule, String what) {
        return coverage(rule, Outcome.RULE_ERROR, 0, 0, 0, 0, new Text("规则出错：" + what, "the rule broke: " + what));
    }

    Coverage of(RuleDefinition rule, RuleTally.Entry entry) {
        int failed = entry.failed();
        int passed = entry.passed();
        int lacks = entry.lacks().size();
        if (failed > 0) {
            return coverage(rule, Outcome.FAILED, passed, 0, failed, lacks, NO_REASON);
        }
        if (lacks > 0 && passed == 0) {
            return coverage(rule, Outcome.NOT_EVALUATED, 0, 0, 0, lacks, reasons(entry.lacks()));
        }
        if (passed > 0) {
            return coverage(rule, Outcome.PASSED, passed, 0, 0, lacks, reasons(entry.lacks()));
        }
        return silence.isCertain()
                ? coverage(rule, Outcome.NOT_APPLICABLE, 0, 0, 0, 0, NOTHING)
                : coverage(rule, Outcome.NOT_EVALUATED, 0, 0, 0, 0, silence.doubt());
    }

    Coverage of(IdentityResult result) {
        RuleDefinition rule = result.identity().rule();
        int within = result.count(Status.WITHIN_ROUNDING);
        int passed = result.count(Status.EXACT) + within;
        int failed = result.count(Status.VIOLATED);
        List<Missing> missing = result.comparisons().stream()
                .map(Comparison::missing)
                .flatMap(java.util.Optional::stream)
                .toList();
        Text reason = reasons(missing.stream().map(silence::reason).toList());
        if (failed > 0 || passed > 0) {
            Outcome outcome = failed > 0 ? Outcome.FAILED : Outcome.PASSED;
            return coverage(rule, outcome, passed, within, failed, missing.size(), reason);
        }
        if (missing.isEmpty()) {
            return coverage(
                    rule,
                    Outcome.NOT_APPLICABLE,
                    0,
                    0,
                    0,
                    0,
                    result.conditionFailed()
                            ? new Text("前提不成立", "its condition does not hold")
                            : new Text("没有可比较的数", "there are no figures to compare"));
        }
        Outcome outcome = missing.stream().allMatch(silence::covers) ? Outcome.NOT_APPLICABLE : Outcome.NOT_EVALUATED;
        return coverage(rule, outcome, 0, 0, 0, missing.size(), reason);
    }

    private static Text reasons(Collection<Text> reasons) {
        if (reasons.isEmpty()) {
            return NO_REASON;
        }
        Set<Text> different = new LinkedHashSet<>(reasons);
        String zh = different.stream().limit(MOST_REASONS).map(Text::zh).collect(Collectors.joining("；"));
        String en = different.stream().limit(MOST_REASONS).map(Text::en).collect(Collectors.joining("; "));
        int more = different.size() - MOST_REASONS;
        return more > 0
                ? new Text(zh + "；等 " + different.size() + " 项", en + "; and " + more + " more")
                : new Text(zh, en);
    }

    private static Coverage coverage(
            RuleDefinition rule, Outcome outcome, int passed, int within, int failed, int notEvaluated, Text reason) {
        return new Coverage(
                rule.id(), rule.title(), rule.mandatory(), outcome, passed, within, failed, notEvaluated, reason);
    }
}
