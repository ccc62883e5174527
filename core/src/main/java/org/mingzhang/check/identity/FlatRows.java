package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.model.Interval;

/**
 * Rows without codes, of several levels, that stand in one column because a converter dropped their indents: 养老支出 390,
 * below it 离退休 126, 养老保险 176, 职业年金 88. Added up flat they are twice their whole; read as nested they make it up.
 */
final class FlatRows {

    private FlatRows() {}

    /** Whether a total is that of rows among which some are the totals of those that follow them. */
    static boolean areNested(Cell total, List<Cell> rows) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        boolean nested = false;
        int at = 0;
        while (at < rows.size()) {
            sum = sum.plus(rows.get(at).interval());
            int end = endOfParts(rows, at);
            nested |= end > at + 1;
            at = end;
        }
        return nested && sum.meets(total.interval());
    }

    /** Where the rows end that make up this one, each not zero; the next row where none do. */
    private static int endOfParts(List<Cell> rows, int whole) {
        Interval parts = Interval.exactly(BigDecimal.ZERO);
        for (int end = whole + 1; end < rows.size() && !isZero(rows.get(whole)); end++) {
            parts = parts.plus(rows.get(end).interval());
            if (parts.meets(rows.get(whole).interval())) {
                return end + 1;
            }
        }
        return whole + 1;
    }

    private static boolean isZero(Cell row) {
        return row.figure().amount().signum() == 0;
    }
}
