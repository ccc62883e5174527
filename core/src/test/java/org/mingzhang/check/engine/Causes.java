package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.Severity;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.FormulaException;
import org.mingzhang.check.identity.FormulaParser;
import org.mingzhang.check.identity.IdentityEvaluator;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.pack.Years;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.DisclosureKind;

/** Causes that the search finds in documents of tests. */
final class Causes {

    private Causes() {}

    /** The causes before any are joined. */
    static List<Cause> of(BudgetDocument document, Scheme... schemes) {
        IdentityEvaluator evaluator = new IdentityEvaluator(document);
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < schemes.length; i++) {
            RuleDefinition rule = new RuleDefinition(
                    "test-identity-" + i,
                    new Text("题", "title"),
                    Severity.ERROR,
                    false,
                    DisclosureKind.UNKNOWN,
                    Years.ALL,
                    List.of(),
                    List.of(),
                    new Text("", ""),
                    new Text("", ""));
            comparisons.addAll(evaluator
                    .evaluate(new IdentityDefinition(rule, schemes[i], Optional.empty(), ""))
                    .comparisons());
        }
        return new SuspectFinder(comparisons).causes();
    }

    static Scheme once(String formula) throws FormulaException {
        return new Scheme.Relates(FormulaParser.formula(formula), Scheme.Each.ONCE);
    }

    static Scheme rows(String formula) throws FormulaException {
        return new Scheme.Relates(FormulaParser.formula(formula), Scheme.Each.ROW);
    }

    static Scheme columns(String formula) throws FormulaException {
        return new Scheme.Relates(FormulaParser.formula(formula), Scheme.Each.COLUMN);
    }

    static Scheme cells(String formula) throws FormulaException {
        return new Scheme.Relates(FormulaParser.formula(formula), Scheme.Each.CELL);
    }
}
