package org.mingzhang.interpret.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

class LedgerReaderTest {

    @Test
    void readsATableWhoseMergedHeadingsLeaveGaps() {
        Ledger ledger = Ledger.of("""
                表 3
                支出总表
                单位：万元
                预算单位 | 科目编码 | 科目名称 | 支出总计 | 基本支出 | 项目支出 | 2026 年政府采购项目 |
                         |          |          |          |          |          | 小计 | 其中：面向 中小企业政府 采购项目
                海州市园林处 | | | 100 | 40 | 60 | 12 | 5
                | 208 | 社会保障和就业支出 | 30 | 30 | 0 | 0 | 0
                | 20805 | 行政事业单位养老支出 | 30 | 30 | 0 | 0 | 0
                | 2080502 | 事业单位离退休 | 30 | 30 | 0 | 0 | 0
                | 212 | 城乡社区支出★ | 70 | 10 | 60 | 12 | 5
                """);

        assertThat(ledger.table("支出总表").columns()).containsExactly("合计", "基本支出", "项目支出", "政府采购小计", "面向中小企业");
        assertThat(ledger.value("支出总表", "合计", "政府采购小计")).isEqualTo("12");
        assertThat(ledger.value("支出总表", "212", "面向中小企业")).isEqualTo("5");
        assertThat(ledger.line("支出总表", "合计").role()).isEqualTo(LineRole.TOTAL);
        assertThat(ledger.line("支出总表", "2080502").level()).isEqualTo(3);
        assertThat(ledger.line("支出总表", "2080502").parent())
                .isEqualTo(ledger.line("支出总表", "20805").index());
        assertThat(ledger.line("支出总表", "212").name()).isEqualTo("城乡社区支出");
        assertThat(ledger.reading().notices()).isEmpty();
    }

