package org.mingzhang.interpret.recognise;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fiscal year that headings, captions and columns speak of, for documents without a year in their title. Years of
 * comparisons, dates and document numbers are no evidence.
 */
final class FiscalYear {

    private static final Pattern HEADING = Pattern.compile(
            "(?<![与比较和至〔（(])(20[0-9]{2})年(?:度)?[^，。；、：:]{0,20}?(?:预算|决算)(?:表|汇总|总表|支出表|安排|情况|说明|收支|编制|报表|公开|收入|支出)"
                    + "|^[^，。；、：:]{0,40}?(20[0-9]{2})年(?:度)?[^，。；、：:]{0,20}?(?:收支|收入|支出)(?:总表|总体情况表)$");
    private static final Pattern COLUMN = Pattern.compile("^(20[0-9]{2})年(?:度)?(?:预算数?|决算数|预算金额|部门预算)$");
    private static final Pattern TABLE_YEAR = Pattern.compile("^[（(]?(20[0-9]{2})年(?:度)?[）)]?$");

    private FiscalYear() {}

    /** The year with most evidence; of equals the later. */
    static OptionalInt of(List<PrintedRow> rows) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (PrintedRow row : rows) {
            for (String cell : row.cells()) {
                if (cell.length() <= 60) {
                    vote(votes, COLUMN.matcher(cell), 1);
                    vote(votes, HEADING.matcher(cell), 3);
                    vote(votes, TABLE_YEAR.matcher(cell), 1);
                }
            }
        }
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() >= best.getValue() ? next : best)
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    private static void vote(Map<Integer, Integer> votes, Matcher year, int weight) {
        while (year.find()) {
            String printed = year.groupCount() > 1 && year.group(1) == null ? year.group(2) : year.group(1);
            votes.merge(Integer.parseInt(printed), weight, Integer::sum);
        }
    }
}
