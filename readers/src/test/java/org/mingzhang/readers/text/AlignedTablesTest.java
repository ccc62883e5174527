package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.lines;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;

/** Tables as converters lay the pages of a document out, one character a column, with form feeds between the pages. */
class AlignedTablesTest {

    @Test
    void bothSidesOfATableStandUnderTheirHeadings() throws Exception {
        Grid grid = onlyTable("""
                \f               收支总表
                部门：海州市园林处                                 单位：万元
                         收   入                          支   出
                     项目          预算数            项目          预算数
                一、一般公共预算拨款        1,200.50 一、一般公共服务支出          900.50
                二、政府性基金拨款                   二、教育支出
                                          三、城乡社区支出            300.00
                     收入总计         1,200.50      支出总计         1,200.50

                                      - 3 -
                """);

        assertThat(grid.columns()).isEqualTo(4);
        assertThat(row(grid, 0)).containsExactly("收入", "收入", "支出", "支出");
        assertThat(row(grid, 1)).containsExactly("项目", "预算数", "项目", "预算数");
        assertThat(row(grid, 2)).containsExactly("一、一般公共预算拨款", "1,200.50", "一、一般公共服务支出", "900.50");
        assertThat(row(grid, 3)).containsExactly("二、政府性基金拨款", "", "二、教育支出", "");
        assertThat(row(grid, 4)).containsExactly("", "", "三、城乡社区支出", "300.00");
        assertThat(row(grid, 5)).containsExactly("收入总计", "1,200.50", "支出总计", "1,200.50");
    }

    @Test
    void captionUnitAndNumberOfThePageAreNoCells() throws Exception {
        Layout layout = read("""
                \f               收支总表
                部门：海州市园林处                                 单位：万元
                     项目          预算数            项目          预算数
                一、财政拨款            1,200.50  一、教育支出              900.50
                二、其他收入               10.00  二、其他支出              310.00
                     收入总计         1,210.50      支出总计         1,210.50

                                      - 3 -
                \f说明
                """);

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("收支总表", "部门：海州市园林处", "单位：万元", "说明");
    }

    @Test
    void headingsOfTheThreePartsOfACodeStandOverThem() throws Exception {
        Grid grid = onlyTable(page(
                line(20, "一般公共预算支出表"),
                line(56, "单位：万元"),
                "",
                line(16, "项目", 48, "预算支出"),
                line(0, "功能分类科目编码"),
                line(18, "功能分类科目名称", 34, "合计", 48, "基本支出", 62, "项目支出"),
                line(0, "类", 6, "款", 12, "项"),
                line(0, "201", 16, "一般公共服务支出", 34, "900.50", 50, "700.50", 64, "200.00"),
                line(0, "201", 6, "17", 16, "园林事务", 34, "900.50", 50, "700.50", 64, "200.00"),
                line(0, "201", 6, "17", 11, "01", 16, "行政运行", 34, "700.50", 50, "700.50"),
                line(0, "201", 6, "17", 11, "04", 16, "养护业务", 34, "200.00", 64, "200.00"),
                line(20, "合计", 34, "900.50", 50, "700.50", 64, "200.00")));

        assertThat(grid.columns()).isEqualTo(7);
        assertThat(row(grid, 0)).containsExactly("项目", "项目", "项目", "项目", "预算支出", "预算支出", "预算支出");
        assertThat(row(grid, 2)).containsExactly("类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出");
        assertThat(row(grid, 5)).containsExactly("201", "17", "01", "行政运行", "700.50", "700.50", "");
        assertThat(row(grid, 6)).containsExactly("201", "17", "04", "养护业务", "200.00", "", "200.00");
        assertThat(row(grid, 7)).containsExactly("", "", "", "合计", "900.50", "700.50", "200.00");
    }

    @Test
    void aTableOfOneRowHasAColumnForEveryHeading() throws Exception {
        Grid grid = onlyTable(page(
                line(20, "“三公”经费预算表"),
                line(56, "单位：万元"),
                "",
                line(30, "“三公”经费预算数"),
                "",
                line(50, "公务用车购置及运行费"),
                line(3, "合计", 16, "因公出国（境）费", 31, "公务接待费"),
                line(43, "小计", 55, "购置费", 66, "运行费"),
                "",
                line(8, "27.20", 21, "12.00", 35, "3.20", 47, "12.00", 70, "12.00")));

        assertThat(leaves(grid)).containsExactly("合计", "因公出国（境）费", "公务接待费", "小计", "购置费", "运行费");
        assertThat(row(grid, grid.rows() - 1)).containsExactly("27.20", "12.00", "3.20", "12.00", "", "12.00");
    }

