package org.mingzhang.interpret.table.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Line;

/** Which row a row without a code is part of: by its numbering, and by indentation where it has none. */
final class Nesting {

    private static final int FIRST_LEVEL = 10;

    private final Deque<Open> open = new ArrayDeque<>();
    private int order;
    /** Order of the last row numbered 一、二、, or -1. */
    private int lastNumbered = -1;
    /** That row, while no total has closed it; else null. */
    private Line numbered;

    void clear() {
        open.clear();
        numbered = null;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The row that this one is printed under, or null. Rows that it ends are closed. */
    Line parent(SheetRow row) {
        int depth = depth(row);
        // 二、 ends what stands under 一、 without any mark; what stood above 一、 goes on. 一、 begins a list anew.
        boolean endsUnmarked = depth == FIRST_LEVEL && !isFirst(row) && lastNumbered >= 0;
        while (!open.isEmpty() && (open.peek().depth >= depth || endsUnmarked && open.peek().order > lastNumbered)) {
            open.pop();
        }
        return depth > 0 && !open.isEmpty() ? open.peek().line : null;
    }

    /** The row that this one would be printed under, or null; without any mark that is the last row numbered 一、二、. */
    Line enclosing(SheetRow row) {
        int depth = depth(row);
        if (depth == 0) {
            return numbered;
        }
        for (Open above : open) {
            if (above.depth < depth) {
                return above.line;
            }
        }
        return null;
    }

    /** Takes a row after its parent was asked for; a total closes all others. */
    void add(SheetRow row, Line line, boolean total) {
        int depth = depth(row);
        if (depth == FIRST_LEVEL) {
            lastNumbered = order;
            numbered = line;
        }
        if (total) {
            clear();
        } else {
            open.push(new Open(depth, order, line));
        }
        order++;
    }

    private static boolean isFirst(SheetRow row) {
        return Printed.compact(row.label()).startsWith("一");
    }

    /** How deep the print sets a name. */
    static int depth(SheetRow row) {
        int numbering = Printed.numberingDepth(row.label());
        if (numbering > 0) {
            return numbering * FIRST_LEVEL;
        }
        if (Printed.isMemo(row.label())) {
            return 55;
        }
        return row.indent() > 0 ? 50 + Math.min(90, row.indent()) : 0;
    }

    private record Open(int depth, int order, Line line) {}
}
