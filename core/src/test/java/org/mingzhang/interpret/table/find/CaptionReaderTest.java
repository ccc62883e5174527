package org.mingzhang.interpret.table.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Unit;

class CaptionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "表 1|1|''",
                "表一|1|''",
                "附表3|3|''",
                "公开 07 表|7|''",
                "公开表12|12|''",
                "预算01表 收支总表|1|收支总表",
                "预算表12 项目支出绩效目标表|12|项目支出绩效目标表",
                "表1：2026年市级部门收支预算总表|1|2026年市级部门收支预算总表",
                "公开10表：政府性基金支出预算表|10|政府性基金支出预算表",
                "第十二号表|12|''",
                "收支总表|''|收支总表",
                "（三）支出总表|''|支出总表",
                "二、2030年度部门决算公开表|''|''",
                "二、部门收入预算表|''|部门收入预算表",
                "一般公共预算支出表（按功能分类）|''|一般公共预算支出表（按功能分类）",
                "一般公共预算“三公”经费、会议费、培训费支出表|''|一般公共预算“三公”经费、会议费、培训费支出表",
            })
    void readsNumberAndTitle(String line, String number, String title) {
        Caption caption = CaptionReader.read(line);

        assertThat(caption.number()).isEqualTo(number);
        assertThat(caption.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位： 万元|TEN_THOUSAND_YUAN|''",
                "金额单位：元|YUAN|''",
                "（单位：万元）|TEN_THOUSAND_YUAN|''",
                "部门名称： 海州市园林处|UNKNOWN_MONEY|海州市园林处",
                "编制单位：海州市园林处    单位：元|YUAN|海州市园林处",
                "部门（单位）：海州市园林处    单位:万元|TEN_THOUSAND_YUAN|海州市园林处",
                "341-海州市园林处    单位：万元|TEN_THOUSAND_YUAN|海州市园林处",
            })
    void readsUnitAndEntity(String line, Unit unit, String entity) {
        Caption caption = CaptionReader.read(line);

        assertThat(caption.unit()).isEqualTo(unit);
        assertThat(caption.entity()).isEqualTo(entity);
        assertThat(caption.namesTable()).isFalse();
    }

    @Test
    void aTitleMayRunIntoTheNameUnderIt() {
        Caption caption = CaptionReader.read("2026年政府采购支出表部门：海州市园林处 单位：万元");

        assertThat(caption.title()).isEqualTo("2026年政府采购支出表");
        assertThat(caption.entity()).isEqualTo("海州市园林处");
        assertThat(caption.unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
    }

    @Test
    void readsAYearThatStandsAlone() {
        assertThat(CaptionReader.read("（2023 年度）").year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收支总表................................8",
                "详见公开报表中的政府采购表。",
                "单价50万元以上设备0台（套）。",
                "一、部门职责",
                "表彰先进工作者",
                "项目绩效目标如下表"
            })
    void otherLinesAreNoCaptions(String line) {
        assertThat(CaptionReader.read(line).namesTable()).isFalse();
    }
}
