package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;

class ThreePublicReaderTest {

    private static final String KIND = "三公经费支出表";

    @Test
    void yearsDownItemsAcross() {
        Ledger ledger = Ledger.of("""
                一般公共预算“三公”经费支出表
                单位：万元
                预算单位 | 年度 | 总计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行维护费 | |
                | | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
                海州市园林处 | 2025 年 | 39 | 0 | 3 | 36 | 0 | 36
                | 2026 年 | 38.5 | 0 | 2.5 | 36 | 0 | 36
                | 增减变化金额 | -0.5 | 0 | -0.5 | 0 | 0 | 0
                """);

        assertThat(ledger.table(KIND).columns()).containsExactly("上年预算数", "本年预算数", "增减额");
        assertThat(ledger.value(KIND, "合计", "上年预算数")).isEqualTo("39");
        assertThat(ledger.figure(KIND, "合计", "上年预算数").decimals()).isEqualTo(1);
        assertThat(ledger.value(KIND, "公务接待费", "本年预算数")).isEqualTo("2.5");
        assertThat(ledger.value(KIND, "公务接待费", "增减额")).isEqualTo("-0.5");
        assertThat(ledger.line(KIND, "公务用车运行费").parent())
                .isEqualTo(ledger.line(KIND, "公务用车购置及运行费").index());
        assertThat(ledger.line(KIND, "合计").role()).isEqualTo(LineRole.TOTAL);
    }

    @Test
    void aTableWithoutATitleIsKnownByItsItems() {
        Ledger ledger = Ledger.of("""
                单位：万元
                项目 | 合计 | 一般公共预算 | 政府性基金预算
                行政经费 | 40.00 | 40.00 | 0.00
                “三公”经费 | 9.00 | 9.00 | 0.00
                其中:(一)因公出国(境)支出 | 0.00 | 0.00 | 0.00
                (二)公务用车购置及运行维护支出 | 8.00 | 8.00 | 0.00
                1.公务用车购置 | 0.00 | 0.00 | 0.00
                2.公务用车运行维护费 | 8.00 | 8.00 | 0.00
                (三)公务接待费支出 | 1.00 | 1 | 0.00
                """);

        assertThat(ledger.value(KIND, "合计", "本年预算数")).isEqualTo("9.00");
        assertThat(ledger.value(KIND, "公务用车购置及运行费", "本年预算数")).isEqualTo("8.00");
        assertThat(ledger.value(KIND, "公务接待费", "本年预算数")).isEqualTo("1.00");
    }

    @Test
    void yearsAcrossSideBySide() {
        Ledger ledger = Ledger.of("""
                一般公共预算“三公”经费支出情况表
                单位：万元
                2025年预算数 | < | < | < | 2026年预算数 | < | < | <
                合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费
                11.90 | | 8.50 | 3.40 | 3.40 | | | 3.40
                """);

        assertThat(ledger.value(KIND, "合计", "上年预算数")).isEqualTo("11.90");
        assertThat(ledger.value(KIND, "合计", "本年预算数")).isEqualTo("3.40");
        assertThat(ledger.value(KIND, "公务用车购置及运行费", "上年预算数")).isEqualTo("8.50");
    }

    @Test
    void aPositionWithoutACellIsABlank() {
        Ledger ledger = Ledger.of("""
                一般公共预算“三公”经费支出情况表
                单位：万元
                合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行维护费 | < | <
                ^ | ^ | ^ | 小计 | 公务用车运行费 | 公务用车购置费
                11.90 | 0 | 3.40 | 8.50 | 8.50
                """);

        assertThat(ledger.figure(KIND, "公务用车购置费", "本年预算数").state()).isEqualTo(FigureState.BLANK);
        assertThat(ledger.line(KIND, "公务用车购置费").parent())
                .isEqualTo(ledger.line(KIND, "公务用车购置及运行费").index());
    }

    @Test
    void itemsDownOneYear() {
        Ledger ledger = Ledger.of("""
                2026年度一般公共预算“三公”经费支出预算表
                单位：万元
                项目 | 预算数
                合计 | 11.20
                1、因公出国（境）费用 | 0.00
                2、公务接待费 | 2.00
                3、公务用车购置及运行费 | 9.20
                其中：（1）公务用车购置费 | 0.00
                （2）公务用车运行费 | 9.20
                """);

        assertThat(ledger.table(KIND).columns()).containsExactly("本年预算数");
        assertThat(ledger.rows(KIND)).containsExactly("合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费");
        assertThat(ledger.value(KIND, "公务用车运行费", "本年预算数")).isEqualTo("9.20");
    }

    @Test
    void itemsAcrossInOneRow() {
        Ledger ledger = Ledger.of("""
                2026年部门“三公”经费预算表
                单位：万元
                2026年“三公”经费预算数 | < | < | < | < | <
                合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | < | <
                ^ | ^ | ^ | 小计 | 购置费 | 运行费
                22.91 | 0 | 1.35 | 21.56 | 0 | 21.56
                """);

        assertThat(ledger.value(KIND, "合计", "本年预算数")).isEqualTo("22.91");
        assertThat(ledger.value(KIND, "公务用车购置及运行费", "本年预算数")).isEqualTo("21.56");
    }

