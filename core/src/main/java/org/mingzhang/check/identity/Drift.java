package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Interval;

/** How far a stated rate of change is from what its amounts give. */
public enum Drift {
    /** The rate was cut off at its printed digits instead of rounded. */
    CUT,
    /** Off, but by no more than a percentage point of some reading, or said in several sentences. */
    NEAR,
    /** Off by more than a percentage point, with either amount as the base, within one sentence. */
    FAR;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SENTENCE_ENDS = "。；;\n";

    /** The drift of an equation that is violated. */
    static Drift of(Equation equation) {
        if (!(equation instanceof RatioEquation ratio) || !(ratio.rate().fact() instanceof Claim claim)) {
            return NEAR;
        }
        Interval rate = ratio.required(ratio.rate()).orElse(ratio.rate().interval());
        if (isCut(ratio.rate().figure().value(), ratio.rate().figure().decimals(), rate)) {
            return CUT;
        }
        return isFar(ratio.rate().interval(), rate)
                        && isFar(ratio.rate().interval(), overAmount(ratio))
                        && isOneSentence(claim)
                ? FAR
                : NEAR;
    }

    private static boolean isCut(BigDecimal printed, int decimals, Interval rate) {
        return rate.low().setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0
                || rate.high().setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0;
    }

    private static boolean isFar(Interval printed, Interval rate) {
        return printed.low().subtract(rate.high()).compareTo(BigDecimal.ONE) > 0
                || rate.low().subtract(printed.high()).compareTo(BigDecimal.ONE) > 0;
    }

    /** The change as a share of the amount after it, which is sometimes taken for its rate. */
    private static Interval overAmount(RatioEquation ratio) {
        Interval amount = ratio.amount().interval();
        Interval change = ratio.kind() == RatioEquation.Kind.CHANGE_OVER_BASE
                ? ratio.other().interval()
                : amount.minus(ratio.other().interval()).times(BigDecimal.valueOf(ratio.sign()));
        return amount.contains(BigDecimal.ZERO)
                ? ratio.rate().interval()
                : change.dividedBy(amount).times(HUNDRED);
    }

    /** Whether amount, change or base, and rate stand in one sentence, so that nothing else can be meant. */
    private static boolean isOneSentence(Claim claim) {
        String quote = claim.quote().replaceAll("[^\\S\\n]+", "");
        return quote.contains(claim.amount().raw())
                && (!claim.change().isStated() || quote.contains(claim.change().raw()))
                && (!claim.base().isStated() || quote.contains(claim.base().raw()))
                && quote.contains(claim.rate().raw())
                && !quote.contains("其中")
                && quote.chars().noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }
}
