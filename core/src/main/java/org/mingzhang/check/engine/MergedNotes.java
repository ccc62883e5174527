package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;

/** Joins notes of the same rule into one that has their number: what only informs must not fill a report. */
final class MergedNotes {

    private MergedNotes() {}

    static List<Finding> of(List<Finding> findings) {
        Map<String, List<Finding>> notes = new LinkedHashMap<>();
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.INFO) {
                notes.computeIfAbsent(finding.ruleId(), rule -> new ArrayList<>())
                        .add(finding);
            } else {
                merged.add(finding);
            }
        }
        notes.values().forEach(same -> merged.add(same.size() == 1 ? same.get(0) : joined(same)));
        return merged;
    }

    private static Finding joined(List<Finding> same) {
        Finding first = same.get(0);
        List<Finding.Consequence> others = new ArrayList<>(first.consequences());
        Set<Evidence> evidence = new LinkedHashSet<>(first.evidence());
        for (Finding other : same.subList(1, same.size())) {
            others.add(new Finding.Consequence(other.ruleId(), other.message(), other.computation()));
            others.addAll(other.consequences());
            evidence.add(other.evidence().get(0));
        }
        Text message = new Text(
                first.message().zh() + "（同类共 " + same.size() + " 处）",
                first.message().en() + " (" + same.size() + " such cases)");
        return new Finding(
                first.ruleId(),
                first.severity(),
                message,
                first.arguments(),
                List.copyOf(evidence),
                first.computation(),
                first.basis(),
                first.remedy(),
                first.fingerprint(),
                others);
    }
}
