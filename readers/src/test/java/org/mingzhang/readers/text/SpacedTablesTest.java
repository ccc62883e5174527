package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;

class SpacedTablesTest {

    private static final String[] NAMES = {"行政运行", "住房公积金", "社会保障和就业支出", "其他支出", "教育"};

    @Test
    void columnsOfSpacesMakeAGrid() throws Exception {
        Grid grid = onlyGrid(read("""
                表3 支出总表
                科目编码  科目名称                  合计    基本支出    项目支出
                201       一般公共服务支出        800.00      600.00      200.00
                20103       政府办公厅            800.00      600.00      200.00
                208       社会保障和就业支出       80.00       80.00
                          合  计                  880.00      680.00      200.00

                一、收入预算说明
                """));

        assertThat(grid.origin()).isEqualTo(GridOrigin.ALIGNED);
        assertThat(grid.rows()).isEqualTo(5);
        assertThat(grid.columns()).isEqualTo(5);
        assertThat(text(grid, 0, 3)).isEqualTo("基本支出");
        assertThat(text(grid, 2, 1)).isEqualTo("政府办公厅");
        assertThat(text(grid, 3, 4)).isEmpty();
        assertThat(text(grid, 4, 1)).isEqualTo("合计");
        assertThat(text(grid, 4, 4)).isEqualTo("200.00");
    }

