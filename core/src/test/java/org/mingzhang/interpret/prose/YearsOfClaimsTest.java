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
    void aPlanToldAfterTheAmountIsItsBase() {
        List<Claim> claims = finals("一、“三公”经费情况", "2031年“三公”经费支出2.05万元，年初预算为2.95万元，差值为0.9万元；公务接待费支出2.05万元，年初预算为2万元。");
        assertThat(claims).extracting(Claim::subject).containsExactly("三公经费", "公务接待费");
        assertThat(claims).extracting(claim -> claim.base().raw()).containsExactly("2.95万元", "2万元");
        assertThat(claims).extracting(Claim::baseKind).containsOnly(BaseKind.OPENING_BUDGET);
    }

    @Test
    void theBudgetOfTheYearItselfIsTheOwnBudget() {
        List<Claim> claims = finals("一、“三公”经费情况", "2030年公务接待费支出5万元，与2030年度预算相比减少1万元。公务用车运行费支出2万元，与2029年度预算相比减少1万元。");
        assertThat(claims)
                .extracting(Claim::baseKind)
                .containsExactly(BaseKind.BUDGET_UNSPECIFIED, BaseKind.PREVIOUS_BUDGET);
    }

    @Test
    void anAmountIsComparedWithTheBudgetAndWithLastYear() {
        List<Claim> claims = finals(
                "一、“三公”经费情况",
                "2030年“三公”经费支出决算总额为5.48万元，比预算增加0万元，比去年增加1.55万元，增长39.4%。公务用车运行费2.98万元，比预算无增减变化，比去年增加1.05万元。");
        assertThat(claims)
                .extracting(Claim::direction)
                .containsExactly(Direction.UNCHANGED, Direction.INCREASE, Direction.UNCHANGED, Direction.INCREASE);
        assertThat(claims)
                .extracting(Claim::baseKind)
                .containsExactly(
                        BaseKind.BUDGET_UNSPECIFIED,
                        BaseKind.PREVIOUS_UNSPECIFIED,
                        BaseKind.BUDGET_UNSPECIFIED,
                        BaseKind.PREVIOUS_UNSPECIFIED);
    }

    @Test
    void notExceedingABudgetIsNoRise() {
        List<Claim> claims = finals("一、“三公”经费情况", "2031年“三公”经费支出决算为2.05万元。决算数未超过2031年预算数，主要原因是厉行节约。");
        assertThat(claims).extracting(Claim::direction).containsOnly(Direction.UNSTATED);
    }

    @Test
    void aReasonForNoChangeIsThatOfTheItemItNames() {
        List<Claim> claims = finals(
                "一、“三公”经费情况",
                "2031年“三公”经费中：因公出国（境）费支出0万元，与上年持平；公务接待费支出0.30万元，比上年增加0.01万元。"
                        + "因公出国（境）费支出持平的主要原因是没有出访任务。公务接待费支出增加的主要原因是来访批次增加。");
        assertThat(of(claims, "公务接待费").get(0).reason().text()).isEqualTo("来访批次增加");
        assertThat(of(claims, "因公出国（境）费").get(0).reason().text()).isEqualTo("没有出访任务");
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
