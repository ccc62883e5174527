package org.mingzhang.interpret.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Layout;
import org.mingzhang.model.Milestone;
import org.mingzhang.model.MilestoneKind;

/**
 * Dates of approval and publication that a document prints of itself: 公开日期：2024年2月20日. A date counts only behind such
 * a label, or in the sentence that the finance department approved the document, and only where all that is said agrees.
 */
public final class PrintedDates {

    /** Rows come without white space: an hour may stand right behind a day. */
    private static final String DATE = "(?<year>20\\d{2})[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{2}|\\d(?!\\d))";

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:^|[\\[【（(\\s|])(?:信息)?(?:公开|发布|公布)(?:日期|时间)[:：]?" + DATE);
    private static final Pattern APPROVED = Pattern.compile("(?:^|[\\[【（(])(?:预算|决算)?批复(?:日期|时间)[:：]?" + DATE);
    private static final Pattern APPROVED_BY =
            Pattern.compile("财政(?:部|厅|局|委)[^，。；]{0,6}?于?" + DATE + "日?[^，。；]{0,10}批复[^，。；]{0,20}(?:部门|单位)?(?:预算|决算)");

    private PrintedDates() {}

    /** The dates that a layout prints without contradiction. */
    public static List<Milestone> of(Layout layout) {
        List<PrintedRow> rows =
                PrintedRow.of(layout).stream().filter(row -> !row.inGrid()).toList();
        List<Milestone> dates = new ArrayList<>();
        dates.addAll(agreeing(MilestoneKind.APPROVED, rows, APPROVED, APPROVED_BY));
        dates.addAll(agreeing(MilestoneKind.PUBLISHED, rows, PUBLISHED));
        return dates;
    }

    /** The first place where a date is printed; nothing where two dates are. */
    private static List<Milestone> agreeing(MilestoneKind kind, List<PrintedRow> rows, Pattern... patterns) {
        List<Milestone> found = new ArrayList<>();
        for (PrintedRow row : rows) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(row.text());
                if (matcher.find()) {
                    try {
                        found.add(new Milestone(kind, date(matcher), false, matcher.group(), row.place()));
                    } catch (DateTimeException e) {
                        // 2月30日 is a slip of the pen, no date
                    }
                }
            }
        }
        boolean agree = found.stream().map(Milestone::date).distinct().count() == 1;
        return agree ? List.of(found.get(0)) : List.of();
    }

    private static LocalDate date(Matcher matcher) {
        return LocalDate.of(
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("month")),
                Integer.parseInt(matcher.group("day")));
    }
}
