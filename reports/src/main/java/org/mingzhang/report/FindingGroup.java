package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;

/**
 * Findings that stand in the same table or part of the document.
 *
 * @param heading title of the table or part; empty for findings about the whole document
 * @param findings its findings in the order of the report
 */
public record FindingGroup(String heading, List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /**
     * Groups, those with the gravest findings first and the gravest first in each, else in the order in which the report
     * speaks of them.
     */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        List<Finding> gravestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : gravestFirst) {
            groups.computeIfAbsent(heading(finding), key -> new ArrayList<>()).add(finding);
        }
        return groups.entrySet().stream()
                .map(group -> new FindingGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Finding finding) {
        if (finding.evidence().isEmpty()) {
            return "";
        }
        Evidence first = finding.evidence().get(0);
        String label = first.label();
        int end = label.indexOf(" / ");
        if (end > 0) {
            return label.substring(0, end);
        }
        return first.table().isEmpty() ? label : first.table();
    }
}
