package org.mingzhang.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.SampleReports;

class ConsoleReportRendererTest {

    @Test
    void showsPlaceComputationBasisRemedyAndConsequences() throws IOException {
        assertThat(render(RenderOptions.DEFAULT))
                .contains("某市某局 2024 年部门预算")
                .contains("表3 支出总表\n  错误 下级科目之和与本级不等")
                .contains("：“866”（某局/正文.pdf 第 12 页）")
                .contains("363 + 328 + 164 = 855；应为 855；实为 866；相差 11")
                .contains("《中华人民共和国预算法》（2018-12-29 修正）第三十二条［未核实］")
                .contains("改法  核对 866 与其下级各数")
                .contains("连带  支出总计也不等：1 + 2 = 3");
    }

    @Test
    void saysWhatWasNotChecked() throws IOException {
        assertThat(render(RenderOptions.DEFAULT))
                .contains("6 条：未通过 1，不适用 1，未能检查 3，规则出错 1")
                .contains("相符 3（其中 1 次仅在四舍五入范围内相符），不符 1，无法比较 4")
                .contains("未查  文中没有找到表2 收入总表 [national-identity-002, national-identity-003]")
                .contains("第 3 页没有文字层")
                .contains("结论：不通过（错误 1，警告 1，提示 0）")
                .contains("未能读取：扫描.pdf：文件已加密，请先解除密码")
                .contains("共 3 份：不通过 1，未能判定 1，未能读取 1");
    }

    @Test
    void speaksEnglish() throws IOException {
        assertThat(render(RenderOptions.DEFAULT.in(Language.EN)))
                .contains("ERROR the sub-rows do not add up")
                .contains("Verdict: REJECTED (1 errors, 1 warnings, 0 infos)")
                .contains("[not verified]");
    }

    @Test
    void paintsOnlyWhenAsked() throws IOException {
        assertThat(render(RenderOptions.DEFAULT)).doesNotContain("\u001b");
        assertThat(render(new RenderOptions(Language.ZH, true, 100, false))).contains("\u001b[1;31m错误\u001b[0m");
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        for (Language language : Language.values()) {
            assertThat(render(new RenderOptions(language, false, 72, true)).lines())
                    .filteredOn(
                            line -> !line.startsWith("共") && !line.startsWith("未能读取") && !line.startsWith("Not read"))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(72));
        }
    }

    private static String render(RenderOptions options) throws IOException {
        StringWriter out = new StringWriter();
        new ConsoleReportRenderer().render(SampleReports.full(), options, out);
        return out.toString();
    }
}
