package org.mingzhang.check.drl;

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
}
