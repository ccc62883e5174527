package org.mingzhang.interpret.table.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.ledger.Drawing;
import org.mingzhang.interpret.table.ledger.Forms;
import org.mingzhang.model.Unit;

class TableFinderTest {

    private static List<FoundTable> find(String drawing) {
        return new TableFinder(Forms.TEMPLATE).find(Drawing.of(drawing));
    }

    private static String kind(FoundTable table) {
        return table.template().map(template -> template.kind()).orElse("");
    }

    @Test
    void aRepeatedCaptionContinuesTheTable() {
        List<FoundTable> found = find("""
                表 3
                支出总表
                部门名称： 海州市园林处
                单位： 万元
                科目编码 | 科目名称 | 支出总计
                208 | 社会保障和就业支出 | 8
                ---
                表 3
                支出总表
                部门名称： 海州市园林处
                单位： 万元
                科目编码 | 科目名称 | 支出总计
                221 | 住房保障支出 | 2
                注：无。
                """);

        assertThat(found).hasSize(1);
        FoundTable table = found.get(0);
        assertThat(kind(table)).isEqualTo("支出总表");
        assertThat(table.number()).isEqualTo("3");
        assertThat(table.entity()).isEqualTo("海州市园林处");
        assertThat(table.unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
        assertThat(table.grids()).hasSize(2);
        assertThat(table.note()).isEqualTo("注：无。");
        assertThat(table.furniture()).hasSize(9);
    }

    @Test
    void aChapterOnEmptyTablesIsNoNoteOfTheTableBeforeIt() {
        List<FoundTable> found = find("""
                支出总表
                科目编码 | 科目名称 | 支出总计
                221 | 住房保障支出 | 2
                十、关于空表的说明
                1.本单位政府性基金预算支出表为空表。
                """);

        assertThat(found.get(0).note()).isEmpty();
    }

    @Test
    void aHeadingThatSaysWhatTheTitleSaysIsNotItsFirstLine() {
        List<FoundTable> found = find("""
                （三）湖岸养护项目
                湖岸养护项目绩效目标表
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 养护岸线长度 | ≥12公里
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).title()).isEqualTo("湖岸养护项目绩效目标表");
    }

    @Test
    void aGridAfterAPageNumberContinuesTheTable() {
        List<FoundTable> found = find("""
                支出总表
                科目编码 | 科目名称 | 支出总计
                208 | 社会保障和就业支出 | 8
                - 12 -
                ---
                221 | 住房保障支出 | 2
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).grids()).hasSize(2);
    }

    @Test
    void aGridAfterProseIsATableOfItsOwn() {
        List<FoundTable> found = find("""
                支出总表
                科目编码 | 科目名称 | 支出总计
                208 | 社会保障和就业支出 | 8
                本部门严格控制支出，各项开支均按规定执行。
                221 | 住房保障支出 | 2
                """);

        assertThat(found).hasSize(2);
        assertThat(kind(found.get(1))).isEmpty();
    }

    @Test
    void contentsAreNoTables() {
        List<FoundTable> found = find("""
                目 录
                （一）收支总表
                （二）收入总表
                （三）支出总表
                第一部分 部门概况
                海州市园林处负责全市园林绿化工作。
                姓名 | 职务
                甲 | 主任
                """);

        assertThat(found).hasSize(1);
        assertThat(kind(found.get(0))).isEmpty();
    }

    @Test
    void aCaptionWithoutCellsIsATableWithoutBody() {
        List<FoundTable> found = find("""
                表 2
                收入总表
                单位：万元
                表 3
                支出总表
                单位：万元
                科目编码 | 科目名称 | 支出总计
                208 | 社会保障和就业支出 | 8
                """);

        assertThat(found).extracting(TableFinderTest::kind).containsExactly("收入总表", "支出总表");
        assertThat(found.get(0).grids()).isEmpty();
    }

