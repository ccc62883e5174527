package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Project;

/** The money that the text says goals cover, against the money of the goal tables. */
public final class GoalMoney {

    private GoalMoney() {}

    /**
     * Whether the money of the text may be the sum of the projects. True when nothing can be said: the text counts
     * other projects than those that have a goal table here.
     *
     * @param count how many projects the text says have goals
     * @param money what they cover, by the text
     * @param projects the projects of the goal tables
     */
    public static boolean agrees(Claim count, Claim money, List<?> projects) {
        if (count.amount().amount().compareTo(BigDecimal.valueOf(projects.size())) != 0) {
            return true;
        }
        Interval sum = amount(projects.get(0)).interval();
        for (Object project : projects.subList(1, projects.size())) {
            sum = sum.plus(amount(project).interval());
        }
        return sum.meets(money.amount().interval());
    }

    /** The sum of the projects, in the unit of the text. */
    public static Figure sum(Claim money, List<?> projects) {
        Figure said = money.amount();
        BigDecimal sum = projects.stream()
                .map(project -> amount(project).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(said.unit().factor());
        return Figure.number(sum, said.decimals(), said.unit(), said.raw());
    }

    private static Figure amount(Object project) {
        return ((Project) project).amount();
    }
}
