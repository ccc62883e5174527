package org.mingzhang.check.drl.goal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Part;

/**
 * How a project is described in the text, item by item (项目概述, 立项依据, 实施主体, 实施方案, 实施周期, 年度预算安排, 绩效目标). A
 * description begins with 项目概述 and ends where the next begins.
 */
public final class ProjectDescription {

    public static final String FIRST = "项目概述";

    /** Each further item with the words it may be headed by. */
    private static final Map<String, Pattern> ITEMS = items();

    private static final Pattern CLAUSE = Pattern.compile("[，；;]|,(?!\\d{3})");
    private static final Pattern MONEY = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?\\s*(?:万元?|亿元?|元)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:\\s*[-—－–~～至]\\s*(20\\d{2}))?\\s*年?");
    private static final Pattern OF_ALL_YEARS = Pattern.compile("总投资|投资总额|概算|估算|总造价|合同(?:总)?(?:价|金额)|累计|批复(?:总|投资)");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|以前年度|往年");

    private ProjectDescription() {}

    private static Map<String, Pattern> items() {
        Map<String, Pattern> items = new LinkedHashMap<>();
        items.put("立项依据", Pattern.compile("立项依据|政策依据"));
        items.put("实施主体", Pattern.compile("实施主体|实施单位"));
        items.put("实施方案", Pattern.compile("实施方案|实施内容"));
        items.put("实施周期", Pattern.compile("实施周期|实施期限|实施时间"));
        items.put("年度预算安排", Pattern.compile("年度预算(?:安排)?|预算安排"));
        items.put("绩效目标", Pattern.compile("绩效目标"));
        return items;
    }

    /**
     * The items that a description lacks, in the order of the form.
     *
     * @param after the parts behind its 项目概述, in any order
     */
    public static List<String> missing(List<Part> after) {
        List<Part> own = after.stream()
                .sorted(Comparator.comparingInt(Part::id))
                .takeWhile(part -> !part.key().equals(FIRST))
                .toList();
        return ITEMS.entrySet().stream()
                .filter(item -> own.stream().noneMatch(part -> names(item.getValue(), part)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A heading that was not recognised stands in the text of the item before it. */
    private static boolean names(Pattern item, Part part) {
        return item.matcher(part.title()).find() || item.matcher(part.text()).find();
    }

    /**
     * Whether a text gives an amount of money for a year: one said of that year, or of no year at all. What is said of
     * the whole project, of last year or of other years does not count.
     */
    public static boolean statesMoneyOf(int year, String text) {
        for (String sentence : text.split("。|\\n")) {
            boolean ofYear = true;
            for (String clause : CLAUSE.split(sentence)) {
                ofYear = speaksOf(year, clause, ofYear);
                if (ofYear
                        && MONEY.matcher(clause).find()
                        && !OF_ALL_YEARS.matcher(clause).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The year of a clause, which goes on into the next that names none. */
    private static boolean speaksOf(int year, String clause, boolean before) {
        if (LAST_YEAR.matcher(clause).find()) {
            return false;
        }
        Matcher named = YEAR.matcher(clause);
        boolean any = false;
        while (named.find()) {
            int from = Integer.parseInt(named.group(1));
            int to = named.group(2) == null ? from : Integer.parseInt(named.group(2));
            if (from <= year && year <= to) {
                return true;
            }
            any = true;
        }
        return !any && (before || clause.contains("当年") || clause.contains("本年"));
    }
}
