package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Part;

class NilPartTest {

    private static Part part(String text) {
        return new Part(0, -1, "机关运行经费", "1", "机关运行经费", "机关运行经费", 1, text, text, Place.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本单位为事业单位，不在机关运行经费统计范围之内。", "2031年度未发生政府采购业务。", "无。", "本单位不涉及国有资产。", "本部门没有车辆，购置经费0万元。"})
    void sees_that_nothing_is_told(String text) {
        assertThat(NilPart.says(part(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机关运行经费15.30万元，没有增减。", "共有车辆3辆，无单价较高的设备。", "详见附表。"})
    void sees_that_something_is_told(String text) {
        assertThat(NilPart.says(part(text))).isFalse();
    }
}
