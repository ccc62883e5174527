package org.mingzhang.readers.xlsx;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.readers.content.Printed;

/**
 * The rows of a sheet that are the text of a document and no table: rows of one cell each, among which there is a sentence,
 * the heading of a part, or the title of the next table with its unit. Tables have rows of one cell too, so a row without amounts above a note stays in its table.
 */
final class ProseRows {

    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}部分.*");
    private static final Pattern CAPTION =
            Pattern.compile("(?:附|公开)?表\\s*[\\d一二三四五六七八九十]{1,3}(?:[-—]\\d+)?.{0,40}|.{2,40}表(?:[（(].{1,20}[）)])?");
    private static final Pattern UNIT = Pattern.compile(".{0,40}单位[:：]\\s*(?:人民币)?[万千百亿]*元.*");
    private static final int SHORTEST_SENTENCE = 12;

    private final List<List<SheetCells.SheetCell>> rows;
    private final BitSet used;

    ProseRows(List<List<SheetCells.SheetCell>> rows, BitSet used) {
        this.rows = rows;
        this.used = used;
    }

    BitSet find() {
        BitSet prose = new BitSet();
        for (int from = 0; from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && isAlone(to)) {
                to++;
            }
            if (to > from) {
                mark(from, to, prose);
                from = to;
            }
        }
        return prose;
    }

    /** Marks a run of rows of one cell from its first sentence or heading on, or whole where no table stands above it. */
    private void mark(int from, int to, BitSet prose) {
        int first = from;
        while (first < to && !isText(rows.get(first).get(0).text())) {
            first++;
        }
        boolean belowTable = from > 0 && used.get(from - 1);
        if (first == to && belowTable) {
            first = captionOfNextTable(from, to);
        }
        if (first < to) {
            prose.set(belowTable ? first : from, to);
        }
    }

    /** Where the title of another table begins, which has its unit below it; the end of the run where there is none. */
    private int captionOfNextTable(int from, int to) {
        int caption = from;
        while (caption < to && !matches(CAPTION, caption)) {
            caption++;
        }
        boolean hasUnit = IntStream.range(caption, to).anyMatch(row -> matches(UNIT, row));
        return hasUnit ? caption : to;
    }

    private boolean matches(Pattern pattern, int row) {
        return pattern.matcher(Printed.strip(rows.get(row).get(0).text())).matches();
    }

    private boolean isAlone(int row) {
        return rows.get(row).size() == 1
                && rows.get(row).get(0).rowSpan() == 1
                && (rows.get(row).get(0).column() == 0 || rows.get(row).get(0).columnSpan() > 1)
                && !Printed.isFigure(rows.get(row).get(0).text());
    }

    private static boolean isText(String text) {
        return PART.matcher(text).matches()
                || text.length() >= SHORTEST_SENTENCE && Printed.isTerminated(text) && text.indexOf('。') > 0;
    }
}
