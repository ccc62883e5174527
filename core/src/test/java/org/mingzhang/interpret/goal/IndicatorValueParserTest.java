package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Unit;

class IndicatorValueParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ≥1.2 万人次       | AT_LEAST  | 12000   | COUNT               | 人次
                    ＞=95％           | AT_LEAST  | 95      | PERCENT             | %
                    ≤31 万元          | AT_MOST   | 31      | TEN_THOUSAND_YUAN   | 万元
                    ≥9亿元            | AT_LEAST  | 9       | HUNDRED_MILLION_YUAN | 亿元
                    ≤560元/人/天      | AT_MOST   | 560     | YUAN                | 元/人/天
                    =100.00(%)        | EQUAL     | 100.00  | PERCENT             | %
                    =5.00(万人次)     | EQUAL     | 50000   | COUNT               | 人次
                    400条以上         | AT_LEAST  | 400     | COUNT               | 条
                    每季度1次         | NONE      | 1       | COUNT               | 次/季度
                    100%              | NONE      | 100     | PERCENT             | %
                    1,500 人次        | NONE      | 1500    | COUNT               | 人次
                    不低于 50%        | AT_LEAST  | 50      | PERCENT             | %
                    ≤37微克/立方米    | AT_MOST   | 37      | COUNT               | 微克/立方米
                    居民参与率不低于80% | AT_LEAST | 80     | PERCENT             | %
                    开展至少6场宣讲活动 | AT_LEAST | 6      | COUNT               | 场
                    """)
    void readsNumbers(String printed, Comparator comparator, BigDecimal value, Unit unit, String measure) {
        IndicatorValue read = IndicatorValueParser.parse(printed);

        assertThat(read.form()).isEqualTo(IndicatorForm.QUANTIFIED);
        assertThat(read.comparator()).isEqualTo(comparator);
        assertThat(read.figure().value()).isEqualByComparingTo(value);
        assertThat(read.figure().unit()).isEqualTo(unit);
        assertThat(read.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    自来电起5分钟内             | AT_MOST  | 5   | 分钟
                    ≤3 个工作日                 | AT_MOST  | 3   | 个工作日
                    自申请之日起半年内          | AT_MOST  | 0.5 | 年
                    自收到起10个工作日内作出答复 | AT_MOST | 10  | 个工作日
                    ≥7年                        | AT_LEAST | 7   | 年
                    """)
    void readsDurations(String printed, Comparator comparator, BigDecimal value, String measure) {
        IndicatorValue read = IndicatorValueParser.parse(printed);

        assertThat(read.form()).isEqualTo(IndicatorForm.TIMED);
        assertThat(read.comparator()).isEqualTo(comparator);
        assertThat(read.figure().value()).isEqualByComparingTo(value);
        assertThat(read.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({
        "12 月 31 日前, TIMED",
        "2026年5月至6月, TIMED",
        "年底前完成, TIMED",
        "7月底前, TIMED",
        "优, GRADED",
        "优（办理时间较上年减少）, GRADED",
        "优秀：群众满意, GRADED",
        "优良中低差, GRADED",
        "符合, GRADED",
        "达标, GRADED",
        "按时, GRADED",
        "无事故, GRADED",
        "是, GRADED",
        "同比上年度有效增长, RELATIVE_WITHOUT_BASE",
        "较上年提升, RELATIVE_WITHOUT_BASE",
        "比上年增长5%, RELATIVE",
        "不低于上年水平, RELATIVE",
        "下降3个百分点, RELATIVE",
        "有效提升, VAGUE",
        "显著, VAGUE",
        "持续影响, VAGUE",
        "满意度, VAGUE",
        "长期稳定, VAGUE",
        "—, EMPTY",
        "'', EMPTY"
    })
    void tellsTheForm(String printed, IndicatorForm form) {
        assertThat(IndicatorValueParser.parse(printed).form()).isEqualTo(form);
    }

    @Test
    void doesNotChooseAmongSeveralNumbers() {
        IndicatorValue read = IndicatorValueParser.parse("≥30次；≥15篇");

        assertThat(read.form()).isEqualTo(IndicatorForm.QUANTIFIED);
        assertThat(read.figure().state()).isEqualTo(FigureState.UNREADABLE);
    }
}
