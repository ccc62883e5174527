package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadableInputException;

/** Tables whose cells are found by counting: between tabs, bars and commas, with and without their blank cells. */
class CountedCellsTest {

    @Test
    void rowsWithoutTheirBlankCellsAreNoTable() throws Exception {
        assertUnread("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20
                229\t其他支出\t7\t7
                """);
    }

    @Test
    void blankCellsThatOtherRowsWriteAreOnlyCutOffAtTheEnd() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20
                229\t其他支出\t7\t\t7
                """));

        assertThat(at(grid, 3, 4).text()).isEqualTo("7");
        assertThat(at(grid, 2, 3).text()).isEqualTo("20");
    }

    @Test
    void aColumnOfRemarksMayBeCutOff() throws Exception {
        Grid grid = onlyGrid(read("""
                项目\t本年预算\t备注
                公务接待费\t3.50
                公务用车运行维护费\t8.00\t两辆
                """));

        assertThat(at(grid, 1, 1).text()).isEqualTo("3.50");
    }

    @Test
    void headingsWithoutTheCellsTheyAreMergedOverAreNoTable() throws Exception {
        assertUnread("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                小计\t人员经费\t公用经费
                205\t教育支出\t90\t60\t50\t10\t30
                208\t社会保障和就业支出\t20\t20\t20\t\t
                """);
    }

    @Test
    void aTotalWhoseLabelIsMergedOverTwoColumnsHasItsAmountsUnderTheHeadings() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                合计\t110\t80\t30
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20\t0
                213\t农林水支出\t\t\t0
                """));

        assertThat(at(grid, 1, 0).columnSpan()).isEqualTo(2);
        assertThat(at(grid, 1, 2).text()).isEqualTo("110");
        assertThat(at(grid, 1, 4).text()).isEqualTo("30");
    }

    @Test
    void aTotalThatFillsTheColumnsOfItsAmountsInNoWayIsNotRead() throws Exception {
        assertUnread("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                合计\t110\t80
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20\t0
                213\t农林水支出\t\t\t0
                """);
    }

    @Test
    void aPartCutIntoFewerColumnsWithItsMergedCellsWrittenIsRead() throws Exception {
        Layout layout = read("""
                部门名称\t\t某市水文中心\t主管部门\t某市水利局\t
                任务名称\t主要内容\t预算金额\t\t\t
                监测\t日常监测\t80\t80\t0\t
                年度绩效指标\t一级指标\t二级指标\t三级指标\t目标值
                \t产出指标\t数量指标\t监测次数\t12
                \t\t质量指标\t合格率\t95
                """);

        assertThat(layout.notices()).extracting(ReadingNotice::kind).doesNotContain(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aColumnThatCameOutAsTwoIsNotRead() throws Exception {
        assertUnread("""
                专项名称\t\t经济科目\t\t总计
                合计\t\t\t\t128
                一、货物\t\t\t48\t
                二、服务\t\t\t80\t
                """);
    }

    @Test
    void aPageCutIntoOtherColumnsIsAsSureAsTheOneBefore() throws Exception {
        Layout layout = read("""
                项目\t\t一级指标\t指标\t目标值\t
                某项目\t\t产出指标\t监测次数\t12\t
                \t\t\t合格率\t95\t

                \t效益指标\t覆盖率\t90
                某项目二\t产出指标\t培训次数\t8
                """);

        assertThat(layout.notices()).extracting(ReadingNotice::kind).doesNotContain(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void fullRowsOfAWriterThatLeavesBlankCellsOutAreNoTableEither() throws Exception {
        Layout layout = read("""
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20

                接待与用车

                合计\t用车\t接待
                小计\t购置\t运行

                40.50\t30.00\t10.50\t0
                """);

        assertThat(layout.blocks()).filteredOn(Grid.class::isInstance).allMatch(block -> ((Grid) block).columns() == 1);
    }

    @Test
    void headingsInPiecesAreNoTable() throws Exception {
        assertUnread("""
                合计\t\t三公经费\t\t\t\t会议\t培训
                \t小计\t因公出\t\t\t接待\t\t
                \t\t国（\t\t\t\t\t
                \t\t境）\t用车\t\t\t费\t费
                \t\t费\t\t\t费\t\t
                \t\t\t购置\t运行\t\t\t
                \t\t\t费\t费\t\t\t
                95\t70\t10\t20\t30\t10\t15\t10
                """);
    }

    @Test
    void headingsInPiecesAreNoTableBetweenCommasEither() throws Exception {
        assertUnread("""
                合计,,三公经费,,,,会议,培训
                ,小计,因公出,,,接待,,
                ,,国（,,,,,
                ,,境）,用车,,,费,费
                ,,费,,,费,,
                ,,,购置,运行,,,
                ,,,费,费,,,
                95,70,10,20,30,10,15,10
                """);
    }

    @Test
    void barsWithoutAFrameKeepTheirBlankCells() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码 | 科目名称 | 合计 | 基本支出
                 | 合计 | 110 | 80
                205 | 教育支出 | 90 |\s
                208 | 社会保障和就业支出 | 20 | 20
                """));

        assertThat(at(grid, 1, 1).text()).isEqualTo("合计");
        assertThat(at(grid, 3, 3).text()).isEqualTo("20");
    }

    @Test
    void aPageThatBeginsBehindBlankCellsKeepsThem() throws Exception {
        Grid grid = onlyGrid(read("""
                 |  | 监测次数 | 12
                 |  | 合格率 | 95
                """));

        assertThat(at(grid, 0, 2).text()).isEqualTo("监测次数");
    }

    @Test
    void aMenuOfAPageIsNoTable() throws Exception {
        assertThat(lines(read("首页 | 公开 | 服务\n关于 | 帮助 | 地图\n"))).isNotEmpty();
    }

    @Test
    void commasPartValues() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码,科目名称,合计,基本支出
                ,合计,"1,110.50",80
                205,"教育支出
                （类）",90,
                208,社会保障和就业支出,"1,020.50",80
                """));

        assertThat(grid.rows()).isEqualTo(4);
        assertThat(at(grid, 1, 2).text()).isEqualTo("1,110.50");
        assertThat(at(grid, 2, 1).text()).isEqualTo("教育支出\n（类）");
        assertThat(at(grid, 3, 3).text()).isEqualTo("80");
    }

    @Test
    void commasPartPairsWhereThreeLinesHaveThem() throws Exception {
        assertThat(onlyGrid(read("项目名称,项目支出\n**,1\n合计,\n")).columns()).isEqualTo(2);
        assertThat(lines(read("收入1,280万元\n支出1,280万元\n结余1,100万元\n"))).hasSize(3);
    }

    @Test
    void rowsBetweenBarsOnAFurtherPageNeedNoFigure() throws Exception {
        Grid grid = onlyGrid(read("""
                 |  | 质量指标 | 绿地完好率 | ≥95%
                 |  | 时效指标 | 补植及时率 | ≥95%
                """));

        assertThat(grid.rows()).isEqualTo(2);
        assertThat(at(grid, 0, 2).text()).isEqualTo("质量指标");
    }

    @Test
    void theCardOfAWebPageIsNoTable() throws Exception {
        Layout layout = read(
                "标 题 | 海州市园林处2031年度部门决算 | ||\n索引号 | 000014349/2031-00695 | 文 号 | |\n发布机构 | 发布日期 | 2031-11-04 10:46:44 |\n");

        assertThat(layout.blocks()).noneMatch(Grid.class::isInstance);
    }

    @Test
    void columnsThatAreBlankOnOnePageAreColumns() throws Exception {
        Grid grid = onlyGrid(read("""
                |  |  | 十四、住房保障支出 | 5.00 |  |
                |-----|-----|-----|-----|-----|
                | 总计 | 9.00 | 总计 | 9.00 |  |
                """));

        assertThat(grid.columns()).isEqualTo(5);
    }

    @Test
    void aCellBetweenCommasMayHoldASentence() throws Exception {
        Grid grid = onlyGrid(read("""
                年度任务,任务名称,主要内容,总额,财政拨款
                ,公园管护,按照年度计划养护公园；修缮园路。完成绿地补植，保障游客安全，并且按月检查各处的设施设备和树木的情况，及时处理群众反映的各种问题和意见建议,290,290
                年度任务,苗木补植,补植苗木；清理枯树,95,95
                """));

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(5);
    }

    @Test
    void commasOfASentenceMakeNoCells() throws Exception {
        Layout layout = read("公园管护,包括园路、绿地和设施,由市财政拨款。\n苗木补植,包括乔木、灌木和草皮,由市财政拨款。\n");

        assertThat(layout.blocks()).noneMatch(Grid.class::isInstance);
    }

    @Test
    void marksOfOtherTablesBetweenCommasAreRead() throws Exception {
        assertThat(read("项目,\t3\n名称,<b>4\n合计,\"5\n其他,\"6\n").blocks()).isNotEmpty();
    }

    @Test
    void captionsAloneOfAWriterThatLeavesBlankCellsOutStay() throws Exception {
        Layout layout = read("""
                某局\t单位：万元

                科目编码\t科目名称\t合计\t基本支出\t项目支出
                205\t教育支出\t90\t60\t30
                208\t社会保障和就业支出\t20\t20
                """);

        assertThat(lines(layout)).extracting(line -> line.text()).contains("单位：万元");
    }

    @Test
    void commasOfSentencesAndThousandsPartNothing() throws Exception {
        assertThat(lines(read("""
                教育支出 1,234.50 2,345.60 3,456.70
                其他支出 1,234.50 2,345.60 3,456.70
                """))).hasSize(2);
        assertThat(lines(read("收入增加,支出减少,结余增加。\n收入增加,支出减少,结余增加。\n"))).hasSize(2);
    }

    @Test
    void aTableInMarkupIsAsLongAsItsRowsWherePagesAreCounted() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 5; page++) {
            text.append("<table>")
                    .append("<tr><td>教育支出</td><td>5</td></tr>".repeat(12))
                    .append("</table>\n");
            text.append("某局")
                    .append(page)
                    .append("年的支出用于办学和科学技术支出\n")
                    .append(page)
                    .append("\n\n");
        }

        assertThat(lines(read(text.toString()))).extracting(line -> line.text()).doesNotContain("3");
    }

    @Test
    void aShareThatStandsBeforeItsItemLeavesThePageUndecided() throws Exception {
        Layout layout = read("""
                支出300万元，用于以下方面：教育支出200万元，占66.67%；科学技术支出60万元，占20.00%；

                13.33%。
                卫生健康支出40万元，占
                """);

        assertThat(layout.notices()).extracting(ReadingNotice::kind).contains(NoticeKind.TEXT_OUT_OF_ORDER);
    }

    private static void assertUnread(String text) throws UnreadableInputException {
        Layout layout = read(text);
        assertThat(layout.notices()).extracting(ReadingNotice::kind).contains(NoticeKind.TABLE_NOT_UNDERSTOOD);
        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
    }

    private static Layout read(String text) throws UnreadableInputException {
        return new TextReader().read(new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