    @Test
    void aHeadingIsNotGivenTheNumberBeforeIt() throws Exception {
        unread(page(
                line(20, "“三公”经费预算表"),
                line(56, "单位：万元"),
                line(2, "项目", 12, "合计", 20, "因公出国（境）费", 33, "公务接待费"),
                line(2, "本部门", 18, "27.20", 29, "12.00")));
    }

    @Test
    void headingsThatWrapOverSeveralLinesAreWhole() throws Exception {
        Grid grid = onlyTable("""
                \f                    支出总表
                                                                      单位：万元
                                                                     事业单位            对附属单位
                科目编码       科目名称        合计       基本支出     项目支出               上缴上级支出
                                                                     经营支出            补助支出
                201      一般公共服务支出       900.50    700.50    200.00
                20117    园林事务           900.50    700.50    200.00
                2011701  行政运行           700.50    700.50
                2011704  养护业务           200.00              200.00
                """);

        assertThat(leaves(grid))
                .containsExactly("科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出");
        assertThat(row(grid, grid.rows() - 1)).containsExactly("2011704", "养护业务", "200.00", "", "200.00", "", "", "");
    }

    @Test
    void aNameAroundItsNumbersIsWhole() throws Exception {
        Grid grid = onlyTable("""
                \f                    支出总表
                                                    单位：万元
                科目编码         科目名称           合计       基本支出
                208      社会保障和就业支出          60.00     60.00
                2080501  行政单位离退休            10.00     10.00
                         机关事业单位基本养老保险
                2080505                     30.00     30.00
                         缴费支出
                2080506  机关事业单位职业年金缴费      20.00     20.00
                         支出
                221      住房保障支出             15.00     15.00
                """);

        assertThat(row(grid, 3)).startsWith("2080505", "机关事业单位基本养老保险缴费支出", "30.00");
        assertThat(row(grid, 4)).startsWith("2080506", "机关事业单位职业年金缴费支出", "20.00");
        assertThat(row(grid, 5)).startsWith("221", "住房保障支出", "15.00");
    }

    @Test
    void numbersThatStandOnALineOfTheirOwnLeaveTheTableUnread() throws Exception {
        unread("""
                \f                    支出总表
                                                    单位：万元
                科目编码         科目名称           合计       基本支出
                                                      60.00
                208      社会保障和就业支出          60.00
                2080501  行政单位离退休            10.00     10.00
                221      住房保障支出             15.00     15.00
                """);
    }

    @Test
    void aTableOfWhichNobodyKnowsAColumnIsUnread() throws Exception {
        unread("""
                \f                    支出总表
                                                    单位：万元
                科目编码         科目名称           合计
                208      社会保障和就业支出          60.00     60.00
                2080501  行政单位离退休            10.00     10.00
                221      住房保障支出             15.00     15.00
                """);
    }

    @Test
    void goalsAreUnreadWhereTheirWordsWrap() throws Exception {
        unread(page(
                line(20, "项目支出绩效目标表"),
                line(50, "单位：万元"),
                line(0, "一级指标", 10, "二级指标", 20, "三级指标", 40, "指标值"),
                line(10, "数量指标", 20, "养护绿地面积", 40, "300.00"),
                line(0, "产出指标", 20, "补种行道树数量"),
                line(10, "质量指标", 20, "苗木成活率", 40, "95.00%"),
                line(20, "及长势"),
                line(0, "效益指标", 10, "社会效益", 20, "市民满意情况", 40, "90.00%")));
    }

    @Test
    void aFurtherPageWithoutHeadingsGoesOnInTheSameColumns() throws Exception {
        List<Grid> grids = grids(read(page(
                        line(20, "支出总表"),
                        line(50, "单位：万元"),
                        line(0, "科目编码", 10, "科目名称", 28, "合计", 40, "基本支出", 52, "项目支出"),
                        line(0, "201", 10, "一般公共服务支出", 28, "900.50", 40, "700.50", 52, "200.00"),
                        line(0, "20117", 10, "园林事务", 28, "900.50", 40, "700.50", 52, "200.00"),
                        line(0, "2011701", 10, "行政运行", 28, "700.50", 40, "700.50"))
                + page(
                        line(0, "2011704", 10, "养护业务", 24, "200.00", 48, "200.00"),
                        line(0, "208", 10, "社会保障支出", 24, "60.00", 36, "60.00"))));

        assertThat(grids).hasSize(2).allMatch(grid -> grid.columns() == 5);
        assertThat(row(grids.get(1), 0)).containsExactly("2011704", "养护业务", "200.00", "", "200.00");
    }

