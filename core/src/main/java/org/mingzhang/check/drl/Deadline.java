package org.mingzhang.check.drl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;

/**
 * The end of a period of calendar days. A period that ends on a day off runs on to the next working day; which days
 * around the moving feasts are off is decreed year by year, so a date shortly after such an end can be neither in time
 * nor late for certain.
 */
public final class Deadline {

    /** No holiday with the weekends beside it is longer. */
    private static final int LONGEST_HOLIDAY = 9;

    /** Times of the year, both ends included, in which the last day of a period may be a public holiday. */
    private static final List<Map.Entry<MonthDay, MonthDay>> HOLIDAY_TIMES = List.of(
            Map.entry(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.JANUARY, 3)),
            Map.entry(MonthDay.of(Month.JANUARY, 20), MonthDay.of(Month.FEBRUARY, 29)),
            Map.entry(MonthDay.of(Month.APRIL, 3), MonthDay.of(Month.APRIL, 7)),
            Map.entry(MonthDay.of(Month.APRIL, 29), MonthDay.of(Month.MAY, 5)),
            Map.entry(MonthDay.of(Month.MAY, 28), MonthDay.of(Month.JUNE, 26)),
            Map.entry(MonthDay.of(Month.SEPTEMBER, 7), MonthDay.of(Month.OCTOBER, 8)),
            Map.entry(MonthDay.of(Month.DECEMBER, 30), MonthDay.of(Month.DECEMBER, 31)));

    private Deadline() {}

    /** Whether a day is within so many calendar days after another, the other not counted. */
    public static boolean isKept(LocalDate from, int days, LocalDate day) {
        return !day.isAfter(from.plusDays(days));
    }

    /** Whether a day is after the end of the period however holidays fall. */
    public static boolean isMissed(LocalDate from, int days, LocalDate day) {
        return day.isAfter(latest(from.plusDays(days)));
    }

    /** The last day that may still be in time when the period ends on this day. */
    private static LocalDate latest(LocalDate end) {
        MonthDay day = MonthDay.from(end);
        boolean mayBeHoliday =
                HOLIDAY_TIMES.stream().anyMatch(time -> !day.isBefore(time.getKey()) && !day.isAfter(time.getValue()));
        LocalDate latest = mayBeHoliday ? end.plusDays(LONGEST_HOLIDAY) : end;
        while (latest.getDayOfWeek() == DayOfWeek.SATURDAY || latest.getDayOfWeek() == DayOfWeek.SUNDAY) {
            latest = latest.plusDays(1);
        }
        return latest;
    }

    /**
     * Whether a disclosure may have been published on a day at all: a budget in its year, or in the last weeks before it
     * where the congress meets early; final accounts in the year after theirs.
     */
    public static boolean isSeason(Disclosure disclosure, LocalDate day) {
        int year = disclosure.fiscalYear();
        return disclosure.kind() == DisclosureKind.BUDGET
                ? !day.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1)) && day.getYear() <= year
                : day.getYear() == year + 1;
    }

    /** Days from one date to another. */
    public static long days(LocalDate from, LocalDate to) {
        return java.time.temporal.ChronoUnit.DAYS.between(from, to);
    }
}
