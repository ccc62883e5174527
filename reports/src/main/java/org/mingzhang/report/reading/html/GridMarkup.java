package org.mingzhang.report.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.report.HtmlPage;

/** A grid as a table of the page, its cells in the colours of what was made of them. */
final class GridMarkup {

    private final HtmlPage page;
    private final Language language;

    GridMarkup(HtmlPage page, Language language) {
        this.page = page;
        this.language = language;
    }

    void write(GridReading read) {
        Grid grid = read.grid();
        page.raw("<div class=\"scroll\" tabindex=\"0\">");
        page.open("table", read.isTable() ? "cells" : "cells stray");
        page.open("caption", "");
        if (read.isTable()) {
            page.text(read.name());
        } else {
            page.words(new Text("未归入任何表", "part of no table"));
        }
        page.close("caption");
        Map<Integer, List<CellReading>> rows = new HashMap<>();
        read.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.cell().row(), row -> new ArrayList<>())
                        .add(cell));
        boolean[][] covered = covered(grid);
        for (int r = 0; r < grid.rows(); r++) {
            row(rows.getOrDefault(r, List.of()), covered[r]);
        }
        page.close("table");
        page.close("div");
    }

    private void row(List<CellReading> cells, boolean[] covered) {
        page.open("tr", "");
        int at = 0;
        boolean named = false;
        for (CellReading cell : cells) {
            at = gap(covered, at, cell.cell().column());
            boolean names =
                    !named && cell.state() == CellState.LABEL && !cell.row().isEmpty();
            named |= names;
            cell(cell, cell.state() == CellState.HEADER ? "col" : names ? "row" : "");
        }
        gap(covered, at, covered.length);
        page.close("tr");
    }

    private int gap(boolean[] covered, int from, int to) {
        for (int c = from; c < to; c++) {
            if (!covered[c]) {
                page.raw("<td class=\"c empty\"></td>");
            }
        }
        return to;
    }

    private void cell(CellReading read, String scope) {
        String tag = scope.isEmpty() ? "td" : "th";
        page.raw("<" + tag + " class=\"c " + read.state().style() + "\"");
        page.raw(scope.isEmpty() ? "" : " scope=\"" + scope + "\"");
        page.raw(read.cell().rowSpan() > 1 ? " rowspan=\"" + read.cell().rowSpan() + "\"" : "");
        page.raw(read.cell().columnSpan() > 1 ? " colspan=\"" + read.cell().columnSpan() + "\"" : "");
        page.raw(" title=\"").text(CellWords.of(read, language)).raw("\">");
        page.text(read.cell().text()).raw("</" + tag + ">");
    }

    /** Positions that a cell covers. */
    private static boolean[][] covered(Grid grid) {
        boolean[][] covered = new boolean[grid.rows()][grid.columns()];
        grid.cells().forEach(cell -> {
            for (int r = cell.row(); r < Math.min(grid.rows(), cell.row() + cell.rowSpan()); r++) {
                for (int c = cell.column(); c < Math.min(grid.columns(), cell.column() + cell.columnSpan()); c++) {
                    covered[r][c] = true;
                }
            }
        });
        return covered;
    }
}
