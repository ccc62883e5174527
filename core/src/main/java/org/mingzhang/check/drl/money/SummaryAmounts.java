package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Interval;
import org.mingzhang.model.LineRole;

/**
 * What a sentence says of a kind of income or spending against the rows of that name in the summary tables and the
 * columns of that name in the total rows of the others. Tables count it with or without what was carried over, and a
 * sentence need not say which: it is wrong only where none of them prints its amount.
 */
public final class SummaryAmounts {

    private static final String CARRIED = "上年结转";

    /** Subjects whose rows or columns have other names. */
    private static final Map<String, String> COLUMNS = Map.of(
            "财政拨款收入", "财政拨款",
            "一般公共预算拨款", "一般公共预算",
            "政府性基金预算拨款", "政府性基金预算",
            "国有资本经营预算拨款", "国有资本经营预算",
            "事业单位经营支出", "经营支出",
            "货物采购", "货物",
            "工程采购", "工程",
            "服务采购", "服务");

    /** Tables of one fund, whose total is that fund's. */
    private static final Map<String, Set<String>> FUNDS = Map.of(
            "一般公共预算拨款", Set.of("一般公共预算支出表", "一般公共预算财政拨款支出决算表"),
            "政府性基金预算拨款", Set.of("政府性基金预算支出表", "政府性基金预算财政拨款收入支出决算表"),
            "国有资本经营预算拨款", Set.of("国有资本经营预算支出表", "国有资本经营预算财政拨款支出决算表"));

    /** Tables of a part of the money: with them alone, nothing tells what all of it is. */
    private static final Set<String> OF_PARTS =
            Set.of("政府采购表", "购买服务表", "资产配置表", "机关运行经费表", "会议培训明细表", "基本支出总表", "财政拨款基本支出表", "项目支出绩效目标表", "社会保险基金预算支出表");

    private SummaryAmounts() {}

    /** Whether a cell stands in a row or column of this name, or is the total of its table. */
    public static boolean speaksOf(String subject, Amount cell) {
        return cell.figure().state() != FigureState.UNREADABLE && isOf(subject, cell);
    }

    private static boolean isOf(String subject, Amount cell) {
        String column = COLUMNS.getOrDefault(subject, subject);
        return cell.row().equals(subject)
                || cell.row().equals(column)
                || cell.role() == LineRole.TOTAL
                        && (cell.column().equals(column)
                                || FUNDS.getOrDefault(subject, Set.of()).contains(cell.tableKind()));
    }

    /** Whether an amount of the subject is not legible, which may be the one that is meant. */
    public static boolean areIllegible(Claim claim, List<?> cells) {
        return cells.stream()
                .map(Amount.class::cast)
                .anyMatch(cell -> cell.figure().state() == FigureState.UNREADABLE && isOf(claim.subject(), cell));
    }

    /** Whether a table prints the subject at all: of all the money, unless the subject is only told in tables of a part. */
    public static boolean arePrinted(Claim claim, List<?> cells) {
        return of(claim, cells)
                .anyMatch(cell -> claim.subject().endsWith("采购") || !OF_PARTS.contains(cell.tableKind()));
    }

    /**
     * Whether one of the cells of the subject may hold the amount: as it is, cut off instead of rounded, or where one of
     * the two counts what was carried over.
     *
     * @param claims what the text says was carried over
     */
    public static boolean agree(Claim claim, List<?> cells, List<?> claims) {
        Interval said = claim.amount().interval();
        List<Amount> printed = of(claim, cells).toList();
        List<Interval> carried = Stream.concat(
                        cells.stream()
                                .map(Amount.class::cast)
                                .filter(cell -> cell.row().equals(CARRIED)
                                        || cell.column().equals(CARRIED))
                                .map(SummaryAmounts::interval),
                        claims.stream()
                                .map(Claim.class::cast)
                                .map(other -> other.amount().interval()))
                .toList();
        return SubjectAmounts.differByOneStep(claim, printed)
                || printed.stream()
                        .map(SummaryAmounts::interval)
                        .anyMatch(one -> one.meets(said)
                                || carried.stream()
                                        .anyMatch(other -> one.plus(other).meets(said)
                                                || said.plus(other).meets(one)));
    }

    /** The cell whose amount is nearest. */
    public static Amount nearest(Claim claim, List<?> cells) {
        BigDecimal said = claim.amount().amount();
        return of(claim, cells)
                .min(Comparator.comparing(
                        cell -> cell.figure().amount().subtract(said).abs()))
                .orElseThrow();
    }

    private static Stream<Amount> of(Claim claim, List<?> cells) {
        return cells.stream().map(Amount.class::cast).filter(cell -> speaksOf(claim.subject(), cell));
    }

    /** What a blank cell or a dash leaves unsaid is nothing. */
    private static Interval interval(Amount cell) {
        Figure figure = cell.figure();
        return figure.isNumber() ? figure.interval() : Interval.ZERO;
    }
}
