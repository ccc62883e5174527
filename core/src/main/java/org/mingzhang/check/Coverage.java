package org.mingzhang.check;

import org.mingzhang.Text;

/**
 * What became of a rule on a document.
 *
 * @param ruleId id of the rule
 * @param title its title
 * @param mandatory whether an unevaluated rule leaves the document undecided
 * @param outcome the outcome
 * @param passed comparisons made that held, exactly or within rounding
 * @param withinRounding of these, those that hold only within the rounding of the printed figures
 * @param failed comparisons made that failed
 * @param notEvaluated comparisons that could not be made
 * @param reason why it was not applicable, not evaluated or broke; empty texts otherwise
 */
public record Coverage(
        String ruleId,
        Text title,
        boolean mandatory,
        Outcome outcome,
        int passed,
        int withinRounding,
        int failed,
        int notEvaluated,
        Text reason) {

    /** Comparisons made. */
    public int compared() {
        return passed + failed;
    }
}
