package org.mingzhang.interpret.table.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.ledger.Forms;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

class CutHeadingsTest {

    private static final List<Float> WIDE = List.of(50f, 150f, 250f, 450f);
    private static final List<Float> NARROW = List.of(50f, 150f, 250f, 350f, 450f);

    private static Grid grid(int page, List<Float> edges, String... rows) {
        Place place = Place.onPage("book", page, Box.NONE);
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                cells.add(new GridCell(r, c, 1, 1, texts[c], 0, Origin.TEXT, place));
            }
        }
        return new Grid(rows.length, edges.size() - 1, cells, edges, GridOrigin.RULED, place);
    }

    @Test
    void upperHeadingsSpanTheLowerOnesOfTheNextPage() {
        Grid upper = grid(4, WIDE, "科目||财政拨款");
        Grid lower = grid(5, NARROW, "|合计|小计|一般公共预算", "教育支出|9.00|8.00|7.00");

        assertThat(CutHeadings.are(upper, lower)).isTrue();
        Grid whole = CutHeadings.joined(upper, lower);

        assertThat(whole.rows()).isEqualTo(3);
        assertThat(whole.columns()).isEqualTo(4);
        assertThat(whole.cells()).anySatisfy(cell -> {
            assertThat(cell.text()).isEqualTo("财政拨款");
            assertThat(cell.column()).isEqualTo(2);
            assertThat(cell.columnSpan()).isEqualTo(2);
        });
        assertThat(whole.cells()).anySatisfy(cell -> {
            assertThat(cell.text()).isEqualTo("7.00");
            assertThat(cell.row()).isEqualTo(2);
            assertThat(cell.column()).isEqualTo(3);
            assertThat(cell.place().page()).isEqualTo(5);
        });
    }

    @Test
    void aTableWithAmountsIsNoHeading() {
        assertThat(CutHeadings.are(grid(4, WIDE, "科目||财政拨款", "教育支出||8.00"), grid(5, NARROW, "|合计|小计|预算")))
                .isFalse();
    }

    @Test
    void amountsAreNoLowerHeadings() {
        assertThat(CutHeadings.are(grid(4, WIDE, "科目||财政拨款"), grid(5, NARROW, "教育支出|9.00|8.00|7.00")))
                .isFalse();
    }

    @Test
    void aNarrowerTableOrOneFartherOnIsAnother() {
        Grid upper = grid(4, WIDE, "科目||财政拨款");

        assertThat(CutHeadings.are(upper, grid(6, NARROW, "|合计|小计|预算"))).isFalse();
        assertThat(CutHeadings.are(upper, grid(5, List.of(50f, 150f, 250f, 300f, 350f), "|合计|小计|预算")))
                .isFalse();
    }

    @Test
    void wordsThatThePageCutFromAHeadingDoNotPartItFromItsTable() {
        Place place = Place.onPage("book", 4, Box.NONE);
        List<FoundTable> found = find(
                new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place),
                grid(4, WIDE, "科目编码|科目名称|支出总计"),
                new TextLine("预算", LineEnd.ENDS, Origin.TEXT, place),
                grid(5, NARROW, "||小计|一般公共", "208|社会保障和就业支出|8.00|7.00"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).grids())
                .singleElement()
                .satisfies(grid -> assertThat(grid.rows()).isEqualTo(3));
    }

    @Test
    void rowsInOtherColumnsBelowHeadingsAloneAreMissingFromTheTable() {
        Place place = Place.onPage("book", 4, Box.NONE);
        List<FoundTable> found = find(
                new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place),
                grid(4, WIDE, "科目编码|科目名称|支出总计"),
                grid(5, List.of(50f, 90f, 200f, 300f, 330f, 450f), "合计|||8.00|7.00"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).grids()).hasSize(2);
    }

    @Test
    void rowsBelowHeadingsOfWhichThePageCutTheLowerOnesAreMissingFromTheTable() {
        Place place = Place.onPage("book", 4, Box.NONE);
        List<FoundTable> found = find(
                new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place),
                grid(4, WIDE, "预算|本年支出|上年"),
                new TextLine("单位 结", LineEnd.ENDS, Origin.TEXT, place),
                grid(5, NARROW, "某局|9.00|8.00|1.00"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).hasUnreadRows()).isTrue();
    }

    @Test
    void rowsThatWereNotReadBelongToTheTableAboveThoughAWordOfItsHeadingStandsBetween() {
        Place place = Place.onPage("book", 4, Box.NONE);
        Grid rows = grid(4, NARROW, "合计|9.00|8.00|1.00").inOneColumn();
        TextLine title = new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place);
        TextLine word = new TextLine("会", LineEnd.ENDS, Origin.TEXT, place);
        TextLine sentence = new TextLine("本表反映部门本年度的各项支出情况。", LineEnd.ENDS, Origin.TEXT, place);
        Grid head = grid(4, NARROW, "科目|支出总计|基本支出|项目支出");

        assertThat(find(title, head, word, rows))
                .singleElement()
                .satisfies(table -> assertThat(table.hasUnreadRows()).isTrue());
        assertThat(find(title, head, sentence, word, rows).get(0).hasUnreadRows())
                .isFalse();
    }

    @Test
    void rowsWithoutLinesThatBeginAPageBelongToTheTableWithoutLinesThatEndsTheOneBefore() {
        Place place = Place.onPage("book", 4, Box.NONE);
        List<FoundTable> found = find(
                new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place),
                unruled(grid(4, WIDE, "科目编码|科目名称|支出总计", "208|社会保障和就业支出|8.00")),
                unruled(grid(5, List.of(50f, 90f, 180f, 330f, 450f), "卫生健康支出|||", "住房保障支出|||2.00")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).hasUnreadRows()).isTrue();
    }

    @Test
    void rowsInTheVeryColumnsOfThePageBeforeBelongToItsTable() {
        Place place = Place.onPage("book", 4, Box.NONE);
        Grid first = grid(4, NARROW, "科目编码|科目名称|支出总计|基本支出", "208|社会保障和就业支出|8.00|8.00");

        assertThat(find(
                        new TextLine("支出总表", LineEnd.ENDS, Origin.TEXT, place),
                        first,
                        grid(5, NARROW, "其他|公务接待费|2.00|2.00", "|因公出国（境）费|1.00|1.00")))
                .singleElement()
                .satisfies(table -> assertThat(table.grids()).hasSize(2));
    }

    private static Grid unruled(Grid grid) {
        return new Grid(
                grid.rows(), grid.columns(), grid.cells(), grid.columnEdges(), GridOrigin.ALIGNED, grid.place());
    }

    private static List<FoundTable> find(Block... blocks) {
        return new TableFinder(Forms.TEMPLATE).find(new Layout(List.of(), List.of(blocks), List.of()));
    }
}
