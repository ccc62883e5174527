package org.mingzhang.check.identity;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;

/** A figure of a claim. */
public enum Measure {
    AMOUNT("金额", Claim::amount),
    CHANGE("增减额", Claim::change),
    RATE("增减率", Claim::rate),
    SHARE("占比", Claim::share),
    COMPLETION("完成率", Claim::completion),
    BASE("基数", Claim::base),
    /** The base where it is a figure of last year. */
    LAST_YEAR("上年基数", Measure::isLastYear, Measure::neverImplied),
    /** The base where it is this year's budget, as passed or as adjusted. */
    BUDGET("预算基数", claim -> claim.baseKind().isOwnBudget(), Measure::neverImplied),
    /** The base where it is the budget as passed at the beginning of this year. */
    OPENING_BUDGET("年初预算数", claim -> claim.baseKind() == BaseKind.OPENING_BUDGET, Measure::neverImplied),
    /** Last year's budget: the base, or what amount and change make it. */
    LAST_BUDGET("上年预算数", claim -> claim.baseKind() == BaseKind.PREVIOUS_BUDGET, Measure::impliesBase),
    /**
     * Last year's figure where nothing says that it was executed: the base, or what amount and change make it; an amount
     * that has not changed is last year's too.
     */
    LAST("上年数", claim -> isLast(claim.baseKind()), claim -> impliesBase(claim) || isUnmoved(claim)),
    /** What was spent last year: the base, or what amount and change make it. */
    LAST_ACTUAL("上年决算数", claim -> isActual(claim.baseKind()), Measure::impliesBase);

    private final String key;
    private final Function<Claim, Figure> figure;
    private final Predicate<Claim> implied;

    /** A figure that the claim prints, or none. */
    Measure(String key, Function<Claim, Figure> figure) {
        this.key = key;
        this.figure = figure;
        this.implied = Measure::neverImplied;
    }

    /** The base of the claims that are about this kind of base; of those, which ones imply it without printing it. */
    Measure(String key, Predicate<Claim> about, Predicate<Claim> implied) {
        this.key = key;
        this.figure = claim -> about.test(claim) ? claim.base() : Figure.ABSENT;
        this.implied = about.and(implied);
    }

    /** As written in a formula. */
    public String key() {
        return key;
    }

    /** This figure of a claim. */
    public Figure of(Claim claim) {
        return figure.apply(claim);
    }

    /** Whether the claim does not print it, but amount and change say what it is. */
    boolean isImplied(Claim claim) {
        return implied.test(claim);
    }

    private static boolean isLastYear(Claim claim) {
        return switch (claim.baseKind()) {
            case PREVIOUS_BUDGET, PREVIOUS_EXECUTION, PREVIOUS_UNSPECIFIED -> true;
            default -> false;
        };
    }

    private static boolean neverImplied(Claim claim) {
        return false;
    }

    private static boolean impliesBase(Claim claim) {
        boolean directed = claim.direction() == Direction.INCREASE || claim.direction() == Direction.DECREASE;
        return !claim.base().isStated()
                && directed
                && claim.amount().isStated()
                && claim.change().isStated();
    }

    private static boolean isUnmoved(Claim claim) {
        return claim.direction() == Direction.UNCHANGED
                && claim.amount().isStated()
                && !claim.base().isStated()
                && (claim.change().state() == FigureState.ABSENT
                        || claim.change().isZero());
    }

    private static boolean isLast(BaseKind base) {
        return base == BaseKind.PREVIOUS_BUDGET || base == BaseKind.PREVIOUS_UNSPECIFIED;
    }

    private static boolean isActual(BaseKind base) {
        return base == BaseKind.PREVIOUS_EXECUTION || base == BaseKind.PREVIOUS_UNSPECIFIED;
    }

    static Optional<Measure> parse(String key) {
        for (Measure measure : values()) {
            if (measure.key.equals(key)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
