package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.interpret.prose.Narrative.finals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Claim;

class ThreePublicCountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年共接待国内来访团组12个、来宾96人次（不包括陪同人员）。|国内接待批次=12 国内接待人次=96",
                "国内公务接待批次12个，国内公务接待人次96人。|国内接待批次=12 国内接待人次=96",
                "公务接待12批次，累计接待96人次。|公务接待批次=12 公务接待人次=96",
                "国内公务接待12批次96人（其中外事接待0批次0人）。|国内接待批次=12 国内接待人次=96 外事接待批次=0 外事接待人次=0",
                "主要用于接待来访人员，国内公务接待12批次，96人次。|国内接待批次=12 国内接待人次=96",
                "发生国内接待1次，接待人数共13人。|国内接待批次=1 国内接待人次=13",
                "因公出国（境）团组2个，累计5人次。|出国团组数=2 出国人次=5",
                "局本级接待3批次，信息中心接待2批次。|''",
                "接待批次比上年减少3批次。|''",
                "其中接待上级检查组3批次、20人次。|''",
            })
    void onlyCountsOfAllReceptionsAreRead(String sentence, String expected) {
        assertThat(finals("七、“三公”经费情况", sentence))
                .extracting(
                        claim -> claim.subject() + "=" + claim.amount().value().toPlainString())
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void howManyReceptionsIsNotWhatWentDown() {
        Claim claim =
                finals("七、“三公”经费情况", "公务接待费支出0.5万元，共接待12批次、96人次，比上年减少0.1万元。").get(0);
        assertThat(claim.subject()).isEqualTo("公务接待费");
        assertThat(claim.change().value().toPlainString()).isEqualTo("0.1");
    }
}
