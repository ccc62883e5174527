package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Passage;

/**
 * Projects with the items they mainly consist of: 监测业务100万元，主要包括：巡查60万元，用于…；采样40万元，用于…. The main items need
 * not be all; but where those of all other projects of a text come to the whole, one list that does not has lost an item
 * or has a wrong amount.
 */
public final class MainItems {

    private static final String MONEY = "(" + SaidMoney.PATTERN + ")";
    private static final Pattern WHOLE = Pattern.compile(MONEY + "[，,。]?主要(?:包括|包含)[:：]?");
    private static final Pattern ITEM =
            Pattern.compile("(?:^|[；;，,])([\\u4e00-\\u9fa5“”（）()、《》\\-A-Za-z\\d]{2,50}?)" + MONEY + "(?=[，,；;（(]|$)");
    private static final Pattern PART = Pattern.compile("^(?:其中|包括|包含|含|占|分别|主要)");
    /** Money that is told beside an item, of which it is not clear whether the item holds it. */
    private static final Pattern UNCLEAR = Pattern.compile("^(?:较|比|另)|结转|增加|减少|上年");

    private static final Pattern PIECE = Pattern.compile("[；;]");
    private static final Pattern SENTENCE_END = Pattern.compile("。");

    private static final int FEWEST = 2;
    private static final int TEN_THOUSAND = 4;
    private static final int HOLDING = 4;
    private static final int RARE = 4;

    private MainItems() {}

    /** A list that comes to less than its project. */
    public record Short(Passage passage, String quote, String sum) {}

    /** The lists that come to less, where at least four others come to the whole and few do not. */
    public static List<Short> shorter(List<?> passages) {
        List<Short> odd = new ArrayList<>();
        int holding = 0;
        for (Object each : passages) {
            Passage passage = (Passage) each;
            String text = passage.text().replaceAll("\\s+", "");
            Matcher whole = WHOLE.matcher(text);
            while (whole.find()) {
                Interval total = SaidMoney.interval(whole.group(1));
                Interval sum = sum(SENTENCE_END.split(text.substring(whole.end()), 2)[0]);
                if (sum.equals(Interval.ZERO)) {
                    continue;
                }
                if (sum.meets(total)) {
                    holding++;
                } else if (sum.mayBeAtMost(total)) {
                    odd.add(new Short(passage, Excerpt.around(text, whole.start(), whole.end()), tenThousands(sum)));
                }
            }
        }
        return holding >= HOLDING && odd.size() * RARE <= holding ? odd : List.of();
    }

    private static String tenThousands(Interval sum) {
        return sum.low()
                .add(sum.high())
                .divide(BigDecimal.valueOf(2))
                .movePointLeft(TEN_THOUSAND)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The sum of a list of which every piece begins with an item and its money; zero otherwise. */
    private static Interval sum(String list) {
        Interval sum = Interval.ZERO;
        int items = 0;
        for (String piece : PIECE.split(list)) {
            Matcher item = ITEM.matcher(piece);
            if (!item.lookingAt() || PART.matcher(item.group(1)).find()) {
                return Interval.ZERO;
            }
            do {
                if (UNCLEAR.matcher(item.group(1)).find()) {
                    return Interval.ZERO;
                }
                if (!PART.matcher(item.group(1)).find()) {
                    sum = sum.plus(SaidMoney.interval(item.group(2)));
                    items++;
                }
            } while (item.find());
        }
        return items < FEWEST ? Interval.ZERO : sum;
    }
}
