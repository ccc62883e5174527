package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Interval;

/** What a guest or a vehicle costs on average, as sentences say, against the money and the number that they say. */
public final class Averages {

    private static final String SAID = "[^，。；、\\d]{0,12}?(?:为|是|约|达)*(" + SaidMoney.PATTERN + ")";
    private static final Sought PER_GUEST = Sought.of("人均(?!标准|不超过|控制|限额)(?![^，。；、\\d]{0,12}(?:不超|不高|以内|标准))" + SAID);
    private static final Sought PER_VEHICLE =
            Sought.of("(?:单车|车均|每车|每辆(?:公务用)?车|平均每辆)(?![^，。；、\\d]{0,12}(?:不超|不高|以内|标准|价))" + SAID);
    /** What rounding on the way, and a count that changed in the course of the year, may make of it. */
    private static final BigDecimal SLACK = new BigDecimal("0.02");

    private Averages() {}

    /** The amount said for one guest; empty where none is said. */
    public static String perGuest(String text) {
        return said(PER_GUEST, text);
    }

    /** The amount said for one vehicle; empty where none is said. */
    public static String perVehicle(String text) {
        return said(PER_VEHICLE, text);
    }

    private static String said(Sought sought, String text) {
        return sought.first(text.replaceAll("\\s+", "")).map(MatchResult::group).orElse("");
    }

    /** Whether some of the amounts, divided by some of the numbers, gives the average said. */
    public static boolean follows(String said, List<?> amounts, List<?> numbers) {
        String money = said.replaceFirst("^.*?(?=" + SaidMoney.PATTERN + "$)", "");
        Interval average = SaidMoney.interval(money);
        BigDecimal slack = average.high().multiply(SLACK);
        Interval wide =
                new Interval(average.low().subtract(slack), average.high().add(slack));
        return amounts.stream()
                .map(Claim.class::cast)
                .anyMatch(amount -> numbers.stream()
                        .map(Claim.class::cast)
                        .map(number -> number.amount().interval())
                        .filter(number -> number.low().signum() > 0)
                        .anyMatch(number ->
                                amount.amount().interval().dividedBy(number).meets(wide)));
    }
}
