package org.mingzhang.check.drl.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.SaidMoney;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Interval;

/** Paragraphs that list the subjects with personnel, office or project money (人员经费：①行政运行（2010101）5万元；…). */
public final class PurposeLists {

    private static final Sought OPENS =
            Sought.of("^\\s*(?:[（(]?\\d{1,2}[）)]|\\d{1,2}[.、．]|[①-⑳])?\\s*(人员经费|公用经费|专项业务经费|专项经费|项目支出|项目经费)[：:]");
    private static final Pattern ITEM = Pattern.compile("[（(](2\\d{6})[）)](?:支出|预算)?\\s*(" + SaidMoney.PATTERN + ")");
    private static final int FEWEST = 2;
    private static final int ITEM_DIGITS = 7;

    private PurposeLists() {}

    /** What the paragraph lists (人员经费, 公用经费, 项目支出), or an empty text. */
    public static String column(String text) {
        String said = OPENS.first(text).map(match -> match.group(1)).orElse("");
        return said.startsWith("专项") || said.startsWith("项目") ? "项目支出" : said;
    }

    /**
     * Names of the subjects that have money in the column and are not listed; none where the list does not plainly speak
     * of this column: fewer than two of its items, or fewer than half of them, are as the table has them.
     *
     * @param text a paragraph with a column
     * @param cells cells of the column
     * @param lines rows of the table
     */
    public static List<String> leftOut(String text, List<?> cells, List<?> lines) {
        Map<String, Interval> said = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            MatchResult found = item.toMatchResult();
            said.putIfAbsent(found.group(1), SaidMoney.interval(found.group(2).replaceAll("\\s", "")));
        }
        long alike = 0;
        List<String> missing = new ArrayList<>();
        for (Object each : cells) {
            Amount cell = (Amount) each;
            if (cell.code().length() != ITEM_DIGITS || !cell.figure().isNonZero()) {
                continue;
            }
            Interval amount = said.get(cell.code());
            String name = ItemNames.ofCode(cell.code(), lines).orElse(cell.code());
            if (amount == null && !text.contains(name + "（") && !text.contains(name + "(")) {
                missing.add(name);
            } else if (amount != null && amount.meets(cell.figure().interval())) {
                alike++;
            }
        }
        return alike >= FEWEST && alike * 2 > said.size() ? missing : List.of();
    }
}
