package org.mingzhang.check.identity;

import java.util.Optional;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;

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
            return claim.baseKind() == BaseKind.OPENING_BUDGET || claim.baseKind() == BaseKind.FULL_YEAR_BUDGET
                    ? claim.base()
                    : Figure.ABSENT;
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

    static Optional<Measure> parse(String key) {
        for (Measure measure : values()) {
            if (measure.key.equals(key)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
