package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

class ChangeWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "运行经费201.50万元，比上年1.50万元，增长0.75%。",
                "接待费3.40万元，比上年 8.50万元，下降71.43％。主要原因是压减。",
                "收入比2023年20.00万元，其中：拨款增加20.00万元。",
                "预算支出200.44万元，比上年预算数32.44万元。"
            })
    void sees_a_comparison_without_direction(String text) {
        assertThat(ChangeWords.missing(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "接待费3.40万元，比上年8.50万元，下降60%。",
                "接待费3.40万元，比上年8.50万元减少5.10万元。",
                "接待费3.40万元，比上年8.50万元，减少5.10万元，下降60%。",
                "接待费3.40万元，与上年3.40万元，保持一致。",
                "接待费3.40万元，比上年预算数8.50万元有所下降。",
                "出国费0万元，比上年8.50万元，下降100%。",
                "接待费3.40万元，比上年0万元，主要是新设。"
            })
    void takes_an_amount_for_that_of_last_year_where_it_may_be(String text) {
        assertThat(ChangeWords.missing(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增加5.20万元，下降3.10%。", "减少了5万元，同比增长3%。", "较上年增长5.20万元（降低3.10％）。"})
    void sees_amount_and_rate_going_opposite_ways(String text) {
        assertThat(ChangeWords.contradicted(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增加5.20万元，增长3.10%。", "增加0.00万元，下降0%。", "收入增加5万元，支出下降3%。", "增加5万元；下降3%的是支出。"})
    void lets_what_agrees_stand(String text) {
        assertThat(ChangeWords.contradicted(text)).isEmpty();
    }

    @Test
    void sees_a_number_left_out() {
        assertThat(gaps("一、甲。", "二、乙。", "四、丁。")).containsExactly("四、丁。");
        assertThat(gaps("（一）甲。", "1.其一。", "2.其二。", "（三）丙。")).containsExactly("（三）丙。");
        assertThat(gaps("1.甲。", "2.乙。", "3.丙。", "5.戊。", "6.己。")).containsExactly("5.戊。");
    }

    @Test
    void leaves_lists_within_lists_and_numbers_out_of_order() {
        assertThat(gaps("1.甲。", "2.乙。", "1.乙之一。", "2.乙之二。", "3.丙。")).isEmpty();
        assertThat(gaps("1.甲。", "2.乙。", "3.丙。", "1.丙之一。", "2.丙之二。", "4.丁。")).isEmpty();
        assertThat(gaps("一、甲。", "三、丙。", "二、乙。", "四、丁。")).isEmpty();
        assertThat(gaps("一、甲。二、乙。", "三、丙。")).isEmpty();
        assertThat(gaps("（1）甲；（2）乙；", "（3）丙。")).isEmpty();
    }

    private static List<String> gaps(String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new Passage(passages.size(), 0, "", PassageRole.BODY, text, Place.NONE));
        }
        return Enumerations.gaps(passages).stream().map(Passage::text).toList();
    }
}
