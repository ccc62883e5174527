package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Passage;

/** Traces of how a text was made, and marks that one text writes in two ways. */
public final class Typesetting {

    private static final Sought MARKUP = Sought.of(
            "</?(?:p|br|span|div|td|tr|table|font|strong|b|u|a|img)(?:\\s[^<>]{0,80})?/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip|middot);|&#\\d{2,5};");

    private static final String AFTER = "[\\u4e00-\\u9fa5）”》]";
    private static final String BEFORE = "(?=[\\u4e00-\\u9fa5（“《])";
    private static final Sought HALF = Sought.of(AFTER + "[,;]" + BEFORE);
    private static final Pattern HALF_MARK = Pattern.compile(AFTER + "[,;]" + BEFORE);
    private static final Pattern FULL_MARK = Pattern.compile(AFTER + "[，；]" + BEFORE);
    private static final int TIMES_MORE = 3;

    private Typesetting() {}

    /** Marks of a web page that stand in the text as characters. */
    public static String markup(String text) {
        return Excerpt.first(MARKUP, text);
    }

    /** Paragraphs with half-width marks between Chinese words, where the text as a whole has those of full width. */
    public static List<Passage> halfWidth(List<?> passages) {
        long half = count(HALF_MARK, passages);
        boolean odd = half > 0 && count(FULL_MARK, passages) >= half * TIMES_MORE;
        return odd ? having(HALF, passages) : List.of();
    }

    public static String halfWidth(String text) {
        return Excerpt.first(HALF, text);
    }

    private static long count(Pattern pattern, List<?> passages) {
        return passages.stream()
                .mapToLong(passage ->
                        pattern.matcher(((Passage) passage).text()).results().count())
                .sum();
    }

    private static List<Passage> having(Sought sought, List<?> passages) {
        return passages.stream()
                .map(Passage.class::cast)
                .filter(passage -> sought.isIn(passage.text()))
                .toList();
    }
}
