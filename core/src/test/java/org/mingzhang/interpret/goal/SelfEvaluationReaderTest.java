package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.template.TableTemplate.Shape;

class SelfEvaluationReaderTest {

    private static final String FORM = """
            项目名称|公园养护|<|<|<|<|<|<|<
            项目资金（万元）|<|年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分|
            ^|年度资金总额|260.00|260.00|247.00|10|95.00%|9.5|
            ^|其中：财政拨款|260.00|260.00|247.00|—|95.00%|—|
            绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
            ^|产出指标|数量指标|补植树木数量|≥500棵|480棵|30|30|
            ^|^|质量指标|树木成活率|100%|99%|20|19|枯死两棵
            ^|^|时效指标|补植完成时间|11月底前|按时完成|20|20|
            ^|满意度指标|服务对象满意度指标|游客满意度|≥90%|92|20|20|
            总分|<|<|<|<|<|100|98.5|
            """;

    private static GoalReading read(String form) {
        return Grids.read(Grids.found("绩效自评表", Shape.GOALS, "项目支出绩效自评表", Grids.ruled(form)));
    }

    @Test
    void reads_money_weights_scores_and_totals() {
        assertThat(read(FORM).amounts())
                .extracting(
                        Amount::row,
                        Amount::column,
                        amount -> amount.figure().value().toPlainString())
                .contains(
                        tuple("预算执行", "全年预算数", "260.00"),
                        tuple("预算执行", "执行数", "247.00"),
                        tuple("预算执行", "执行率", "95.00"),
                        tuple("预算执行", "得分", "9.5"),
                        tuple("补植树木数量", "分值", "30"),
                        tuple("游客满意度", "得分", "20"),
                        tuple("合计", "分值", "100"),
                        tuple("合计", "得分", "98.5"));
        assertThat(read(FORM).amounts()).extracting(Amount::side).containsOnly("公园养护");
    }

    @Test
    void compares_only_one_number_of_the_same_thing() {
        assertThat(read(FORM).amounts())
                .filteredOn(amount ->
                        amount.column().startsWith("指标值") || amount.column().equals("完成值"))
                .extracting(Amount::row, Amount::column)
                .containsExactly(
                        tuple("补植树木数量", "指标值下限"),
                        tuple("补植树木数量", "完成值"),
                        tuple("树木成活率", "指标值下限"),
                        tuple("树木成活率", "完成值"));
    }

    @Test
    void leaves_the_total_out_where_a_score_was_not_read() {
        assertThat(read(FORM.replace("按时完成|20|20|", "按时完成|20||")).amounts())
                .filteredOn(amount -> amount.row().equals("合计"))
                .extracting(Amount::column)
                .containsExactly("分值");
    }

    @Test
    void a_merged_score_counts_once() {
        assertThat(read(FORM.replace("99%|20|19|枯死两棵", "99%|40|39|").replace("按时完成|20|20|", "按时完成|^|^|"))
                        .amounts())
                .filteredOn(amount -> amount.row().equals("合计"))
                .extracting(Amount::column)
                .containsExactly("分值", "得分");
    }

    @Test
    void several_forms_in_one_table_are_told_apart() {
        assertThat(read(FORM + FORM.replace("公园养护", "行道树更新")).amounts())
                .filteredOn(
                        amount -> amount.row().equals("合计") && amount.column().equals("得分"))
                .extracting(Amount::side)
                .containsExactly("公园养护", "行道树更新");
    }

    @Test
    void says_that_other_columns_were_not_understood() {
        GoalReading read = read("""
                项目名称|公园养护|<
                自评情况|完成较好|
                自评等级|优|
                """);

        assertThat(read.tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
        assertThat(read.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.TABLE_NOT_UNDERSTOOD);
    }
}
