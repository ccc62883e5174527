package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;

/** Equations of changes and rates: what a claim, or a row with periods, says about its own figures. */
final class GrowthEvaluator {

    /** The equations that a claim's amount, base, change, rate and direction word make. */
    List<Equation> growth(Claim claim) {
        List<Equation> equations = new ArrayList<>();
        int sign = switch (claim.direction()) {
            case INCREASE -> 1;
            case DECREASE -> -1;
            default -> 0;
        };
        if (sign == 0 || !claim.amount().isNumber()) {
            return equations;
        }
        Cell amount = new Cell(claim, Measure.AMOUNT, claim.amount());
        Cell base = new Cell(claim, Measure.BASE, claim.base());
        Cell change = new Cell(claim, Measure.CHANGE, claim.change());
        Cell rate = new Cell(claim, Measure.RATE, claim.rate());
        boolean hasBase = claim.base().isStated()
                && claim.base().unit().isMoney() == claim.amount().unit().isMoney();
        boolean hasChange = claim.change().isNumber() && claim.change().signum() > 0;
        if (hasBase && hasChange) {
            equations.add(difference(amount, base, change, sign));
        } else if (hasBase) {
            Relation relation = sign > 0 ? Relation.AT_LEAST : Relation.AT_MOST;
            equations.add(new LinearEquation(List.of(part(1, amount)), relation, List.of(part(1, base))));
        }
        if (claim.rate().isNumber() && claim.rate().signum() >= 0) {
            if (hasBase) {
                equations.add(new RatioEquation(RatioEquation.Kind.GROWTH_OVER_BASE, amount, base, sign, rate));
            } else if (hasChange || saysNoChangeButARate(claim)) {
                equations.add(new RatioEquation(RatioEquation.Kind.CHANGE_OVER_BASE, amount, change, sign, rate));
            }
        }
        return equations;
    }

    /** 增加 0 万元，增长 8%: one of the two is wrong. */
    private static boolean saysNoChangeButARate(Claim claim) {
        return claim.change().isZero()
                && claim.rate().isNonZero()
                && claim.amount().isNonZero();
    }

    /** The equation that a claim's completion rate makes. */
    List<Equation> completion(Claim claim) {
        if (!claim.amount().isNumber()
                || !claim.base().isNumber()
                || !claim.completion().isNumber()) {
            return List.of();
        }
        return List.of(new RatioEquation(
                RatioEquation.Kind.SHARE_OF_BASE,
                new Cell(claim, Measure.AMOUNT, claim.amount()),
                new Cell(claim, Measure.BASE, claim.base()),
                1,
                new Cell(claim, Measure.COMPLETION, claim.completion())));
    }

    /** The equations that a row with last year, this year, change and rate makes; change and rate carry their sign. */
    List<Equation> growth(TableView view, Line row) {
        Map<String, Cell> cells = new TreeMap<>();
        for (Amount amount : view.amounts(row)) {
            Figure figure = amount.figure();
            if (figure.isStated()) {
                cells.put(amount.column(), new Cell(amount, Measure.AMOUNT, figure));
            }
        }
        List<Equation> equations = new ArrayList<>();
        Cell before = cells.get("上年预算数");
        Cell now = cells.get("本年预算数");
        if (before == null || now == null) {
            return equations;
        }
        if (cells.containsKey("增减额")) {
            equations.add(difference(now, before, cells.get("增减额"), 1));
        }
        if (cells.containsKey("增减率") && cells.get("增减率").figure().isNumber()) {
            equations.add(new RatioEquation(RatioEquation.Kind.GROWTH_OVER_BASE, now, before, 1, cells.get("增减率")));
        }
        return equations;
    }

    private static LinearEquation difference(Cell now, Cell before, Cell change, int sign) {
        return new LinearEquation(List.of(part(1, now), part(-1, before)), Relation.EQUAL, List.of(part(sign, change)));
    }

    private static LinearEquation.Part part(int factor, Cell cell) {
        return new LinearEquation.Part(BigDecimal.valueOf(factor), Optional.of(cell));
    }
}
