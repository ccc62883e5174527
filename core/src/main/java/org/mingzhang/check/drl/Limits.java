package org.mingzhang.check.drl;

import java.math.BigDecimal;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/**
 * Limits that an office sets for amounts and rates, compared on the intervals behind the printed figures. A limit is
 * written as in a decision table: {@code "20.5"}.
 */
public final class Limits {

    private Limits() {}

    /** Whether money may be at most so many 万元. True when nothing can be said. */
    public static boolean mayBeAtMostWan(Figure money, String limit) {
        return !money.isStated()
                || !money.unit().isMoney()
                || money.interval().low().compareTo(yuan(limit)) <= 0;
    }

    /** Whether money may be at least so many 万元. True when nothing can be said. */
    public static boolean mayBeAtLeastWan(Figure money, String limit) {
        return !money.isStated()
                || !money.unit().isMoney()
                || money.interval().high().compareTo(yuan(limit)) >= 0;
    }

    /** Whether a rate may be at most so many percent. True when nothing can be said. */
    public static boolean mayBeAtMostPercent(Figure rate, String limit) {
        return !rate.isStated()
                || rate.unit() != Unit.PERCENT
                || rate.interval().low().compareTo(new BigDecimal(limit)) <= 0;
    }

    private static BigDecimal yuan(String limit) {
        return new BigDecimal(limit).multiply(Unit.TEN_THOUSAND_YUAN.factor());
    }
}
