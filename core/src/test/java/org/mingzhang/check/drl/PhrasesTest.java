package org.mingzhang.check.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"比上年增加（减少）3万元", "下降(增长)27.78%", "XX局2024年预算", "20XX年预算", "用于××项目", "待填", "增加/减少5万元"})
    void sees_what_the_form_left_behind(String text) {
        assertThat(Phrases.residue(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"比上年增加（其中项目1万元）", "比上年减少3万元", "采用XBRL格式", "长×宽", "增加收入（减少支出另列）"})
    void takes_ordinary_text_for_what_it_is(String text) {
        assertThat(Phrases.residue(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（请核实单位是否有涉密项目）", "若无涉密项目，则备注写“备注：无”", "请根据实际情况说明"})
    void sees_instructions_to_the_writer(String text) {
        assertThat(Phrases.instruction(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主要用于用于日常办公", "计划支付支付不少于6个项目", "不断提升提升竞争力"})
    void sees_doubled_words(String text) {
        assertThat(Phrases.doubled(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政工程工程款", "一件一件落实", "公共服务服务费", "主要用于日常办公"})
    void leaves_words_that_only_look_doubled(String text) {
        assertThat(Phrases.doubled(text)).isEmpty();
    }

    @Test
    void sees_rates_without_percent_sign() {
        assertThat(Phrases.bareRate("占76.23，")).isNotEmpty();
        assertThat(Phrases.bareRate("增长 13.95。")).isNotEmpty();
        assertThat(Phrases.bareRate("占本年支出合计的76.23%，增长13.95%。")).isEmpty();
        assertThat(Phrases.bareRate("增长13.95个百分点。")).isEmpty();
    }

    @Test
    void pairs_brackets_and_marks() {
        assertThat(Phrases.unclosed("因公出国（境）费用“三公”《办法》")).isEmpty();
        assertThat(Phrases.unclosed("1）人员经费；2)公用经费")).isEmpty();
        assertThat(Phrases.unclosed("因公出国（境费用")).contains("（境");
        assertThat(Phrases.unclosed("费用）为零")).contains("）");
    }

    @Test
    void knows_an_empty_reason() {
        assertThat(Phrases.emptyReason("减少2万元，主要原因是。")).isNotEmpty();
        assertThat(Phrases.emptyReason("减少2万元，主要原因是压减支出。")).isEmpty();
        assertThat(Phrases.emptyReason("主要原因：")).isEmpty();
    }

    @Test
    void knows_when_a_sentence_says_there_is_none() {
        assertThat(Phrases.saysNone("本部门无政府性基金预算支出。", "政府性基金预算支出表")).isTrue();
        assertThat(Phrases.saysNone("国有资本经营预算拨款支出预算为0。", "国有资本经营预算支出表")).isTrue();
        assertThat(Phrases.saysNone("政府性基金预算支出10万元。", "政府性基金预算支出表")).isFalse();
        assertThat(Phrases.saysNone("本部门无政府性基金预算支出。", "国有资本经营预算支出表")).isFalse();
    }
}
