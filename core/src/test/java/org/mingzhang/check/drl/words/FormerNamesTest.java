package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {

    @ParameterizedTest
    @CsvSource({
        "会同市国土资源局开展调查。, 国土资源局, true",
        "用于出入境检验检疫局查验工作。, 出入境检验检疫局, true",
        "承担原市国土资源局的职责。, 国土资源局, false",
        "国土资源局与规划局整合后设立本局。, 国土资源局, false",
        "执行《国土资源局工作规则》。, 国土资源局, false",
        "按照环境保护部印发的标准监测。, 环境保护部, false",
        "联系农业、环境保护部门。, 环境保护部, false",
        "指导文化旅游局的工作。, 旅游局, false",
    })
    void onlyNamesUsedAsTodaysAreSaid(String text, String name, boolean said) {
        assertThat(!FormerNames.said(text, name).isEmpty()).isEqualTo(said);
    }
}
