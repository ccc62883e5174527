package org.mingzhang.check.drl.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Passage;

/** Amounts in 万元 with more decimals than all the others of a text have. */
public final class DecimalPlaces {

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])\\d[\\d,]*(?:\\.(\\d+))?\\s*万元");
    private static final int USUAL = 2;
    private static final int FEWEST = 20;
    /** One in so many may stand out. */
    private static final int RARE = 15;

    private DecimalPlaces() {}

    /** Passages with such an amount; none where the text is too short or writes many so. */
    public static List<Passage> odd(List<?> passages) {
        List<Passage> odd = new ArrayList<>();
        int usual = 0;
        int more = 0;
        for (Object each : passages) {
            Passage passage = (Passage) each;
            Matcher amount = AMOUNT.matcher(passage.text());
            boolean hasMore = false;
            while (amount.find()) {
                boolean stands = amount.group(1) != null && amount.group(1).length() > USUAL;
                usual += stands ? 0 : 1;
                more += stands ? 1 : 0;
                hasMore |= stands;
            }
            if (hasMore) {
                odd.add(passage);
            }
        }
        return usual >= FEWEST && more * RARE <= usual ? odd : List.of();
    }

    /** The first such amount of a passage. */
    public static String first(List<Passage> odd) {
        for (Passage passage : odd) {
            Matcher amount = AMOUNT.matcher(passage.text());
            while (amount.find()) {
                if (amount.group(1) != null && amount.group(1).length() > USUAL) {
                    return amount.group();
                }
            }
        }
        return "";
    }
}
