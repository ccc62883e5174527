package org.mingzhang.check.drl.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.model.Line;
import org.mingzhang.model.Passage;

/**
 * Lists of budget units and of offices in a sentence (下属单位3个，分别是：甲中心、乙中心、丙站) against the number that the
 * sentence gives and against the units that the tables show. Names may hold list marks and 和 themselves, so a list is
 * only so many to so many long; what is no unit of its own (the body itself, party committees) may be counted or not.
 */
public final class UnitLists {

    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*[个家]";
    private static final String NOUN =
            "(?:(?:下属|所属|直属|局属|二级|预算|基层|内设|职能|行政|事业|机关|独立|核算|编制)*(?:单位|机构|处室|科室|股室|处（室）|科（室）|部门))";
    private static final String OPENS =
            "(?:和[^，。；：、]{2,12}|（[^）]*）)?，?(?:处室|内设机构|机构|单位|预算单位|具体单位)?(?:名称)?(?:具体)?(?:包括|分别是|分别为|分别有|依次为|有|即|是|为)：?";
    private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + NOUN + OPENS + "([^。；\\n]{6,})");
    private static final Pattern NUMBER_LAST =
            Pattern.compile(NOUN + "(?:共计|共有|共|总数|数量|数|为|有)*" + NUMBER + OPENS + "([^。；\\n]{6,})");
    private static final Pattern NUMBER_AFTER =
            Pattern.compile("(?:下设|内设|设有|设|包括|分别是|分别为)：?([^。；：\\n]{8,}?)，?(?:共计|共有|共|等)" + NUMBER + NOUN);
    private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern INNERMOST_BRACKET = Pattern.compile("（[^（）]*）|\\([^()]*\\)|“|”");
    private static final String ENDS = "处科室局心站所院校馆队委办部厅会组司厂园库台社署级关团校办场股学庭镇乡府村居岗班";
    private static final Pattern OPTIONAL = Pattern.compile("党委|党办|党组|党总支|支部|纪委|纪检|离退|老干|工会|团委|妇委|本级|本部|机关");
    private static final Pattern AND = Pattern.compile("[" + ENDS + "](?:预算)?(?:以及|和|及|与)");
    private static final int SHORTEST = 4;
    private static final int FEWEST = 2;

    private UnitLists() {}

    /**
     * A list with the number said of it.
     *
     * @param pieces how many pieces the list marks cut it into, of which some may not look like names
     * @param open whether it may leave some out (甲处、乙处等六个处室)
     */
    private record Said(int number, List<String> names, int pieces, boolean open, String words) {

        boolean fits() {
            int optional = (int)
                    names.stream().filter(name -> OPTIONAL.matcher(name).find()).count();
            int joined = (int)
                    names.stream().flatMap(name -> AND.matcher(name).results()).count();
            return number >= names.size() - optional && (open || number <= Math.max(pieces, names.size() + joined));
        }
    }

    /** The words that give a number of units or offices which the list after them does not have, or an empty text. */
    public static String miscounted(String text) {
        return said(text).stream()
                .filter(said -> !said.fits())
                .map(Said::words)
                .findFirst()
                .orElse("");
    }

    /** How many names the miscounted list has. */
    public static int listed(String text) {
        return said(text).stream()
                .filter(said -> !said.fits())
                .map(said -> said.names().size())
                .findFirst()
                .orElse(0);
    }

    /** Whether a sentence gives a number and a list. */
    public static boolean counts(String text) {
        return !said(text).isEmpty();
    }

    /** The name that stands twice in one list, or an empty text. */
    public static String twice(String text) {
        for (Said said : said(text)) {
            Set<String> seen = new HashSet<>();
            for (String name : said.names()) {
                if (name.length() >= SHORTEST && !seen.add(name)) {
                    return name;
                }
            }
        }
        return "";
    }

    /**
     * Units with rows of their own in the tables that the text does not name anywhere although it names most of them.
     *
     * @param passages headings and sentences
     * @param lines rows with units
     * @param department the body, whose own block needs no name
     */
    public static List<String> unnamed(List<?> passages, List<?> lines, String department) {
        String text = passages.stream()
                .map(passage -> ((Passage) passage).text().replaceAll("\\s", ""))
                .collect(Collectors.joining("\n"));
        Set<String> units = new HashSet<>();
        lines.forEach(line -> units.add(((Line) line).entity()));
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String unit : units.stream().sorted().toList()) {
            String core = core(unit);
            if (core.length() < SHORTEST
                    || core.contains(core(department))
                    || core(department).contains(core)) {
                continue;
            }
            if (text.contains(core)) {
                named++;
            } else {
                missing.add(unit);
            }
        }
        return named >= FEWEST && missing.size() < named ? missing : List.of();
    }

    private static String core(String unit) {
        return unit.replaceAll("（[^）]*）|\\([^)]*\\)|本级$|\\s", "").replaceFirst("^.{2,4}?(?:自治州|市|区|县)(?=.{4})", "");
    }

    private static List<Said> said(String raw) {
        String text = raw.replaceAll("[ \\t\\u3000]+", "")
                .replace(':', '：')
                .replace(',', '，')
                .replace(';', '；');
        List<Said> all = new ArrayList<>();
        collect(NUMBER_FIRST, 1, 2, text, all);
        if (all.isEmpty()) {
            collect(NUMBER_LAST, 1, 2, text, all);
        }
        if (all.isEmpty()) {
            collect(NUMBER_AFTER, 2, 1, text, all);
        }
        return all;
    }

    private static void collect(Pattern pattern, int number, int list, String text, List<Said> all) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            List<String> names = names(m.group(list));
            boolean whole = !m.group(list).matches(".*等[^、，]{0,6}$");
            if (whole && names.size() >= 1 && isOnlyNumber(text, m.start(), m.end())) {
                all.add(new Said(
                        value(m.group(number)),
                        names,
                        pieces(m.group(list)).size(),
                        text.charAt(m.start(number) - 1) == '等',
                        Excerpt.around(text, m.start(number), m.end(number) + 1)));
            }
        }
    }

    /** Where a sentence gives several numbers, which of them the list is of is not certain. */
    private static boolean isOnlyNumber(String text, int from, int to) {
        int start = from;
        while (start > 0 && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return ANY_NUMBER.matcher(text.substring(start, to)).results().count() == 1;
    }

    private static List<String> pieces(String list) {
        String bare = list;
        String before;
        do {
            before = bare;
            bare = INNERMOST_BRACKET.matcher(before).replaceAll("");
        } while (!bare.equals(before));
        return List.of(bare.split("[、，]"));
    }

    /** The names of a list. A piece that does not end like a unit is the beginning of the name after it. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        String begun = "";
        for (String piece : pieces(list)) {
            String name = begun + piece.replaceAll("(?:预算|决算)$", "");
            if (!name.isEmpty() && ENDS.indexOf(name.charAt(name.length() - 1)) >= 0) {
                names.add(name);
                begun = "";
            } else {
                begun = name;
            }
        }
        return names;
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int value = 0;
        for (char c : number.replace('两', '二').toCharArray()) {
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            value = c == '十' ? Math.max(1, value) * 10 : value + digit;
        }
        return value;
    }
}
