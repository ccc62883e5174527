package org.mingzhang.check.drl.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.check.drl.words.Enumerations.Number;
import org.mingzhang.model.Passage;

/**
 * Numbers of headings and paragraphs that stand twice in one list: 二、 … 二、 … 三、. The list must have begun and must go
 * on after both, so that the beginning of another list is not taken for a number twice.
 */
public final class RepeatedNumbers {

    private static final Pattern MARK = Pattern.compile("^[\\s（(第]*[一二三四五六七八九十\\d]{1,3}(?:部分)?[）)、.．]?\\s*");
    /** A cell of a table of which every cell has a line of its own. */
    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*-?[\\d,.]+%?\\s*");

    private static final int LEAST_WORDS = 2;

    /** A passage of a list, with its number. */
    private record Item(Number number, Passage passage) {}

    private RepeatedNumbers() {}

    /** The passages whose number the one before them in the same list has already. */
    public static List<Passage> of(List<?> passages) {
        List<Passage> twice = new ArrayList<>();
        for (List<Item> list : lists(passages)) {
            for (int i = 1; i < list.size() - 1; i++) {
                Item item = list.get(i);
                if (list.get(i - 1).number().equals(item.number())
                        && isNext(item.number(), list.get(i + 1).number())
                        && hasBegun(list, i - 1)
                        && !goesOnOutside(list, i)
                        && areDifferent(
                                list.get(i - 1).passage().text(), item.passage().text())) {
                    twice.add(item.passage());
                }
            }
        }
        return twice.stream().sorted(Comparator.comparingInt(Passage::id)).toList();
    }

    /** What is numbered alike, with nothing between it that is not text of the same or the next page. */
    private static Collection<List<Item>> lists(List<?> passages) {
        List<Passage> all = passages.stream()
                .map(Passage.class::cast)
                .sorted(Comparator.comparingInt(Passage::id))
                .toList();
        record Stretch(int number, int style) {}
        Map<Stretch, List<Item>> lists = new LinkedHashMap<>();
        int stretch = 0;
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            if (!Enumerations.isText(passage)
                    || BARE_NUMBER.matcher(passage.text()).matches()
                    || i > 0 && isApart(all.get(i - 1), passage)) {
                stretch++;
            }
            if (Enumerations.isText(passage)) {
                int within = stretch;
                Enumerations.number(passage)
                        .ifPresent(number -> lists.computeIfAbsent(
                                        new Stretch(within, number.style()), key -> new ArrayList<>())
                                .add(new Item(number, passage)));
            }
        }
        return lists.values();
    }

    private static boolean isApart(Passage one, Passage other) {
        return Math.abs(one.place().page() - other.place().page()) > 1;
    }

    /** A list within a list may be numbered alike: 一、 (一、 二、) 二、. The list around it goes on with the number that ends it. */
    private static boolean goesOnOutside(List<Item> list, int at) {
        int value = list.get(at).number().value();
        return IntStream.range(1, at)
                .anyMatch(i -> list.get(i).number().value() == 1
                        && list.get(i - 1).number().value() == value - 1);
    }

    /** A first number stands twice only where the second is missing: 一、 一、 三、. */
    private static boolean isNext(Number number, Number after) {
        return number.value() == 1
                ? after.value() == 3
                : after.value() == number.value() + 1 || after.value() == number.value() + 2;
    }

    private static boolean hasBegun(List<Item> list, int at) {
        int value = list.get(at).number().value();
        return value == 1 || at > 0 && list.get(at - 1).number().value() == value - 1;
    }

    private static boolean areDifferent(String one, String other) {
        String first = words(one);
        String second = words(other);
        return first.length() >= LEAST_WORDS
                && second.length() >= LEAST_WORDS
                && !first.startsWith(second)
                && !second.startsWith(first);
    }

    private static String words(String text) {
        return MARK.matcher(text).replaceFirst("").replaceAll("\\s+", "");
    }

    /** The numbers that stand twice, as they are printed. */
    public static String printed(List<?> passages) {
        return of(passages).stream().map(RepeatedNumbers::mark).collect(Collectors.joining("；"));
    }

    private static String mark(Passage passage) {
        Matcher mark = MARK.matcher(passage.text());
        return mark.lookingAt() ? mark.group().strip() : "";
    }
}
