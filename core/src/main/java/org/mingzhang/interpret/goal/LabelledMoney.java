package org.mingzhang.interpret.goal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.layout.GridCell;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** The money of a goal table that stands behind its label, or under it as a heading. */
final class LabelledMoney {

    private static final Pattern SPENDING = Pattern.compile("基本支出|项目支出|财政专项资金|其他事业发展性支出");
    /** The same money told apart by who spends it. */
    private static final Pattern LEVEL = Pattern.compile("(?:拟用于)?(?<key>市本级使用资金|区本级使用资金|省本级使用资金|对下转移支付资金)");

    private static final Pattern UNIT_BEHIND = Pattern.compile("(?<=\\d)万?元$");

    private final MoneyRows money;
    private final Unit unit;
    private final boolean whole;
    private final YearMoney year = new YearMoney();

    LabelledMoney(MoneyRows money, Unit unit, boolean whole) {
        this.money = money;
        this.unit = unit;
        this.whole = whole;
    }

    /**
     * Whose money it is.
     *
     * @param project number of the project, or -1
     * @param name its name, or that of the department
     */
    record Owner(int project, String name) {}

    /**
     * Takes a label with what stands behind it.
     *
     * @param cell the cell of the label
     * @param label its text without colon and 其中
     * @param next the next cell of the row
     */
    void read(TableRow row, GridCell cell, String label, Optional<GridCell> next, Owner owner) {
        Optional<String> column = MoneyColumn.of(label);
        Figure figure = next.map(value ->
                        FigureParser.parse(UNIT_BEHIND.matcher(value.text()).replaceFirst(""), unit))
                .orElse(Figure.ABSENT);
        YearMoney.Standing standing = column.map(
                        key -> year.take(owner.project, row, cell, key.equals(MoneyColumn.TOTAL)))
                .orElse(YearMoney.Standing.COUNTS);
        if (standing == YearMoney.Standing.BEGINS) {
            money.forget(owner.project);
        }
        if (standing != YearMoney.Standing.PASSES && figure.isStated()) {
            put(label, figure, next.get(), owner);
        }
    }

    /** Takes a cell of a column of money. */
    void readColumn(String heading, GridCell cell, Owner owner) {
        Figure figure = FigureParser.parse(cell.text(), unit);
        if (figure.isStated()) {
            put(heading, figure, cell, owner);
        }
    }

    private void put(String label, Figure figure, GridCell cell, Owner owner) {
        if (figure.state() == FigureState.DASH && label.length() < 2) {
            return;
        }
        if (whole && SPENDING.matcher(label).matches()) {
            money.rowOf(label, label, 1, LineRole.ITEM, cell.place()).put(MoneyColumn.TOTAL, figure, cell.place());
            return;
        }
        Matcher level = LEVEL.matcher(label);
        if (whole && level.matches()) {
            money.rowOf(level.group("key"), label, 1, LineRole.MEMO, cell.place())
                    .put(MoneyColumn.TOTAL, figure, cell.place());
            return;
        }
        MoneyColumn.of(label).ifPresent(column -> {
            MoneyRows.Row line =
                    whole ? money.total(cell.place()) : money.rowOfProject(owner.project, owner.name, cell.place());
            if (MoneyColumn.isOfTheYear(label)) {
                line.replace(column, figure, cell.place());
            } else {
                line.put(column, figure, cell.place());
            }
        });
    }
}
