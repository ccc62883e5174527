package org.mingzhang.check.drl.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/**
 * Numbered paragraphs that stand twice in one part, several in a row: what overflowed a page and was set again on the
 * next. A single paragraph may well be said of two things.
 */
public final class RepeatedParagraphs {

    private static final int LONG = 20;

    private RepeatedParagraphs() {}

    /** The paragraphs that repeat earlier ones, where at least two in a row do. */
    public static List<Passage> of(List<?> passages) {
        List<Passage> numbered = passages.stream()
                .map(Passage.class::cast)
                .filter(RepeatedParagraphs::isItem)
                .sorted((one, other) -> Integer.compare(one.id(), other.id()))
                .toList();
        Map<String, Integer> first = new HashMap<>();
        List<Passage> repeated = new ArrayList<>();
        int before = -1;
        boolean counted = false;
        for (int i = 0; i < numbered.size(); i++) {
            Passage passage = numbered.get(i);
            Integer earlier = first.putIfAbsent(passage.part() + "|" + compact(passage), i);
            boolean goesOn = earlier != null && before >= 0 && earlier == before + 1;
            if (goesOn) {
                if (!counted) {
                    repeated.add(numbered.get(i - 1));
                }
                repeated.add(passage);
            }
            counted = goesOn;
            before = earlier == null ? -1 : earlier;
        }
        return repeated;
    }

    /** The number and first words of the first of them. */
    public static String beginning(List<?> passages) {
        String text = compact(of(passages).get(0));
        return text.substring(0, LONG);
    }

    private static boolean isItem(Passage passage) {
        return passage.role() == PassageRole.BODY
                && Enumerations.number(passage).isPresent()
                && compact(passage).length() >= LONG;
    }

    private static String compact(Passage passage) {
        return passage.text().replaceAll("\\s+", "");
    }
}
