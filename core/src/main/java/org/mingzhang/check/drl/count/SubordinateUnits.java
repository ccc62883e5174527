package org.mingzhang.check.drl.count;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Passage;

/** How many units below itself a body says that it has (机关及下属2个单位). */
public final class SubordinateUnits {

    private static final Pattern COUNT =
            Pattern.compile("(?:机关|本级|本部|[局委办厅院])及(?:其|所属|下属|直属)+(?:的)?(\\d{1,3})个(?:预算|二级|基层|事业|直属|下属)*单位");
    private static final Pattern NONE = Pattern.compile("(?:我|本)(?:部门|单位|[局委办厅院])?(?:没有|无)(?:下属|所属|直属)(?:预算|事业|二级)*单位");

    private static final Pattern DENIED = Pattern.compile(
            NONE.pattern() + "|(?:下属|所属|直属)(?:单位)?0[家个]|(?:没有|无|不含|未设)(?:下属|所属|直属)(?:独立核算)?(?:的)?(?:预算|事业|二级|基层)*单位");
    private static final Sought MEANT = Sought.of("(?:本级|本部|机关)[及和与、](?:其)?(?:所属|下属|直属)(?:各|的)?(?:预算|事业|二级|基层)*单位");

    private SubordinateUnits() {}

    /** Whether a paragraph says that there are none. */
    public static boolean areDenied(String text) {
        return DENIED.matcher(compact(text)).find();
    }

    /** The words of a paragraph that speak of the body and the units below it, or an empty text. */
    public static String meant(String text) {
        return Excerpt.first(MEANT, compact(text));
    }

    /** Whether a paragraph tells a number. */
    public static boolean areIn(String text) {
        return COUNT.matcher(compact(text)).find();
    }

    /** The different numbers told, joined, where they cannot all be right; or an empty text. */
    public static String told(List<?> passages) {
        Set<Integer> numbers = new TreeSet<>();
        boolean denied = false;
        for (Object each : passages) {
            String text = compact(((Passage) each).text());
            Matcher count = COUNT.matcher(text);
            while (count.find()) {
                numbers.add(Integer.valueOf(count.group(1)));
            }
            denied |= NONE.matcher(text).find();
        }
        if (denied) {
            numbers.add(0);
        }
        boolean contradictory = numbers.size() > 1 && numbers.contains(0);
        return contradictory ? numbers.stream().map(String::valueOf).collect(Collectors.joining("、")) : "";
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