    @Test
    void aTitleMayBreakOverTwoLines() {
        List<FoundTable> found = find("""
                表5
                2026年一般公共预算支出明细表（按支出功能分
                类科目）
                科目编码 | 科目名称 | 小计
                208 | 社会保障和就业支出 | 8
                """);

        assertThat(kind(found.get(0))).isEqualTo("一般公共预算支出表");
        assertThat(found.get(0).number()).isEqualTo("5");
        assertThat(found.get(0).furniture()).hasSize(3);
    }

    @Test
    void captionsMayStandInTheGrid() {
        List<FoundTable> found = find("""
                预算03表 支出总表 | < | <
                部门：海州市园林处 | | 单位：元
                科目编码 | 科目名称 | 合计
                208 | 社会保障和就业支出 | 8
                """);

        assertThat(kind(found.get(0))).isEqualTo("支出总表");
        assertThat(found.get(0).unit()).isEqualTo(Unit.YUAN);
        assertThat(found.get(0).number()).isEqualTo("3");
    }

    @Test
    void ownersAndYearsInATitleDoNotHideItsKind() {
        List<FoundTable> found = find("""
                2026年海州市市级部门收支预算总表
                收入 | < | 支出 | <
                项目 | 预算数 | 项目 | 预算数
                ---
                海州大学支出预算总表
                科目编码 | 科目名称 | 合计
                """);

        assertThat(found).extracting(TableFinderTest::kind).containsExactly("收支总表", "支出总表");
        assertThat(found.get(0).year()).isEqualTo(2026);
    }

    @Test
    void theYearIsTheLatestThatHeadingsName() {
        List<FoundTable> found = find("""
                一般公共预算“三公”经费支出表
                年度 | 总计
                2025年 | 3
                2026年 | 2
                ---
                支出总表
                科目编码 | 科目名称 | 2026年预算数
                208 | 2029年竣工项目 | 3
                """);

        assertThat(found).extracting(FoundTable::year).containsExactly(2026, 2026);
    }

    @Test
    void aWordThatChangesTheMeaningHidesTheKind() {
        List<FoundTable> found = find("""
                政府性基金项目支出总表
                科目编码 | 科目名称 | 合计
                """);

        assertThat(kind(found.get(0))).isEmpty();
    }

    @Test
    void everyGoalTableBeginsAnew() {
        List<FoundTable> found = find("""
                项目支出绩效目标表
                项目名称 | 绿地养护
                目标 | 养护绿地
                ---
                项目支出绩效目标表
                项目名称 | 公园改造
                目标 | 改造公园
                ---
                产出指标 | 数量 | 3座
                """);

        assertThat(found).hasSize(2);
        assertThat(found.get(1).grids()).hasSize(2);
    }

    @Test
    void aListOfProjectsIsKnownByItsColumns() {
        List<FoundTable> found = find("""
                2026年，本部门重点项目绩效目标情况如下：
                项目名称 | 预算数（万元） | 绩效目标
                绿地养护 | 405 | 养护绿地
                """);

        assertThat(kind(found.get(0))).isEqualTo("重点项目绩效表");
        assertThat(found.get(0).unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
    }

    @Test
    void indicatorsBelowWordsThatAPageEndCutAreOfTheGoalsBefore() {
        List<FoundTable> found = find("""
                项目支出绩效目标表
                项目名称 | 绿地养护 |
                一级指标 | 二级指标 | 指标值
                产出指标 | 数量指标 | 3座
                年度
                绩效
                产出指标
                效益指标 | 社会效益指标 | 满意
                满意度指标 | 服务对象满意度指标 | 90%
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).hasUnreadRows()).isTrue();
    }

    @Test
    void aNameWithAnAmountBeginsNoTable() {
        List<FoundTable> found = find("""
                支出总表
                科目编码 | 科目名称 | 支出总计
                208 | 社会保障和就业支出 | 8.00
                ---
                 | 设备购置 | | 2.00
                 | 办公用品 | | 1.00
                """);

        assertThat(found).hasSize(1);
    }
}
