package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;

class ShownFindingsTest {

    private static final Text NONE = new Text("", "");

    private static Finding finding(String rule, int number) {
        return new Finding(
                rule,
                Severity.INFO,
                NONE,
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                NONE,
                "f" + number,
                List.of());
    }

    @Test
    void shows_the_first_hundred_of_a_rule_and_counts_the_rest() {
        List<Finding> all = Stream.concat(
                        IntStream.range(0, 250).mapToObj(number -> finding("a-b-1", number)),
                        Stream.of(finding("a-b-2", 0)))
                .toList();

        ShownFindings shown = ShownFindings.of(all);

        assertThat(shown.findings()).hasSize(101).endsWith(finding("a-b-2", 0)).startsWith(finding("a-b-1", 0));
        assertThat(shown.leftOut()).containsExactly(new ShownFindings.LeftOut("a-b-1", 150));
    }

    @Test
    void leaves_nothing_out_of_few() {
        assertThat(ShownFindings.of(List.of(finding("a-b-1", 0))).leftOut()).isEmpty();
    }
}
