package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.only;
import static org.mingzhang.interpret.prose.Narrative.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.DisclosureKind;

/** Whose change it is that a sentence states, and against what. */
class ChangesOfClaimsTest {

    private static List<Claim> accounts(String... lines) {
        return Narrative.read(DisclosureKind.FINAL_ACCOUNTS, 2031, lines).claims();
    }

    @Test
    void aDirectionMayStandInBrackets() {
        Claim claim = only(claims("一、收支总体情况", "2031年项目支出20万元，较上年（减少）5万元，（减）幅20%。"));
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(value(claim.change())).isEqualTo("5");
        assertThat(value(claim.rate())).isEqualTo("20");
    }

    @Test
    void otherBracketsBehindTheYearAreAnAside() {
        Claim claim = only(claims("一、收支总体情况", "2031年项目支出20万元，较上年（同口径）减少5万元。"));
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(value(claim.change())).isEqualTo("5");
    }

    @Test
    void whatWasComparedWithTheBudgetIsComparedWithLastYearAsAClaimOfItsOwn() {
        List<Claim> claims = accounts(
                "一、“三公”经费支出情况",
                "2031年度“三公”经费支出年初预算为5万元，支出决算为3万元，决算数小于预算数的主要原因是厉行节约。",
                "2031年度“三公”经费支出决算比上年增加1万元，增长50%，主要原因是来访增加。");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).direction()).isEqualTo(Direction.DECREASE);
        assertThat(claims.get(1).direction()).isEqualTo(Direction.INCREASE);
        assertThat(value(claims.get(1).amount())).isEqualTo("3");
        assertThat(value(claims.get(1).rate())).isEqualTo("50");
        assertThat(claims.get(1).reason().text()).isEqualTo("来访增加");
    }

    @Test
    void mainCircumstancesAreReasons() {
        List<Claim> claims =
                accounts("一、“三公”经费支出情况", "2031年度“三公”经费支出3万元，比上年增加1万元，增长50%。", "2031年度“三公”经费支出决算大于上年决算数的主要情况：来访增加。");
        assertThat(only(claims).reason().text()).isEqualTo("来访增加");
    }

    @Test
    void theTotalOfLastYearIsTheBase() {
        Claim claim = only(accounts("一、收支总体情况", "2031年度收入总计12.4万元，比2030年度决算总收入10.5万元增加了1.9万元。"));
        assertThat(value(claim.base())).isEqualTo("10.5");
        assertThat(value(claim.change())).isEqualTo("1.9");
    }

    @Test
    void aShareMayStandBetweenBrackets() {
        List<Claim> claims = claims("二、支出预算", "支出预算总计150.00万元，其中：基本支出100.00万元（占66.67%）、项目支出50.00万元（占支出总计的33.33%）。");
        assertThat(claims)
                .extracting(Claim::subject, claim -> claim.share().raw())
                .containsExactly(tuple("支出总计", ""), tuple("基本支出", "66.67%"), tuple("项目支出", "33.33%"));
    }

    @Test
    void bothSidesMayHaveBeenToldInParagraphsBefore() {
        List<Claim> claims =
                claims("一、收支总体情况", "2031年部门预算收入65.78万元。", "2031年部门预算支出65.78万元。", "收入支出总计与上年相比，增加4.11万元，增长6.66%。");
        assertThat(claims.get(2).subject()).isEqualTo("收支总计");
        assertThat(claims.get(2).amount().raw()).isEqualTo("65.78万元");
    }
}