    @Test
    void itemsByFundAreThoseOfTheOnlyFundThatPays() {
        Ledger ledger = Ledger.of("""
                财政拨款“三公”经费支出表
                单位：万元
                预算单位 | 年度 | 总计 | < | 公务接待费 | <
                ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算
                海州市园林处 | 2025年 | 5.58 | 0.00 | 2.98 | 0.00
                | 2026年 | 5.58 | 0.00 | 2.98 | 0.00
                """);

        assertThat(ledger.table(KIND).columns()).containsExactly("上年预算数", "本年预算数");
        assertThat(ledger.value(KIND, "公务接待费", "本年预算数")).isEqualTo("2.98");
    }

    @Test
    void itemsByFundStayApartWhereTwoFundsPay() {
        Ledger ledger = Ledger.of("""
                财政拨款“三公”经费支出表
                单位：万元
                年度 | 总计 | < | 公务接待费 | <
                ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算
                2026年 | 5.58 | 1.00 | 2.98 | 1.00
                """);

        assertThat(ledger.table(KIND).columns()).containsExactly("一般公共预算本年预算数", "政府性基金预算本年预算数");
        assertThat(ledger.value(KIND, "合计", "政府性基金预算本年预算数")).isEqualTo("1.00");
    }

    @Test
    void meetingsAndTrainingAreNoPartOfTheTotal() {
        Ledger ledger = Ledger.of("""
                “三公”经费、会议费、培训费支出表
                单位：万元
                合计 | “三公”经费 | < | < | 会议费 | 培训费
                ^ | 小计 | 因公出国（境）费 | 公务接待费 | ^ | ^
                30 | 10 | 4 | 6 | 8 | 12
                """);

        assertThat(ledger.value(KIND, "合计", "本年预算数")).isEqualTo("10");
        assertThat(ledger.value(KIND, "会议费", "本年预算数")).isEqualTo("8");
        assertThat(ledger.value(KIND, "三公经费会议费培训费合计", "本年预算数")).isEqualTo("30");
    }

    @Test
    void unitsHaveBlocksOfTheirOwn() {
        Ledger ledger = Ledger.of("""
                2026年市级部门一般公共预算"三公"经费支出表
                单位名称：海州市园林处
                单位：万元
                单位名称 | “三公”经费合计 | 公务接待费
                ** | 1 | 2
                合计 | 9.30 | 5.80
                海州市园林处 | 7.50 | 4.00
                海州市绿化中心 | 1.80 | 1.80
                """);

        assertThat(ledger.value(KIND, "合计", "本年预算数")).isEqualTo("9.30");
        assertThat(ledger.value(KIND, "合计@海州市园林处", "本年预算数")).isEqualTo("7.50");
        assertThat(ledger.value(KIND, "公务接待费@海州市绿化中心", "本年预算数")).isEqualTo("1.80");
    }

    @Test
    void finalAccountsShowBudgetAndActual() {
        Ledger ledger = Ledger.of("""
                财政拨款“三公”经费支出决算表
                单位：万元
                合计 | < | 公务接待费 | <
                预算数 | 决算数 | 预算数 | 决算数
                0.95 | 0.40 | 0.95 | 0.40
                """, DisclosureKind.FINAL_ACCOUNTS);

        assertThat(ledger.table("三公经费支出决算表").columns()).containsExactly("预算数", "决算数");
        assertThat(ledger.value("三公经费支出决算表", "公务接待费", "决算数")).isEqualTo("0.40");
    }

    @Test
    void anEmptyFormIsUnderstoodAndEmpty() {
        Ledger ledger = Ledger.of("""
                财政拨款“三公”经费支出决算表
                单位：万元
                合计 | < | 公务接待费 | <
                预算数 | 决算数 | 预算数 | 决算数
                | | |
                """, DisclosureKind.FINAL_ACCOUNTS);

        assertThat(ledger.table("三公经费支出决算表").emptiness()).isEqualTo(Emptiness.EMPTY_SILENT);
    }

    @Test
    void aHeadingOfDashesLeavesTheFiguresToTheRowBelowIt() {
        Ledger ledger = Ledger.of("""
                一般公共预算财政拨款“三公”经费决算情况表
                单位：元
                项目 | 行次 | 预算数 | 决算统计数
                栏次 | | 1 | 2
                一、“三公”经费支出 | 1 | — | —
                （一）合计 | 2 | 470.00 | 438.00
                1．因公出国（境）费 | 3 | 0.00 | 0.00
                2．公务用车购置及运行维护费 | 4 | 370.00 | 352.00
                （1）公务用车购置费 | 5 | 0.00 | 0.00
                （2）公务用车运行维护费 | 6 | 370.00 | 352.00
                3．公务接待费 | 7 | 100.00 | 86.00
                """, DisclosureKind.FINAL_ACCOUNTS);

        assertThat(ledger.value("三公经费支出决算表", "合计", "决算数")).isEqualTo("438.00");
    }
}
