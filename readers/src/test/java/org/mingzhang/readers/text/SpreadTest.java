package org.mingzhang.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void lettersSetApartBySpacesOfAnyKindAreWords() {
        assertThat(Spread.joined("一、立\u3000项\u3000依\u3000据")).isEqualTo("一、立项依据");
        assertThat(Spread.joined("名\u00A0词\u00A0解\u00A0释")).isEqualTo("名词解释");
        assertThat(Spread.joined("补 助 支 出 3.5 万 元")).isEqualTo("补助支出3.5万元");
    }

    @Test
    void widerSpacesBetweenWordsStay() {
        assertThat(Spread.joined("第一部分\u3000部门概况")).isEqualTo("第一部分\u3000部门概况");
        assertThat(Spread.joined("甲\u3000乙\u3000丙")).isEqualTo("甲\u3000乙\u3000丙");
    }
}
