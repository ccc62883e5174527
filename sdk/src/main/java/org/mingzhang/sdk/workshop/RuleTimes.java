package org.mingzhang.sdk.workshop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.engine.RuleAlone;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.model.BudgetDocument;

/**
 * How long every rule of a pack takes on a crowded document, in processor time of the thread, so that what else runs
 * on the machine does not count.
 */
public final class RuleTimes {

    /** What a rule may take; most take less than a hundredth of it. */
    public static final Duration BUDGET = Duration.ofMillis(500);

    private static final int RUNS = 3;

    private final List<Time> times;

    private RuleTimes(List<Time> times) {
        this.times = List.copyOf(times);
    }

    /**
     * What one rule takes.
     *
     * @param rule id of the rule
     * @param processor the shortest of several runs
     */
    public record Time(String rule, Duration processor) {}

    static RuleTimes measure(OpenPack pack) {
        BudgetDocument crowd = Crowd.of(pack.cases());
        Collection<Object> facts = pack.checker().facts(crowd, List.of());
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Time> times = new ArrayList<>();
        for (RuleDefinition rule : pack.pack().catalogue()) {
            RuleAlone alone = pack.checker().alone(rule.id());
            long best = Long.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                long begun = clock.getCurrentThreadCpuTime();
                try {
                    alone.run(crowd, facts);
                } catch (RuntimeException e) {
                    // a rule that throws on a crowd of cases is a rule error there, and no matter of time
                }
                best = Math.min(best, clock.getCurrentThreadCpuTime() - begun);
            }
            times.add(new Time(rule.id(), Duration.ofNanos(best)));
        }
        times.sort(Comparator.comparing(Time::processor).reversed().thenComparing(Time::rule));
        return new RuleTimes(times);
    }

    List<Time> slowestFirst() {
        return times;
    }

    List<PackProblem> problems() {
        return times.stream()
                .filter(time -> time.processor().compareTo(BUDGET) > 0)
                .map(time -> PackProblem.of(
                        new Mark("rules", 0),
                        time.rule() + " 在大文件上用了 " + time.processor().toMillis() + " 毫秒，超过 " + BUDGET.toMillis()
                                + " 毫秒；请先用字段相等来连接事实",
                        time.rule() + " takes " + time.processor().toMillis() + " ms on a crowded document, more than "
                                + BUDGET.toMillis() + " ms; join facts by equal fields first"))
                .toList();
    }
}
