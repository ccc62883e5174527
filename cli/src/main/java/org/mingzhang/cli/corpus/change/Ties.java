package org.mingzhang.cli.corpus.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;

/**
 * Whether something else in a document says what a number must be: the same digits elsewhere, a sum of its row or
 * column, or the arithmetic of its paragraph. It looks at digits alone, not at meaning, so that it does not share the
 * blind spots of what it measures; some ties are chance.
 */
final class Ties {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?%?");
    private static final int TELLING_DIGITS = 3;

    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<Grid, double[][]> matrices = new IdentityHashMap<>();

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
        double[][] matrix = matrices.computeIfAbsent(grid, Ties::matrix);
        double[] column = new double[grid.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = matrix[row][cell.column()];
        }
        return isInSum(matrix[cell.row()], cell.column()) || isInSum(column, cell.row());
    }

    private static double[][] matrix(Grid grid) {
        double[][] matrix = new double[grid.rows()][grid.columns()];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        for (GridCell cell : grid.cells()) {
            String text = cell.text().strip();
            if (text.matches("-?[\\d,]+(?:\\.\\d+)?")
                    && !text.replaceAll("\\D", "").isEmpty()) {
                matrix[cell.row()][cell.column()] = Double.parseDouble(text.replace(",", ""));
            }
        }
        return matrix;
    }

    /** Whether the value is the sum of a run beside it, or in a run whose sum stands beside it. */
    private static boolean isInSum(double[] values, int at) {
        int[] stated = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        for (int t = 0; t < stated.length; t++) {
            double total = values[stated[t]];
            if (total != 0 && (isSum(values, stated, t, at, 1) || isSum(values, stated, t, at, -1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSum(double[] values, int[] stated, int total, int at, int step) {
        double sum = 0;
        int parts = 0;
        boolean within = stated[total] == at;
        for (int i = total + step; i >= 0 && i < stated.length; i += step) {
            double value = values[stated[i]];
            sum += value;
            parts += value == 0 ? 0 : 1;
            within |= stated[i] == at;
            if (parts >= 2 && within && Math.abs(sum - values[stated[total]]) < 1e-4 * Math.abs(sum)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two other numbers of the paragraph give this one. */
    private static boolean isComputed(NumberPlace number, String around) {
        List<Double> others = new ArrayList<>();
        Matcher printed = NUMBER.matcher(around.replaceAll("\\s", ""));
        while (printed.find()) {
            if (!printed.group().endsWith("%") && !digits(printed.group()).equals(digits(number.printed()))) {
                others.add(Double.parseDouble(printed.group().replace(",", "")));
            }
        }
        double value = Double.parseDouble(number.printed().replace(",", ""));
        int point = number.printed().indexOf('.');
        double step = Math.pow(10, point < 0 ? 0 : -(number.printed().length() - point - 1));
        boolean rate = number.text()
                .substring(number.start() + number.printed().length())
                .strip()
                .matches("(?s)[%％].*");
        for (double one : others) {
            for (double two : others) {
                if (rate ? gives(one, two, value, step) : Math.abs(one - two - value) < step && value > 0) {
                    return true;
                }
            }
        }
        double sum = others.stream().mapToDouble(Double::doubleValue).sum();
        return !rate && others.size() > 1 && Math.abs(sum - value) < step * others.size();
    }

    private static boolean gives(double part, double whole, double percent, double step) {
        return isNear(part / whole, percent, step)
                || isNear(part / (whole - part), percent, step)
                || isNear(part / (whole + part), percent, step)
                || isNear((part - whole) / whole, percent, step)
                || isNear((whole - part) / whole, percent, step);
    }

    private static boolean isNear(double ratio, double percent, double step) {
        return Math.abs(ratio * 100 - percent) <= step;
    }
}
