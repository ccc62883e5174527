package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** Tables with sides: income and spending, and spending by several classifications. */
class LedgerSidesTest {

    @Test
    void oneHeadingMergedAcrossColumnsIsOneDescription() {
        Ledger ledger = Ledger.of("""
                收支总表
                单位：万元
                收 入 | < | < | < | 支 出 | < | < | <
                项 目 | < | < | 2031 年预算数 | 项 目 | < | < | 2031 年预算数
                一、财政拨款收入 | < | < | 100 | 一、教育支出 | < | < | 100
                1. 一般公共预算拨款 | < | < | 90 | | < | < |
                2. 政府性基金预算拨款 | < | < | 10 | | < | < |
                收入总计 | < | < | 100 | 支出总计 | < | < | 100
                """);

        assertThat(ledger.line("收支总表", "收入:一般公共预算拨款").parent())
                .isEqualTo(ledger.line("收支总表", "收入:财政拨款收入").index());
    }

    @Test
    void readsBothSidesAndFindsCodesByNames() {
        Ledger ledger = Ledger.of("""
                收支总表
                单位：万元
                收 入 | | 支 出 |
                项 目 | 2026 年预算数 | 项 目 | 2026 年预算数
                一、政府预算拨款 | 100 | 一、社会保障和就业支出 | 30
                1. 一般公共预算拨款 | 90 | 行政事业单位养老支出 | 30
                2. 政府性基金预算拨款 | 10 | 事业单位离退休 | 30
                二、单位资金 | 0 | 二、住房保障支出 | 70
                1. 事业收入 | 0 | 住房改革支出 | 70
                | | 住房公积金 | 70
                本年收入合计 | 100 | 本年支出合计 | 100
                上年结余、结转 | 0 | 结转下年 | 0
                收入总计 | 100 | 支出总计 | 100
                ---
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                208 | 社会保障和就业支出 | 30
                20805 | 行政事业单位养老支出 | 30
                2080502 | 事业单位离退休 | 30
                221 | 住房保障支出 | 70
                22102 | 住房改革支出 | 70
                2210201 | 住房公积金 | 70
                ---
                基本支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                30113 | 住房公积金 | 70
                """);

        assertThat(ledger.table("收支总表").columns()).containsExactly("收入/预算数", "支出/预算数");
        assertThat(ledger.rows("收支总表"))
                .containsExactly(
                        "收入:财政拨款收入",
                        "收入:一般公共预算拨款",
                        "收入:政府性基金预算拨款",
                        "收入:单位资金",
                        "收入:事业收入",
                        "收入:本年收入合计",
                        "收入:上年结转",
                        "收入:收入总计",
                        "支出:208",
                        "支出:20805",
                        "支出:2080502",
                        "支出:221",
                        "支出:22102",
                        "支出:2210201",
                        "支出:本年支出合计",
                        "支出:结转下年",
                        "支出:支出总计");
        assertThat(ledger.line("收支总表", "收入:事业收入").parent())
                .isEqualTo(ledger.line("收支总表", "收入:单位资金").index());
        assertThat(ledger.line("收支总表", "支出:2210201").code()).isEqualTo("2210201");
        assertThat(ledger.line("收支总表", "收入:收入总计").role()).isEqualTo(LineRole.TOTAL);
    }

    @Test
    void fundsUnderTheCarryOverAreOthersThanThoseOfTheYear() {
        Ledger ledger = Ledger.of("""
                财政拨款收支总表
                单位：万元
                收入 | < | 支出 | < | <
                项目 | 预算数 | 项目 | 合计 | 一般公共预算
                一、一般公共预算资金 | 90 | 一、社会保障和就业支出 | 100 | 100
                上年结转结余 | 10 | 年终结转 | |
                一、一般公共预算拨款 | 10 | | |
                收入总计 | 100 | 支出总计 | 100 | 100
                """);

        assertThat(ledger.value("财政拨款收支总表", "收入:一般公共预算拨款", "预算数")).isEqualTo("90");
        assertThat(ledger.value("财政拨款收支总表", "收入:上年结转", "预算数")).isEqualTo("10");
        assertThat(ledger.value("财政拨款收支总表", "支出:208", "一般公共预算")).isEqualTo("100");
        assertThat(ledger.table("财政拨款收支总表").columns()).containsExactly("收入/预算数", "支出/合计", "支出/一般公共预算");
    }

