package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.drl.words.Reasons;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;

/** Changes of amounts that go by several names and come to the same this year, and nearly always did last year. */
public final class EqualAmounts {

    private static final Set<String> APPROPRIATED = Set.of("财政拨款收入", "财政拨款支出", "财政拨款收支总计", "一般公共预算拨款", "一般公共预算支出");

    /** One part in this many is a slip; what is carried forward or comes from a fund is seldom as little. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(200);

    private EqualAmounts() {}

    /** Whether a claim is about all money appropriated, or what is of the general public budget. */
    public static boolean isAppropriation(Claim claim) {
        return APPROPRIATED.contains(claim.subject())
                && claim.qualifier().isEmpty()
                && claim.amount().isNonZero()
                && claim.change().isNonZero()
                && claim.baseKind() != BaseKind.PREVIOUS_EXECUTION;
    }

    /**
     * Whether income and expenditure of what the claim is compared with are equal: those of a budget are, and those of
     * accounts with what is carried forward; what a budget expected to be carried out last year need not be.
     */
    public static boolean isBalancedBase(Claim claim) {
        return claim.isPlan()
                ? claim.baseKind() == BaseKind.PREVIOUS_BUDGET
                : claim.baseKind() == BaseKind.PREVIOUS_EXECUTION || claim.baseKind() == BaseKind.PREVIOUS_UNSPECIFIED;
    }

    /** The claims whose change just misses that of the first claim of the same amount. */
    public static List<Claim> oddOnes(List<?> claims) {
        List<Claim> ordered = claims.stream()
                .map(Claim.class::cast)
                .sorted(Comparator.comparingInt(Claim::id))
                .toList();
        List<Claim> odd = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            Claim claim = ordered.get(i);
            ordered.subList(0, i).stream()
                    .filter(other -> isOfTheSame(other, claim))
                    .findFirst()
                    .filter(other -> justMisses(other, claim))
                    .ifPresent(other -> odd.add(claim));
        }
        return odd;
    }

    /** The first claim that says otherwise than the first odd one. */
    public static Claim against(List<?> claims) {
        Claim odd = oddOnes(claims).get(0);
        return claims.stream()
                .map(Claim.class::cast)
                .filter(claim -> isOfTheSame(claim, odd) && justMisses(claim, odd))
                .min(Comparator.comparingInt(Claim::id))
                .orElseThrow();
    }

    private static boolean isOfTheSame(Claim one, Claim other) {
        return isSameYear(one, other)
                && one.isPlan() == other.isPlan()
                && one.baseKind() == other.baseKind()
                && Rates.areSame(one.amount(), other.amount());
    }

    /** Whether two claims are about the same year; one that names none is about the year of the book. */
    public static boolean isSameYear(Claim one, Claim other) {
        return one.year() == other.year() || one.year() == 0 || other.year() == 0;
    }

    private static boolean justMisses(Claim one, Claim other) {
        BigDecimal first = one.change().amount();
        BigDecimal second = other.change().amount();
        return !Reasons.isOpposite(one.direction(), other.direction())
                && !Rates.agree(one.change(), other.change())
                && first.subtract(second).abs().multiply(SLIP).compareTo(first.abs()) <= 0;
    }
}
