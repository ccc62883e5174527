package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * Tells which lines of a table without rulings are one row: names wrap in their cells, while a number stands alone. Rows
 * lie further apart than the lines of one cell.
 */
final class AlignedRows {

    /** Lines at least this part of the distance of two rows apart are two rows. */
    static final float ROW = 0.87f;

    /** The distance of rows where no two lines of numbers follow on each other, in parts of the font size. */
    private static final float USUAL = 1.75f;

    /** Distances that differ less than this part are alike. */
    private static final float ALIKE = 0.04f;

    private final List<TableLine> lines;
    private final List<AlignedColumns.Extent> columns;
    private final float pitch;

    private AlignedRows(List<TableLine> lines, List<AlignedColumns.Extent> columns) {
        this.lines = lines;
        this.columns = columns;
        this.pitch = pitch();
    }

    /** The lines of each row, from top to bottom. */
    static List<List<TableLine>> of(List<TableLine> lines, List<AlignedColumns.Extent> columns) {
        return new AlignedRows(lines, columns).rows();
    }

    /** Whether the last digits of codes stand in a line of their own, below the others. */
    static boolean haveBrokenCodes(List<TableLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            TableLine line = lines.get(i);
            boolean digits = line.parts().stream().allMatch(part -> part.text().matches("\\d"));
            if (digits && (line.standsUnder(lines.get(i - 1)) || i > 1 && line.standsUnder(lines.get(i - 2)))) {
                return true;
            }
        }
        return false;
    }

    private List<List<TableLine>> rows() {
        boolean[] begins = new boolean[lines.size()];
        begins[0] = true;
        int anchor = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isNumeric()) {
                part(anchor, i, begins);
                anchor = i;
            }
        }
        part(anchor, lines.size(), begins);
        List<List<TableLine>> rows = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i]) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        return rows;
    }

    /** Marks where rows begin after one line of numbers, up to and with the next; -1 and the end stand for none. */
    private void part(int above, int below, boolean[] begins) {
        boolean any = false;
        for (int i = Math.max(above + 1, 1); i <= below && i < lines.size(); i++) {
            begins[i] = gap(i) >= ROW * pitch;
            any |= begins[i];
        }
        if (!any && above >= 0 && below < lines.size()) {
            partClose(above, below, begins);
        }
    }

    /** Lines between two lines of numbers, all close together: the widest gap parts them, else what is missing where. */
    private void partClose(int above, int below, boolean[] begins) {
        float widest = 0;
        for (int i = above + 1; i <= below; i++) {
            widest = Math.max(widest, gap(i));
        }
        int found = below;
        for (int i = above + 1; i <= below; i++) {
            boolean nearer = Math.abs(2 * i - above - below - 1) < Math.abs(2 * found - above - below - 1);
            if (gap(i) >= widest * (1 - ALIKE) && (nearer || gap(found) < widest * (1 - ALIKE))) {
                found = i;
            }
        }
        if (below - above == 2 && gap(below) >= widest * (1 - ALIKE) && gap(above + 1) >= widest * (1 - ALIKE)) {
            int column = AlignedColumns.span(lines.get(above + 1).parts().get(0), columns)[0];
            boolean alone = fills(lines.get(above), column) && fills(lines.get(below), column);
            begins[above + 1] = alone || !fills(lines.get(below), column);
            begins[below] = alone || !begins[above + 1];
        } else {
            begins[found] = true;
        }
    }

    private boolean fills(TableLine line, int column) {
        return line.parts().stream().anyMatch(part -> AlignedColumns.span(part, columns)[0] == column);
    }

    private float gap(int i) {
        return lines.get(i).baseline() - lines.get(i - 1).baseline();
    }

    /** The least distance of two lines of numbers that follow on each other. */
    private float pitch() {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isNumeric() && lines.get(i - 1).isNumeric()) {
                least = Math.min(least, gap(i));
            }
        }
        return least < Float.MAX_VALUE ? least : USUAL * lines.get(0).row().size();
    }
}
