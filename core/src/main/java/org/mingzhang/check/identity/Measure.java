package org.mingzhang.check.identity;

import java.util.Optional;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;

/** A figure of a claim. */
public enum Measure {
    AMOUNT("金额") {
        @Override
        public Figure of(Claim claim) {
            return claim.amount();
        }
    },
    CHANGE("增减额") {
        @Override
        public Figure of(Claim claim) {
            return claim.change();
        }
    },
    RATE("增减率") {
        @Override
        public Figure of(Claim claim) {
            return claim.rate();
        }
    },
    SHARE("占比") {
        @Override
        public Figure of(Claim claim) {
            return claim.share();
        }
    },
    COMPLETION("完成率") {
        @Override
        public Figure of(Claim claim) {
            return claim.completion();
        }
    },
    BASE("基数") {
        @Override
        public Figure of(Claim claim) {
            return claim.base();
        }
    },
    /** The base where it is a figure of last year. */
    LAST_YEAR("上年基数") {
        @Override
        public Figure of(Claim claim) {
            return switch (claim.baseKind()) {
                case PREVIOUS_BUDGET, PREVIOUS_EXECUTION, PREVIOUS_UNSPECIFIED -> claim.base();
                default -> Figure.ABSENT;
            };
        }
    },
    /** The base where it is this year's budget, as passed or as adjusted. */
    BUDGET("预算基数") {
        @Override
        public Figure of(Claim claim) {
            return claim.baseKind().isOwnBudget() ? claim.base() : Figure.ABSENT;
        }
    },
    /** The base where it is the budget as passed at the beginning of this year. */
    OPENING_BUDGET("年初预算数") {
        @Override
        public Figure of(Claim claim) {
            return claim.baseKind() == BaseKind.OPENING_BUDGET ? claim.base() : Figure.ABSENT;
        }
    },
    /** Last year's budget: the base, or what amount and change make it. */
    LAST_BUDGET("上年预算数") {
        @Override
        public Figure of(Claim claim) {
            return claim.baseKind() == BaseKind.PREVIOUS_BUDGET ? claim.base() : Figure.ABSENT;
        }

        @Override
        boolean isImplied(Claim claim) {
            return claim.baseKind() == BaseKind.PREVIOUS_BUDGET && impliesBase(claim);
        }
    },
    /**
     * Last year's figure where nothing says that it was executed: the base, or what amount and change make it; an amount
     * that has not changed is last year's too.
     */
    LAST("上年数") {
        @Override
        public Figure of(Claim claim) {
            return isLast(claim.baseKind()) ? claim.base() : Figure.ABSENT;
        }

        @Override
        boolean isImplied(Claim claim) {
            return isLast(claim.baseKind()) && (impliesBase(claim) || isUnmoved(claim));
        }
    },
    /** What was spent last year: the base, or what amount and change make it. */
    LAST_ACTUAL("上年决算数") {
        @Override
        public Figure of(Claim claim) {
            return isActual(claim.baseKind()) ? claim.base() : Figure.ABSENT;
        }

        @Override
        boolean isImplied(Claim claim) {
            return isActual(claim.baseKind()) && impliesBase(claim);
        }
    };

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    /** As written in a formula. */
    public String key() {
        return key;
    }

    /** This figure of a claim. */
    public abstract Figure of(Claim claim);

    /** Whether the claim does not print it, but amount and change say what it is. */
    boolean isImplied(Claim claim) {
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
