package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.check.Severity;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.model.Amount;

/**
 * Finds breaches that are consequences: they hold two figures against each other, and one of these is the figure that
 * violated comparisons already name as wrong. Correcting it may well mend them, so they hang on that cause.
 */
final class SharedFigures {

    /** Of so few figures two doubts point at the same one; in a longer sum they meet by chance. */
    private static final int FEW = 4;

    private final Map<Cause, List<Reported>> byCause = new LinkedHashMap<>();
    private final Function<Cause, Severity> severity;

    /** A breach with the rule that reported it. */
    record Reported(String ruleId, Breach breach) {}

    SharedFigures(List<Cause> causes, Function<Cause, Severity> severity) {
        this.severity = severity;
        causes.forEach(cause -> byCause.put(cause, new ArrayList<>()));
    }

    /** Hangs a breach on the cause that explains it, if there is one and it is as severe. */
    boolean takes(Reported reported, Severity own) {
        Optional<Cause> cause = byCause.keySet().stream()
                .filter(candidate -> explains(candidate, reported.breach()))
                .filter(candidate -> severity.apply(candidate).compareTo(own) <= 0)
                .findFirst();
        cause.ifPresent(found -> byCause.get(found).add(reported));
        return cause.isPresent();
    }

    /** The breaches that hang on a cause, in the order reported. */
    List<Reported> of(Cause cause) {
        return byCause.get(cause);
    }

    private static boolean explains(Cause cause, Breach breach) {
        return breach.facts().size() > 1
                && !breach.each()
                && breach.facts().stream().anyMatch(fact -> suspects(cause).anyMatch(suspect -> isSame(fact, suspect)));
    }

    /** The figure at fault; where comparisons leave open which it is, any that a table prints: two doubts point at it. */
    private static Stream<Cell> suspects(Cause cause) {
        return cause.isCertain()
                ? cause.suspects().stream()
                : cause.comparisons().stream()
                        .filter(comparison -> comparison.cells().size() <= FEW)
                        .flatMap(comparison -> comparison.cells().stream())
                        .filter(cell -> cell.fact() instanceof Amount);
    }

    /** The suspect itself, or the same wrong number of the same subject as another table prints it. */
    private static boolean isSame(Object fact, Cell suspect) {
        return fact == suspect.fact()
                || fact instanceof Amount one
                        && suspect.fact() instanceof Amount other
                        && !one.code().isEmpty()
                        && one.code().equals(other.code())
                        && one.entity().equals(other.entity())
                        && one.figure().equals(other.figure());
    }
}
