package org.mingzhang.check.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.drl.RuleReport;

/** The compiled rules of a rule book. A rule that throws breaks itself and no other. */
final class Engine {

    private final List<PackEngine> packs;

    Engine(List<PackEngine> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * Runs all rules on the facts of a document.
     *
     * @param active ids of rules whose reports count
     * @return the reports, and the rules that threw
     */
    Result run(Collection<Object> facts, Set<String> active) {
        RuleTally tally = new RuleTally(active);
        Map<String, String> broken = new HashMap<>();
        for (PackEngine pack : packs) {
            RuleTally own = new RuleTally(active);
            try {
                pack.run(facts, own);
                tally.join(own);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                // Conditions share nodes, so only running them apart tells which rule it was.
                runApart(pack, facts, active, tally, broken);
            }
        }
        return new Result(tally, broken);
    }

    /** Runs all rules; what one throws comes out. */
    void decide(Collection<Object> facts, RuleReport report) {
        packs.forEach(pack -> pack.run(facts, report));
    }

    /** The compiled rules that decide one id. */
    PackEngine only(String id) {
        return packs.stream()
                .filter(pack -> pack.ruleIds().contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no compiled rule decides " + id))
                .only(id);
    }

    private static void runApart(
            PackEngine pack,
            Collection<Object> facts,
            Set<String> active,
            RuleTally tally,
            Map<String, String> broken) {
        for (String id : pack.ruleIds()) {
            RuleTally own = new RuleTally(active);
            try {
                pack.only(id).run(facts, own);
                tally.join(own);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                broken.put(id, rootCause(e).toString());
            }
        }
    }

    private static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * What a run came to.
     *
     * @param tally reports of rules
     * @param broken what rules threw, by rule id
     */
    record Result(RuleTally tally, Map<String, String> broken) {}
}
