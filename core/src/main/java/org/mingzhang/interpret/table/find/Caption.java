package org.mingzhang.interpret.table.find;

import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Unit;

/**
 * What one printed line says about the table that follows.
 *
 * @param number number of the table in Arabic figures, or empty
 * @param title title, or empty
 * @param entity 部门（单位）名称, or empty
 * @param year year that stands alone, or 0
 * @param unit unit of money, or {@link Unit#UNKNOWN_MONEY}
 */
public record Caption(String number, String title, String entity, int year, Unit unit) {

    static final Caption NONE = new Caption("", "", "", 0, Unit.UNKNOWN_MONEY);

    public boolean isNone() {
        return number.isEmpty() && title.isEmpty() && entity.isEmpty() && year == 0 && unit == Unit.UNKNOWN_MONEY;
    }

    /** Whether it names a table, and does not only say of what. */
    boolean namesTable() {
        return !number.isEmpty() || !title.isEmpty();
    }

    /** Both lines together; what is said later wins. */
    Caption with(Caption next) {
        return new Caption(
                next.number.isEmpty() ? number : next.number,
                next.title.isEmpty() ? title : next.title,
                next.entity.isEmpty() ? entity : next.entity,
                next.year == 0 ? year : next.year,
                next.unit == Unit.UNKNOWN_MONEY ? unit : next.unit);
    }

    /** A year in the title or alone, 0 when none is printed. */
    int yearOrTitle() {
        if (year != 0) {
            return year;
        }
        String text = Printed.compact(title);
        for (int at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
            if (at >= 4 && text.startsWith("20", at - 4) && isDigits(text, at - 2, at)) {
                return Integer.parseInt(text.substring(at - 4, at));
            }
        }
        return 0;
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
