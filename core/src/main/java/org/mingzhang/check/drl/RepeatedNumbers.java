package org.mingzhang.check.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.Enumerations.Number;
import org.mingzhang.model.Passage;

/**
 * Numbers of headings and paragraphs that stand twice in one list: 二、 … 二、 … 三、. The list must have begun and must go
 * on after both, so that the beginning of another list is not taken for a number twice.
 */
public final class RepeatedNumbers {

    private static final Pattern MARK = Pattern.compile("^[\\s（(第]*[一二三四五六七八九十\\d]{1,3}(?:部分)?[）)、.．]?\\s*");
    private static final int LEAST_WORDS = 2;

    private RepeatedNumbers() {}

    /** The passages whose number the one before them in the same list has already. */
    public static List<Passage> of(List<?> passages) {
        List<Passage> all = passages.stream()
                .map(Passage.class::cast)
                .sorted(Comparator.comparingInt(Passage::id))
                .toList();
        List<Passage> twice = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<Number> said = numbered(all, i);
            int before = said.isEmpty() ? -1 : neighbour(all, i, -1, said.get());
            int after = said.isEmpty() ? all.size() : neighbour(all, i, 1, said.get());
            if (before >= 0
                    && after < all.size()
                    && numbered(all, before).equals(said)
                    && isNext(said.get(), numbered(all, after).orElseThrow())
                    && hasBegun(all, before, said.get())
                    && areDifferent(all.get(before).text(), all.get(i).text())) {
                twice.add(all.get(i));
            }
        }
        return twice;
    }

    private static Optional<Number> numbered(List<Passage> all, int at) {
        return Enumerations.isText(all.get(at)) ? Enumerations.number(all.get(at)) : Optional.empty();
    }

    /** The nearest passage that way with a number of the same kind; past the end where something not of a list is between. */
    private static int neighbour(List<Passage> all, int from, int step, Number number) {
        for (int i = from + step; i >= 0 && i < all.size(); i += step) {
            if (!Enumerations.isText(all.get(i)) || isApart(all.get(i - step), all.get(i))) {
                break;
            }
            Optional<Number> other = numbered(all, i);
            if (other.isPresent() && other.get().style() == number.style()) {
                return i;
            }
        }
        return step < 0 ? -1 : all.size();
    }

    private static boolean isApart(Passage one, Passage other) {
        return Math.abs(one.place().page() - other.place().page()) > 1;
    }

    /** A first number stands twice only where the second is missing: 一、 一、 三、. */
    private static boolean isNext(Number number, Number after) {
        return number.value() == 1
                ? after.value() == 3
                : after.value() == number.value() + 1 || after.value() == number.value() + 2;
    }

    private static boolean hasBegun(List<Passage> all, int at, Number number) {
        if (number.value() == 1) {
            return true;
        }
        int earlier = neighbour(all, at, -1, number);
        return earlier >= 0 && numbered(all, earlier).orElseThrow().value() == number.value() - 1;
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
