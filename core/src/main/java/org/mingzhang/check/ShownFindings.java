package org.mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a document that a report shows: of each rule the first hundred. All are counted in the document and
 * decide its verdict.
 *
 * @param findings the findings shown, in the order of the document
 * @param leftOut how many more there are of a rule, for rules that have more
 */
public record ShownFindings(List<Finding> findings, List<LeftOut> leftOut) {

    /** The most that are shown of one rule. */
    public static final int MOST = 100;

    public ShownFindings {
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Findings of one rule that are not shown.
     *
     * @param ruleId id of the rule
     * @param count how many
     */
    public record LeftOut(String ruleId, int count) {}

    /** What is shown of these findings. */
    public static ShownFindings of(List<Finding> all) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : all) {
            if (seen.merge(finding.ruleId(), 1, Integer::sum) <= MOST) {
                shown.add(finding);
            }
        }
        List<LeftOut> more = seen.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST)
                .map(entry -> new LeftOut(entry.getKey(), entry.getValue() - MOST))
                .toList();
        return new ShownFindings(shown, more);
    }
}
