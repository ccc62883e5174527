package org.mingzhang.readers.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.content.Printed;

/**
 * Headings that a converter cut line by line, so that nobody can tell which pieces are one heading, and over which
 * column it stands.
 */
public final class HeadingsInPieces {

    /** No table of figures has more rows of headings. */
    private static final int MOST_ROWS = 6;
    /** Where few figures stand below them, the rows above are a form with labels of its own. */
    private static final int FEW_FIGURES = 6;

    private HeadingsInPieces() {}

    /** Whether the rows, of which the captions were taken off, have such headings. */
    public static boolean stand(List<List<String>> rows) {
        int lines = 0;
        for (List<String> row : rows) {
            long figures = row.stream().filter(Printed::isFigure).count();
            if (figures > 0) {
                return lines > MOST_ROWS && figures > FEW_FIGURES;
            }
            lines += row.stream().anyMatch(text -> !text.isEmpty()) ? 1 : 0;
        }
        return false;
    }

    /** Whether this table, of which the captions were taken off, has such headings. */
    public static boolean stand(Grid table) {
        return stand(byRow(table));
    }

    /** That the table was not read. */
    public static ReadingNotice notice(Grid table) {
        return new ReadingNotice(
                NoticeKind.TABLE_NOT_UNDERSTOOD,
                new Text(
                        "一张表的栏目标题被拆成碎片，分不清各栏，未作为表读取；请提供原文件（PDF、Word、Excel）",
                        "the headings of a table are in pieces, so its columns cannot be told apart and it was not read;"
                                + " hand in the original file (PDF, Word, Excel)"),
                table.place());
    }

    private static List<List<String>> byRow(Grid table) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        table.cells().forEach(cell -> rows.get(cell.row()).add(cell.text()));
        return rows;
    }
}
