package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.column.ColumnFit;
import org.mingzhang.interpret.table.column.ColumnPlan;
import org.mingzhang.interpret.table.column.ColumnShift;
import org.mingzhang.interpret.table.column.ColumnVocabulary;
import org.mingzhang.interpret.table.column.HeadingRows;
import org.mingzhang.interpret.table.column.PlanReader;
import org.mingzhang.layout.Grid;
import org.mingzhang.template.TableTemplate;

/** Reads the pages of a table into rows. */
final class SheetReader {

    private final ColumnVocabulary vocabulary;
    private final PlanReader plans;

    SheetReader(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.plans = new PlanReader(vocabulary);
    }

    /** Reads a table; empty when the headings of no page are understood. */
    Optional<Sheet> read(FoundTable found, TableTemplate kind) {
        ColumnPlan first = null;
        GridMatrix firstGrid = null;
        List<Page> pages = new ArrayList<>();
        List<GridMatrix> unread = new ArrayList<>();
        for (Grid grid : found.grids()) {
            GridMatrix matrix = new GridMatrix(grid);
            Optional<ColumnPlan> own = plans.read(kind, matrix).filter(ColumnPlan::hasAmounts);
            ColumnPlan plan = first == null ? own.orElse(null) : continued(kind, first, firstGrid, own, matrix);
            if (plan == null) {
                unread.add(matrix);
                continue;
            }
            if (first == null) {
                first = plan;
                firstGrid = matrix;
            }
            pages.add(new Page(matrix, plan, new HeadingRows(vocabulary, kind, matrix)));
        }
        if (first == null) {
            return Optional.empty();
        }
        List<List<SheetRow>> sides = new ArrayList<>();
        for (int i = 0; i < first.groups().size(); i++) {
            RowCollector rows = new RowCollector();
            for (Page page : pages) {
                rows.add(page, i);
            }
            sides.add(rows.rows());
        }
        Sheet sheet = new Sheet(found, kind, first, sides, unread);
        return Optional.of(vocabulary
                .summary(kind)
                .map(summary -> OneSided.settled(sheet, summary))
                .orElse(sheet));
    }

    /** Plan of a further page: its own headings if they say the same, else those of the first page. */
    private ColumnPlan continued(
            TableTemplate kind, ColumnPlan first, GridMatrix firstGrid, Optional<ColumnPlan> own, GridMatrix grid) {
        if (own.isPresent()
                && own.get().keys().equals(first.keys())
                && own.get().groups().size() == first.groups().size()) {
            return own.get();
        }
        int firstRow = own.map(ColumnPlan::firstRow).orElseGet(() -> plans.firstRow(kind, grid));
        if (grid.columns() == firstGrid.columns()) {
            return fitting(first.continued(firstRow), grid);
        }
        boolean onPaper = !firstGrid.grid().columnEdges().isEmpty()
                && !grid.grid().columnEdges().isEmpty();
        if (onPaper) {
            return ColumnShift.of(
                            first.columns(),
                            firstGrid.grid().columnEdges(),
                            grid.grid().columnEdges())
                    .map(shift -> shift.apply(first, firstRow))
                    .orElse(null);
        }
        return Stream.of(
                        ColumnShift.ofMerged(first.columns(), firstGrid, first.firstRow(), grid, firstRow),
                        ColumnShift.ofMargins(first.columns(), firstGrid, grid))
                .flatMap(Optional::stream)
                .map(shift -> fitting(shift.apply(first, firstRow), grid))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The plan where the page agrees with it, with words and numbers in the columns of words and numbers; else null. */
    private static ColumnPlan fitting(ColumnPlan plan, GridMatrix grid) {
        boolean onPaper = !grid.grid().columnEdges().isEmpty();
        return onPaper || ColumnFit.of(plan, grid).agrees() ? plan : null;
    }
}
