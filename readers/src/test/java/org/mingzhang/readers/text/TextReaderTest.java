package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;

class TextReaderTest {

    private final TextReader reader = new TextReader();

    @Test
    void linesKeepTheirNumbersAndLoseTheirMarks() throws Exception {
        Layout layout = read("# 2023 年某局部门预算\n\n- 第一部分 部门概况\n**注**：无。\n---\n预算为 100");

        assertThat(lines(layout))
                .extracting(TextLine::text)
                .containsExactly("2023 年某局部门预算", "第一部分 部门概况", "注：无。", "预算为 100");
        assertThat(lines(layout)).extracting(line -> line.place().line()).containsExactly(1, 3, 4, 6);
        assertThat(lines(layout))
                .extracting(TextLine::end)
                .containsExactly(LineEnd.ENDS, LineEnd.ENDS, LineEnd.ENDS, LineEnd.UNKNOWN);
    }

    @Test
    void aNumberedLineWithACommaIsNoHeading() throws Exception {
        Layout layout = read("(一)本单位总收入581.45万元,其中本年收\n(二)收入1,280万元情况\n入390.55万元。");

        assertThat(lines(layout))
                .extracting(TextLine::end)
                .containsExactly(LineEnd.UNKNOWN, LineEnd.ENDS, LineEnd.ENDS);
    }

    @Test
    void aMarkAndAHeadingThatTheirSentenceWasSetBelowGoOn() throws Exception {
        String full = "本单位的收入和支出都由财政部门核定并且全部纳入预算管理范围之内\n";
        List<TextLine> lines = lines(read(full.repeat(10) + "（三）\n公务用车购置和运行费。\n2031 年预算数 6 万元\n，包括购置费。\n"));

        assertThat(lines.subList(10, 13))
                .extracting(TextLine::end)
                .containsExactly(LineEnd.WRAPS, LineEnd.WRAPS, LineEnd.UNKNOWN);
    }

    @Test
    void printedAsterisksStay() throws Exception {
        assertThat(lines(read("** 涉密 5*3*2"))).extracting(TextLine::text).containsExactly("** 涉密 5*3*2");
    }

    @Test
    void glyphsThatOnlyTheirFontKnowsAreNoPartOfAWord() throws Exception {
        assertThat(texts(read("公务\uE004接待费 1\uE0043 万元。"))).containsExactly("公务接待费 1\uE0043 万元。");
    }

