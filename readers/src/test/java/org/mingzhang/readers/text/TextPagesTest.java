package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnsurePlaces;

class TextPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- 第 %d 页 ---",
                "[Page %d]",
                "=== Page %d of 3 ===",
                "<!-- page %d -->",
                "## 第%d页",
                "【第%d页】",
                "第 %d 页 共 3 页",
                "--- Page %d ---"
            })
    void marksOfPagesAreNoWordsOfTheDocument(String mark) throws Exception {
        Layout layout = read(mark.formatted(1) + "\n本年预算比上年增加\n" + mark.formatted(2) + "\n12.5 万元。\n- 2 -\n"
                + mark.formatted(3) + "\n名词解释");

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("本年预算比上年增加", "12.5 万元。", "名词解释");
        assertThat(lines(layout)).extracting(line -> line.place().page()).containsExactly(1, 2, 3);
        assertThat(lines(layout)).extracting(line -> line.place().line()).containsExactly(2, 4, 7);
    }

    @Test
    void formFeedsTellThePage() throws Exception {
        Layout layout = read("预算编制说明\n- 1 -\n\f第二部分\n");

        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("预算编制说明", "第二部分");
        assertThat(lines(layout)).extracting(line -> line.place().page()).containsExactly(1, 2);
    }

    @Test
    void onePageNamedInASentenceOfItsOwnIsNoMark() throws Exception {
        assertThat(lines(read("预算编制说明\n第 3 页\n名词解释")))
                .extracting(TextLine::text)
                .containsExactly("预算编制说明", "第 3 页", "名词解释");
    }

    @Test
    void bareNumbersThatCountUpAreThoseOfPages() throws Exception {
        String page = "本部门本年主要工作是保障运转\n".repeat(7);
        String text =
                IntStream.rangeClosed(1, 5).mapToObj(n -> page + n + "\n\n").collect(Collectors.joining());

        List<TextLine> lines = lines(read(text));

        assertThat(lines).extracting(TextLine::text).doesNotContain("1", "2", "3", "4", "5");
        assertThat(lines.get(0).place().page()).isEqualTo(1);
        assertThat(lines.get(34).place().page()).isEqualTo(5);
    }

    @Test
    void bareNumbersThatDoNotCountUpMayBeAmounts() throws Exception {
        String page = "本部门本年主要工作是保障运转\n".repeat(7);
        String text = page + "12\n" + page + "13\n" + page + "405\n" + page + "18\n" + page + "14\n";

        assertThat(lines(read(text))).extracting(TextLine::text).contains("12", "405");
    }

    @Test
    void theTitleOfTheNextTableIsNoRowOfTheTableBefore() throws Exception {
        Layout layout = read("""
                项目\t预算数\t备注
                基本支出\t10.00\t
                项目支出\t20.00\t

                2026年财政拨款收支预算总表\t\t
                编制单位：某局\t\t单位：元
                项目\t预算数\t备注
                收入\t30.00\t
                """);

        List<Grid> grids = layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        assertThat(grids).extracting(Grid::rows).containsExactly(3, 2);
        assertThat(lines(layout)).extracting(TextLine::text).containsExactly("2026年财政拨款收支预算总表", "编制单位：某局", "单位：元");
    }

    @Test
    void aLineThatFillsTheWidthOfTheTextGoesOn() throws Exception {
        String full = "承担全市园林绿化工作的规划建设管理和养护等各项工作，做";
        String text = (full + "\n").repeat(10) + "1.某局本级下设办公室、人事处（机关党委办公室、老干部处\n" + "、宣传处），共 3 个处室。\n";

        List<TextLine> lines = lines(read(text));

        assertThat(lines.get(10).end()).isEqualTo(LineEnd.WRAPS);
        assertThat(lines.get(11).end()).isEqualTo(LineEnd.ENDS);
    }

    @Test
    void whereLinesAreNotBrokenNoneFillsTheWidth() throws Exception {
        String text = IntStream.range(0, 20)
                .mapToObj(n -> "承担园林绿化工作" + "的规划建设管理和养护".repeat(1 + n) + "\n\n")
                .collect(Collectors.joining());

        assertThat(lines(read(text))).extracting(TextLine::end).containsOnly(LineEnd.UNKNOWN);
    }

    @Test
    void lettersSetApartByJustificationAreWords() throws Exception {
        assertThat(lines(read("辆 ， 其 他 用 车 1 辆 ； 单 价 100 万 元 （ 含 ） 以 上 设 备 0 台\n是 否 公开 2026 年")))
                .extracting(TextLine::text)
                .containsExactly("辆，其他用车1辆；单价100万元（含）以上设备0台", "是 否 公开 2026 年");
    }

    @Test
    void sentencesWhoseNumbersStandInOtherLinesDecideNothing() throws Exception {
        Layout layout = read("""
                [Page 1]
                一、收入支出决算总体情况说明
                某局 年度收入支出总计 万元。与 年度相比，收入
                2024 2995.39 2023
                支出总计减少 万元，下降 。主要原因是人员减少。
                56.95 1.87%
                本年收入合计 万元，其中财政拨款收入 万元。
                2946.25 2940.05
                [Page 2]
                名词解释
                """);

        assertThat(layout.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.TEXT_OUT_OF_ORDER)
                .extracting(notice -> notice.place().page())
                .containsExactly(1);
        assertThat(UnsurePlaces.of(layout).contains(lines(layout).get(0).place()))
                .isTrue();
        assertThat(UnsurePlaces.of(layout)
                        .contains(lines(layout).get(lines(layout).size() - 1).place()))
                .isFalse();
    }

    @Test
    void anAmountMovedAboveTheLineThatWantsItDecidesNothing() throws Exception {
        Layout layout = read("""
                \f6、社会保障支出（类）行政事业单位养老支出（款）基本养老

                161.62万元，支出决算为160.75万元。决算数小于预算数的主要原因：预算按充分
                保险缴费支出（项）。主要用于：在职人员的养老保险。年初预算为

                估计，实际执行贴合预期。
                \f名词解释
                """);

        assertThat(layout.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.TEXT_OUT_OF_ORDER)
                .extracting(notice -> notice.place().page())
                .containsExactly(2);
    }

    @Test
    void marksSetBelowTheirLineGoBackIntoTheirGaps() throws Exception {
        assertThat(lines(read("其中：人员经费 工资福利支出 2079.07 万元 比上年增加\n： ，\n办公费 印刷费 水费，由财政拨款\n、 、 。\n公用 经费 支出。\n：\n")))
                .extracting(TextLine::text)
                .containsExactly("其中：人员经费：工资福利支出 2079.07 万元，比上年增加", "办公费、印刷费、水费，由财政拨款。", "公用 经费 支出。", "：");
    }

    @Test
    void amountsBrokenByTheEndOfALineAreInOrder() throws Exception {
        Layout layout = read("""
                本年部门预算收入
                2995.39
                万元，比上年增加
                12.50 万元，增长
                1.87%，主要是人员增加。
                其中财政拨款
                2940.05 万元。
                本单位由市财政核定并且全部纳入预算管理范围之内的项目有公园管护
                30.50 万元，用于养护；苗圃的预算数为
                12.00 万元。
                """);

        assertThat(layout.notices()).isEmpty();
    }

    @Test
    void marksOfPagesAloneAreNoText() {
        assertRefused(
                new TextReader(),
                "说明.txt",
                "--- 第 1 页 ---\n\n--- 第 2 页 ---\n".getBytes(StandardCharsets.UTF_8),
                "没有任何文字",
                "no words");
    }

    private static Layout read(String text) throws Exception {
        return new TextReader().read(new Input("文本.txt", text.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }
}
