package org.mingzhang.interpret.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一般公共预算(财政)?(拨款)?支出表; 一般公共预算",
                "(.*/)?[^/]*(面向|预留给)中小企业[^/]*; 中小企业",
                "(?!.*决算).*三公.*表; 三公",
                "公务接待(费用?|支出); 公务接待",
                "费用?; 费",
                "\\d{4}年预算数?; 年预算",
                "甲{2}乙丙; 乙丙",
                "支出|收入总计; ''",
                "(支出|收入); ''",
            })
    void findsWhatEveryMatchHolds(String source, String literal) {
        assertThat(NamePattern.literal(source)).isEqualTo(literal);
    }

    @Test
    void matchesLikeTheExpression() {
        NamePattern pattern = new NamePattern("(\\d{4}年)?预算数?");

        assertThat(pattern.matches("2026年预算数")).isTrue();
        assertThat(pattern.matches("预算")).isTrue();
        assertThat(pattern.matches("预算数额")).isFalse();
        assertThat(pattern.matches("决算数")).isFalse();
    }
}
