package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;

/** How a grid is read, and what is told of it where it is not understood. */
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
    void aBlankColumnAtTheMarginOfOnePageMovesTheOthers() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                | 208 | 社会保障和就业支出 | 30.00 | 30.00 |
                | 20805 | 行政事业单位养老支出 | 30.00 | 30.00 |
                ---
                212 | 城乡社区支出 | 70.00 | 10.00 | 60.00
                21201 | 城乡社区管理事务 | 70.00 | 10.00 | 60.00
                """);

        assertThat(ledger.table("支出总表").pages()).isEqualTo(2);
        assertThat(ledger.value("支出总表", "21201", "合计")).isEqualTo("70.00");
        assertThat(ledger.value("支出总表", "21201", "项目支出")).isEqualTo("60.00");
    }

    @Test
    void aPageWithNamesUnderAmountsIsNoPageOfTheTable() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                208 | 社会保障和就业支出 | 30.00 | 30.00 | 0.00
                20805 | 行政事业单位养老支出 | 30.00 | 30.00 | 0.00
                ---
                212 | 21201 | 城乡社区支出 | 70.00 | 60.00
                212 | 21203 | 城乡社区公共设施 | 70.00 | 60.00
                """);

        assertThat(ledger.table("支出总表").emptiness()).isEqualTo(Emptiness.UNREAD);
    }

    @Test
    void aTableIsNotWholeWhereRowsOfAmountsFollowThatCannotBeItsNextPage() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                208 | 社会保障和就业支出 | 30.00 | 30.00 | 0.00
                20805 | 行政事业单位养老支出 | 30.00 | 30.00 | 0.00
                ---
                合计 | 100.00 | 60.00
                """);

        assertThat(ledger.table("支出总表").emptiness()).isEqualTo(Emptiness.UNREAD);
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
    void aNameCutWithinItsBracketIsJoinedWithoutACode() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目名称 | 合计
                教育支出 | 8
                使用非财政拨款结余（含专用结 | 10
                ---
                余） |
                其他 | 5
                """);

        assertThat(ledger.rows("支出总表")).containsExactly("教育支出", "使用非财政拨款结余（含专用结余）", "其他");
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

        assertThat(ledger.table("支出总表").columns()).containsExactly("合计", BudgetTable.UNKNOWN_COLUMN);
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

    @Test
    void itemsThatGoOnInFurtherColumnsKeepTheirClass() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                科目编码 | 科目名称 | 合计 | 科目编码 | 科目名称 | 合计
                302 | 商品和服务支出 | 95 | 30231 | 公务用车运行维护费 | 5
                30201 | 办公费 | 90 | | |
                """);

        assertThat(ledger.line("支出总表", "30231").parent())
                .isEqualTo(ledger.line("支出总表", "302").index());
    }

    @Test
    void aRowThatHeadsCodesIsAHeadingWhateverStandsBesideIt() {
        Ledger ledger = Ledger.of("""
                支出总表
                单位：万元
                项目 | < | 合计 | 甲类 | < | 乙类
                功能分类科目编码 | 科目名称 | 合计 | 甲类结转 | 甲类结余 | 乙类结转
                208 | 社会保障和就业支出 | 30 | 10 | 10 | 10
                """);

        assertThat(ledger.reading().lines()).extracting(Line::key).containsExactly("208");
    }
}
