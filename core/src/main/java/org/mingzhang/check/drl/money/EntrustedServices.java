package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;

/**
 * Money for services that are entrusted to others (委托业务费), as a text states it of appropriations: it can be no more than
 * all projects that these pay for and what basic spending has of it.
 */
public final class EntrustedServices {

    private static final Pattern OF_APPROPRIATIONS = Pattern.compile("财政拨款|财拨|一般公共预算");
    private static final BigDecimal ROUNDING = new BigDecimal("1.01");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private EntrustedServices() {}

    /** Whether a sentence says that it speaks of appropriations only. */
    public static boolean areAppropriated(Claim claim) {
        return OF_APPROPRIATIONS.matcher(claim.quote()).find();
    }

    /**
     * Whether there is room for the amount.
     *
     * @param projects what the general budget pays for projects
     * @param basic cells of basic spending that are booked as such services, or near to it
     */
    public static boolean fit(Figure stated, Figure projects, List<?> basic) {
        return stated.amount().compareTo(room(projects, basic).multiply(ROUNDING)) <= 0;
    }

    /** The room, in 万元, for a message. */
    public static String most(Figure projects, List<?> basic) {
        return room(projects, basic)
                .divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal room(Figure projects, List<?> basic) {
        return basic.stream()
                .map(cell -> ((Amount) cell).figure())
                .filter(Figure::isNumber)
                .map(Figure::amount)
                .reduce(projects.amount(), BigDecimal::add);
    }
}
