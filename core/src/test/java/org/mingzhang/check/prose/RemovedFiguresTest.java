package org.mingzhang.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

class RemovedFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"按照保密管理的规定，部分项目公开时予以剔除。", "本表数据未包含涉密支出，已按国家秘密管理的要求扣除。", "部分涉密事项不予公开。", "个别科目因涉密未予公开。"})
    void figuresAreTakenOut(String text) {
        assertThat(RemovedFigures.areSaidIn(passage(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注：涉密项目按要求不予公开。", "备注：无涉密项目。", "本单位部分职责为涉密内容，不予公开。", "开展保密检查。不合格的设备予以剔除。", "剔除减税因素后增长3%。"})
    void nothingIsTakenOut(String text) {
        assertThat(RemovedFigures.areSaidIn(passage(text))).isFalse();
    }

    private static Passage passage(String text) {
        return new Passage(0, -1, "", PassageRole.BODY, text, Place.NONE);
    }
}
