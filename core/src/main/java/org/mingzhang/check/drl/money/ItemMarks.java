package org.mingzhang.check.drl.money;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/**
 * How a sentence parts the items that it lists with their money and purposes: 巡查60万元，用于…；采样40万元，用于…. Every
 * method gives the words with a little around them, or an empty text.
 */
public final class ItemMarks {

    private static final Pattern SENTENCE_END = Pattern.compile("。");
    private static final Pattern ITEM = Pattern.compile(
            "([；;：:，,])([\\u4e00-\\u9fa5][\\u4e00-\\u9fa5、（）“”()]{1,40}?)" + SaidMoney.PATTERN + "[，,](?:主要)?用于");
    private static final Pattern PART =
            Pattern.compile("^(?:其中|包括|包含|含|较|比|另|占|分别|主要|用于|上年|结转|年初|新增|剩余|财政|自有|专项资金|中央|[省市县区]级)");
    /** Where money follows on the second purpose too, both are items. */
    private static final Pattern PURPOSE_FIRST = Pattern.compile("[；;：:。](?:主要)?用于[\\u4e00-\\u9fa5、（）]{2,24}?"
            + SaidMoney.PATTERN + "[，,](?:主要)?用于(?![^，。；;]{1,40}?" + SaidMoney.PATTERN + ")");

    private static final int FEWEST = 2;

    private ItemMarks() {}

    /** The one item that a comma parts from the item before it, where the others stand after semicolons. */
    public static String comma(String text) {
        for (String sentence : SENTENCE_END.split(text.replaceAll("\\s+", ""))) {
            Matcher item = ITEM.matcher(sentence);
            MatchResult odd = null;
            int odds = 0;
            int parted = 0;
            while (item.find()) {
                boolean comma = "，,".contains(item.group(1));
                if (!comma) {
                    parted++;
                } else if (!PART.matcher(item.group(2)).find()) {
                    odd = item.toMatchResult();
                    odds++;
                }
            }
            if (odds == 1 && parted >= FEWEST) {
                return Excerpt.around(sentence, odd.start(), odd.end());
            }
        }
        return "";
    }

    /** A purpose before the money and another after it: 用于宣传60万元，用于…. */
    public static String purposeTwice(String text) {
        String compact = text.replaceAll("\\s+", "");
        Matcher twice = PURPOSE_FIRST.matcher(compact);
        return twice.find() ? Excerpt.around(compact, twice.start(), twice.end()) : "";
    }
}
