package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.content.Printed;

/**
 * Rows of tables whose columns cannot be told. They come out as grids of one column, so that nobody takes them for
 * sentences, and a table that they belong to is known to be incomplete.
 */
final class UnreadRows {

    private final IntFunction<Place> places;
    private int runs;
    private int first;
    private int last;

    UnreadRows(IntFunction<Place> places) {
        this.places = places;
    }

    /** The lines as rows of one cell. */
    Grid rows(List<String> lines, int from, int to) {
        first = runs++ == 0 ? from + 1 : first;
        last = to;
        List<GridCell> cells = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = Printed.strip(lines.get(i));
            if (!text.isEmpty()) {
                cells.add(new GridCell(cells.size(), 0, 1, 1, text, 0, Origin.TEXT, places.apply(i + 1)));
            }
        }
        return new Grid(cells.size(), 1, cells, List.of(), GridOrigin.ALIGNED, places.apply(from + 1));
    }

    /** One notice for all of them. */
    Optional<ReadingNotice> notice() {
        if (runs == 0) {
            return Optional.empty();
        }
        return Optional.of(new ReadingNotice(
                NoticeKind.TABLE_NOT_UNDERSTOOD,
                new Text(
                        "第 " + first + " 至 " + last + " 行之间有 " + runs
                                + " 处像是表格，但转换成文本后分不清各栏，未作为表读取；请提供原文件（PDF、Word、Excel），或用制表符分栏",
                        runs + " places between lines " + first + " and " + last
                                + " look like tables, but as text their columns cannot be told apart, so they were not"
                                + " read; hand in the original file (PDF, Word, Excel), or use tabs"),
                places.apply(first)));
    }
}
