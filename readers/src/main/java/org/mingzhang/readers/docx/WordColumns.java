package org.mingzhang.readers.docx;

import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The columns of a table of Word 97, which knows only where cells begin and how wide they are. Edges that are meant to
 * stand one below the other may differ by less than anyone sees.
 */
final class WordColumns {

    /** In twentieths of a point. */
    private static final int UNSEEN = 15;

    private final int[] edges;

    private WordColumns(int[] edges) {
        this.edges = edges;
    }

    static WordColumns of(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        TreeSet<Integer> parted = new TreeSet<>();
        for (int edge : all) {
            if (parted.isEmpty() || edge - parted.last() > UNSEEN) {
                parted.add(edge);
            }
        }
        return new WordColumns(parted.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The column that begins at this edge, or at the last one before it. */
    int at(int edge) {
        int column = 0;
        while (column + 1 < edges.length && edges[column + 1] <= edge) {
            column++;
        }
        return column;
    }
}
