package org.mingzhang.check.drl.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Interval;

/**
 * Areas of a building that a sentence divides in two that leave no rest: above and below ground (地上、地下), counted and
 * not counted towards the plot ratio (计容、不计容).
 */
public final class BuildingAreas {

    private static final String AREA = "(\\d{1,9}(?:\\.\\d{1,4})?)\\s*(?:平方米|平米|㎡|m²)";

    /** What tells the kinds apart says between them and their number, such as 建筑面积约为. */
    private static final String IS = "[^，。；：、,;:（）()\\d]{0,8}";

    private static final String BRACKETS = "(?:（[^（）]*）|\\([^()]*\\))?";

    private static final List<Sought> DIVIDED = List.of(divided("地上", "地下"), divided("计容", "不计容"));

    /** A round number of about that size may leave something out. */
    private static final BigDecimal ROUND = BigDecimal.TEN;

    private BuildingAreas() {}

    private static Sought divided(String one, String other) {
        return Sought.of("(约)?(?:为|是|共)?\\s*" + AREA + "\\s*[，,（(：:]?(?:其中)?[：:，,]?\\s*" + one + IS + AREA + BRACKETS
                + "[，,、；;和及]{0,2}\\s*" + other + IS + AREA);
    }

    /** Whether a sentence divides an area so. */
    public static boolean divides(String text) {
        return DIVIDED.stream().anyMatch(sought -> sought.isIn(text));
    }

    /** An area that is not the sum of the two: the words around it, or an empty text. */
    public static String miscounted(String text) {
        for (Sought sought : DIVIDED) {
            Sought.Search search = sought.in(text);
            while (search.next()) {
                if (isBroken(search.match())) {
                    return Excerpt.around(
                            text, search.match().start(), search.match().end());
                }
            }
        }
        return "";
    }

    private static boolean isBroken(MatchResult division) {
        BigDecimal whole = new BigDecimal(division.group(2));
        boolean isRough = division.group(1) != null && whole.remainder(ROUND).signum() == 0;
        Interval sum = rounded(division.group(3)).plus(rounded(division.group(4)));
        return !isRough && !rounded(division.group(2)).meets(sum);
    }

    private static Interval rounded(String printed) {
        BigDecimal value = new BigDecimal(printed);
        return Interval.rounded(value, value.scale());
    }
}
