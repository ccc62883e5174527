package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

    @ParameterizedTest
    @CsvSource({
        "2031年青禾市气象局部门预算收入100万元。, 青禾市气象局",
        "青禾市农业农村局2031年收入预算100万元。, ''",
        "青禾市农业局2031年收入预算100万元。, ''",
        "2031年白石市气象局部门预算收入100万元。, ''",
        "全市气象局的收入预算另列。, ''",
    })
    void onlyAnotherBodyOfThePlaceAtTheHeadIsAnother(String text, String other) {
        assertThat(OwnNames.other(text, "青禾市农业农村局")).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾市国资委2031年度收入总计100万元。, 青禾市人民政府国有资产监督管理委员会, ''",
        "青禾市发改委2031年度收入总计100万元。, 青禾市人民政府国有资产监督管理委员会, 青禾市发改委",
        "青禾县人大办2031年部门预算收入100万元。, 青禾县人大常委会办公室, ''",
    })
    void anAbbreviationIsTheBodyItself(String text, String department, String other) {
        assertThat(OwnNames.other(text, department)).isEqualTo(other);
    }
}
