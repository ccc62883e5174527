package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.TocEntry;

/** Sentences that send the reader to a table by its number (详见表9). Every method gives the words, or an empty text. */
public final class TableReferences {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:见|参照|列于|列示于)(?:本部门|本单位)?(?:公开|附|预算|决算|报)?表\\s*(\\d{1,2})(?![\\d.年万元%-])(?![（(]?[-－—至~])");

    /** What a sentence or table is about. A word of one theme and none of another tells them apart. */
    private static final List<Pattern> THEMES = List.of(
            Pattern.compile("政府性基金"),
            Pattern.compile("国有资本经营"),
            Pattern.compile("三公"),
            Pattern.compile("政府采购"),
            Pattern.compile("绩效目标"),
            Pattern.compile("基本支出"));

    private static final int FEWEST_TABLES = 5;
    private static final int SAID_BEFORE = 24;

    private TableReferences() {}

    /** Whether the tables bear enough plain numbers to tell which there are. */
    public static boolean areNumbered(List<?> tables) {
        return numbers(tables).size() >= FEWEST_TABLES;
    }

    /** Whether a text sends to any table by its number. */
    public static boolean isIn(String text) {
        return REFERENCE.matcher(text).find();
    }

    /** A reference to a number after the last of all tables, printed or listed. */
    public static String missing(String text, List<?> tables, List<?> contents) {
        Set<Integer> known = numbers(tables);
        contents.stream()
                .map(TocEntry.class::cast)
                .filter(TocEntry::isTable)
                .map(TocEntry::number)
                .filter(TableReferences::isPlain)
                .map(Integer::valueOf)
                .forEach(known::add);
        int last = known.stream().max(Integer::compare).orElse(Integer.MAX_VALUE);
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (Integer.parseInt(reference.group(1)) > last) {
                return Excerpt.around(text, reference.start(), reference.end());
            }
        }
        return "";
    }

    /** A reference to a table about something else than what the words before it speak of. */
    public static String astray(String text, List<?> tables) {
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String before = text.substring(Math.max(0, reference.start() - SAID_BEFORE), reference.start());
            List<BudgetTable> meant = tables.stream()
                    .map(BudgetTable.class::cast)
                    .filter(table -> table.number().equals(String.valueOf(Integer.parseInt(reference.group(1)))))
                    .toList();
            if (meant.size() == 1
                    && !meant.get(0).title().isEmpty()
                    && areApart(
                            before.substring(before.lastIndexOf('。') + 1),
                            meant.get(0).title())) {
                return Excerpt.around(text, reference.start(), reference.end());
            }
        }
        return "";
    }

    private static boolean areApart(String words, String title) {
        List<Pattern> said = about(words);
        List<Pattern> printed = about(title);
        return said.size() == 1 && printed.size() == 1 && !said.equals(printed);
    }

    private static List<Pattern> about(String words) {
        return THEMES.stream().filter(theme -> theme.matcher(words).find()).toList();
    }

    private static Set<Integer> numbers(List<?> tables) {
        return tables.stream()
                .map(BudgetTable.class::cast)
                .map(BudgetTable::number)
                .filter(TableReferences::isPlain)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean isPlain(String number) {
        return number.matches("\\d{1,3}");
    }
}
