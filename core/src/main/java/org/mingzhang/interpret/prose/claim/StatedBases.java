package org.mingzhang.interpret.prose.claim;

import java.util.List;
import org.mingzhang.model.BaseKind;

/**
 * 上年执行数为 5 万元。今年安排 6 万元，比上年执行数增长 20%: the amount that a sentence before has given for last year is
 * the base of the change, although the sentence that compares does not repeat it.
 */
final class StatedBases {

    private StatedBases() {}

    /**
     * Gives changes of one passage the bases stated in it.
     *
     * @param drafts the claims of the passage, in reading order
     * @param fiscalYear the year of claims that name none; 0 when not known
     */
    static void settle(List<ClaimDraft> drafts, int fiscalYear) {
        for (int i = 0; i < drafts.size(); i++) {
            ClaimDraft draft = drafts.get(i);
            int year = draft.year() > 0 ? draft.year() : fiscalYear;
            if (year > 0 && draft.lacksBase() && draft.comparesWithLastYear()) {
                List<ClaimDraft> bases = drafts.subList(0, i).stream()
                        .filter(earlier -> earlier.subject().equals(draft.subject()))
                        .filter(earlier -> earlier.year() == year - 1)
                        .filter(earlier -> earlier.amount().isNumber())
                        .filter(earlier -> isOf(draft.baseKind(), earlier))
                        .toList();
                if (bases.size() == 1) {
                    draft.base(bases.get(0).amount(), draft.end());
                }
            }
        }
    }

    private static boolean isOf(BaseKind kind, ClaimDraft earlier) {
        return switch (kind) {
            case PREVIOUS_BUDGET -> earlier.isPlan();
            case PREVIOUS_EXECUTION -> !earlier.isPlan();
            default -> true;
        };
    }
}
