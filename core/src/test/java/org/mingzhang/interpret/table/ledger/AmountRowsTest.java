package org.mingzhang.interpret.table.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.interpret.table.find.TableFinder;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;

class AmountRowsTest {

    private static final String NARRATIVE = """
            2026年收入预算1,234.56万元，比上年增加34.56万元，增长2.88%。
            二、支出预算情况说明 12
            序号 | 单位名称
            1 | 海州市园林处
            2 | 海州市苗圃
            3 | 海州市公园管理所
            """;

    private static List<NoticeKind> notices(Layout layout) {
        return AmountRows.missingFrom(layout, new TableFinder(Forms.TEMPLATE).find(layout)).stream()
                .map(ReadingNotice::kind)
                .toList();
    }

    @Test
    void aNarrativeAloneIsSaidToBeWithoutItsTables() {
        assertThat(notices(Drawing.of(NARRATIVE))).containsExactly(NoticeKind.TABLES_NOT_SUPPLIED);
    }

    @Test
    void aGoalTableIsAnAnnex() {
        assertThat(notices(Drawing.of("""
                项目支出绩效目标表
                项目名称 | 公园养护 | 金额 | 120.00
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 面积 | 120.50
                合计 | 300.00 | 200.00 | 100.00
                其中 | 30.00 | 20.00 | 10.00
                其他 | 30.00 | 20.00 | 10.00
                """))).containsExactly(NoticeKind.TABLES_NOT_SUPPLIED);
    }

    @Test
    void aListWithOneAmountARowHasBeenSupplied() {
        assertThat(notices(Drawing.of("""
                支出总表
                科目编码 | 科目名称 | 合计
                201 | 一般公共服务支出 | 8.00
                208 | 社会保障和就业支出 | 5.00
                221 | 住房保障支出 | 2.00
                """))).isEmpty();
    }

    @Test
    void aTableOfUnknownTitleHasBeenSupplied() {
        assertThat(notices(Drawing.of("""
                一张谁也不认识的表
                科目 | 甲 | 乙
                201 | 8.00 | 3.00
                208 | 5.00 | 2.00
                221 | 2.00 | 1.00
                """))).isEmpty();
    }

    @Test
    void rowsThatNoReaderSawAsAGridHaveBeenSupplied() {
        assertThat(notices(Drawing.of(NARRATIVE + """
                205教育支出399,693.48220,752.34
                20502普通教育397,735.40218,794.26
                合计430,725.03243,015.38
                """))).isEmpty();
    }

    @Test
    void pagesThatCouldNotBeReadMayHoldTheTables() {
        Layout read = Drawing.of(NARRATIVE);
        ReadingNotice scan = new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, new Text("", ""), Place.NONE);

        assertThat(notices(new Layout(read.sources(), read.blocks(), List.of(scan))))
                .isEmpty();
    }
}
