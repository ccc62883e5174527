package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** Weights and scores of self-evaluation forms. A whole number is exact; one with decimals may have been rounded. */
public final class Points {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern SCORE =
            Pattern.compile("(?:得分|评分|总分|分数)(?:均|全部)?(?:为|是|达到|达|：|:)?(\\d{1,3}(?:\\.\\d+)?)分(?![值之制析项])");
    private static final Pattern UP_TO_SENTENCE_END = Pattern.compile("^[^。；、]*");

    private Points() {}

    /** Whether a score does not exceed its weight. */
    public static boolean isAtMost(Figure score, Figure weight) {
        return score.value().compareTo(weight.value()) <= 0;
    }

    /** Whether a score is all that its weight allows. */
    public static boolean isFull(Figure score, Figure weight) {
        return score.value().compareTo(weight.value()) >= 0;
    }

    /** Whether the rows come to the total; a total of the indicators alone leaves the row of money out. */
    public static boolean addUp(Amount total, List<?> rows) {
        Interval said = interval(total.figure());
        List<Amount> indicators =
                amounts(rows).stream().filter(row -> !row.row().equals("预算执行")).toList();
        return interval(amounts(rows)).meets(said) || interval(indicators).meets(said);
    }

    /**
     * Whether the weights come to their total. A hundred is everything, money with it, unless the scores show that their
     * total leaves it out.
     *
     * @param scores all scores of the form, the total with them
     */
    public static boolean weigh(Amount total, List<?> weights, List<?> scores) {
        if (interval(amounts(weights)).meets(interval(total.figure()))) {
            return true;
        }
        boolean everything = total.figure().value().compareTo(HUNDRED) == 0;
        return addUp(total, weights) && (!everything || scores.isEmpty() || leaveMoneyOut(scores));
    }

    private static boolean leaveMoneyOut(List<?> scores) {
        List<Amount> rows = amounts(scores).stream()
                .filter(score -> score.role() != LineRole.TOTAL)
                .toList();
        return amounts(scores).stream()
                .filter(score -> score.role() == LineRole.TOTAL)
                .anyMatch(total -> addUp(total, rows) && !interval(rows).meets(interval(total.figure())));
    }

    /** The sum of all rows. */
    public static Figure sum(List<?> rows) {
        BigDecimal sum = amounts(rows).stream()
                .map(row -> row.figure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        int decimals = Math.max(0, sum.scale());
        BigDecimal plain = sum.setScale(decimals, RoundingMode.HALF_UP);
        return Figure.number(plain, decimals, Unit.NONE, plain.toPlainString());
    }

    /** The rows as they are printed, joined with plus signs. */
    public static String expression(List<?> rows) {
        return amounts(rows).stream().map(row -> row.figure().raw()).collect(Collectors.joining(" + "));
    }

    /** Whether a rate, in percent or as a fraction, follows from what was spent and one of the budgets, cut off or rounded. */
    public static boolean isRateOf(Figure rate, Figure spent, List<?> budgets) {
        return amounts(budgets).stream()
                .map(budget -> spent.interval()
                        .times(HUNDRED)
                        .dividedBy(budget.figure().interval()))
                .anyMatch(exact ->
                        exact.meets(printed(rate)) || exact.meets(printed(rate).times(HUNDRED)));
    }

    /** What may stand behind a rate that was rounded or cut off. */
    static Interval printed(Figure rate) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(rate.decimals());
        return new Interval(
                rate.value().subtract(step.multiply(HALF)), rate.value().add(step));
    }

    /** The rate against the last of the budgets, with two decimals. */
    public static Figure rateOf(Figure spent, List<?> budgets) {
        List<Amount> all = amounts(budgets);
        BigDecimal rate = spent.amount()
                .multiply(HUNDRED)
                .divide(all.get(all.size() - 1).figure().amount(), 2, RoundingMode.HALF_UP);
        return Figure.number(rate, 2, Unit.PERCENT, rate.toPlainString());
    }

    /** Whether what was reached is what was to be. */
    public static boolean isReached(Amount goal, Amount actual) {
        int compared = actual.figure().value().compareTo(goal.figure().value());
        return goal.column().equals("指标值下限") ? compared >= 0 : compared <= 0;
    }

    /** Whether a text names a project and, in the same sentence, its score. */
    public static boolean tellsScore(String text, String project) {
        return !text.contains("部门评价")
                && !text.contains("财政评价")
                && score(text, project).isPresent();
    }

    /** Whether the score of such a text is the total. */
    public static boolean agrees(String text, Amount total) {
        return score(text, total.side())
                .map(said -> rounded(said).meets(interval(total.figure())))
                .orElse(true);
    }

    private static Optional<BigDecimal> score(String text, String project) {
        String compact = text.replaceAll("\\s+", "");
        int named = compact.indexOf(project);
        if (named < 0 || named != compact.lastIndexOf(project)) {
            return Optional.empty();
        }
        String rest = UP_TO_SENTENCE_END
                .matcher(compact.substring(named + project.length()))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        List<MatchResult> scores = SCORE.matcher(rest).results().toList();
        return scores.size() == 1 ? Optional.of(new BigDecimal(scores.get(0).group(1))) : Optional.empty();
    }

    private static List<Amount> amounts(List<?> rows) {
        return rows.stream().map(Amount.class::cast).toList();
    }

    private static Interval interval(List<Amount> rows) {
        return rows.stream().map(row -> interval(row.figure())).reduce(Interval.ZERO, Interval::plus);
    }

    private static Interval interval(Figure figure) {
        return rounded(figure.value());
    }

    private static Interval rounded(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() <= 0 ? Interval.exactly(value) : Interval.rounded(value, value.scale());
    }
}
