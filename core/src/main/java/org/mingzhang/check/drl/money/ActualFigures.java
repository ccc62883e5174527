package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Interval;

/** What final accounts say beside their figures. */
public final class ActualFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern GROUPS =
            Pattern.compile("团组[^，。；]{0,10}[0-9]|[0-9]+个?团|[0-9]+(?:个)?批次?出国|出国[^。]{0,24}[0-9]+(?:个|批|人)");
    private static final Pattern BOUGHT =
            Pattern.compile("购置[^。；]{0,40}?[0-9]+辆|[0-9]+辆[^。；]{0,20}购置|更新[^。；]{0,20}[0-9]+辆");
    private static final Pattern KEPT = Pattern.compile("保有量[^，。；]{0,12}[0-9]|[0-9]+(?:辆|台)");
    private static final Pattern GUESTS = Pattern.compile(
            "批次?[^，。；]{0,8}[0-9]|[0-9]+个?批|[0-9]+人次|人次[^，。；]{0,6}[0-9]" + "|接待[^。；]{0,24}[0-9]+(?:次|人|个|团)");

    private static final Pattern EXPLAINS = Pattern.compile("原因|主要是|主要系|由于|因为|因此|持平|情况是|所致");

    private static final Pattern FULL_YEAR = Pattern.compile("完成(?:全年|调整后?)的?预算");
    private static final Pattern OPENING = Pattern.compile("完成年初的?预算");

    private ActualFigures() {}

    /** Whether a paragraph that tells budget and actual also says why they differ; what money was for is no reason. */
    public static boolean explains(String text) {
        return EXPLAINS.matcher(text).find();
    }

    /** Whether a claim tells an amount from the budget that it is measured against, beyond rounding. */
    public static boolean differsFromBudget(Claim claim) {
        return claim.baseKind().isOwnBudget()
                && claim.amount().isStated()
                && claim.base().isStated()
                && !claim.amount().interval().meets(claim.base().interval());
    }

    /** Whether one claim on a 科目 is on an item of the class that another one sums up: 教育支出（类）, then 普通教育（款）. */
    public static boolean isItemBelow(Claim item, Claim sum) {
        if (item.id() <= sum.id()) {
            return false;
        }
        boolean named = item.qualifier().startsWith(sum.qualifier() + "/");
        boolean coded = !sum.code().isEmpty()
                && item.code().length() > sum.code().length()
                && item.code().startsWith(sum.code());
        return named || coded || isClass(sum) && isItemWithoutClass(item);
    }

    private static boolean isClass(Claim claim) {
        return claim.quote().contains("（类）")
                && !claim.quote().contains("（款）")
                && !claim.quote().contains("（项）");
    }

    private static boolean isItemWithoutClass(Claim claim) {
        return !claim.quote().contains("（类）")
                && (claim.quote().contains("（款）") || claim.quote().contains("（项）"));
    }

    /** Whether a claim says how its amount stands to the own budget: by so much more or less, or just as planned. */
    public static boolean tellsBudgetChange(Claim claim) {
        boolean moved = claim.direction() == Direction.INCREASE || claim.direction() == Direction.DECREASE;
        return claim.baseKind().isOwnBudget()
                && claim.amount().isStated()
                && (moved && claim.change().isNumber() || claim.direction() == Direction.UNCHANGED);
    }

    /** Whether budget and actual of a table stand to each other as a claim says. */
    public static boolean changesAsSaid(Claim claim, Figure budget, Figure actual) {
        int sign = claim.direction() == Direction.INCREASE ? 1 : -1;
        Interval said = claim.direction() == Direction.UNCHANGED
                ? Interval.exactly(BigDecimal.ZERO)
                : claim.change().interval().times(BigDecimal.valueOf(sign));
        return actual.interval().minus(budget.interval()).meets(said);
    }

    /** Whether a claim is measured against one budget and its completion against another (年初预算为…，完成全年预算的…). */
    public static boolean mixesBudgets(Claim claim) {
        return claim.completion().isNumber()
                && (claim.baseKind() == BaseKind.OPENING_BUDGET
                                && FULL_YEAR.matcher(claim.quote()).find()
                                && claim.quote().contains("年初预算")
                        || claim.baseKind() == BaseKind.FULL_YEAR_BUDGET
                                && OPENING.matcher(claim.quote()).find()
                                && !claim.quote()
                                        .replaceAll(OPENING.pattern(), "")
                                        .contains("年初预算"));
    }

    /** Whether a claim says that its own budget was spent to the last, and gives no budget by which to judge it. */
    public static boolean completesExactly(Claim claim) {
        return claim.completion().isNumber()
                && claim.completion().value().compareTo(HUNDRED) == 0
                && claim.amount().isStated()
                && !claim.base().isStated();
    }

    /** Whether a claim gives its own budget, the same amount, and a completion of all of it. */
    public static boolean equalsOwnBudget(Claim claim) {
        return claim.completion().isNumber()
                && claim.completion().value().compareTo(HUNDRED) == 0
                && claim.amount().isNonZero()
                && claim.base().isNumber()
                && claim.baseKind().isOwnBudget()
                && claim.amount().amount().compareTo(claim.base().amount()) == 0;
    }

    /** Whether a claim says that its amount is more or less than what it is measured against, and not by nothing. */
    public static boolean moves(Claim claim) {
        boolean moved = claim.direction() == Direction.INCREASE || claim.direction() == Direction.DECREASE;
        return moved && !claim.change().isStated() && !claim.rate().isStated();
    }

    /** Whether another claim on the same amount says that it is more or less than that budget, beyond rounding. */
    public static boolean denies(Claim completed, Claim other) {
        boolean same = completed.subject().equals(other.subject())
                && completed.qualifier().equals(other.qualifier())
                && completed.passage() == other.passage()
                && completed.amount().equals(other.amount());
        boolean moved = other.direction() == Direction.INCREASE || other.direction() == Direction.DECREASE;
        if (!same || !moved || !measuredAlike(completed.baseKind(), other.baseKind())) {
            return false;
        }
        if (!other.change().isNumber()) {
            return true;
        }
        BigDecimal sign = BigDecimal.valueOf(other.direction() == Direction.INCREASE ? 1 : -1);
        Interval amount = other.amount().interval();
        Interval budget = amount.minus(other.change().interval().times(sign));
        return budget.low().signum() > 0
                && !amount.times(HUNDRED)
                        .dividedBy(budget)
                        .meets(completed.completion().interval());
    }

    private static boolean measuredAlike(BaseKind completed, BaseKind other) {
        return other.isOwnBudget()
                && (completed == other || completed != BaseKind.FULL_YEAR_BUDGET && other != BaseKind.FULL_YEAR_BUDGET);
    }

    /**
     * Whether a text says how many: groups abroad, vehicles bought, vehicles kept, guests received.
     *
     * @param item key of the item of 三公: 因公出国（境）费, 公务用车购置费, 公务用车运行费 or 公务接待费
     */
    public static boolean saysHowMany(String text, String item) {
        String compact = text.replaceAll("\\s+", "");
        return switch (item) {
            case "因公出国（境）费" -> GROUPS.matcher(compact).find();
            case "公务用车购置费" -> BOUGHT.matcher(compact).find();
            case "公务用车运行费" -> KEPT.matcher(compact).find();
            case "公务接待费" -> GUESTS.matcher(compact).find();
            default -> true;
        };
    }

    /**
     * Whether a claim says how much of a budget is reached that is zero, as it says itself or as the table has it.
     *
     * @param claim a claim with a completion rate
     * @param cells the budget figures of the table of 三公 money
     * @param tables these tables
     */
    public static boolean isOfNothing(Claim claim, List<?> cells, List<?> tables) {
        if (claim.base().isStated()) {
            return claim.base().isNumber() && claim.base().isZero();
        }
        List<Amount> own = cells.stream()
                .map(Amount.class::cast)
                .filter(cell -> claim.qualifier().isEmpty() && cell.row().equals(claim.subject()))
                .toList();
        return own.stream().anyMatch(cell -> meansZero(cell, tables))
                && own.stream().noneMatch(cell -> cell.figure().isNonZero());
    }

    private static boolean meansZero(Amount cell, List<?> tables) {
        return cell.figure().isZero()
                || cell.figure().state() == FigureState.BLANK
                        && tables.stream()
                                .map(BudgetTable.class::cast)
                                .anyMatch(table -> table.id() == cell.table() && table.blankIsZero());
    }

    /** Whether the completion rate of a claim follows from its amount and a budget; cut off instead of rounded will do. */
    public static boolean completes(Claim claim, Figure budget) {
        Interval base = budget.interval();
        if (base.low().signum() <= 0) {
            return true;
        }
        Interval exact =
                claim.amount().interval().times(BigDecimal.valueOf(100)).dividedBy(base);
        BigDecimal step = BigDecimal.ONE.movePointLeft(claim.completion().decimals());
        return exact.meets(new Interval(
                claim.completion().interval().low(), claim.completion().value().add(step)));
    }
}
