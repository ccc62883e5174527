package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Duty;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;

/** Grids drawn as text: a row a line, cells between bars; {@code <} is covered from the left, {@code ^} from above. */
final class Grids {

    static final Disclosure BUDGET = new Disclosure(
            "海州市园林处", 2026, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE);

    private static final ProseReading NO_PROSE =
            new ProseReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Grids() {}

    static Grid ruled(String drawing) {
        return draw(drawing, GridOrigin.RULED, List.of());
    }

    static Grid tabs(String drawing) {
        return draw(drawing, GridOrigin.TABS, List.of());
    }

    static Grid draw(String drawing, GridOrigin origin, List<Float> edges) {
        List<String[]> rows = drawing.strip()
                .lines()
                .map(line -> line.strip().split("\\|", -1))
                .toList();
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            String[] row = rows.get(r);
            columns = Math.max(columns, row.length);
            for (int c = 0; c < row.length; c++) {
                String text = row[c].strip();
                if (!text.equals("<") && !text.equals("^")) {
                    cells.add(new GridCell(
                            r, c, rowSpan(rows, r, c), columnSpan(row, c), text, 0, Origin.TEXT, Place.NONE));
                }
            }
        }
        return new Grid(rows.size(), columns, cells, edges, origin, Place.NONE);
    }

    static FoundTable found(String kind, Shape shape, String title, Grid... grids) {
        TableTemplate template = new TableTemplate(
                kind,
                "",
                DisclosureKind.BUDGET,
                "",
                Duty.OPTIONAL,
                shape,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new FoundTable(
                0,
                Optional.of(template),
                "",
                title,
                "",
                0,
                Unit.TEN_THOUSAND_YUAN,
                List.of(grids),
                "",
                List.of(),
                Place.NONE);
    }

    static GoalReading read(FoundTable... tables) {
        return new GoalReader(BUDGET, UnreadPages.NONE).read(List.of(tables), NO_PROSE);
    }

    private static int columnSpan(String[] row, int column) {
        int span = 1;
        while (column + span < row.length && row[column + span].strip().equals("<")) {
            span++;
        }
        return span;
    }

    private static int rowSpan(List<String[]> rows, int row, int column) {
        int span = 1;
        while (row + span < rows.size()
                && column < rows.get(row + span).length
                && rows.get(row + span)[column].strip().equals("^")) {
            span++;
        }
        return span;
    }
}
