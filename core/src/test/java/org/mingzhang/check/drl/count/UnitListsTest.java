package org.mingzhang.check.drl.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下属单位3个，分别是：河道管理站、水质监测中心、水利工程队。",
                "纳入编制范围的预算单位共计1家，具体包括：青禾市水利局。",
                "设12个内设机构和机关党委，内设机构分别是办公室、甲处、乙处、丙处、丁处、戊处、己处、庚处、辛处、壬处、癸处、子处、机关党委。",
                "内设机构3个，分别为：办公室、规划和自然资源处、法规处（审批处、信访处）。",
                "所属2个预算单位，分别为水利局本级和水质监测中心。",
                "设4个处室，分别是：教育、科技处、文化处、体育处和卫生处。",
                "下设办公室、财务处、人事处等三个处室。",
                "下设办公室、财务处、人事处等五个处室。",
                "内设机构5个，包括：办公室、综合股、投资股、粮食股、法规股。",
                "所属单位3个，分别是：青禾县第一小学、青禾县实验幼儿园、白水镇。",
            })
    void numbersThatMayBeRightAreRight(String text) {
        assertThat(UnitLists.counts(text)).isTrue();
        assertThat(UnitLists.miscounted(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下属单位4个，分别是：河道管理站、水质监测中心、水利工程队。|3",
                "设8个处室，分别是：办公室、财务处、法规处。|3",
                "下设办公室、财务处、人事处等两个处室。|3",
            })
    void aNumberThatNoReadingOfTheListGivesIsWrong(String text, int listed) {
        assertThat(UnitLists.miscounted(text)).isNotEmpty();
        assertThat(UnitLists.listed(text)).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下属单位3个，分别是：河道管理站、水质监测中心等。",
                "设8个内设机构、2个下属单位，分别是：办公室、财务处、法规处。",
                "共有30个项目，包括河道整治、水库加固。",
            })
    void openListsAndSeveralNumbersAreNotCounted(String text) {
        assertThat(UnitLists.counts(text)).isFalse();
    }

    @Test
    void oneNameMayNotStandTwice() {
        assertThat(UnitLists.twice("下属单位2个，分别是：河道管理站、河道管理站。")).isEqualTo("河道管理站");
    }
}
