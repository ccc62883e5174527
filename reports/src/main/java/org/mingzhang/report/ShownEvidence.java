package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.layout.Place;

/** Evidence for people: several figures of one sentence are shown with one quote. */
public final class ShownEvidence {

    private ShownEvidence() {}

    private record Words(Place place, String quote) {}

    /** The evidence of a finding in its order, each quote of a place once. */
    public static List<Evidence> of(Finding finding) {
        Set<Words> seen = new HashSet<>();
        List<Evidence> shown = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (evidence.quote().isEmpty()
                    || seen.add(new Words(evidence.place(), evidence.quote()))
                    || isCell(evidence)) {
                shown.add(evidence);
            }
        }
        return shown;
    }

    /** Cells of a row may print the same number; each is its own place to look at. */
    private static boolean isCell(Evidence evidence) {
        return !evidence.table().isEmpty();
    }
}
