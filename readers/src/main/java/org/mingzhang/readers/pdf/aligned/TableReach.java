package org.mingzhang.readers.pdf.aligned;

import java.util.List;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * How far a table without vertical rulings reaches up and down from its first line of numbers.
 *
 * @param lines the lines of the page
 * @param earliest the first of them that belongs to no table above
 */
record TableReach(List<TableLine> lines, int earliest) {

    /** Lines of one part in a row, for names that wrap. */
    private static final int MOST_LOOSE = 6;

    private static final int MOST_HEADERS = 9;

    /** A heading stands out this far beyond its numbers, in parts of the font size. */
    private static final float BEYOND = 4f;

    /** Lines further apart than this, in parts of the font size, do not belong together. */
    private static final float FAR = 4.5f;

    /** Lines nearer than this, in parts of the font size, may be one heading that wraps. */
    private static final float WRAPPED = 1.8f;

    private static final int LONGEST_PAGE_NUMBER = 9;

    /** A title has a font this much larger than that of the table. */
    private static final float LARGER = 1.15f;

    /** The last line of several parts that follows on without too much between. */
    int last(int from) {
        int found = from;
        int loose = 0;
        for (int i = from + 1; i < lines.size() && loose <= MOST_LOOSE && follows(i - 1, i); i++) {
            if (lines.get(i).ends()) {
                break;
            }
            if (lines.get(i).hasParts() || lines.get(i).isNumeric()) {
                found = i;
                loose = 0;
            } else if (!lines.get(i).standsUnder(lines.get(found))) {
                loose++;
            }
        }
        return withRestOfName(found);
    }

    private int withRestOfName(int found) {
        int end = found;
        while (end + 1 < lines.size()
                && end - found < 2
                && !lines.get(end + 1).ends()
                && !lines.get(end + 1).hasParts()
                && lines.get(end + 1).baseline() - lines.get(end).baseline()
                        < 1.6f * lines.get(end).row().size()
                && lines.get(end + 1).row().right() < lastPart(lines.get(found)).left()) {
            end++;
        }
        return end;
    }

    /** With the rows of nothing but a name that end the page, where all lines down to its number are such. */
    int withRowsToPageEnd(int last) {
        int end = last;
        while (end + 1 < lines.size()
                && areNear(end, end + 1)
                && !lines.get(end + 1).ends()
                && !lines.get(end + 1).hasParts()
                && lines.get(end + 1).standsUnder(lines.get(last))) {
            end++;
        }
        boolean toPageEnd = end + 1 >= lines.size()
                || end + 2 == lines.size() && lines.get(end + 1).text().length() <= LONGEST_PAGE_NUMBER;
        return toPageEnd ? end : last;
    }

    private static Segment lastPart(TableLine line) {
        return line.parts().get(line.parts().size() - 1);
    }

    /** The first line of the headings above the numbers. */
    int first(int from, List<AlignedColumns.Extent> columns) {
        int found = from;
        float left = columns.get(0).left();
        float right = columns.get(columns.size() - 1).right();
        float size = lines.get(from).row().size();
        while (found > earliest && from - found < MOST_HEADERS && areNear(found - 1, found)) {
            TableLine line = lines.get(found - 1);
            boolean within =
                    line.row().left() > left - BEYOND * size && line.row().right() < right + BEYOND * size;
            // Columns without amounts lie beyond those of the numbers, so that only a lone part tells of a title.
            within |= line.hasParts() && line.row().left() < right && line.row().right() > left;
            within |= standsUnderPart(found - 1);
            if (!within || line.ends() || line.hasMoney() || isTitle(line, size, columns)) {
                break;
            }
            found--;
        }
        return found;
    }

    /** Whether it is the rest of a heading that begins close above among others. */
    private boolean standsUnderPart(int line) {
        if (line <= earliest || lines.get(line).hasParts()) {
            return false;
        }
        TableLine above = lines.get(line - 1);
        Segment rest = lines.get(line).parts().get(0);
        return above.hasParts()
                && lines.get(line).baseline() - above.baseline()
                        < WRAPPED * above.row().size()
                && above.parts().stream().anyMatch(part -> part.left() < rest.right() && part.right() > rest.left());
    }

    private static boolean isTitle(TableLine line, float size, List<AlignedColumns.Extent> columns) {
        if (line.hasParts()) {
            return false;
        }
        int[] span = AlignedColumns.span(line.parts().get(0), columns);
        return line.row().size() > LARGER * size || span[1] - span[0] + 1 >= columns.size() && columns.size() > 1;
    }

    boolean areNear(int above, int below) {
        float size =
                Math.max(lines.get(above).row().size(), lines.get(below).row().size());
        return lines.get(below).baseline() - lines.get(above).baseline() <= FAR * size;
    }

    /** Whether a line is near enough to go on; the row of totals at the end of a table often stands off. */
    private boolean follows(int above, int below) {
        TableLine line = lines.get(below);
        return areNear(above, below)
                || line.isTotal()
                        && line.baseline() - lines.get(above).baseline()
                                <= 2 * FAR * line.row().size();
    }

    /** The last line above one that is none of the table, because it runs over several of its columns in one part. */
    int lastBeforeACrossing(int from, int last, List<AlignedColumns.Extent> columns) {
        for (int i = from + 1; i <= last; i++) {
            if (!lines.get(i).hasParts()) {
                int[] span = AlignedColumns.span(lines.get(i).parts().get(0), columns);
                if (span[1] > span[0]) {
                    int end = i - 1;
                    while (end > from && !lines.get(end).hasParts()) {
                        end--;
                    }
                    return end;
                }
            }
        }
        return last;
    }
}
