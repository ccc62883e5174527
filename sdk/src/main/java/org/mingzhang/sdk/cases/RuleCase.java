package org.mingzhang.sdk.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.check.Mark;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.model.BudgetDocument;

/**
 * A case of a rule.
 *
 * @param rule id of the rule
 * @param expectation what the rule must come to
 * @param name what the case shows, or empty
 * @param document the facts
 * @param findings exactly the findings of the rule that must come out, in any order; empty where any will do
 * @param source the document as written, with what it was given and patched
 * @param mark where it stands
 */
public record RuleCase(
        String rule,
        Expectation expectation,
        String name,
        BudgetDocument document,
        Optional<List<ExpectedFinding>> findings,
        PackNode source,
        Mark mark) {

    public RuleCase {
        findings = findings.map(List::copyOf);
    }

    /** What a rule must come to on a case. */
    public enum Expectation {
        /** At least one finding of the rule. */
        BREAKS,
        /** Something was compared or examined, and nothing found. */
        KEEPS,
        /** What the rule speaks of is not there: not evaluated, or not applicable. */
        UNDECIDED
    }

    /** File it was read from. */
    public String file() {
        return mark.file();
    }

    /** A name for people: rule, expectation, and what the case shows. */
    public String label() {
        String key = expectation.name().toLowerCase(Locale.ROOT);
        return rule + " " + key + (name.isEmpty() ? "" : " (" + name + ")");
    }

    /**
     * The same case with other facts.
     *
     * @param written a document in the form of a case
     * @throws IllegalArgumentException when it is none
     */
    public RuleCase on(PackNode written) {
        return new RuleCase(
                rule, expectation, name, CaseDocument.of(CaseNode.of(written)), Optional.empty(), written, mark);
    }
}
