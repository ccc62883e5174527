package org.mingzhang.interpret.goal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Meanings of the money columns and money labels of goal tables. */
final class MoneyColumn {

    static final String TOTAL = "合计";
    static final String APPROPRIATION = "财政拨款";
    static final String OTHER = "其他资金";
    static final String CARRIED = "上年结转";

    private static final Pattern TOTAL_LABEL = Pattern.compile(
            "(?:\\d{4}年(?:度)?|年度|当年|项目|专项|预算|实施期|实施周期|中期|中长期|支出|收入|本年|部门|单位|整体)*(?:预算)?(?:资金|支出|金额|预算)?(?:申请)?(?:总额|合计|总计)"
                    + "|总额|预算金额|拟投入的?资金|项目总额|预算数|(?:\\d{4}年|当年|年度|本年)度?预算(?:金额|数)?");
    private static final Pattern APPROPRIATION_LABEL =
            Pattern.compile("(?:\\d{4}年(?:度)?|当年|年度|本年|本级)*财政性?(?:拨款|资金)(?:收入|合计|小计|预算金额)?");
    private static final Pattern OTHER_LABEL = Pattern.compile("(?:当年|年度)?(?:其他|自有|单位|自筹)资金");
    private static final Pattern CARRIED_LABEL = Pattern.compile("上年结转(?:资金)?");
    private static final Pattern OF_THE_YEAR = Pattern.compile(".*(?:年度|当年|本年|\\d{4}年).*");

    private MoneyColumn() {}

    /** The column that this label names. */
    static Optional<String> of(String label) {
        String plain = plain(label);
        if (TOTAL_LABEL.matcher(plain).matches()) {
            return Optional.of(TOTAL);
        }
        if (APPROPRIATION_LABEL.matcher(plain).matches()) {
            return Optional.of(APPROPRIATION);
        }
        if (OTHER_LABEL.matcher(plain).matches()) {
            return Optional.of(OTHER);
        }
        return CARRIED_LABEL.matcher(plain).matches() ? Optional.of(CARRIED) : Optional.empty();
    }

    /** Whether the label speaks of the year, where a form has the money of a whole project beside it. */
    static boolean isOfTheYear(String label) {
        return OF_THE_YEAR.matcher(label).matches();
    }

    private static String plain(String label) {
        return label.replaceFirst("^(?:[（(]?\\d[）)、.．])", "")
                .replaceAll("[（(][^（）()]*[）)]", "")
                .replaceFirst("^其中[:：]?", "")
                .replaceAll("[:：]+$", "");
    }
}
