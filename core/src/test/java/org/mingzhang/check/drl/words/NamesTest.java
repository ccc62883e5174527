package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void a_slip_in_a_name_is_a_variant_and_another_body_is_not() {
        assertThat(Names.isVariant("某市规划和自然资源局", "某市规划与自然资源局")).isTrue();
        assertThat(Names.isVariant("某市规划和自然资源局", "某市规划和自然资源局")).isFalse();
        assertThat(Names.isVariant("某市第一中学", "某市第二中学")).isFalse();
        assertThat(Names.isVariant("某市财政局", "某市公安局")).isFalse();
    }

    @Test
    void names_of_subjects_are_compared_without_marks() {
        assertThat(Names.same("国有土地使用权出让收入安排的支出★", "国有土地使用权出让收入安排的支出")).isTrue();
        assertThat(Names.same("社会保险支出", "社会保障和就业支出")).isFalse();
    }

    @Test
    void the_year_of_a_title_is_the_first_that_stands_before_年() {
        assertThat(Names.yearIn("2023年部门预算")).isEqualTo(2023);
        assertThat(Names.yearIn("2023 年部门预算")).isEqualTo(2023);
        assertThat(Names.yearIn("部门预算")).isZero();
    }
}