    @Test
    void aFurtherPageMayHaveFewerColumnsWhereRowsMergeThem() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出
                208 | < | < | 社会保障和就业支出 | 30 | 30 | 0
                20805 | < | < | 行政事业单位养老支出 | 30 | 30 | 0
                2080502 | < | < | 事业单位离退休 | 30 | 30 | 0
                ---
                212 | 城乡社区支出 | 70 | 10 | 60
                21201 | 城乡社区管理事务 | 70 | 10 | 60
                """);

        assertThat(ledger.table("支出总表").pages()).isEqualTo(2);
        assertThat(ledger.value("支出总表", "21201", "项目支出")).isEqualTo("60");
    }

    @Test
    void aTableThatLostAPageIsNotRead() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                208 | 社会保障和就业支出 | 30 | 30 | 0
                20805 | 行政事业单位养老支出 | 30 | 30 | 0
                ---
                212 | 城乡社区支出 | 70 | 60
                21201 | 城乡社区管理事务 | 70 | 60
                """);

        assertThat(ledger.table("支出总表").emptiness()).isEqualTo(Emptiness.UNREAD);
        assertThat(ledger.reading().lines()).isEmpty();
        assertThat(ledger.reading().notices())
                .extracting(ReadingNotice::kind)
                .containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aNameAmongClassesKnownByNameHasNoKnownDepth() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                功能分类科目名称 | 合计 | 基本支出 | 项目支出
                合计 | 100 | 40 | 60
                社会保障和就业支出 | 30 | 30 | 0
                海岸事务 | 30 | 30 | 0
                城乡社区支出 | 70 | 10 | 60
                """);

        assertThat(ledger.line("支出总表", "海岸事务").level()).isZero();
        assertThat(ledger.line("支出总表", "海岸事务").role()).isEqualTo(LineRole.ITEM);
        assertThat(ledger.line("支出总表", "208").level()).isEqualTo(1);
    }

    @Test
    void aSingleUnitIsTheDepartment() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                预算单位 | 科目编码 | 科目名称 | 合计
                海州市园林处 | | | 100
                海州市园林处 | | | 100
                | 208 | 社会保障和就业支出 | 100
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "海州市园林处", "208");
        assertThat(ledger.line("支出总表", "海州市园林处").role()).isEqualTo(LineRole.ENTITY);
    }

    @Test
    void everyUnitHasItsBlock() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                预算单位 | 科目编码 | 科目名称 | 合计
                海州市园林处 | | | 100
                海州市园林处（本级） | | | 60
                | 208 | 社会保障和就业支出 | 60
                海州市绿化中心 | | | 40
                | 208 | 社会保障和就业支出 | 40
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "合计@海州市园林处", "208@海州市园林处", "合计@海州市绿化中心", "208@海州市绿化中心");
        assertThat(ledger.value("支出总表", "208@海州市绿化中心", "合计")).isEqualTo("40");
    }

    @Test
    void theSumOfUnitsIsNoUnit() {
        Ledger ledger = Ledger.of("""
                收入总表
                单位：万元
                单位编码 | 单位名称 | 总计 | 本年收入 | < | 上年结转结余 | <
                ^ | ^ | ^ | 小计 | 一般公共预算 | 小计 | 一般公共预算
                ** | ** | 1 | 2 | 3 | 4 | 5
                | 合计 | 100 | 90 | 90 | 10 | 10
                119 | 海州市园林处 | 100 | 90 | 90 | 10 | 10
                119001 | 海州市园林处 | 60 | 55 | 55 | 5 | 5
                119002 | 海州市绿化中心 | 40 | 35 | 35 | 5 | 5
                """);

        assertThat(ledger.table("收入总表").columns()).containsExactly("合计", "本年收入", "一般公共预算", "上年结转", "上年结转一般公共预算");
        assertThat(ledger.rows("收入总表")).containsExactly("合计", "海州市园林处", "合计@海州市园林处", "合计@海州市绿化中心");
        assertThat(ledger.value("收入总表", "合计@海州市绿化中心", "上年结转一般公共预算")).isEqualTo("5");
    }

    @Test
    void joinsACodeThatIsSplitOverThreeColumns() {
        Ledger ledger = Ledger.of("""
                一般公共预算支出表
                单位：元
                项目 | < | < | < | 一般公共预算支出 | < | <
                功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
                类 | 款 | 项 | ^ | ^ | ^ | ^
                208 | | | 社会保障和就业支出 | 30 | 30 |
                208 | 05 | | 行政事业单位养老支出 | 30 | 30 |
                208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 30 | 30 |
                合计 | < | < | < | 30 | 30 |
                """);

        assertThat(ledger.rows("一般公共预算支出表")).containsExactly("208", "20805", "2080505", "合计");
        assertThat(ledger.figure("一般公共预算支出表", "2080505", "项目支出").state()).isEqualTo(FigureState.BLANK);
        assertThat(ledger.figure("一般公共预算支出表", "合计", "合计").unit()).isEqualTo(Unit.YUAN);
        assertThat(ledger.table("一般公共预算支出表").blankIsZero()).isTrue();
    }

    @Test
    void carriesThePartsOfACodeThatAreNotRepeated() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | < | < | 科目名称 | 合计 | 基本支出 | <
                类 | 款 | 项 | ^ | ^ | 小计 | 人员经费
                | | | 合 计 | 30 | 30 | 20
                208 | | | 社会保障和就业支出 | 30 | 30 | 20
                | 05 | | 行政事业单位养老支出 | 30 | 30 | 20
                | | 01 | 行政单位离退休 | 10 | 10 | 5
                | | 05 | 机关事业单位基本养老保险缴费支出 | 20 | 20 | 15
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "208", "20805", "2080501", "2080505");
        assertThat(ledger.value("支出总表", "2080505", "人员经费")).isEqualTo("15");
    }

    @Test
    void theRowOfCodePartsMayBeTheRowOfTotals() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                项目 | < | < | < | 合计
                科目编码 | < | < | 科目名称 | ^
                类 | 款 | 项 | 合计 | 30
                208 | | | 社会保障和就业支出 | 30
                """);

        assertThat(ledger.value("支出总表", "合计", "合计")).isEqualTo("30");
        assertThat(ledger.rows("支出总表")).containsExactly("合计", "208");
    }

    @Test
    void readsCodesThatAreGluedToNames() {
        Ledger ledger = Ledger.of("""
                一般公共预算支出表
                单位：万元
                功能科目名称 | 一般公共预算支出 | <
                ^ | 小计 | 其中：基本支出
                合计 | 9.50 | 9.50
                [208]社会保障和就业支出 | 9.50 | 9.50
                 [20805]行政事业单位养老支出 | 9.50 | 9.50
                2080501-行政单位离退休 | 9.50 | 9.50
                """);

        assertThat(ledger.rows("一般公共预算支出表")).containsExactly("合计", "208", "20805", "2080501");
        assertThat(ledger.line("一般公共预算支出表", "2080501").name()).isEqualTo("行政单位离退休");
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
    void severalRowsOfOneCodeAreTheirCombinations() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                支出功能分类科目 | 政府支出经济分类科目 | 部门支出经济分类科目 | 合计
                2010301-行政运行 | 50101-工资奖金津补贴 | 30101-基本工资 | 8
                2010301-行政运行 | 50101-工资奖金津补贴 | 30102-津贴补贴 | 2
                合计 | < | < | 10
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("2010301/50101/30101", "2010301/50101/30102", "合计");
        assertThat(ledger.line("支出总表", "2010301/50101/30101").code()).isEqualTo("2010301");
    }

    @Test
    void aTotalPrintedAgainOnTheNextPageCountsOnce() {
        Ledger ledger = Ledger.of("""
                表3
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                栏次 | < | 1
                | 合计 | 10
                221 | 住房保障支出 | 10
                ---
                表3
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                栏次 | < | 1
                | 合计 | 10
                22102 | 住房改革支出 | 10
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("合计", "221", "22102");
        assertThat(ledger.line("支出总表", "22102").parent())
                .isEqualTo(ledger.line("支出总表", "221").index());
    }

    @Test
    void aNameCutByThePageEndIsJoined() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计
                2080505 | 机关事业单位基本养老 | 10
                ---
                | 保险缴费支出 |
                2080506 | 机关事业单位职业年金缴费支出 | 5
                """);

        assertThat(ledger.line("支出总表", "2080505").name()).isEqualTo("机关事业单位基本养老保险缴费支出");
        assertThat(ledger.rows("支出总表")).containsExactly("2080505", "2080506");
    }

    @Test
    void theOnlyRowOfATableWithoutNamesIsItsTotal() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                合计 | 基本支出 | 项目支出
                10,150.48 | 5,678.17 | 4,472.31
                """);

        assertThat(ledger.value("支出总表", "合计", "基本支出")).isEqualTo("5678.17");
    }

    @Test
    void columnsOfTheYearBeforeAreMarked() {
        Ledger ledger = Ledger.of("""
                一般公共预算支出表
                单位：万元
                科目编码 | 科目名称 | 2025年预算数 | 2026年预算数 | < | <
                ^ | ^ | ^ | 小计 | 基本支出 | 项目支出
                208 | 社会保障和就业支出 | 7 | 9 | 5 | 4
                """);

        assertThat(ledger.table("一般公共预算支出表").columns()).containsExactly("上年预算数", "合计", "基本支出", "项目支出");
        assertThat(ledger.value("一般公共预算支出表", "208", "合计")).isEqualTo("9");
    }

    @Test
    void droppedTrailingZerosDoNotWidenTheInterval() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出
                208 | 社会保障和就业支出 | 39 | 38.5
                """);

        assertThat(ledger.figure("支出总表", "208", "合计").decimals()).isEqualTo(1);
    }

    @Test
    void aTrailingZeroShowsThatZerosAreNotDropped() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出
                208 | 社会保障和就业支出 | 39 | 38.50
                """);

        assertThat(ledger.figure("支出总表", "208", "合计").decimals()).isZero();
    }

    @Test
    void anEmptyTableSaysWhetherItSaysSo() {
        Ledger ledger = Ledger.of("""
                政府性基金预算支出表
                单位：万元
                科目编码 | 科目名称 | 合计
                | 合计 |
                注：本部门没有政府性基金预算拨款安排的支出，故本表无数据。
                ---
                一般公共预算支出表
                单位：万元
                科目编码 | 科目名称 | 小计
                | 合计 | 0.00
                """);

        assertThat(ledger.table("政府性基金预算支出表").emptiness()).isEqualTo(Emptiness.EMPTY_WITH_NOTE);
        assertThat(ledger.table("一般公共预算支出表").emptiness()).isEqualTo(Emptiness.EMPTY_SILENT);
        assertThat(ledger.table("一般公共预算支出表").blankIsZero()).isFalse();
    }

    @Test
    void aUnitIsInheritedWithANotice() {
        Ledger ledger = Ledger.of("""
                收入总表
                单位：元
                单位名称 | 总计
                合计 | 10
                支出总表
                科目编码 | 科目名称 | 合计
                208 | 社会保障和就业支出 | 10
                """);

        assertThat(ledger.table("支出总表").unit()).isEqualTo(Unit.YUAN);
        assertThat(ledger.reading().notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.UNIT_UNCERTAIN);
    }

    @Test
    void numbersUnderAnUnknownHeadingAreToldAndNotGuessed() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 特别安排
                208 | 社会保障和就业支出 | 10 | 7.5
                """);

        assertThat(ledger.table("支出总表").columns()).containsExactly("合计");
        assertThat(ledger.reading().notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.AMOUNT_NOT_ASSIGNED);
    }

    @Test
    void aTableOfUnknownKindIsToldAndHasNoFacts() {
        Ledger ledger = Ledger.of("""
                会议费明细表
                单位：万元
                序号 | 会议名称 | 金额
                1 | 工作会议 | 2.5
                2 | 年会 | 3.5
                3 | 座谈会 | 1.5
                """);

        assertThat(ledger.reading().lines()).isEmpty();
        assertThat(ledger.reading().notices())
                .extracting(notice -> notice.kind())
                .containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }
}
