package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.interpret.prose.Narrative.amounts;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.only;
import static org.mingzhang.interpret.prose.Narrative.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Reason;

class ReasonsOfClaimsTest {

    @Test
    void theReasonOfTheOtherDirectionIsAClaimOfItsOwn() {
        List<Claim> claims = claims("一、收支总体情况", "2031年财政拨款收入预算80万元，比2030年预算增加10万元。财政拨款收入减少的主要原因是大坝工程完工。");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).reason().isStated()).isFalse();
        assertThat(claims.get(1).subject()).isEqualTo(claims.get(0).subject());
        assertThat(claims.get(1).direction()).isEqualTo(Direction.DECREASE);
        assertThat(claims.get(1).amount().isStated()).isFalse();
        assertThat(claims.get(1).reason().text()).isEqualTo("大坝工程完工");
    }

    @Test
    void theOtherDirectionMayFollowInTheSameSentence() {
        List<Claim> claims = claims("一、收支总体情况", "2031年收入预算80万元，比2030年预算增加10万元，减少的主要原因是大坝工程完工。");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(1).direction()).isEqualTo(Direction.DECREASE);
        assertThat(claims.get(1).reason().isStated()).isTrue();
    }

    @Test
    void partsOfTheExpenseMayStandBetweenBracketsBehindItsReason() {
        List<Claim> claims = claims(
                "二、“三公”经费情况", "2031年公务用车购置及运行维护费38.50万元，与上年相比增加16.50万元，增加原因是更新一辆报废车（公务用车购置费18.00万元，公务用车运行维护费20.50万元）。");
        assertThat(claims)
                .extracting(Claim::subject, claim -> claim.reason().text())
                .containsExactly(tuple("公务用车购置及运行费", "更新一辆报废车"), tuple("公务用车购置费", ""), tuple("公务用车运行费", ""));
    }

    @Test
    void aReasonMarkerFollowedByNothingIsEmpty() {
        Claim claim = only(claims("三、机关运行经费", "2031年机关运行经费20万元，比上年增加2万元，主要原因是。"));
        assertThat(claim.reason().state()).isEqualTo(Reason.State.EMPTY);
    }

    @Test
    void amountsInsideReasonsAndPurposesAreNotClaims() {
        assertThat(amounts(claims("一、收支总体情况", "支出预算60万元，主要用于库房改造40万元和设备更新，比上年增加9万元，主要原因是新增项目支出9万元；二是物价上涨。")))
                .containsExactly("支出总计=60");
    }

    @Test
    void aReasonEndsWhereANewSubjectGetsItsAmount() {
        List<Claim> claims = claims("一、收支总体情况", "收入预算60万元，比上年增加6万元，主要原因是一是人员增加；二是项目支出增加；支出预算58万元，比上年增加4万元，主要原因是人员增加。");
        assertThat(amounts(claims)).containsExactly("收入总计=60", "支出总计=58");
        assertThat(claims.get(0).reason().text()).isEqualTo("一是人员增加；二是项目支出增加");
    }

    @Test
    void aReasonInASentenceOfItsOwnExplainsAllItNames() {
        List<Claim> claims =
                claims("二、收支总体情况", "部门预算收入80万元，比上年增加8万元，增长11%。部门预算支出80万元，比上年增加8万元，增长11%。", "预算收支增加主要原因：新设分馆。");
        assertThat(claims).extracting(claim -> claim.reason().text()).containsExactly("新设分馆", "新设分馆");
    }

    @Test
    void aReasonMayFollowInTheNextParagraph() {
        Claim claim = claims("三、机关运行经费", "2031年机关运行经费20万元，比上年增加5万元。主要原因：", "新馆启用，水电增加。")
                .get(0);
        assertThat(claim.reason()).isEqualTo(new Reason(Reason.State.STATED, "新馆启用，水电增加"));
    }

    @Test
    void aReasonMarkerBeforeTheNextItemIsEmpty() {
        List<Claim> claims = claims("五、“三公”经费情况", "2031年“三公”经费预算3万元，比上年减少1万元。主要原因是", "1.公务接待费1万元，与上年持平。");
        assertThat(claims.get(0).reason().state()).isEqualTo(Reason.State.EMPTY);
    }

    @Test
    void whatIsBelowTheBudgetIsExplainedByItsOwnReason() {
        List<Claim> claims = claims(
                "七、“三公”经费情况",
                "2031年公务用车运行费5万元，比年初预算增加1万元；公务接待费4万元，比年初预算减少0.2万元。",
                "“三公”经费支出中公务接待费低于预算数的主要原因是来访减少。公务用车运行费高于预算数的主要原因是车辆老旧。");

        assertThat(claims).extracting(claim -> claim.reason().text()).containsExactly("车辆老旧", "来访减少");
    }

    @Test
    void aReasonEndsWhereTheNextExpenseHasItsAmount() {
        List<Claim> claims = claims("七、“三公”经费情况", "2031年公务用车运行费5万元，比上年减少1万元，主要原因是车辆报废，公务接待费4万元，比上年减少0.2万元，主要原因是来访减少。");

        assertThat(claims).extracting(claim -> claim.reason().text()).containsExactly("车辆报废", "来访减少");
    }

    @Test
    void aReasonEndsAtASemicolonBeforeTheChangeOfTheExpenseBeside() {
        List<Claim> claims = claims(
                "七、“三公”经费情况", "2031年公务用车购置及运行费5万元，公务接待费4万元。与2030年相比，公务用车购置及运行费减少1万元，主要原因是车辆报废；公务接待费增加0.2万元，主要原因是来访增多。");

        assertThat(claims).extracting(claim -> claim.reason().text()).contains("车辆报废", "来访增多");
    }

    @Test
    void aReasonMayListTheChangesOfTheParts() {
        Claim claim = claims("七、“三公”经费情况", "2031年公务用车购置及运行费5万元，比上年减少1万元，主要原因是停购车辆；公务用车运行费减少1万元。")
                .get(0);

        assertThat(claim.reason().text()).isEqualTo("停购车辆；公务用车运行费减少1万元");
    }

    @Test
    void whatMoneyIsForDoesNotHideHowMuchOfTheBudgetWasSpent() {
        Claim claim = only(claims("七、“三公”经费情况", "2031年公务用车运行费5万元，主要用于燃料和保险，完成年初预算50%，决算数小于预算数，主要原因是车辆报废。"));

        assertThat(value(claim.completion())).isEqualTo("50");
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(claim.reason().text()).isEqualTo("车辆报废");
    }

    @Test
    void aReasonBehindTheChangesOfPartsExplainsTheSumAndThosePartsThatWentItsWay() {
        List<Claim> claims = claims(
                "一、收入情况说明",
                "2031年部门预算收入90.00万元，其中：财政拨款收入80.00万元，其他收入10.00万元。与上年相比，预算收入减少6.00万元，下降6.25%。"
                        + "其中：财政拨款收入减少8.00万元，下降9.09%；其他收入增加2.00万元，增长25.00%。主要原因是引水项目减少。");
        assertThat(claims)
                .filteredOn(claim -> claim.reason().isStated())
                .extracting(Claim::subject)
                .containsExactly("收入总计", "财政拨款收入");
    }

    @Test
    void appropriationsAreAPartOfTheIncomeAndAShareOfSeveralIsThatOfNone() {
        List<Claim> claims =
                claims("一、收入情况说明", "2031年部门预算收入90.00万元，其中：财政拨款80.00万元，占88.9%；上级补助收入3.00万元，其他收入7.00万元，两项合计占11.1%。");
        assertThat(amounts(claims)).containsExactly("收入总计=90.00", "财政拨款收入=80.00", "其他收入=7.00");
        assertThat(claims).extracting(claim -> claim.share().raw()).containsExactly("", "88.9%", "");
    }

    @Test
    void theOperatingExpensesOfABodyAndOthersAreRead() {
        assertThat(amounts(claims("三、机关运行经费", "2031年国家引水局本级及所属事业单位等的机关运行经费财政拨款预算82.50万元。")))
                .containsExactly("机关运行经费=82.50");
    }
}
