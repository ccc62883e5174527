package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.CancelledException;
import org.mingzhang.CheckRequest;
import org.mingzhang.Mingzhang;
import org.mingzhang.Progress.Stage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Input;

/** Stages are told in their order, and a check ends where it is cancelled. */
class ProgressTest {

    private final Input input = Examples.input(Examples.clean());
    private final CheckRequest request = CheckRequest.of("budget", List.of(input));

    @Test
    void everyStageIsToldOnceInItsOrder() throws Exception {
        List<Stage> stages = new ArrayList<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            DocumentReport report = mingzhang.check(request.reporting((document, stage) -> {
                assertThat(document).isEqualTo("budget");
                stages.add(stage);
            }));

            assertThat(stages)
                    .containsExactly(
                            new Stage.Reading(input.name()),
                            new Stage.Understanding(),
                            new Stage.Checking(),
                            new Stage.Done(Verdict.ACCEPT));
            assertThat(Examples.json(report)).isEqualTo(Examples.json(mingzhang.check("budget", List.of(input))));
        }
    }

    @Test
    void aCancelledCheckEndsBeforeTheNextStageAndTheCheckerGoesOn() throws Exception {
        List<Stage> stages = new ArrayList<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            CheckRequest cancelled = request.reporting((document, stage) -> stages.add(stage))
                    .unless(() -> stages.contains(new Stage.Understanding()));

            assertThatThrownBy(() -> mingzhang.check(cancelled)).isInstanceOf(CancelledException.class);
            assertThat(stages).containsExactly(new Stage.Reading(input.name()), new Stage.Understanding());
            assertThat(mingzhang.check(request).verdict()).isEqualTo(Verdict.ACCEPT);
        }
    }
}
