package org.mingzhang.check.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.drl.words.Levels;
import org.mingzhang.check.drl.words.OwnNames;
import org.mingzhang.check.drl.words.Residue;
import org.mingzhang.check.drl.words.Slips;

class WordingOfTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "比上年增加（减少）3万元",
                "决算数小于预算数（或与预算数持平）的原因",
                "第一部分 部门名称概况",
                "下降(增长)27.78%",
                "XX局2024年预算",
                "20XX年预算",
                "用于××项目",
                "待填",
                "增加/减少5万元",
                "比上年增加（减少、持平）3万元",
                "预算X万元",
                "共有车辆**辆",
                "预算（　）万元",
                "决算数大小于预算数的主要原因",
                "比上年增加减少2万元"
            })
    void sees_what_the_form_left_behind(String text) {
        assertThat(Residue.placeholder(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "比上年增加（其中项目1万元）",
                "比上年减少3万元",
                "采用XBRL格式",
                "长×宽",
                "增加收入（减少支出另列）",
                "5×3米",
                "星级（5*）",
                "增加减少碳排放的投入",
                "** ** 1 2 3 4",
                "** ** *",
                "栏次 ** ** ** *",
                "项目支出** ** 1",
                "用于更新警用车辆、被装"
            })
    void takes_ordinary_text_for_what_it_is(String text) {
        assertThat(Residue.placeholder(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（请核实单位是否有涉密项目）",
                "若无涉密项目，则备注写“备注：无”",
                "请根据实际情况说明",
                "（列明具体项目）",
                "（注：数据来源于财决07表）",
                "部门应根据实际情况进行解释和增减",
                "如不涉及，应说明无此项支出"
            })
    void sees_instructions_to_the_writer(String text) {
        assertThat(Residue.instruction(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主要用于用于日常办公", "计划支付支付不少于6个项目", "不断提升提升竞争力", "增加的的主要原因", "共5万元元"})
    void sees_doubled_words(String text) {
        assertThat(Slips.doubled(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政工程工程款", "一件一件落实", "公共服务服务费", "主要用于日常办公", "以服务为目的的项目", "为了了解情况"})
    void leaves_words_that_only_look_doubled(String text) {
        assertThat(Slips.doubled(text)).isEmpty();
    }

    @Test
    void sees_rates_without_percent_sign() {
        assertThat(Slips.bareRate("占76.23，")).isNotEmpty();
        assertThat(Slips.bareRate("增长 13.95。")).isNotEmpty();
        assertThat(Slips.bareRate("占本年支出合计的76.23%，增长13.95%。")).isEmpty();
        assertThat(Slips.bareRate("增长13.95个百分点。")).isEmpty();
    }

    @Test
    void pairs_brackets_and_marks() {
        assertThat(Slips.unclosed("因公出国（境）费用“三公”《办法》")).isEmpty();
        assertThat(Slips.unclosed("1）人员经费；2)公用经费")).isEmpty();
        assertThat(Slips.unclosed("收入预算说明（详见表 2-4）")).isEmpty();
        assertThat(Slips.unclosed("降低细颗粒物（PM2.5）浓度")).isEmpty();
        assertThat(Slips.unclosed("因公出国（境费用")).contains("（境");
        assertThat(Slips.unclosed("费用）为零")).contains("）");
    }

    @Test
    void knows_an_empty_reason() {
        assertThat(Residue.emptyReason("减少2万元，主要原因是。")).isNotEmpty();
        assertThat(Residue.emptyReason("减少2万元，主要原因是压减支出。")).isEmpty();
        assertThat(Residue.emptyReason("主要原因：")).isEmpty();
    }

    @Test
    void knows_when_a_sentence_says_there_is_none() {
        assertThat(Phrases.saysNone("本部门无政府性基金预算支出。", "政府性基金预算支出表")).isTrue();
        assertThat(Phrases.saysNone("国有资本经营预算拨款支出预算为0。", "国有资本经营预算支出表")).isTrue();
        assertThat(Phrases.saysNone("政府性基金预算支出10万元。", "政府性基金预算支出表")).isFalse();
        assertThat(Phrases.saysNone("本部门无政府性基金预算支出。", "国有资本经营预算支出表")).isFalse();
    }

    @Test
    void sees_amounts_without_unit_and_units_without_amount() {
        assertThat(Slips.bareAmount("收入预算1,234.56，比上年")).isNotEmpty();
        assertThat(Slips.bareAmount("行政运行（项）3685.65，主要用于")).isNotEmpty();
        assertThat(Slips.bareAmount("收入预算154,991,108.01元，增长1.25%。")).isEmpty();
        assertThat(Slips.missingAmount("支出预算为万元，与上年持平")).isNotEmpty();
        assertThat(Slips.missingAmount("占基本支出预算%，同比增加")).isNotEmpty();
        assertThat(Slips.missingAmount("占基本支出的百分之五，同比增加")).isEmpty();
        assertThat(Slips.missingAmount("各表金额单位均为万元。")).isEmpty();
        assertThat(Slips.missingAmount("预算5万元。")).isEmpty();
    }

    @Test
    void sees_where_department_or_unit_was_not_chosen() {
        assertThat(Residue.bodyChoice("本部门（单位）2024年预算")).isNotEmpty();
        assertThat(Residue.bodyChoice("审核批复部门（单位）的年度预决算")).isEmpty();
    }

    @Test
    void sees_the_level_of_another_body() {
        assertThat(Levels.strange("2024年市级部门预算", "某市甲区财政局")).isNotEmpty();
        assertThat(Levels.strange("2024年区级部门预算", "某市财政局")).isNotEmpty();
        assertThat(Levels.strange("2024年市级部门预算", "某市财政局")).isEmpty();
        assertThat(Levels.strange("市级财政预算执行情况", "某市甲区审计局")).isEmpty();
        assertThat(Levels.strange("2024年市级部门预算", "某某经济技术开发区管理委员会")).isEmpty();
    }

    @Test
    void sees_a_slip_in_the_name_of_the_body_and_no_other_body() {
        assertThat(OwnNames.variant("某市生态环镜局2024年部门预算", "某市生态环境局")).isEqualTo("某市生态环镜局");
        assertThat(OwnNames.variant("市生态环境局2024年部门预算", "某市生态环境局")).isEmpty();
        assertThat(OwnNames.variant("会同某市税务局开展工作", "某市水务局")).isEmpty();
        assertThat(OwnNames.variant("某市第二中心2024年单位预算", "某市第一中心")).isEmpty();
    }
}
