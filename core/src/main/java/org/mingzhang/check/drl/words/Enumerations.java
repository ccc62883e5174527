package org.mingzhang.check.drl.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.interpret.wording.ChineseNumeral;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/**
 * Numbers of headings and paragraphs (一、 （一） 1. （1）) that go on without a gap. A list within a list is followed as
 * far as its numbers tell; where they do not, nothing is said.
 */
public final class Enumerations {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:第([一二三四五六七八九十]{1,3})部分|([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)]"
                    + "|(\\d{1,2})[.．、](?!\\d)|[（(](\\d{1,2})[）)])");
    private static final int STYLES = 5;
    private static final int NEAR = 1;

    /** A list that is being gone through. */
    private record Level(int style, int value, int at) {}

    record Number(int style, int value) {}

    private Enumerations() {}

    /** The passages before which a number of their list is missing: 四、 where 二、 was the last and there is no 三、. */
    public static List<Passage> gaps(List<?> passages) {
        List<Passage> all = passages.stream()
                .map(Passage.class::cast)
                .sorted(Comparator.comparingInt(Passage::id))
                .toList();
        List<Passage> gaps = new ArrayList<>();
        List<Level> left = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<Number> said = number(all.get(i));
            if (said.isEmpty() || !isText(all.get(i))) {
                if (all.get(i).role() == PassageRole.HEADING) {
                    open.clear();
                    left.clear();
                }
                continue;
            }
            Number number = said.get();
            Level before = before(open, number.style(), left);
            if (before != null
                    && number.value() == before.value() + 2
                    && left.stream().noneMatch(other -> goesOn(other, number))
                    && isMissing(all, before.at(), i, new Number(number.style(), number.value() - 1))) {
                gaps.add(all.get(i));
            }
            left.removeIf(other -> goesOn(other, number));
            if (before != null && number.value() == 1) {
                left.add(before);
            }
            open.push(new Level(number.style(), number.value(), i));
        }
        return gaps;
    }

    private static boolean goesOn(Level level, Number number) {
        return level.style() == number.style() && number.value() > level.value() && number.value() <= level.value() + 2;
    }

    /** Closes the lists within the one of this style and takes it off; null where there is none. */
    private static Level before(Deque<Level> open, int style, List<Level> left) {
        if (open.stream().noneMatch(level -> level.style() == style)) {
            return null;
        }
        while (open.peek().style() != style) {
            int inner = open.pop().style();
            left.removeIf(level -> level.style() == inner);
        }
        return open.pop();
    }

    static boolean isText(Passage passage) {
        return passage.role() == PassageRole.BODY || passage.role() == PassageRole.HEADING;
    }

    /** Whether the number stands nowhere between two passages nor soon after, on pages that were all read. */
    private static boolean isMissing(List<Passage> all, int from, int to, Number number) {
        for (int i = from; i < to; i++) {
            boolean turned = all.get(i + 1).place().page() - all.get(i).place().page() > NEAR;
            boolean known = isText(all.get(i)) || all.get(i).role() == PassageRole.FURNITURE;
            if (turned || !known || says(all.get(i).text(), number)) {
                return false;
            }
        }
        List<Passage> before = new ArrayList<>(all.subList(0, from));
        Collections.reverse(before);
        return !isOfList(before, number) && !isOfList(all.subList(to, all.size()), number);
    }

    /** Whether a number stands in the rest of its list, which ends where its numbers begin. */
    private static boolean isOfList(List<Passage> rest, Number number) {
        return rest.stream()
                .filter(Enumerations::isText)
                .map(Enumerations::number)
                .flatMap(Optional::stream)
                .filter(other -> other.style() == number.style())
                .takeWhile(other -> other.value() > 1)
                .anyMatch(number::equals);
    }

    /** Whether a text has the number anywhere. */
    private static boolean says(String text, Number number) {
        Matcher m = NUMBER.matcher(text);
        int at = 0;
        while (m.find(at)) {
            if (number.equals(read(m))) {
                return true;
            }
            at = m.start() + 1;
        }
        return false;
    }

    static Optional<Number> number(Passage passage) {
        Matcher m = NUMBER.matcher(passage.text());
        return m.lookingAt() ? Optional.of(read(m)) : Optional.empty();
    }

    private static Number read(Matcher m) {
        int style = IntStream.rangeClosed(1, STYLES)
                .filter(group -> m.group(group) != null)
                .findFirst()
                .orElseThrow();
        return new Number(style, ChineseNumeral.parse(m.group(style)));
    }

    /** Whether a passage is one of a numbered list. */
    public static boolean isNumbered(Passage passage) {
        return isText(passage) && number(passage).isPresent();
    }

    /** The numbers that are missing, as they would be printed. */
    public static String missing(List<?> passages) {
        return gaps(passages).stream().map(Enumerations::missingBefore).collect(Collectors.joining("；"));
    }

    private static String missingBefore(Passage passage) {
        Matcher m = NUMBER.matcher(passage.text());
        if (!m.lookingAt()) {
            return "";
        }
        Number number = read(m);
        String printed = m.group().strip();
        String numeral = m.group(number.style());
        return printed.replace(
                numeral, number.style() > 3 ? String.valueOf(number.value() - 1) : chinese(number.value() - 1));
    }

    private static String chinese(int value) {
        String digits = "一二三四五六七八九";
        String tens = value < 10 ? "" : (value < 20 ? "" : digits.charAt(value / 10 - 1)) + "十";
        return tens + (value % 10 == 0 ? "" : digits.charAt(value % 10 - 1));
    }
}
