package org.mingzhang.cli.corpus.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Another number in the place of a printed one, so far away that no rounding can explain it. */
public final class OtherNumber {

    private static final BigDecimal LEAST = new BigDecimal("0.15");

    private OtherNumber() {}

    /**
     * A number that is at least 15 % away, and by more units of the last printed digit than sums of rounded figures can
     * hide.
     *
     * @param printed the number as printed
     * @param grouped whether it is to have thousands separators
     * @param units the least distance in units of the last printed digit
     * @param random chooses how far, and whether up or down
     */
    public static String of(String printed, boolean grouped, int units, RandomGenerator random) {
        BigDecimal value = new BigDecimal(printed.replace(",", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal least = value.abs().multiply(LEAST).max(step.multiply(BigDecimal.valueOf(units)));
        BigDecimal more = least.multiply(BigDecimal.valueOf(1 + random.nextDouble()));
        boolean down = random.nextBoolean() && value.compareTo(more) > 0;
        BigDecimal other =
                (down ? value.subtract(more) : value.add(more)).setScale(value.scale(), RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, (grouped ? "%,." : "%.") + value.scale() + "f", other);
    }
}
