package org.mingzhang.check.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-21, true,  false", // the twentieth day
        "2024-03-01, 2024-03-22, false, true", // a Friday after an ordinary Thursday
        "2024-03-03, 2024-03-25, false, false", // the twentieth day is a Saturday: Monday may do
        "2024-03-03, 2024-03-26, false, true",
        "2024-01-22, 2024-02-18, false, false", // the spring festival may have been on the twentieth day
        "2024-01-22, 2024-02-22, false, true",
        "2024-08-20, 2024-08-01, true,  false"
    })
    void tellsKeptFromMissedAndLeavesHolidaysOpen(LocalDate from, LocalDate day, boolean kept, boolean missed) {
        assertThat(Deadline.isKept(from, 20, day)).isEqualTo(kept);
        assertThat(Deadline.isMissed(from, 20, day)).isEqualTo(missed);
    }

    @Property
    void neverBothAndMissedFromTheThirtyFirstDayOn(
            @ForAll @IntRange(max = 3650) int start, @ForAll @IntRange(min = -40, max = 80) int later) {
        LocalDate from = LocalDate.of(2018, 1, 1).plusDays(start);
        LocalDate day = from.plusDays(later);

        boolean kept = Deadline.isKept(from, 20, day);
        boolean missed = Deadline.isMissed(from, 20, day);

        assertThat(kept && missed).isFalse();
        assertThat(kept).isEqualTo(later <= 20);
        if (later > 31) {
            assertThat(missed).isTrue();
        }
    }
}
