package org.mingzhang.check.drl.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.model.Line;
import org.mingzhang.model.Passage;

/**
 * Names of budget units that stand alone (in a cell, or between the marks of a list) and lack some characters from within
 * the name of a unit that the tables have: 某市环境研究院 for 某市环境科学研究院.
 */
public final class UnitNames {

    /**
     * A name and the unit that it seems to mean.
     *
     * @param passage where it stands
     * @param said the name as it stands there
     * @param unit the unit of the tables
     */
    public record NearMiss(Passage passage, String said, String unit) {}

    private static final Pattern MARKS = Pattern.compile("[、，。；：,;:（）()\\s]+|\\d+[.．、]?");
    private static final Pattern LEVEL = Pattern.compile("（[^）]*）|\\([^)]*\\)|本级$|\\s");
    /** What a short name may leave out and mean the same body, and what tells bodies apart. */
    private static final Pattern MAY_BE_LEFT_OUT =
            Pattern.compile("^(?:人民|政府|管理|服务|委员|市|区|县|省|中心|事务|综合|工作|部|局|公共|行政|城市|县级|市级|镇|乡|街道|医"
                    + "|第|[一二三四五六七八九十百零〇\\d]|[东西南北上下新老大小]|民族|实验|附属|直属|高级|初级|职业|技术|专业|特殊|幼儿|中等)+$");

    private static final int SHORTEST = 7;
    private static final int MOST_LEFT_OUT = 3;
    private static final int SAME_AT_ENDS = 3;

    private UnitNames() {}

    /** The first such name in a text, or an empty list. */
    public static List<NearMiss> of(List<?> passages, List<?> lines) {
        Set<String> units = units(lines);
        List<NearMiss> found = new ArrayList<>();
        for (Object each : passages) {
            Passage passage = (Passage) each;
            for (String said : MARKS.split(passage.text())) {
                for (String unit : units) {
                    if (isShortOf(said, unit) && units.stream().noneMatch(other -> other.contains(said))) {
                        found.add(new NearMiss(passage, said, unit));
                    }
                }
            }
        }
        return found.isEmpty() ? found : List.of(found.get(0));
    }

    /** The unit of these rows that the unit of another table seems to mean, or an empty text. */
    public static String meant(String entity, List<?> lines) {
        String said = LEVEL.matcher(entity).replaceAll("");
        Set<String> units = units(lines);
        return units.stream()
                .filter(unit -> isShortOf(said, unit))
                .filter(unit -> units.stream().noneMatch(other -> other.contains(said)))
                .findFirst()
                .orElse("");
    }

    private static Set<String> units(List<?> lines) {
        return lines.stream()
                .map(line -> LEVEL.matcher(((Line) line).entity()).replaceAll(""))
                .filter(name -> name.length() > SHORTEST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isShortOf(String said, String unit) {
        int left = unit.length() - said.length();
        if (said.length() < SHORTEST || left < 1 || left > MOST_LEFT_OUT) {
            return false;
        }
        int same = 0;
        while (same < said.length() && said.charAt(same) == unit.charAt(same)) {
            same++;
        }
        return same >= SAME_AT_ENDS
                && said.length() - same >= SAME_AT_ENDS
                && unit.substring(same + left).equals(said.substring(same))
                && !MAY_BE_LEFT_OUT.matcher(unit.substring(same, same + left)).matches();
    }
}
