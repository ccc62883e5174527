package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

class PackedTablesTest {

    @Test
    void headingsWrittenOnceStandOverTheirColumns() throws Exception {
        Grid grid = onlyGrid(read("""
                项目	支出预算
                功能分类科目编码	功能分类科目名称	合计	基本支出	项目支出
                类	款	项
                201			一般公共服务支出	9.00	7.00	2.00
                201	08		审计事务	9.00	7.00	2.00
                201	08	04	审计业务	2.00		2.00
                201	08	01	行政运行	7.00	7.00|
                合计	9.00	7.00	2.00
                """.replace('|', '\t')));

        assertConsistent(grid);
        assertThat(spans(grid, 0)).containsExactly("项目 0+4", "支出预算 4+3");
        assertThat(spans(grid, 1)).containsExactly("功能分类科目编码 0+3", "功能分类科目名称 3+1", "合计 4+1", "基本支出 5+1", "项目支出 6+1");
        assertThat(spans(grid, 2)).containsExactly("类 0+1", "款 1+1", "项 2+1");
        assertThat(spans(grid, 7)).containsExactly("合计 0+4", "9.00 4+1", "7.00 5+1", "2.00 6+1");
    }

    @Test
    void sidesOfATableBeginWithNames() throws Exception {
        Grid grid = onlyGrid(read("""
                收入|支出
                项目|预算数|项目|合计|一般公共预算|政府性基金预算
                一、财政拨款|9.00|一、教育支出|9.00|9.00|
                二、其他||二、其他支出|||
                收入总计|9.00|支出总计|9.00|9.00|
                """.replace('|', '\t')));

        assertThat(spans(grid, 0)).containsExactly("收入 0+2", "支出 2+4");
    }

    @Test
    void headingsOfWhichSeveralMayBeMergedAreNotGuessed() throws Exception {
        Layout layout = read("""
                项目	甲类资金	乙类资金	丙类资金
                上半年	下半年
                水务	1.00	2.00	3.00	4.00
                林业	1.00	2.00	3.00	4.00
                农业	1.00	2.00	3.00	4.00
                """);

        assertThat(grids(layout)).allMatch(grid -> grid.columns() == 1);
    }

    @Test
    void wordsThatBothShareTellWhichHeadingIsMerged() throws Exception {
        Grid grid = onlyGrid(read("""
                单位名称	因公出国费	公务接待费	公务用车购置和运行费
                小计	公务用车购置费	公务用车运行费
                水务站	1.00	2.00	7.00	3.00	4.00
                林业站	1.00	2.00	7.00	3.00	4.00
                农业站	1.00	2.00	7.00	3.00	4.00
                """));

        assertThat(spans(grid, 0)).contains("公务接待费 2+1", "公务用车购置和运行费 3+3");
    }

    @Test
    void aRowThatLacksACellIsNotGuessed() throws Exception {
        Layout layout = read("""
                项目	支出
                编码	名称	合计	基本	项目
                201	一般公共服务支出	9.00	7.00	2.00
                208	社会保障和就业支出	9.00	2.00
                221	住房保障支出	9.00	7.00	2.00
                """);

        assertThat(grids(layout)).allMatch(grid -> grid.columns() == 1);
    }

    @Property(tries = 100)
    void groupsThatBeginWithTheirTotalComeBack(@ForAll("heads") List<Integer> sizes) throws Exception {
        StringBuilder first = new StringBuilder("单位名称\t总计");
        StringBuilder second = new StringBuilder();
        List<String> expected = new ArrayList<>(List.of("单位名称 0+1", "总计 1+1"));
        int column = 2;
        for (int g = 0; g < sizes.size(); g++) {
            first.append("\t第").append("甲乙丙".charAt(g)).append("季");
            expected.add("第" + "甲乙丙".charAt(g) + "季 " + column + "+" + sizes.get(g));
            for (int part = 0; part < sizes.get(g); part++) {
                second.append(second.isEmpty() ? "" : "\t").append(part == 0 ? "小计" : "来源" + (char) ('A' + part));
            }
            column += sizes.get(g);
        }
        String row = "站" + "\t3.00".repeat(column - 1) + "\n";

        Grid grid = onlyGrid(read(first + "\n" + second + "\n" + row.repeat(4)));

        assertThat(spans(grid, 0)).containsExactlyElementsOf(expected);
    }

    @Provide
    Arbitrary<List<Integer>> heads() {
        return Arbitraries.integers().between(2, 5).list().ofMinSize(1).ofMaxSize(3);
    }

    private static List<String> spans(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(PackedTablesTest::span)
                .toList();
    }

    private static String span(GridCell cell) {
        return cell.text() + " " + cell.column() + "+" + cell.columnSpan();
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