    @Test
    void readsFourSides() {
        Ledger ledger = Ledger.of("""
                收支总表
                单位：元
                收入 | < | 支出 | < | < | < | < | <
                项目 | 预算数 | 支出功能分类科目（按大类） | 预算数 | 部门预算支出经济分类科目（按大类） | 预算数 | 政府预算支出经济分类科目（按大类） | 预算数
                一、财政拨款 | 100 | 1、社会保障和就业支出 | 100 | 1、人员经费和公用经费支出 | 60 | 1、机关工资福利支出 | 60
                | | | | (1)工资福利支出 | 60 | 2、机关商品和服务支出 | 40
                | | | | 2、专项业务经费支出 | 40 | |
                | | | | (1)工资福利支出 | 40 | |
                收入总计 | 100 | 支出总计 | 100 | 支出总计 | 100 | 支出总计 | 100
                """);

        assertThat(ledger.value("收支总表", "支出:208", "预算数")).isEqualTo("100");
        assertThat(ledger.value("收支总表", "支出经济:人员经费和公用经费支出/工资福利支出", "预算数")).isEqualTo("60");
        assertThat(ledger.value("收支总表", "支出经济:专项业务经费支出/工资福利支出", "预算数")).isEqualTo("40");
        assertThat(ledger.value("收支总表", "支出政府经济:机关商品和服务支出", "预算数")).isEqualTo("40");
    }

    @Test
    void aTotalMergedOverTwoSidesIsThatOfBoth() {
        Ledger ledger = Ledger.of("""
                收支总表
                单位：万元
                收入 | < | 支出 | < | < | <
                项目名称 | 金额 | 功能分类 | < | 支出用途 | <
                ^ | ^ | 功能科目名称 | 金额 | 项目名称 | 金额
                一、财政拨款 | 100 | 一、社会保障和就业支出 | 100 | 一、基本支出 | 100
                收入合计 | 100 | 支出合计 | < | < | 100
                """);

        assertThat(ledger.value("收支总表", "支出:支出总计", "预算数")).isEqualTo("100");
        assertThat(ledger.value("收支总表", "支出用途:支出总计", "预算数")).isEqualTo("100");
    }

    @Test
    void economicClassesPrintedAsNamesAreNotFunctions() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                2210201 | 住房公积金 | 70
                ---
                一般公共预算基本支出表
                单位：万元
                科目编码 | 科目名称 | 合计
                301 | 工资福利支出 | 80
                30101 | 基本工资 | 10
                30113 | 住房公积金 | 70
                ---
                基本支出总表
                单位：万元
                支出项目类别 | 总计
                海州市园林处 | 80
                 工资福利支出 | 80
                  基本工资 | 10
                  住房公积金 | 70
                """);

        assertThat(ledger.rows("基本支出总表")).containsExactly("合计", "301", "30101", "30113");
    }

    @Test
    void aNumberedRowEndsWhatStandsUnmarkedUnderTheOneBefore() {
        Ledger ledger = Ledger.of("""
                收支总表
                单位：万元
                项目 | 预算数 | 项目（按支出经济分类） | 预算数
                一、事业收入 | 100 | 一、基本支出 | 80
                 | | 工资福利支出 | 60
                 | | 商品和服务支出 | 20
                 | | 二、项目支出 | 20
                """);

        assertThat(ledger.reading().lines())
                .filteredOn(line -> line.name().equals("项目支出"))
                .extracting(Line::parent)
                .containsExactly(-1);
    }
}
