package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.texts;

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

class RepeatedCellsTest {

    @Test
    void headingsInEveryPositionTheySpanAreOneCell() throws Exception {
        Grid grid = onlyGrid(read("""
                | 科目编码 | 科目编码 | 科目名称 | 本年支出 | 本年支出 |
                | --- | --- | --- | --- | --- |
                | 类 | 款 | 科目名称 | 基本支出 | 项目支出 |
                | 合计 | 合计 | 合计 | 5 | 5 |
                | 208 | 05 | 养老支出 | 5 | 5 |
                """));

        assertConsistent(grid);
        assertThat(at(grid, 0, 0).columnSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 2).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 3).columnSpan()).isEqualTo(2);
        assertThat(at(grid, 2, 0).columnSpan()).isEqualTo(3);
        assertThat(at(grid, 2, 4).text()).isEqualTo("5");
        assertThat(at(grid, 3, 4).text()).isEqualTo("5");
    }

    @Test
    void aHeadingBelowATitleThatIsNotAsWideIsOneCell() throws Exception {
        Grid grid = onlyGrid(read("""
                |  | 支出总表 | 支出总表 | 支出总表 | 支出总表 | 支出总表 |  |
                | --- | --- | --- | --- | --- | --- | --- |
                |  |  |  |  |  | 金额单位：万元 |  |
                |  | 科目 | 合计 | 其中 | 其中 | 其中 |  |
                |  |  |  | 基本支出 | 项目支出 | 上缴支出 |  |
                |  | 行政运行 | 9.00 | 4.00 | 3.00 | 2.00 |  |
                """));

        assertThat(grid.cells().stream().filter(cell -> cell.text().equals("其中")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(3));
    }

    @Test
    void theNameOfADepartmentInEveryColumnOfTheCaptionIsNoHeading() throws Exception {
        Layout layout = read("""
                | 部门： | 某市水务局 | 某市水务局 | 某市水务局 | 单位：万元 |
                | --- | --- | --- | --- | --- |
                | 收入 | 收入 |  | 支出 | 支出 |
                | 项目 | 金额 |  |  |  |
                |  |  |  | 项目 | 金额 |
                | 一般公共预算 | 8.00 |  | 基本支出 | 8.00 |
                """);

        assertThat(texts(layout)).containsExactly("部门：某市水务局", "单位：万元");
        assertThat(onlyGrid(layout).cells().get(0).text()).isEqualTo("收入");
    }

    @Test
    void amountsBelowAHeadingOverTwoColumnsAreTwo() throws Exception {
        Grid grid = onlyGrid(read("""
                项目\t本年支出\t本年支出
                项目\t基本支出\t项目支出
                保障\t12.00\t12.00
                会务\t3.00\t3.00
                """));

        assertThat(row(grid, 2)).containsExactly("保障", "12.00", "12.00");
        assertThat(row(grid, 3)).containsExactly("会务", "3.00", "3.00");
    }

    @Test
    void columnsMergedFromTheirHeadingDownAreOne() throws Exception {
        Grid grid = onlyGrid(read("""
                | 项目名称 | 项目名称 | 设施维护 | 设施维护 | 设施维护 |
                | --- | --- | --- | --- | --- |
                | 资金 | 资金 | 总额 | 20.00 | 20.00 |
                | 绩效指标 | 一级指标 | 三级指标 | 三级指标 | 指标值 |
                | 绩效指标 | 产出指标 | 维护次数 | 维护次数 | 4次 |
                | 绩效指标 | 产出指标 | 验收合格率 | 验收合格率 | 95% |
                """));

        assertConsistent(grid);
        assertThat(row(grid, 2)).containsExactly("绩效指标", "一级指标", "三级指标", "指标值");
        assertThat(row(grid, 4)).containsExactly("绩效指标", "产出指标", "验收合格率", "95%");
    }

    @Test
    void valuesOfTwoColumnsThatSayTheSameStayTwo() throws Exception {
        Grid grid = onlyGrid(read("""
                | 一级指标 | 三级指标 | 三级指标 | 目标值 | 完成值 |
                | --- | --- | --- | --- | --- |
                | 产出指标 | 维护次数 | 维护次数 | ≥4次 | 5次 |
                | 产出指标 | 材料归档 | 材料归档 | 材料归档 | 材料归档 |
                | 效益指标 | 设施状态 | 设施状态 | 明显改善 | 明显改善 |
                | 效益指标 | 环境影响 | 环境影响 | 明显改善 | 明显改善 |
                """));

        assertThat(row(grid, 1)).containsExactly("产出指标", "维护次数", "≥4次", "5次");
        assertThat(row(grid, 2)).containsExactly("产出指标", "材料归档", "材料归档", "材料归档");
        assertThat(row(grid, 3)).containsExactly("效益指标", "设施状态", "明显改善", "明显改善");
        assertThat(row(grid, 4)).containsExactly("效益指标", "环境影响", "明显改善", "明显改善");
    }

    @Test
    void valuesAtTheTopOfAPageThatSayTheSameStayTwo() throws Exception {
        Grid grid = onlyGrid(read("""
                | 效益指标 | 设施状态 | 明显改善 | 明显改善 | 10 |
                | --- | --- | --- | --- | --- |
                | 效益指标 | 环境影响 | 有所改善 | 明显改善 | 10 |
                """));

        assertThat(row(grid, 0)).containsExactly("效益指标", "设施状态", "明显改善", "明显改善", "10");
    }

    @Test
    void namesListedTwiceStayTwo() throws Exception {
        Grid grid = onlyGrid(read("""
                项目\t支出\t支出
                项目\t上年\t本年
                设备购置\t1.00\t2.00
                设备购置\t3.00\t4.00
                """));

        assertThat(at(grid, 3, 0).text()).isEqualTo("设备购置");
    }

    @Test
    void titlesOverAllColumnsAreOneLine() throws Exception {
        Layout layout = read("""
                | 支出总表 | 支出总表 | 支出总表 |
                | --- | --- | --- |
                | 部门：某局 | 部门：某局 | 单位：万元 |
                | 项目 | 上年 | 本年 |
                | 保障 | 1.00 | 2.00 |
                """);

        assertThat(texts(layout)).containsExactly("支出总表", "部门：某局", "单位：万元");
        assertThat(row(onlyGrid(layout), 0)).containsExactly("项目", "上年", "本年");
    }

    @Property(tries = 200)
    void headingsWrittenOutAreReadBack(@ForAll("groups") List<Integer> groups, @ForAll("amounts") List<Integer> amounts)
            throws Exception {
        int columns = 1 + groups.stream().mapToInt(Integer::intValue).sum();
        List<String> upper = new ArrayList<>(List.of("项目名称"));
        List<String> lower = new ArrayList<>(List.of("项目名称"));
        for (int g = 0; g < groups.size(); g++) {
            for (int c = 0; c < groups.get(g); c++) {
                upper.add("栏目" + "甲乙丙丁".charAt(g));
                lower.add(groups.get(g) == 1 ? upper.get(upper.size() - 1) : "分栏" + "子丑寅卯辰巳".charAt(c));
            }
        }
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", upper)).append('\n');
        text.append(String.join("\t", lower)).append('\n');
        for (int r = 0; r < 4; r++) {
            text.append("事项").append("子丑寅卯".charAt(r));
            for (int c = 1; c < columns; c++) {
                text.append('\t').append(amounts.get((r * columns + c) % amounts.size()));
            }
            text.append('\n');
        }

        Grid grid = onlyGrid(read(text.toString()));

        assertConsistent(grid);
        boolean divided = groups.stream().anyMatch(group -> group > 1);
        int column = 1;
        for (int group : groups) {
            GridCell heading = at(grid, 0, column);
            assertThat(heading.columnSpan()).isEqualTo(group);
            assertThat(heading.rowSpan()).isEqualTo(divided && group == 1 ? 2 : 1);
            column += group;
        }
        for (int r = 2; r < 6; r++) {
            assertThat(row(grid, r)).hasSize(columns);
        }
    }

    @Provide
    Arbitrary<List<Integer>> groups() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(2).ofMaxSize(4);
    }

    /** Few different amounts, so that neighbours are often equal. */
    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(0, 2).list().ofMinSize(5).ofMaxSize(20);
    }

    private static List<String> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(GridCell::text)
                .toList();
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("a.md", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
