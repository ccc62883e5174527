package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;

/** Words of cells that run on downwards are no sentences, and sentences with numbers set apart are no cells. */
class CellLinesTest {

    @Test
    void goalsBesideAmountsAreCellsDownToTheLastLine() throws Exception {
        Layout layout = read("""
                \f  一、项目绩效情况
                2031 年，本单位项目绩效目标情况如下：
                单位名称         项目名称        预算数（万元）      绩效目标
                海州市园林处（本    公园管护    1,808.16     完成公园的日常养护；修
                级）                                     缮园路（含栈道
                                                    等）设施，保障游
                                                    客安全。
                海州市园林处（本    苗木补植    214.03       补植苗木。
                级）

                  备注：无。
                  二、其他说明
                """);

        assertThat(texts(layout)).containsExactly("一、项目绩效情况", "2031 年，本单位项目绩效目标情况如下：", "备注：无。", "二、其他说明");
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsOnly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aFormOfGoalsHoldsItsSentences() throws Exception {
        Layout layout = read("""
                \f公园管护项目绩效目标表
                项目名称         公园管护
                主管部门      海州市园林局               实施单位     海州市园林处

                        根据城市公园管理办法，预计全年养护公园绿地四十二万平方米（其中
                年度目标
                        一级绿地十二万平方米），保障开放。

                         一级指标    二级指标            三级指标            指标值
                         产出指标    数量指标            养护面积            ≥42 万平方米
                                                   绿地完好率
                """);

        assertThat(texts(layout)).containsExactly("公园管护项目绩效目标表");
    }

    @Test
    void numbersSetApartInASentenceMakeNoTable() throws Exception {
        Layout layout = read("""
                \f  一、支出说明
                  2031 年支出预算总计                955.35 万元。包括：
                  1．城乡社区（类）支出                458.75 万元，主要用于公园管护。与上
                年相比增加                     802.41 万元，增长     20.52     %。主要原因
                是养护面积扩大。
                  2．住房保障支出        496.6    万元，用于住房公积金。
                """);

        assertThat(texts(layout)).hasSize(6).noneMatch(String::isEmpty);
        assertThat(layout.notices()).isEmpty();
    }

    @Test
    void aTableOfWordsAloneIsOne() throws Exception {
        Layout layout = read("""
                \f           政府性基金收支表
                                                             单位：万元
                              收入                                      支出
                       项目          预算数   支出功能分类（按大       预算数    支出经济分类（按大       预算数
                                                类）                   类）
                一、政府性基金           一、科学技术支出              一、人员经费支出
                二、上年结转            二、文化旅游支出              工资福利支出
                                   三、城乡社区支出                 商品和服务支出
                """);

        assertThat(texts(layout)).containsExactly("政府性基金收支表", "单位：万元");
    }

    @Test
    void aListOfContentsStaysOne() throws Exception {
        Layout layout = read("""
                \f              目录
                   第一部分   单位概况            1
                   一、主要职责              1
                   二、机构设置              2
                   第二部分   预算说明            3
                """);

        assertThat(texts(layout)).hasSize(5);
    }

    @Test
    void aFormOfGoalsWithACellALineHoldsItsSentences() throws Exception {
        Layout layout = read("""
                \f（二）项目绩效目标表
                项目名称
                公园管护
                主管部门
                海州市园林局
                年度目标
                养护公园绿地四十二万平方米，保障开放；修缮园路（含栈道
                一级指标
                二级指标
                三级指标
                产出指标
                数量指标
                养护面积
                ≥42万平方米
                备注
                \f三、其他说明
                """);

        assertThat(texts(layout)).containsExactly("（二）项目绩效目标表", "三、其他说明");
    }

    @Test
    void headingsBelowTheUnitAreCellsHoweverMany() throws Exception {
        Layout layout = read("""
                \f项目支出总表
                单位：万元
                项目
                总计
                财政拨款
                一般公共预
                算拨款
                政府性基金预
                算拨款
                国有资本经
                营预算拨款
                财政专户
                管理资金
                事业收入
                其他收入
                上年结转
                公园管护 122.96 122.96
                苗木补植
                22.40 22.40
                35.00
                35.00
                合计
                \f三、其他说明
                """);

        assertThat(texts(layout)).containsExactly("项目支出总表", "单位：万元", "三、其他说明");
    }

    @Test
    void aSentenceThatNamesGoalsIsNoForm() throws Exception {
        Layout layout = read("一、绩效目标\n绩效目标\n本单位的项目名称见附表，由主管部门批复。\n数量指标已完成。\n");

        assertThat(texts(layout)).hasSize(4);
    }

    private static List<String> texts(Layout layout) {
        return lines(layout).stream().map(TextLine::text).toList();
    }

    private static Layout read(String text) throws Exception {
        Input input = new Input("说明.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextReader().read(input, ReadLimits.DEFAULT);
    }
}
