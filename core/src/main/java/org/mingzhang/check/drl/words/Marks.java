package org.mingzhang.check.drl.words;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/** Marks that standards of writing fix: brackets in pairs, numbers of items and of papers, ends of paragraphs. */
public final class Marks {

    private static final String PAPER = "[\\u4e00-\\u9fa5][（(【\\[]\\s*20\\d\\d\\s*[）)】\\]]\\s*(?:第\\s*)?\\d{1,4}\\s*号";
    private static final String WITHOUT_WORD = "[\\u4e00-\\u9fa5]〔\\s*20\\d\\d\\s*〕\\s*\\d{1,4}(?=\\s*[及和、，。；）)])";
    private static final Sought PAPER_NUMBER = Sought.of(PAPER + "|" + WITHOUT_WORD);

    private static final Sought MIXED = Sought.of("（[^（）()\\n]{1,20}\\)|\\([^（）()\\n]{1,20}）");

    private static final Sought ITEM = Sought.of("(?:^|[。；：])\\s*[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]\\s*[、，．]");

    private static final Pattern PART = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分)");
    private static final int SENTENCE = 12;
    private static final int QUOTED = 3;

    private Marks() {}

    /** The number of an official paper with other brackets than 〔〕 around its year, or without 号. */
    public static String paperNumber(String text) {
        return Excerpt.first(PAPER_NUMBER, text);
    }

    /** A bracket opened in one width and closed in the other. */
    public static String mixedBrackets(String text) {
        return Excerpt.first(MIXED, text);
    }

    /** （一）、 where the bracket already parts the number from the item. */
    public static String itemMark(String text) {
        return Excerpt.first(ITEM, text);
    }

    /**
     * The last paragraphs before a part of the text that end in a mark of the middle of a sentence. What follows on
     * another page was joined to its paragraph before, so that nothing is cut off here.
     */
    public static List<Passage> unfinished(List<Passage> all) {
        List<Passage> inOrder =
                all.stream().sorted(Comparator.comparingInt(Passage::id)).toList();
        return IntStream.range(0, inOrder.size() - 1)
                .filter(at -> isUnfinished(inOrder.get(at)) && opensPart(inOrder.get(at + 1)))
                .mapToObj(inOrder::get)
                .toList();
    }

    /** A heading that no item of the list before it can be: 二、 or 第二部分. */
    private static boolean opensPart(Passage passage) {
        return passage.role() == PassageRole.HEADING
                && PART.matcher(passage.text()).lookingAt();
    }

    /** How they end, as a message quotes it. */
    public static String ends(List<Passage> all) {
        return unfinished(all).stream()
                .map(passage -> tail(passage.text().strip()))
                .distinct()
                .limit(QUOTED)
                .collect(Collectors.joining("”“"));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - SENTENCE));
    }

    private static boolean isUnfinished(Passage passage) {
        String text = passage.text().strip();
        return passage.role() == PassageRole.BODY
                && text.length() >= SENTENCE
                && "；，、;,".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