    @Test
    void aFurtherPageUnderTheSameHeadingsKeepsTheColumnThatIsBlankThere() throws Exception {
        String headings = line(8, "预算单位", 36, "科目编码", 52, "科目名称", 64, "支出总计", 78, "基本支出", 92, "项目支出");
        List<Grid> grids = grids(read(page(
                        line(40, "支出总表"),
                        line(80, "单位：万元"),
                        headings,
                        line(0, "海州市园林处", 66, "900.50", 80, "700.50", 94, "200.00"),
                        line(24, "201", 42, "公共服务支出", 66, "900.50", 80, "700.50", 94, "200.00"),
                        line(24, "20117", 42, "园林事务", 66, "900.50", 80, "700.50", 94, "200.00"),
                        line(24, "2011701", 42, "行政运行", 66, "700.50", 80, "700.50", 96, "0.00"))
                + page(
                        line(40, "支出总表"),
                        line(80, "单位：万元"),
                        headings,
                        line(24, "208", 42, "社会保障支出", 67, "60.00", 81, "60.00", 96, "0.00"),
                        line(24, "20805", 42, "养老支出", 67, "60.00", 81, "60.00", 96, "0.00"),
                        line(24, "2080501", 42, "行政单位离退休", 67, "60.00", 81, "60.00", 96, "0.00"))));

        assertThat(grids).hasSize(2);
        assertThat(row(grids.get(1), 1)).containsExactly("", "208", "社会保障支出", "60.00", "60.00", "0.00");
    }

    @Test
    void codesUnderTheHeadingOfNamesAreUnread() throws Exception {
        unread(page(
                line(40, "支出总表"),
                line(80, "单位：万元"),
                line(8, "预算单位", 36, "科目编码", 52, "科目名称", 64, "支出总计", 78, "基本支出", 92, "项目支出"),
                line(24, "208", 38, "社会保障和就业支出", 67, "60.00", 81, "60.00", 96, "0.00"),
                line(24, "2080501", 38, "行政单位离退休", 67, "60.00", 81, "60.00", 96, "0.00")));
    }

    @Test
    void aHeadingInTheMiddleOfThreeIsOfAllWhereTheyAreAsHigh() throws Exception {
        Grid grid = onlyTable(page(
                line(40, "支出总表"),
                line(70, "单位：万元"),
                line(45, "单位资金"),
                line(73, "上年结余"),
                line(4, "项目", 17, "总计", 31, "事业单位", 45, "上级补助", 59, "附属单位"),
                line(75, "结转"),
                line(31, "经营收入", 47, "收入", 59, "上缴收入"),
                line(0, "水务", 16, "9.00", 32, "2.00", 46, "3.00", 60, "4.00", 74, "0.00"),
                line(0, "林业", 16, "9.00", 32, "2.00", 46, "3.00", 60, "4.00", 74, "0.00")));

        assertThat(row(grid, 0)).containsExactly("项目", "总计", "单位资金", "单位资金", "单位资金", "上年结余结转");
        assertThat(row(grid, 1)).containsExactly("项目", "总计", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "上年结余结转");
    }

    @Test
    void namesOnTheRightWhoseDepthIsNotToldHaveNone() throws Exception {
        Grid grid = onlyTable("""
                \f               收支总表
                部门：海州市园林处                                 单位：万元
                     项目          预算数            项目          预算数
                一、财政拨款            1,200.50  一、教育支出            1,200.50
                二、其他收入               10.00    教育管理事务            900.50
                                            行政运行              900.50
                     收入总计         1,210.50      支出 总       计    1,200.50
                """);

        assertThat(row(grid, 3)).containsExactly("", "", "行政运行", "900.50");
        assertThat(row(grid, 4)).containsExactly("收入总计", "1,210.50", "支出 总计", "1,200.50");
        assertThat(grid.cells().stream().filter(cell -> cell.column() == 2).mapToInt(GridCell::indent))
                .containsOnly(0);
    }

