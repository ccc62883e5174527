package org.mingzhang.check.drl;

import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Claim;

/** Required tables of money that many bodies have none of: where the text says so, the table would be an empty one. */
public final class NilTables {

    private static final Set<String> FUND = Set.of("政府性基金预算支出", "政府性基金预算拨款");
    private static final Set<String> THREE_PUBLIC = Set.of("三公经费");

    private static final Map<String, Set<String>> SUBJECTS = Map.of(
            "三公经费支出表", THREE_PUBLIC,
            "三公经费支出决算表", THREE_PUBLIC,
            "政府性基金预算支出表", FUND,
            "政府性基金预算财政拨款收入支出决算表", FUND);

    private NilTables() {}

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