    @Test
    void tabsMakeAGridWithGroupedHeadings() throws Exception {
        Grid grid = onlyGrid(read("""
                科目编码\t科目名称\t支出总计\t2023 年政府采购项目\t\t
                \t\t\t小计\t面向中小企业\t面向小微企业
                208\t社会保障\t855\t0\t\t0
                """));

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(grid.origin()).isEqualTo(GridOrigin.TABS);
        assertThat(at(grid, 0, 3).columnSpan()).isEqualTo(3);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 2, 5).text()).isEqualTo("0");
        assertThat(grid.cells()).noneMatch(cell -> cell.row() == 2 && cell.column() == 4);
        assertThat(at(grid, 2, 0).place().line()).isEqualTo(3);
    }

    @Test
    void spansOfAHeaderNeverOverlap() throws Exception {
        Grid grid = onlyGrid(read("""
                部门名称\t\t某局\t主管部门\t某局\t
                任务名称\t主要内容\t预算金额\t\t\t
                \t\t总额\t财政拨款\t其他资金\t
                任务\t保障\t日常\t10\t10\t0
                """));

        assertConsistent(grid);
        assertThat(at(grid, 1, 2).columnSpan()).isEqualTo(3);
    }

    @Test
    void cellsCutByAPageEndAreOneCell() throws Exception {
        Grid grid = onlyGrid(read("""
                项目名称\t预算数（万元）\t绩效目标
                综合管理\t18\t购置会议设备一套，更新办公设

                \t\t备两台，确保运转。
                政府\t209\t完成年度筹集任务

                投资\t\t<p>，按时竣工交付，支付不少于六个项目资金。</p>
                """));

        assertThat(grid.rows()).isEqualTo(3);
        assertThat(at(grid, 1, 2).text()).isEqualTo("购置会议设备一套，更新办公设备两台，确保运转。");
        assertThat(at(grid, 2, 0).text()).isEqualTo("政府投资");
        assertThat(at(grid, 2, 1).text()).isEqualTo("209");
        assertThat(at(grid, 2, 2).text()).startsWith("完成年度筹集任务，按时");
    }

    @Test
    void rowsAfterAPageEndStayRows() throws Exception {
        Grid grid = onlyGrid(read("""
                一级指标\t二级指标\t三级指标\t目标值
                产出指标\t数量指标\t热线接听量、咨询电话量，分别统计并上报\t≥1.2 万人次

                \t\t现场核查的次数\t≥5 次

                \t质量指标\t网络安全合格率\t≥98%
                """));

        assertThat(grid.rows()).isEqualTo(4);
        assertThat(at(grid, 2, 3).text()).isEqualTo("≥5 次");
        assertThat(at(grid, 3, 1).text()).isEqualTo("质量指标");
    }

    @Test
    void aHeaderPrintedAgainBeginsAnotherGrid() throws Exception {
        Layout layout = read("编码\t名称\t金额\n208\t社保\t1\n\n编码\t名称\t金额\n210\t卫生\t2\n");

        assertThat(layout.blocks()).hasSize(2).allMatch(Grid.class::isInstance);
    }

    @Test
    void paragraphTagsBecomeLineBreaks() throws Exception {
        Grid grid = onlyGrid(read("年度总体目标\t<p>1. 做好监管；</p> <p>2. 提高\n效率。</p>\t\n预算\t5&nbsp;\t0\n"));

        assertThat(at(grid, 0, 1).text()).isEqualTo("1. 做好监管；\n2. 提高\n效率。");
        assertThat(at(grid, 1, 1).text()).isEqualTo("5");
    }

    @Test
    void pipeTablesAreGrids() throws Exception {
        Grid grid = onlyGrid(read("表 1\n| 项目 | 预算数 |\n|:--|--:|\n| **合计** | 1,234.50 |\n| 甲\\|乙 |  |\n"));

        assertThat(grid.origin()).isEqualTo(GridOrigin.MARKUP);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(at(grid, 1, 0).text()).isEqualTo("合计");
        assertThat(at(grid, 1, 1).text()).isEqualTo("1,234.50");
        assertThat(at(grid, 2, 0).text()).isEqualTo("甲|乙");
    }

    @Test
    void tabsThatOnlyLayOutALineMakeNoTable() throws Exception {
        Layout layout = read("\t本部门无下属单位\n部门名称：某局\t单位：万元\n\n第一部分\t1\n第二部分\t3\n第三部分\t12\n");

        assertThat(layout.blocks()).allMatch(TextLine.class::isInstance);
        assertThat(lines(layout))
                .extracting(TextLine::text)
                .containsExactly("本部门无下属单位", "部门名称：某局", "单位：万元", "第一部分 1", "第二部分 3", "第三部分 12");
    }

    @Test
    void tablesPastedFromASheetLoseTheirCaptions() throws Exception {
        Layout layout = read("""
                收支总表\t\t\t
                部门：某局\t\t\t单位：万元
                收入\t\t支出\t
                项目\t预算数\t项目\t预算数
                一、财政拨款\t10\t一、一般公共服务\t10
                注：无。\t\t\t
                """);

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("收支总表", "部门：某局", "单位：万元", "注：无。");
        Grid grid = onlyGrid(layout);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(2);
        assertThat(at(grid, 2, 3).text()).isEqualTo("10");
        assertThat(layout.blocks().get(3)).isInstanceOf(Grid.class);
    }

    @Test
    void tablesLeftAsMarkupAreGrids() throws Exception {
        Layout layout = read("# 表 1\n\n<html><body><table><tr><td rowspan=2>科目</td><td>金额</td></tr>\n"
                + "<tr><td>5.00</td></tr></table></body></html>\n\n注：无。");

        Grid grid = onlyGrid(layout);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 1, 1).place().line()).isEqualTo(3);
        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("表 1", "注：无。");
    }

    @Test
    void ideographicSpacesAreIndentation() throws Exception {
        Grid grid = onlyGrid(read("项目\t金额\n一般公共服务\t3\n　　人大事务\t2\n"));

        assertThat(at(grid, 1, 0).indent()).isZero();
        assertThat(at(grid, 2, 0).indent()).isEqualTo(2);
        assertThat(at(grid, 2, 0).text()).isEqualTo("人大事务");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void encodingsAreDetected(String charset) throws Exception {
        byte[] bytes = "收入总计\t232,463\t万元\n深圳市某局2023年".getBytes(Charset.forName(charset));

        Layout layout = reader.read(new Input("a.txt", bytes), ReadLimits.DEFAULT);

        assertThat(at(onlyGrid(layout), 0, 0).text()).isEqualTo("收入总计");
        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("深圳市某局2023年");
    }

    @Test
    void theByteOrderMarkIsNoCharacter() throws Exception {
        assertThat(lines(read("\uFEFF部门预算"))).extracting(TextLine::text).containsExactly("部门预算");
    }

    @Test
    void whatIsNoTextIsRefusedInOneSentence() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
        byte[] noise = new byte[1 << 20];
        new Random(42).nextBytes(noise);

        assertRefused(reader, "预算.txt", jpeg, "内容是 JPEG 图片", "a JPEG image");
        assertRefused(reader, "预算.txt", noise, "不是文本", "not text");
        byte[] endless = new byte[21 << 20];
        Arrays.fill(endless, (byte) 'x');
        assertRefused(reader, "预算.txt", endless, "超过 20 MB", "more than 20 MB");
        assertRefused(reader, "预算.txt", new byte[0], "0 字节", "empty");
        assertRefused(reader, "预算.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "没有任何文字", "no characters");
    }

    @Test
    void aFewBytesOfNoEncodingAreReadOverWithANotice() throws Exception {
        byte[] text = "部门预算编制说明，本年预算收入比上年增加\n".repeat(50).getBytes(Charset.forName("GB18030"));
        byte[] damaged = Arrays.copyOf(text, text.length + 1);
        damaged[text.length] = (byte) 0xFF;

        Layout layout = reader.read(new Input("a.txt", damaged), ReadLimits.DEFAULT);

        assertThat(lines(layout)).hasSize(51);
        assertThat(lines(layout).get(0).text()).isEqualTo("部门预算编制说明，本年预算收入比上年增加");
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.PART_UNREADABLE);
    }

    @Test
    void bytesOfNoEncodingAllOverAreNoText() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 3 == 0 ? 0xFF : 'a');
        }

        assertRefused(reader, "预算.txt", bytes, "不是文本", "not text");
    }

    @Test
    void wideDigitsAreDigitsAndUnprintedCharactersAreNothing() throws Exception {
        assertThat(lines(read("２０２６年公务\u200B接待费预\u00AD算 ３．５ 万元")))
                .extracting(TextLine::text)
                .containsExactly("2026年公务接待费预算 3．5 万元");
    }

    @Test
    void aNameInTheCellBesideItsLabelIsPartOfTheCaption() throws Exception {
        Layout layout = read("""
                <table><tr><td>部门：</td><td colspan="2">某省某局</td><td>单位：万元</td></tr>
                <tr><td rowspan="2">合计</td><td colspan="3">“三公”经费</td></tr>
                <tr><td>小计</td><td>公务接待费</td><td>因公出国（境）费</td></tr>
                <tr><td>3.00</td><td>3.00</td><td>1.00</td><td>2.00</td></tr></table>
                """);

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("部门：某省某局", "单位：万元");
        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
    }

    private Layout read(String text) throws UnreadableInputException {
        return reader.read(new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
