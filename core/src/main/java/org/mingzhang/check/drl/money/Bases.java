package org.mingzhang.check.drl.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;

/** What totals of income and expenditure are compared with. */
public final class Bases {

    private Bases() {}

    /**
     * Totals that are compared with last year's budget while others of the same part are compared with what was spent,
     * or the other way: the fewer of the two. A part in which one total is compared with both tells them apart itself.
     */
    public static List<Claim> odd(List<?> claims) {
        return claims.stream().map(Claim.class::cast).collect(Collectors.groupingBy(Claim::partKey)).values().stream()
                .map(Bases::oddOfPart)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Claim> oddOfPart(List<Claim> claims) {
        Map<BaseKind, List<Claim>> byBase = claims.stream().collect(Collectors.groupingBy(Claim::baseKind));
        List<Claim> budget = byBase.getOrDefault(BaseKind.PREVIOUS_BUDGET, List.of());
        List<Claim> spent = byBase.getOrDefault(BaseKind.PREVIOUS_EXECUTION, List.of());
        Set<String> withBudget = budget.stream().map(Claim::subject).collect(Collectors.toSet());
        boolean toldApart = spent.stream().map(Claim::subject).anyMatch(withBudget::contains);
        if (budget.isEmpty() || spent.isEmpty() || toldApart) {
            return List.of();
        }
        return budget.size() < spent.size() ? budget : spent;
    }

    /** What these claims are compared with. */
    public static String chinese(List<Claim> claims) {
        return comparesWithBudget(claims) ? "上年预算数" : "上年执行数";
    }

    /** What these claims are compared with. */
    public static String english(List<Claim> claims) {
        return comparesWithBudget(claims) ? "last year's budget" : "what was spent last year";
    }

    private static boolean comparesWithBudget(List<Claim> claims) {
        return claims.get(0).baseKind() == BaseKind.PREVIOUS_BUDGET;
    }
}
