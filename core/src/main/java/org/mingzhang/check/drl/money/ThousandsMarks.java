package org.mingzhang.check.drl.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Passage;

/** Amounts in 万元 that are printed without marks for thousands, where nearly all others have them. */
public final class ThousandsMarks {

    private static final Pattern MARKED = Pattern.compile("(?<![\\d.,，])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\s*万元");
    /** Round amounts without decimals are those that laws and limits name. */
    private static final Pattern UNMARKED = Pattern.compile("(?<![\\d.,，/／-])\\d{4,}\\.\\d+\\s*万元");

    private static final int FEWEST = 10;
    /** One in so many may stand out. */
    private static final int RARE = 5;

    private ThousandsMarks() {}

    /** Passages with such an amount; none where the text has few marks, or leaves many out. */
    public static List<Passage> missing(List<?> passages) {
        List<Passage> odd = new ArrayList<>();
        long marked = 0;
        long unmarked = 0;
        for (Object each : passages) {
            Passage passage = (Passage) each;
            long here = UNMARKED.matcher(passage.text()).results().count();
            marked += MARKED.matcher(passage.text()).results().count();
            unmarked += here;
            if (here > 0) {
                odd.add(passage);
            }
        }
        return marked >= FEWEST && unmarked * RARE <= marked ? odd : List.of();
    }

    /** The first such amount. */
    public static String first(List<Passage> odd) {
        for (Passage passage : odd) {
            Matcher amount = UNMARKED.matcher(passage.text());
            if (amount.find()) {
                return amount.group();
            }
        }
        return "";
    }
}
