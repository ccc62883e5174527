package org.mingzhang.cli.corpus.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Interval;

/**
 * Whether something else in a document says what a number must be: the same digits elsewhere, a sum of its row or
 * column, or the arithmetic of its paragraph. It looks at digits alone, not at meaning, so that it does not share the
 * blind spots of what it measures; some ties are chance. A number stands for all values that are printed like it.
 */
final class Ties {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?%?");
    private static final Pattern CELL = Pattern.compile("-?[\\d,]*\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern PER_CENT_FOLLOWS = Pattern.compile("(?s)\\s*[%％].*");
    private static final int TELLING_DIGITS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<Grid, List<Stated>> cells = new IdentityHashMap<>();

    /** A number of a table; where it says zero, nothing was rounded away. */
    private record Stated(int row, int column, boolean isZero, Interval value) {}

    Ties(List<NumberPlace> numbers) {
        numbers.forEach(number -> digits.merge(digits(number.printed()), 1, Integer::sum));
    }

    boolean isTied(NumberPlace number, Block block, String around) {
        String own = digits(number.printed());
        if (own.length() >= TELLING_DIGITS && digits.getOrDefault(own, 0) > 1) {
            return true;
        }
        return number.isAlone() ? isInSum(number, (Grid) block) : isComputed(number, around);
    }

    /** Digits that are the same in 元 and in 万元. */
    private static String digits(String printed) {
        return printed.replaceAll("[^\\d]", "").replaceAll("^0+|0+$", "");
    }

    private boolean isInSum(NumberPlace number, Grid grid) {
        GridCell cell = grid.cells().get(number.cell());
        List<Stated> stated = cells.computeIfAbsent(grid, Ties::stated);
        return isInSum(stated, cell, other -> other.row() == cell.row())
                || isInSum(stated, cell, other -> other.column() == cell.column());
    }

    /** The numbers of a table, row by row. */
    private static List<Stated> stated(Grid grid) {
        return grid.cells().stream()
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .flatMap(cell -> stated(cell).stream())
                .toList();
    }

    private static Optional<Stated> stated(GridCell cell) {
        String text = cell.text().strip();
        if (!CELL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = value(text);
        boolean isZero = value.signum() == 0;
        return Optional.of(new Stated(cell.row(), cell.column(), isZero, isZero ? Interval.ZERO : rounded(value)));
    }

    /** Whether the number is the sum of a run beside it, or in a run whose sum stands beside it. */
    private static boolean isInSum(List<Stated> stated, GridCell cell, Predicate<Stated> isInLine) {
        List<Stated> line = stated.stream().filter(isInLine).toList();
        for (int total = 0; total < line.size(); total++) {
            if (!line.get(total).isZero() && (isSum(line, total, cell, 1) || isSum(line, total, cell, -1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSum(List<Stated> line, int total, GridCell cell, int step) {
        Interval sum = Interval.ZERO;
        int parts = 0;
        boolean isWithin = isAt(line.get(total), cell);
        for (int i = total + step; i >= 0 && i < line.size(); i += step) {
            Stated part = line.get(i);
            sum = sum.plus(part.value());
            parts += part.isZero() ? 0 : 1;
            isWithin |= isAt(part, cell);
            if (parts >= 2 && isWithin && sum.meets(line.get(total).value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Stated stated, GridCell cell) {
        return stated.row() == cell.row() && stated.column() == cell.column();
    }

    /** Whether other numbers of the paragraph give this one. */
    private static boolean isComputed(NumberPlace number, String around) {
        List<Interval> others = new ArrayList<>();
        Matcher printed = NUMBER.matcher(around.replaceAll("\\s", ""));
        while (printed.find()) {
            if (!printed.group().endsWith("%") && !digits(printed.group()).equals(digits(number.printed()))) {
                others.add(rounded(value(printed.group())));
            }
        }
        Interval own = rounded(value(number.printed()));
        String after = number.text().substring(number.start() + number.printed().length());
        return PER_CENT_FOLLOWS.matcher(after).matches()
                ? anyTwo(others, (part, whole) -> isRate(part, whole, own))
                : anyTwo(others, (more, less) -> more.minus(less).meets(own)) || isSumOfAll(others, own);
    }

    private static boolean isSumOfAll(List<Interval> others, Interval own) {
        return others.size() > 1
                && others.stream().reduce(Interval.ZERO, Interval::plus).meets(own);
    }

    private static boolean anyTwo(List<Interval> values, BiPredicate<Interval, Interval> give) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (i != j && give.test(values.get(i), values.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A share, a share of what is left or of both together, or the rate of a rise or a fall. */
    private static boolean isRate(Interval part, Interval whole, Interval perCent) {
        return isRatio(part, whole, perCent)
                || isRatio(part, whole.minus(part), perCent)
                || isRatio(part, whole.plus(part), perCent)
                || isRatio(part.minus(whole), whole, perCent)
                || isRatio(whole.minus(part), whole, perCent);
    }

    private static boolean isRatio(Interval dividend, Interval divisor, Interval perCent) {
        return !divisor.contains(BigDecimal.ZERO)
                && dividend.dividedBy(divisor).times(HUNDRED).meets(perCent);
    }

    private static BigDecimal value(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    private static Interval rounded(BigDecimal value) {
        return Interval.rounded(value, value.scale());
    }
}
