package org.mingzhang.check.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;

/** Years that sentences name, against the year of the disclosure. */
public final class Years {

    private static final Pattern AS_OF = Pattern.compile("截[至止]\\s*(20\\d{2})\\s*年(?:\\s*(\\d{1,2})\\s*月|\\s*年?[底末])");
    private static final int MIDYEAR = 6;
    private static final int DECEMBER = 12;

    private Years() {}

    /**
     * Whether a claim states a figure of the disclosure itself (planned in a budget, executed in final accounts) under
     * another year. Carried-over money and what is compared with keep their own years.
     */
    public static boolean isMisdated(Claim claim, Disclosure disclosure) {
        boolean own = claim.isPlan() == (disclosure.kind() == DisclosureKind.BUDGET);
        return disclosure.fiscalYear() > 0
                && claim.year() > 0
                && claim.year() != disclosure.fiscalYear()
                && own
                && !saysLastYear(claim)
                && !claim.qualifier().contains("结转");
    }

    /** Whether the words before the amount speak of last year, not those that compare with it. */
    private static boolean saysLastYear(Claim claim) {
        int amount = claim.quote().indexOf(claim.amount().raw());
        String before = amount < 0 ? claim.quote() : claim.quote().substring(0, amount);
        return before.contains("上年") || before.contains("去年") || before.contains("上一年");
    }

    /**
     * The date (截至2022年12月31日) at which assets or staff are stated, where it cannot be that of this disclosure: a
     * budget states those of the year before, or of the first months of its own, final accounts those of their year's
     * end. Empty when there is none or it fits.
     */
    public static String oddDate(String text, Disclosure disclosure) {
        int year = disclosure.fiscalYear();
        Matcher date = AS_OF.matcher(text);
        while (year > 0 && date.find()) {
            int said = Integer.parseInt(date.group(1));
            int month = date.group(2) == null ? DECEMBER : Integer.parseInt(date.group(2));
            boolean fits = disclosure.kind() == DisclosureKind.BUDGET
                    ? said == year - 1 || said == year && month <= MIDYEAR
                    : said == year || said == year + 1 && month <= MIDYEAR;
            if (!fits) {
                return Excerpt.around(text, date.start(), date.end());
            }
        }
        return "";
    }
}
