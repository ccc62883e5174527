package org.mingzhang.readers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.lines;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadableInputException;

class HtmlReaderTest {

    private final HtmlReader reader = new HtmlReader();

    @Test
    void paragraphsAreLines() throws Exception {
        Layout layout = read("""
                <html><body><p>第一部分&nbsp;部门概况</p>
                <p>收入
                总计 <b>10</b> 万元<br>支出总计</p><div style="display: none">看不见</div><script>x</script></body></html>""");

        assertThat(texts(layout)).containsExactly("第一部分\u00A0部门概况", "收入总计 10 万元", "支出总计");
        assertThat(lines(layout).get(1).end()).isEqualTo(LineEnd.UNKNOWN);
        assertThat(lines(layout).get(2).end()).isEqualTo(LineEnd.ENDS);
        assertThat(lines(layout).get(2).place().line()).isEqualTo(3);
    }

    @Test
    void mergedCellsKeepTheirSpans() throws Exception {
        Grid grid = onlyGrid(read("""
                <html><body><table>
                <tr><td colspan="4">收支总表</td></tr>
                <tr><td colspan="3">部门：某局</td><td>单位：万元</td></tr>
                <tr><th rowspan="2">科目编码</th><th rowspan="2">科目名称</th><th colspan="2">支出</th></tr>
                <tr><th>基本支出</th><th>项目支出</th></tr>
                <tr><td>208</td><td>&nbsp;&nbsp;社会保障</td><td>1,234.50</td><td></td></tr>
                <tr><td colspan="4">注：无。</td></tr>
                </table></body></html>"""));

        assertConsistent(grid);
        assertThat(grid.origin()).isEqualTo(GridOrigin.MARKUP);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 1, 3)).isEqualTo("项目支出");
        assertThat(text(grid, 2, 1)).isEqualTo("社会保障");
        assertThat(at(grid, 2, 1).indent()).isEqualTo(1);
    }

    @Test
    void captionsAndNotesStandOutsideTheGrid() throws Exception {
        Layout layout = read("<table><tr><td colspan=3>收支总表</td></tr><tr><td colspan=2>部门：某局</td><td>单位：万元</td></tr>"
                + "<tr><td>项目</td><td>上年</td><td>本年</td></tr><tr><td>合计</td><td>1</td><td>2</td></tr>"
                + "<tr><td colspan=3>注：无。</td></tr></table>");

        assertThat(texts(layout)).containsExactly("收支总表", "部门：某局", "单位：万元", "注：无。");
        assertThat(layout.blocks().get(3)).isInstanceOf(Grid.class);
    }

    @Test
    void tablesThatOnlyLayOutThePageAreWalkedThrough() throws Exception {
        Layout layout = read("<table><tr><td><p>说明</p><table><tr><td>项目</td><td>金额</td></tr>"
                + "<tr><td>合计</td><td>5</td></tr></table></td></tr></table>");

        assertThat(texts(layout)).containsExactly("说明");
        assertThat(text(onlyGrid(layout), 1, 1)).isEqualTo("5");
    }

    @Test
    void hostileSpansAreCutToSize() throws Exception {
        Grid grid = onlyGrid(read("<table><tr><td colspan=999999>甲</td><td>乙</td></tr>"
                + "<tr><td rowspan=999999>丙</td><td>丁</td></tr></table>"));

        assertConsistent(grid);
        assertThat(grid.columns()).isLessThanOrEqualTo(1000);
    }

    @Test
    void menusAndFootersAreLeftOut() throws Exception {
        Layout layout = read("<html><head><title>某局预算-某网</title></head><body>"
                + "<div><ul><li><a>首页</a></li><li><a>政务</a></li></ul></div>"
                + "<div><h1>某局2026年部门预算</h1><div id=x><p>收入总计 10 万元，比上年增加 1 万元，增长 11%。</p>"
                + "<p>支出总计 10 万元，比上年增加 1 万元，增长 11%。</p><p>三公经费预算 0 万元。</p></div></div>"
                + "<div>版权所有</div></body></html>");

        assertThat(texts(layout).get(0)).isEqualTo("某局2026年部门预算");
        assertThat(texts(layout)).doesNotContain("首页", "版权所有").hasSize(4);
    }

    @Test
    void theHeadlineAboveTheArticleIsRead() throws Exception {
        String article = "<div><p>收入总计 10 万元，比上年增加 1 万元，增长 11%。</p><p>" + "说明文字。".repeat(100) + "</p></div>";

        assertThat(texts(read("<html><head><title>某网</title></head><body><h1>某网</h1><div><div>当前位置：首页</div>"
                                + "<h2>某局2026年部门预算</h2>" + article + "<h2>相关文章</h2></div></body></html>"))
                        .get(0))
                .isEqualTo("某局2026年部门预算");
        assertThat(texts(read("<html><head><title>某网</title></head><body><div><div class='news-title'>某局2026年部门预算</div>"
                                + article + "</div></body></html>"))
                        .get(0))
                .isEqualTo("某局2026年部门预算");
    }

    @Test
    void aLabelThatNobodyFilledInStaysALineOfItsOwn() throws Exception {
        assertThat(
                        texts(
                                read(
                                        "<table><tr><td>编制单位：</td><td></td><td>单位：元</td></tr>"
                                                + "<tr><td>项目</td><td>合计</td><td>基本支出</td></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>")))
                .contains("编制单位：", "单位：元");
        assertThat(
                        texts(
                                read(
                                        "<table><tr><td>编制单位：</td><td>某局</td><td>单位：元</td></tr>"
                                                + "<tr><td>项目</td><td>合计</td><td>基本支出</td></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>")))
                .contains("编制单位：某局", "单位：元");
    }

    @Test
    void codesOfPastedFieldsAreNoText() throws Exception {
        assertThat(
                        texts(
                                read(
                                        "<p>第一部分 单位概况 PAGEREF _Toc25831 \\h 3</p><p>HYPERLINK \\l \"_Toc7\" 一、职责 PAGEREF _Toc7 h 4</p>")))
                .containsExactly("第一部分 单位概况 3", "一、职责 4");
    }

    @Test
    void aTableBesideTheTextIsNeverLeftOut() throws Exception {
        Layout layout = read("<body><div><p>" + "说明文字。".repeat(100) + "</p></div>"
                + "<div><table><tr><td>项目</td><td>金额（万元）</td></tr><tr><td>合计</td><td>5</td></tr></table></div></body>");

        assertThat(text(onlyGrid(layout), 1, 1)).isEqualTo("5");
    }

    @Test
    void declaredAndUndeclaredEncodingsAreRead() throws Exception {
        String page = "<html><head><meta charset=gb2312></head><body><p>住房保障㎡</p></body></html>";
        assertThat(texts(reader.read(new Input("a", page.getBytes(Charset.forName("GB18030"))), ReadLimits.DEFAULT)))
                .containsExactly("住房保障㎡");
        assertThat(texts(reader.read(new Input("a", page.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT)))
                .as("declared GB2312, written in UTF-8")
                .hasSize(1);
        String bare = "<html><body><p>住房保障</p></body></html>";
        assertThat(texts(reader.read(new Input("a", bare.getBytes(Charset.forName("GBK"))), ReadLimits.DEFAULT)))
                .containsExactly("住房保障");
    }

    @Test
    void headingsInPiecesAreNoTable() throws Exception {
        Layout layout = read(pieces("95,70,10,20,30,10,15,10"));

        assertThat(onlyGrid(layout).columns()).isEqualTo(1);
        assertThat(layout.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aFormWithManyLabelsAboveFewFiguresIsOne() throws Exception {
        assertThat(onlyGrid(read(pieces("95,70"))).columns()).isEqualTo(8);
    }

    private static String pieces(String figures) {
        String rows = """
                合计,,三公经费,,,,会议,培训
                ,小计,因公出,,,接待,,
                ,,国（,,,,,
                ,,境）,用车,,,费,费
                ,,费,,,费,,
                ,,,购置,运行,,,
                ,,,费,费,,,
                """;
        return "<table><tr><td>"
                + (rows + figures).replace(",", "</td><td>").replace("\n", "</td></tr><tr><td>")
                + "</td></tr></table>";
    }

    @Test
    void contentDecidesAndNotTheName() {
        assertThat(reader.reads(input("预算.xls", "\n<!-- x --><html><body>"))).isTrue();
        assertThat(reader.reads(input("预算.html", "部门预算没有标记"))).isFalse();
        assertThat(reader.reads(input("预算.md", "# 预算\n<table><tr><td>1</td></tr></table>")))
                .isFalse();
        assertThat(reader.reads(input("feed", "<?xml version=\"1.0\"?><rss></rss>")))
                .isFalse();
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertRefused(
                reader,
                "a.html",
                "<html><body><img src=a.png><script>load()</script></body></html>".getBytes(StandardCharsets.UTF_8),
                "没有可读的文字",
                "no readable text");
    }

    private Layout read(String page) throws UnreadableInputException {
        return reader.read(input("a.html", page), ReadLimits.DEFAULT);
    }

    private static Input input(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
