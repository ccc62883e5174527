package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.finals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;

/** Planned and executed amounts, and amounts of two years, told in one section. */
class YearsOfClaimsTest {

    private static List<Claim> of(List<Claim> claims, String subject) {
        return claims.stream().filter(claim -> claim.subject().equals(subject)).toList();
    }

    @Test
    void partsOfAPlannedSumArePlannedInFinalAccounts() {
        List<Claim> claims = finals(
                "一、“三公”经费情况",
                "2031年我镇“三公”经费预算为20万元，其中：公务接待费9万元，公务用车运行维护费11万元。",
                "2031年“三公”经费支出共计9万元，较年初预算数减少11万元，其中：公务接待费4万元。");
        assertThat(of(claims, "三公经费")).extracting(Claim::isPlan).containsExactly(true, false);
        assertThat(of(claims, "公务接待费")).extracting(Claim::isPlan).containsExactly(true, false);
    }

    @Test
    void whatIsComparedIsNotTheYearThatIsCompared() {
        List<Claim> claims = finals("一、“三公”经费情况", "经比较2031年度镇本级“三公”经费41万元，较上年减少19万元，下降31.67%，较年初预算数减少4万元。");
        assertThat(claims).extracting(Claim::direction).containsOnly(Direction.DECREASE);
        assertThat(claims)
                .extracting(Claim::baseKind)
                .containsExactly(BaseKind.PREVIOUS_UNSPECIFIED, BaseKind.OPENING_BUDGET);
    }

    @Test
    void changesOfThisYearAreNotGivenToAmountsOfTheLast() {
        List<Claim> claims = claims(
                "一、2030年“三公”经费决算情况", "2030年度“三公”经费合计支出20万元，其中：公务接待费12万元。", "2031年度“三公”经费预算较2030年度增加2万元，其中：公务接待费减少1万元。");
        assertThat(of(claims, "公务接待费")).hasSize(2);
        assertThat(of(claims, "公务接待费").get(0).direction()).isEqualTo(Direction.UNSTATED);
        assertThat(of(claims, "公务接待费").get(0).isPlan()).isFalse();
        assertThat(of(claims, "公务接待费").get(1).year()).isEqualTo(2031);
    }
}