    @Test
    void aFurtherPageThatLacksAColumnIsUnread() throws Exception {
        List<Grid> grids = grids(read("""
                \f                    支出总表
                                                    单位：万元
                科目编码         科目名称           合计       基本支出     项目支出
                201      一般公共服务支出       900.50    700.50    200.00
                20117    园林事务           900.50    700.50    200.00
                2011701  行政运行           700.50    700.50
                \f2011704  养护业务           200.00     200.00
                208      社会保障支出      60.00    60.00
                221      住房保障支出      60.00    60.00
                """));

        assertThat(grids.get(1).columns()).isEqualTo(1);
    }

    @Test
    void aSentenceWithAnAmountIsNoTable() throws Exception {
        Layout layout = read("""
                \f二、支出情况
                本年支出合计 900.50 万元，其中：
                                      基本支出 700.50
                万元，项目支出 200.00 万元。
                """);

        assertThat(layout.blocks()).allMatch(TextLine.class::isInstance);
        assertThat(layout.notices()).isEmpty();
    }

    /**
     * However wide the columns are and wherever cells are blank: a table laid out the way converters do it comes back as it
     * was, or it is said to be unread.
     */
    @Property(tries = 300)
    void cellsComeBackUnderTheirHeadings(
            @ForAll @IntRange(min = 3, max = 12) int rows,
            @ForAll @IntRange(min = 2, max = 6) int amounts,
            @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        String[] names = {"行政运行", "一般行政管理事务", "园林养护", "绿地建设与改造支出", "其他园林事务支出"};
        String[] headings = {"合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "其他支出"};
        List<List<String>> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<String> row = new ArrayList<>(List.of("20117%02d".formatted(r), names[random.nextInt(names.length)]));
            for (int c = 0; c < amounts; c++) {
                boolean blank = c > 0 && random.nextInt(3) == 0;
                row.add(blank ? "" : "%,.2f".formatted(random.nextInt(99_999_999) / 100.0));
            }
            cells.add(row);
        }
        StringBuilder page = new StringBuilder("\f            支出总表\n                          单位：万元\n");
        page.append("科目编码      科目名称    ");
        for (int c = 0; c < amounts; c++) {
            page.append(middle(headings[c], 16));
        }
        page.append('\n');
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder(row.get(0)).append("   ").append(row.get(1));
            line.append(" ".repeat(20 - line.length()));
            for (String amount : row.subList(2, row.size())) {
                line.append(" ".repeat(15 - amount.length())).append(amount).append(' ');
            }
            page.append(line.toString().stripTrailing()).append('\n');
        }

        Layout layout = read(page.toString());

        Grid grid = grids(layout).get(0);
        if (grid.columns() == 1) {
            assertThat(layout.notices())
                    .extracting(ReadingNotice::kind)
                    .containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
            assertThat(cells.stream().anyMatch(row -> row.contains("")))
                    .as(page.toString())
                    .isTrue();
            return;
        }
        assertConsistent(grid);
        assertThat(row(grid, 0)).startsWith("科目编码", "科目名称").endsWith(headings[amounts - 1]);
        assertThat(grid.rows()).as(page.toString()).isEqualTo(rows + 1);
        for (int r = 0; r < rows; r++) {
            assertThat(row(grid, r + 1)).as(page.toString()).isEqualTo(cells.get(r));
        }
    }

    /** Lines of a page. */
    private static String page(String... lines) {
        return '\f' + String.join("\n", lines) + '\n';
    }

    /** Texts, each behind the column in which it begins. */
    private static String line(Object... texts) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            line.append(" ".repeat((int) texts[i] - line.length())).append(texts[i + 1]);
        }
        return line.toString();
    }

    private static String middle(String text, int width) {
        int before = (width - text.length()) / 2;
        return " ".repeat(before) + text + " ".repeat(width - before - text.length());
    }

    private static void unread(String text) throws Exception {
        Layout layout = read(text);

        assertThat(grids(layout)).hasSize(1).allMatch(grid -> grid.columns() == 1);
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    private static Grid onlyTable(String text) throws Exception {
        List<Grid> grids = grids(read(text));
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).origin()).isEqualTo(GridOrigin.ALIGNED);
        assertConsistent(grids.get(0));
        return grids.get(0);
    }

    private static List<Grid> grids(Layout layout) {
        return layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** What stands over every column just above the rows of data. */
    private static List<String> leaves(Grid grid) {
        int data = grid.cells().stream()
                .filter(cell -> cell.text().matches("[\\d,.]+"))
                .mapToInt(GridCell::row)
                .min()
                .orElseThrow();
        return row(grid, data - 1);
    }

    private static List<String> row(Grid grid, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.cells().stream()
                        .filter(cell -> cell.covers(row, column))
                        .map(GridCell::text)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
