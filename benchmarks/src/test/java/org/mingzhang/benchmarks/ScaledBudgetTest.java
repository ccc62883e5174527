package org.mingzhang.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** What is measured must be what the benchmarks say it is. */
class ScaledBudgetTest {

    @ParameterizedTest
    @ValueSource(ints = {800, 1200, 10_000})
    void hasTheAmountsAskedForAndNoErrors(int amounts) throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            Submission budget = mingzhang.submit(
                    "budget.txt",
                    LayoutReaders.installed().read(ScaledBudget.of(amounts), ReadLimits.DEFAULT),
                    Circumstances.UNKNOWN);

            assertThat(budget.document().orElseThrow().amounts().size()).isCloseTo(amounts, withinPercentage(6));
            assertThat(mingzhang.check(budget, List.of()).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }
}
