package org.mingzhang.check.pack;

import java.util.Optional;
import org.mingzhang.check.identity.Condition;
import org.mingzhang.check.identity.Drift;
import org.mingzhang.check.identity.Formula;
import org.mingzhang.check.identity.FormulaException;
import org.mingzhang.check.identity.FormulaParser;
import org.mingzhang.check.identity.Scheme;

/** Understands what an identity compares, and when. */
final class SchemeDecoder {

    private SchemeDecoder() {}

    static Optional<Condition> condition(Fields fields) {
        if (!fields.has("when")) {
            return Optional.empty();
        }
        try {
            return Optional.of(FormulaParser.condition(fields.text("when", "")));
        } catch (FormulaException e) {
            fields.problem("when", e.problem().zh(), e.problem().en());
            return Optional.empty();
        }
    }

    static Scheme scheme(Fields fields) {
        Scheme scheme = new Scheme.Hierarchy("");
        int given = 0;
        try {
            if (fields.has("formula")) {
                given++;
                Formula formula = FormulaParser.formula(fields.text("formula", ""));
                scheme = new Scheme.Relates(formula, each(fields));
            }
            if (fields.has("hierarchy")) {
                given++;
                scheme = new Scheme.Hierarchy(fields.text("hierarchy", ""));
            }
            if (fields.has("growth")) {
                given++;
                scheme = new Scheme.Growth(FormulaParser.reference(fields.text("growth", "")), drift(fields));
            }
            if (fields.has("completion")) {
                given++;
                scheme = new Scheme.Completion(FormulaParser.reference(fields.text("completion", "")));
            }
            if (fields.has("ratio")) {
                given++;
                scheme = new Scheme.Ratio(FormulaParser.quotient(fields.text("ratio", "")), each(fields));
            }
        } catch (FormulaException e) {
            fields.problem("formula", e.problem().zh(), e.problem().en());
        }
        if (given != 1) {
            fields.problem(
                    "formula",
                    "每条勾稽关系须有且只有 formula、hierarchy、growth、completion、ratio 之一",
                    "an identity has exactly one of formula, hierarchy, growth, completion, ratio");
        }
        return scheme;
    }

    private static Optional<Drift> drift(Fields fields) {
        return switch (fields.text("drift", "")) {
            case "" -> Optional.empty();
            case "cut" -> Optional.of(Drift.CUT);
            case "near" -> Optional.of(Drift.NEAR);
            case "far" -> Optional.of(Drift.FAR);
            default -> {
                fields.problem("drift", "drift 只能是 cut、near 或 far", "drift must be cut, near or far");
                yield Optional.empty();
            }
        };
    }

    private static Scheme.Each each(Fields fields) {
        return switch (fields.text("each", "")) {
            case "" -> Scheme.Each.ONCE;
            case "row" -> Scheme.Each.ROW;
            case "column" -> Scheme.Each.COLUMN;
            case "cell" -> Scheme.Each.CELL;
            case "claim" -> Scheme.Each.CLAIM;
            default -> {
                fields.problem("each", "each 只能是 row、column、cell 或 claim", "each must be row, column, cell or claim");
                yield Scheme.Each.ONCE;
            }
        };
    }
}
