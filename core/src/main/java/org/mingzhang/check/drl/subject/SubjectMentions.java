package org.mingzhang.check.drl.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.model.Line;

/**
 * How sentences name subjects of the account classifications: by code, and in lists. Every method gives the
 * words with a little around them, or an empty text.
 */
public final class SubjectMentions {

    /** A code with money after it; a subject with none this year has no row in the tables. */
    private static final Pattern CODED = Pattern.compile(
            "([\\u4e00-\\u9fa5、]{3,30})[（(](2\\d{6})[）)](?=(?:支出|预算|决算)?\\s*\\d)(?!(?:支出|预算|决算)?\\s*0(?:\\.0+)?\\s*[万亿]?元)");

    /** A name from its number to its code: 8.其他教育支出（2059999）. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[。；;])(?:[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)．.、])?([\\u4e00-\\u9fa5]{4,30})[（(](2\\d{6})[）)]");

    private static final Pattern LIST = Pattern.compile("主要包括[:：]?([^，,。；;：:]+)");
    private static final int SECTION_DIGITS = 5;

    private static final int KNOWN_IN_LIST = 4;
    private static final int LONG_ENOUGH = 4;
    private static final Pattern LIST_END = Pattern.compile("[，,。；;：:]|主要包括|包括|主要是|主要用于");
    private static final Map<String, String> SHORT_SLIPS = Map.of("资金", "奖金", "奖全", "奖金", "离体费", "离休费", "退体费", "退休费");
    /** Names that are no slip of another: an item of enterprises, and two spellings of one character. */
    private static final Set<String> OWN_NAMES = Set.of("企业年金缴费");

    private static final Pattern ALIKE = Pattern.compile("它|贴");

    private SubjectMentions() {}

    /**
     * An item of a list of economic items that is none, and differs in one character from one that the list does not
     * name: 资金 for 奖金 between 津贴补贴 and 绩效工资.
     */
    public static String misspelt(String text, List<?> known) {
        Set<String> names = names(known);
        return lists(text)
                .filter(items -> isOf(names, items))
                .flatMap(items -> items.stream()
                        .filter(item -> !names.contains(item)
                                && !meant(item, items, names).isEmpty()))
                .findFirst()
                .orElse("");
    }

    /** The item that {@link #misspelt} takes a word for. */
    public static String meant(String word, List<?> known) {
        return meant(word, List.of(), names(known));
    }

    /** Whether a text has a list of economic items. */
    public static boolean listsItems(String text, List<?> known) {
        Set<String> names = names(known);
        return lists(text).anyMatch(items -> isOf(names, items));
    }

    private static Set<String> names(List<?> known) {
        return known.stream()
                .map(SubjectCode.class::cast)
                .map(SubjectCode::name)
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> lists(String text) {
        return LIST_END.splitAsStream(text.replaceAll("\\s+", "")).map(list -> List.of(list.split("、")));
    }

    private static boolean isOf(Set<String> names, List<String> items) {
        return items.size() > KNOWN_IN_LIST
                && items.stream().filter(names::contains).distinct().count() >= KNOWN_IN_LIST;
    }

    private static String meant(String word, List<String> items, Set<String> names) {
        if (OWN_NAMES.contains(word) || ALIKE.matcher(word).find()) {
            return "";
        }
        String slip = SHORT_SLIPS.getOrDefault(word, "");
        if (!slip.isEmpty()) {
            return items.contains(slip) ? "" : slip;
        }
        return names.stream()
                .filter(name -> name.length() >= LONG_ENOUGH && differInOne(name, word) && !items.contains(name))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static boolean differInOne(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differences++;
            }
        }
        return differences == 1;
    }

    /**
     * A name with a code that no table prints, or prints under quite another name, where the tables print the name under
     * other codes.
     */
    public static String strangeCode(String text, List<?> lines) {
        Matcher said = CODED.matcher(text);
        while (said.find()) {
            boolean fits = lines.stream()
                    .map(Line.class::cast)
                    .filter(line -> line.code().equals(said.group(2)))
                    .anyMatch(line -> mayBeNamed(line.name(), said.group(1)));
            boolean elsewhere = lines.stream()
                    .map(Line.class::cast)
                    .anyMatch(line -> !line.code().equals(said.group(2))
                            && line.code().length() >= SECTION_DIGITS
                            && said.group(1).equals(line.name()));
            if (!fits && elsewhere) {
                return Excerpt.around(text, said.start(), said.end());
            }
        }
        return "";
    }

    /** Whether a row and a sentence may mean one subject: a cell may be cut off, and a sentence may say more. */
    private static boolean mayBeNamed(String printed, String said) {
        String row = bare(printed);
        String name = bare(said);
        return row.isEmpty() || name.endsWith(row) || row.startsWith(name);
    }

    /**
     * An item of the glossary or of a numbered list whose code the tables print under a name that differs from it by more
     * than an ending.
     */
    public static String otherName(String text, List<?> lines) {
        Matcher said = NAMED.matcher(text.replaceAll("\\s+", ""));
        while (said.find()) {
            Set<String> printed = lines.stream()
                    .map(Line.class::cast)
                    .filter(line -> line.code().equals(said.group(2)))
                    .map(line -> bare(line.name()))
                    .collect(Collectors.toSet());
            String name = bare(said.group(1));
            if (!printed.isEmpty()
                    && printed.stream()
                            .noneMatch(one -> one.equals(name) || one.startsWith(name) || name.startsWith(one))
                    && printed.stream().anyMatch(one -> one.contains(name) || name.contains(one))) {
                return said.group(1) + "（" + said.group(2) + "）";
            }
        }
        return "";
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+|支出$", "");
    }

    /** An economic item that one list names twice. */
    public static String namedTwice(String text, List<?> known) {
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Set<String> seen = new HashSet<>();
            for (String item : list.group(1).split("、")) {
                String name = item.strip();
                boolean twice = !seen.add(name);
                if (twice
                        && known.stream()
                                .map(SubjectCode.class::cast)
                                .anyMatch(subject -> subject.name().equals(name))) {
                    return name;
                }
            }
        }
        return "";
    }
}