    @Test
    void aHeadingStandsOverItsGroup() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码  科目名称                     2026年预算数
                                              小计    基本支出    项目支出
                201       一般公共服务支出    800.00      600.00      200.00
                208       社会保障支出         80.00       80.00        0.00
                221       住房保障支出        120.00      120.00        0.00
                """));

        assertThat(text(grid, 0, 2)).isEqualTo("2026年预算数");
        assertThat(grid.cells().stream()
                        .filter(cell -> cell.text().equals("2026年预算数"))
                        .findFirst()
                        .orElseThrow()
                        .columnSpan())
                .isEqualTo(3);
    }

    @Test
    void aNameThatWasTooLongForItsColumnIsWhole() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码  科目名称                      合计    基本支出
                208       社会保障和就业支出           80.00       80.00
                2080505   机关事业单位基本养老保       60.00       60.00
                          险缴费支出
                          机关事业单位职业年金缴
                2080506                                20.00       20.00
                          费支出
                221       住房保障支出                120.00      120.00
                          合  计                      200.00      200.00
                """));

        assertThat(grid.rows()).isEqualTo(6);
        assertThat(text(grid, 2, 1)).isEqualTo("机关事业单位基本养老保险缴费支出");
        assertThat(text(grid, 3, 1)).isEqualTo("机关事业单位职业年金缴费支出");
        assertThat(text(grid, 3, 0)).isEqualTo("2080506");
        assertThat(text(grid, 3, 2)).isEqualTo("20.00");
        assertThat(text(grid, 5, 1)).isEqualTo("合计");
    }

    @Test
    void rowsThatDoNotLineUpAreSaidSoAndKeptApartFromTheText() throws Exception {
        Layout layout = read("""
                甲  100.00  20.00
                乙丙丁戊己庚  5.00  30000000.00
                辛  7  8
                壬癸  1,000,000.00
                """);

        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
        assertThat(lines(layout)).isEmpty();
        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
        assertThat(onlyGrid(layout).rows()).isEqualTo(4);
    }

    @Test
    void labelsWrappedAroundTheirNumbersAreJoined() throws Exception {
        Grid grid = onlyGrid(read("""
                项目                      合计       基本支出    项目支出
                行政运行                   735.47      735.47       0.00
                机关事业单位基本养老保险缴
                                           228.34      228.34       0.00
                费支出
                住房公积金                 266.46      266.46       0.00
                """));

        assertThat(grid.rows()).isEqualTo(4);
        assertThat(text(grid, 2, 0)).isEqualTo("机关事业单位基本养老保险缴费支出");
        assertThat(text(grid, 2, 1)).isEqualTo("228.34");
    }

    @Test
    void aPieceOfALabelThatBelongsNowhereLeavesTheTableUnread() throws Exception {
        Layout layout = read("""
                项目                      合计       基本支出    项目支出
                行政运行                   735.47      735.47       0.00
                费
                住房公积金                 266.46      266.46       0.00
                其他支出                    66.46       66.46       0.00
                """);

        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aFurtherPageKeepsTheDepthOfItsRows() throws Exception {
        List<Grid> grids = read("""
                项目              合计       基本支出    项目支出
                海州市园林处       500.00      300.00     200.00
                    工资福利       300.00      300.00       0.00
                    商品服务       200.00        0.00     200.00
                表3 支出总表

                项目              合计       基本支出    项目支出
                    差旅费         100.00        0.00     100.00
                      会议费        50.00        0.00      50.00
                    培训费          50.00        0.00      50.00
                """).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();

        assertThat(indent(grids.get(0), "商品服务")).isEqualTo(2);
        assertThat(indent(grids.get(1), "差旅费")).isEqualTo(2);
        assertThat(indent(grids.get(1), "会议费")).isEqualTo(3);
    }

    private static int indent(Grid grid, String text) {
        return grid.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow()
                .indent();
    }

    @Test
    void cellsOneBelowTheOtherAreNoText() throws Exception {
        Layout layout = read("""
                表3 支出总表
                科目名称
                合计

                基本支出
                行政运行
                735.47
                735.47
                住房公积金
                266.46
                266.46
                二、支出说明：本年支出1001.93万元。
                """);

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("表3 支出总表", "二、支出说明：本年支出1001.93万元。");
        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void marksOfColumnsAreNoText() throws Exception {
        assertThat(lines(read("功能分类科目名称\n**\n1\n合计\n")))
                .extracting(TextLine::text)
                .doesNotContain("**");
    }

    @Test
    void numbersOfPagesAtFormFeedsAreNoText() throws Exception {
        assertThat(lines(read("项目支出增加 40\n\n                    24\n\f万元，增长 5%。\n")))
                .extracting(TextLine::text)
                .containsExactly("项目支出增加 40", "万元，增长 5%。");
        assertThat(lines(read("共\n\n24\n\n万元。\n"))).extracting(TextLine::text).contains("24");
    }

    @Test
    void aSentenceThatEndsWithAFullLineMayGoOn() throws Exception {
        String full = "本部门按照市里要求开展各项日常工作并保障各项业务的正常开展，".substring(0, 30);
        Layout layout = read(full + "\n" + full.substring(0, 29) + "。\n较上年增加5万元。\n    另起一段。\n");

        assertThat(layout.blocks().stream().map(block -> ((TextLine) block).end()))
                .containsExactly(LineEnd.UNKNOWN, LineEnd.WRAPS, LineEnd.ENDS, LineEnd.ENDS);
    }

    @Test
    void contentsAndSpacedProseAreNoTables() throws Exception {
        Layout layout = read("""
                目  录
                一、部门概况                1
                二、收支总表                5
                三、收入总表                8
                部门：海州市园林处    单位：万元
                本部门2026年收入预算  100.00 万元，  比上年增加  5.00 万元。
                其中  一般公共预算  100.00 万元，占  100%。
                """);

        assertThat(layout.notices()).isEmpty();
        assertThat(layout.blocks()).allMatch(TextLine.class::isInstance);
    }

    /** Whatever the widths, alignments and blanks: each cell comes back where it was, or nothing is read as a table. */
    @Property(tries = 300)
    void cellsComeBackInTheirColumns(
            @ForAll @IntRange(min = 3, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 6) int amounts,
            @ForAll @IntRange(min = 1, max = 2) int wide,
            @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        List<String[]> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            String[] row = new String[amounts + 1];
            row[0] = NAMES[random.nextInt(NAMES.length)];
            for (int c = 1; c <= amounts; c++) {
                boolean blank = r > 0 && r < rows - 1 && random.nextInt(5) == 0;
                row[c] = blank ? "" : "%,.2f".formatted(random.nextInt(99_999_999) / 100.0);
            }
            cells.add(row);
        }
        StringBuilder page = new StringBuilder();
        for (String[] row : cells) {
            StringBuilder line = new StringBuilder(row[0]).append(" ".repeat(24 - wide * row[0].length()));
            for (int c = 1; c <= amounts; c++) {
                line.append(" ".repeat(14 - row[c].length())).append(row[c]);
            }
            page.append(line.toString().stripTrailing()).append('\n');
        }

        Layout layout = read(page.toString());

        if (layout.blocks().size() == 1 && layout.blocks().get(0) instanceof Grid grid && grid.columns() > 1) {
            assertConsistent(grid);
            assertThat(grid.rows()).isEqualTo(rows);
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c <= amounts; c++) {
                    assertThat(text(grid, r, c)).as("%s,%s in%n%s", r, c, page).isEqualTo(cells.get(r)[c]);
                }
            }
        } else {
            boolean full = cells.stream().noneMatch(row -> List.of(row).contains(""));
            long data = cells.stream()
                    .filter(row -> List.of(row).subList(1, row.length).stream().anyMatch(cell -> !cell.isEmpty()))
                    .count();
            assertThat(full).as(page.toString()).isFalse();
            assertThat(!layout.notices().isEmpty() || data < 3)
                    .as(page.toString())
                    .isTrue();
        }
    }

    /** Rows that are ragged are never read with a cell more or less, or in another order. */
    @Property(tries = 300)
    void raggedRowsKeepTheirPieces(@ForAll @IntRange(min = 3, max = 8) int rows, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<List<String>> printed = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (int r = 0; r < rows; r++) {
            List<String> pieces = new ArrayList<>(List.of(NAMES[random.nextInt(NAMES.length)]));
            StringBuilder line = new StringBuilder(pieces.get(0));
            for (int c = 0; c < 3; c++) {
                String amount = "%.2f".formatted(random.nextInt(999_999) / 100.0);
                pieces.add(amount);
                line.append(" ".repeat(2 + random.nextInt(9))).append(amount);
            }
            printed.add(pieces);
            page.append(line).append('\n');
        }

        Layout layout = read(page.toString());

        if (layout.blocks().get(0) instanceof Grid grid && grid.columns() > 1) {
            for (int r = 0; r < rows; r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < grid.columns(); c++) {
                    if (!text(grid, r, c).isEmpty()) {
                        row.add(text(grid, r, c));
                    }
                }
                assertThat(row).as(page.toString()).isEqualTo(printed.get(r));
            }
        } else {
            assertThat(layout.notices()).isNotEmpty();
        }
    }

    private static String text(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.covers(row, column))
                .map(GridCell::text)
                .findFirst()
                .orElse("");
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
