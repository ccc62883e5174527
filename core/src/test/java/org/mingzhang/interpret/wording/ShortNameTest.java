package org.mingzhang.interpret.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "青禾市国资委, 青禾市人民政府国有资产监督管理委员会, true",
        "青禾县人大办, 青禾县人大常委会办公室, true",
        "青禾市城管局, 青禾市城市管理局, true",
        "青禾市发改委, 青禾市人民政府国有资产监督管理委员会, false",
        "青禾市国资, 青禾市人民政府国有资产监督管理委员会, false",
    })
    void shortIsWhatKeepsTheOrderAndTheEnd(String said, String full, boolean isShort) {
        assertThat(ShortName.isOf(said, full)).isEqualTo(isShort);
    }
}
