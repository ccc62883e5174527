package org.mingzhang.check.drl;

import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Claim;

/** Required tables of money that many bodies have none of: where the text says so, the table would be an empty one. */
public final class NilTables {

    private static final int SHORT = 4;
    private static final Set<String> FUND = Set.of("政府性基金预算支出", "政府性基金预算拨款");
    private static final Set<String> THREE_PUBLIC = Set.of("三公经费");

    private static final Map<String, Set<String>> SUBJECTS = Map.of(
            "三公经费支出表", THREE_PUBLIC,
            "三公经费支出决算表", THREE_PUBLIC,
            "政府性基金预算支出表", FUND,
            "政府性基金预算财政拨款收入支出决算表", FUND);

    private static final String FUNDS = "政府性基金";
    private static final String CAPITAL = "国有资本经营";

    private NilTables() {}

    /**
     * The other budget that the note under an empty table speaks of instead of its own, or an empty text.
     *
     * @param kind canonical key of the table
     * @param note what is printed under it
     */
    public static String ofAnother(String kind, String note) {
        String own = kind.startsWith(FUNDS) ? FUNDS : CAPITAL;
        String other = own.equals(FUNDS) ? CAPITAL : FUNDS;
        return note.contains(other) && !note.contains(own.substring(0, SHORT)) ? other + "预算" : "";
    }

    /**
     * Whether a claim says that there is none of what a table is for.
     *
     * @param kind canonical key of the table
     * @param year fiscal year of the document
     */
    public static boolean denies(Claim claim, String kind, int year) {
        return claim.amount().isZero()
                && claim.qualifier().isEmpty()
                && (claim.year() == 0 || claim.year() == year)
                && SUBJECTS.getOrDefault(kind, Set.of()).contains(claim.subject());
    }
}
