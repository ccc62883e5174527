package org.mingzhang.interpret.table.column;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;

/** Reads the headings of a grid column by column, from the top to the line above the data. */
public final class HeadingPaths {

    private final GridMatrix grid;
    private final HeadingRows rows;

    public HeadingPaths(GridMatrix grid, HeadingRows rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /** Headings of every column from the top, normalised, merged ones once. */
    public List<List<String>> of(int start, int end) {
        boolean partsBelow = end < grid.rows() && rows.holdsCodeParts(end);
        List<List<String>> paths = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            List<String> path = path(start, end, c);
            if (partsBelow && rows.isCodePart(end, c)) {
                path.add(grid.own(end, c));
            }
            paths.add(path);
        }
        return paths;
    }

    private List<String> path(int start, int end, int column) {
        List<String> path = new ArrayList<>();
        GridCell before = null;
        for (int r = start; r < end; r++) {
            if (rows.isColumnNumbers(r)) {
                continue;
            }
            GridCell cell = grid.at(r, column);
            if ((cell == null || cell.isBlank()) && r < end - 1) {
                cell = spanning(start, r, column, end);
            }
            if (cell != null && cell != before && !cell.isBlank()) {
                add(path, word(cell.text()));
            }
            before = cell;
        }
        return path;
    }

    /**
     * The heading to the left whose words stand over this column too, where merging is not told. It ends where a
     * heading above it ends.
     */
    private GridCell spanning(int start, int row, int column, int end) {
        if (!hasBelow(row, column, end)) {
            return null;
        }
        for (int c = column - 1; c >= 0 && !beginsAbove(start, row, c + 1); c--) {
            GridCell left = grid.at(row, c);
            if (left != null && !left.isBlank()) {
                return hasBelow(row, c, end) && isBlankBeside(left, column) ? left : null;
            }
            if (!hasBelow(row, c, end)) {
                return null;
            }
        }
        return null;
    }

    /** A tall heading stands over a column to its right only where that is as tall a gap. */
    private boolean isBlankBeside(GridCell heading, int column) {
        for (int r = heading.row(); r < heading.row() + heading.rowSpan(); r++) {
            if (!grid.own(r, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsAbove(int start, int row, int column) {
        for (int r = start; r < row; r++) {
            if (!grid.own(r, column).isEmpty() && !rows.isColumnNumbers(r)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBelow(int row, int column, int end) {
        for (int r = row + 1; r < end; r++) {
            if (!grid.own(r, column).isEmpty() && !rows.isColumnNumbers(r)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> path, String word) {
        if (!word.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(word))) {
            path.add(word);
        }
    }

    /** A heading without numbering and without the unit in brackets. */
    private static String word(String text) {
        String word = Printed.name(text);
        int unit = word.lastIndexOf("（");
        if (unit > 0 && word.endsWith("元）")) {
            word = word.substring(0, unit);
        }
        return word;
    }
}
