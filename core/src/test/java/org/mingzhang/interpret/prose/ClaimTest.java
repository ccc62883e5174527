package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mingzhang.interpret.prose.Narrative.amounts;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.finals;
import static org.mingzhang.interpret.prose.Narrative.only;
import static org.mingzhang.interpret.prose.Narrative.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Unit;

class ClaimTest {

    @Test
    void amountChangeRateAndReasonOfOneSubject() {
        Claim claim = only(claims("一、收支总体情况", "2031年青禾市档案局部门预算收入1,280.50万元，比2030年预算减少30.00万元，下降2.3%，主要原因是压减会议开支。"));
        assertThat(claim.subject()).isEqualTo("收入总计");
        assertThat(claim.year()).isEqualTo(2031);
        assertThat(claim.isPlan()).isTrue();
        assertThat(claim.amount().unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
        assertThat(claim.amount().decimals()).isEqualTo(2);
        assertThat(claim.baseKind()).isEqualTo(BaseKind.PREVIOUS_BUDGET);
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(value(claim.change())).isEqualTo("30.00");
        assertThat(value(claim.rate())).isEqualTo("2.3");
        assertThat(claim.reason()).isEqualTo(new Reason(Reason.State.STATED, "压减会议开支"));
        assertThat(claim.place().line()).isEqualTo(2);
    }

    @Test
    void lastYearsAmountOfTheSentenceBeforeIsTheBase() {
        List<Claim> claims =
                claims("一、收支总体情况", "1.“农林水支出（类）水利（款）防汛（项）”4.00万元。2030年预算执行数为0万元，2031年预算安排4.00万元，比2030年预算执行数增加100.00%。");
        Claim last = claims.get(claims.size() - 1);
        assertThat(last.baseKind()).isEqualTo(BaseKind.PREVIOUS_EXECUTION);
        assertThat(value(last.amount())).isEqualTo("4.00");
        assertThat(value(last.base())).isEqualTo("0");
    }

    @Test
    void aPlannedAmountIsNoBaseOfAComparisonWithTheExecutedOne() {
        List<Claim> claims = claims("一、收支总体情况", "2030年收入预算为3.00万元。2031年收入预算安排4.00万元，比2030年预算执行数增加100.00%。");
        assertThat(claims.get(claims.size() - 1).base().isStated()).isFalse();
    }

    @Test
    void theBaseAmountIsNotTheAmount() {
        Claim claim = only(claims("一、收支总体情况", "2031年收入预算90万元，比2030年年初预算数100万元减少10万元，下降10%。"));
        assertThat(value(claim.amount())).isEqualTo("90");
        assertThat(value(claim.base())).isEqualTo("100");
        assertThat(value(claim.change())).isEqualTo("10");
    }

    @Test
    void partsOfASumBelongToTheirOwnNames() {
        assertThat(amounts(claims("四、政府采购情况", "2031年本部门政府采购预算总额77万元，其中：政府采购货物预算7万元、政府采购工程预算0万元、政府采购服务预算70万元。")))
                .containsExactly("政府采购=77", "货物采购=7", "工程采购=0", "服务采购=70");
    }

    @Test
    void anAmountOfAnUnknownOwnerMakesNoClaimAndTakesTheChangeAfterIt() {
        assertThat(claims("一、收支总体情况", "支出预算50万元，其中：古籍数字化扩容3万元，比上年增加2万元，增长200%。"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.subject()).isEqualTo("支出总计");
                    assertThat(claim.change().isStated()).isFalse();
                    assertThat(claim.rate().isStated()).isFalse();
                });
    }

    @Test
    void headingsAreTheSubjectOfSentencesWithoutOne() {
        List<Claim> claims = claims(
                "五、“三公”经费情况",
                "2031年“三公”经费预算8.5万元，与2030年持平。",
                "1.公务接待费。2031年预算数1.5万元，比上年增加0万元，增长0%。",
                "2.因公出国（境）费用",
                "2031年安排7万元。");
        assertThat(amounts(claims)).containsExactly("三公经费=8.5", "公务接待费=1.5", "因公出国（境）费=7");
        assertThat(claims.get(0).direction()).isEqualTo(Direction.UNCHANGED);
        assertThat(claims.get(1).direction()).isEqualTo(Direction.UNCHANGED);
        assertThat(claims.get(2).direction()).isEqualTo(Direction.UNSTATED);
    }

    @Test
    void bracketsHoldSentencesOfTheirOwn() {
        List<Claim> claims =
                claims("二、“三公”经费情况", "公务用车购置及运行维护费9万元（公务用车购置费0万元，比上年增加0万元；公务用车运行维护费9万元，比上年减少1万元。）比上年减少1万元，下降10%。");
        assertThat(amounts(claims)).containsExactly("公务用车购置及运行费=9", "公务用车购置费=0", "公务用车运行费=9");
        assertThat(claims).extracting(claim -> value(claim.change())).containsExactly("1", "0", "1");
        assertThat(value(claims.get(0).rate())).isEqualTo("10");
        assertThat(claims.get(2).rate().isStated()).isFalse();
    }

    @Test
    void theFormsOwnWordingLeftStanding() {
        Claim claim = only(claims("三、机关运行经费", "2031年机关运行经费20万元，比上年增加（减少）2万元，增长（下降）11%。"));
        assertThat(claim.direction()).isEqualTo(Direction.TEMPLATE_RESIDUE);
        assertThat(value(claim.change())).isEqualTo("2");
    }

    @Test
    void percentagePointsAreNoRate() {
        Claim claim = only(claims("三、机关运行经费", "2031年机关运行经费20万元，比上年增加2万元，占比提高1.5个百分点。"));
        assertThat(claim.rate().isStated()).isFalse();
    }

    @Test
    void basicSpendingOfTheGeneralBudgetIsNotThatOfTheDepartment() {
        assertThat(amounts(claims("三、支出情况说明", "2031年一般公共预算财政拨款支出70万元，其中：基本支出50万元，占71.4%；项目支出20万元，占28.6%。")))
                .containsExactly("一般公共预算支出=70", "一般公共预算基本支出=50", "一般公共预算项目支出=20");
    }

    @Test
    void itemsOfTheFunctionalClassification() {
        List<Claim> claims = claims(
                "三、一般公共预算支出情况",
                "1.“教育支出（类）进修及培训（款）培训支出（项）”3.20万元，主要用于业务培训。",
                "2.行政运行（2012601）88万元，较上年增加8万元，增长10%。",
                "3.2210201-住房公积金6.00万元。");
        assertThat(claims)
                .extracting(Claim::subject, Claim::qualifier, Claim::code, claim -> value(claim.amount()))
                .containsExactly(
                        tuple("科目", "教育支出/进修及培训/培训支出", "", "3.20"),
                        tuple("科目", "行政运行", "2012601", "88"),
                        tuple("科目", "住房公积金", "2210201", "6.00"));
    }

    @Test
    void finalAccountsCompareWithTheirBudget() {
        Claim claim = only(finals(
                "五、一般公共预算支出情况",
                "1、教育支出（类）进修及培训（款）培训支出（项）。主要用于：培训。年初预算为4.00万元，支出决算为3.50万元，完成年初预算的87.5%。决算数小于预算数的主要原因：课程减少。"));
        assertThat(value(claim.amount())).isEqualTo("3.50");
        assertThat(claim.isPlan()).isFalse();
        assertThat(value(claim.base())).isEqualTo("4.00");
        assertThat(claim.baseKind()).isEqualTo(BaseKind.OPENING_BUDGET);
        assertThat(value(claim.completion())).isEqualTo("87.5");
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(claim.reason().text()).isEqualTo("课程减少");
    }

    @Test
    void denialsAreDashes() {
        List<Claim> claims = claims("八、其他情况", "本部门2031年没有政府性基金预算支出、国有资本经营预算支出。");
        assertThat(claims)
                .extracting(Claim::subject, claim -> claim.amount().state())
                .containsExactly(tuple("政府性基金预算支出", FigureState.DASH), tuple("国有资本经营预算支出", FigureState.DASH));
    }

    @Test
    void projectsOfTheExpenditurePart() {
        ProseReading reading = Narrative.read(
                org.mingzhang.model.DisclosureKind.BUDGET,
                2031,
                "第三部分 部门预算支出具体情况",
                "（一）项目支出30万元，具体包括：",
                "1.库房修缮预算22万元，主要用于屋面翻新。较2030年预算增加2万元，增长10%，主要原因是材料涨价。",
                "2.信息系统预算8万元，主要用于系统运维。");
        assertThat(amounts(reading.claims())).containsExactly("项目支出=30", "项目/库房修缮=22", "项目/信息系统=8");
        assertThat(reading.claims().get(1).reason().text()).isEqualTo("材料涨价");
        assertThat(reading.projects()).extracting(project -> project.purpose()).containsExactly("屋面翻新", "系统运维");
    }

    @Test
    void glossaryAndDutiesClaimNothing() {
        assertThat(claims("第一部分 主要职责", "管理经费支出预算100万元以上的项目，支出预算5万元。", "第二部分 名词解释", "一、机关运行经费：指20万元。"))
                .isEmpty();
    }

    @Test
    void theAmountOfSeveralThingsTogetherIsThatOfNone() {
        assertThat(claims("二、“三公”经费情况", "本部门公务接待费、公务用车运行维护费12万元。")).isEmpty();
    }

    @Test
    void aSubtotalGivesItsScopeToItsParts() {
        assertThat(amounts(claims("四、政府采购情况", "本部门政府采购预算总额9万元：货物采购4万元、服务采购5万元；其中一般公共预算拨款政府采购6万元：货物采购4万元、服务采购2万元。")))
                .containsExactly("政府采购=9", "货物采购=4", "服务采购=5", "政府采购/一般公共预算=6", "货物采购/一般公共预算=4", "服务采购/一般公共预算=2");
    }

    @Test
    void theSubjectMayStandBeforeTheComparison() {
        List<Claim> claims = claims("一、收支总体情况", "本部门预算收入40万元，其中其他收入1万元，本部门预算收入较上年增加4万元，主要原因是业务增加。");
        assertThat(amounts(claims)).containsExactly("收入总计=40", "其他收入=1");
        assertThat(value(claims.get(0).change())).isEqualTo("4");
        assertThat(claims.get(0).reason().isStated()).isTrue();
        assertThat(claims.get(1).change().isStated()).isFalse();
    }

    @Test
    void aChangeAfterAListBelongsToWhatWasListed() {
        List<Claim> claims = claims("一、收支总体情况", "支出预算40万元。按功能分类，包括教育支出30万元，卫生健康支出10万元。比2030年增加4万元。");
        assertThat(amounts(claims)).containsExactly("支出总计=40", "科目/教育支出=30", "科目/卫生健康支出=10");
        assertThat(claims).extracting(claim -> value(claim.change())).containsExactly("4", "ABSENT", "ABSENT");
    }

    @Test
    void aRateMayStandInBrackets() {
        Claim claim = only(claims("三、机关运行经费", "2031年机关运行经费20万元，较上年减少5万元（20%），减少的原因是压减开支。"));
        assertThat(value(claim.rate())).isEqualTo("20");
    }

    @Test
    void asidesInBracketsDoNotCutTheSentence() {
        Claim claim = only(claims("三、机关运行经费", "2031年机关运行经费20万元，比2030年（上一年度，下同）预算增加5万元。"));
        assertThat(value(claim.change())).isEqualTo("5");
        assertThat(claim.baseKind()).isEqualTo(BaseKind.PREVIOUS_BUDGET);
    }

    @Test
    void allItemsAreUnchanged() {
        List<Claim> claims = claims("五、“三公”经费情况", "2031年“三公”经费预算3万元，比上年减少1万元。其中：公务接待费1万元，公务用车运行费2万元，均与上年持平。");
        assertThat(claims)
                .extracting(Claim::direction)
                .containsExactly(Direction.DECREASE, Direction.UNCHANGED, Direction.UNCHANGED);
    }

    @Test
    void sectionsOnUnitsNarrowTheirClaims() {
        assertThat(amounts(claims(
                        "第三部分 部门预算支出具体情况",
                        "一、青禾市档案局本级",
                        "青禾市档案局本级预算70万元，包括人员支出50万元、项目支出20万元。",
                        "（一）项目支出20万元，具体包括：",
                        "1.综合管理20万元，主要包括：档案整理12万元，用于整理；上年结转8万元，用于尾款。较2030年预算增加2万元，增长11%。",
                        "二、青禾市方志馆",
                        "青禾市方志馆预算30万元，包括人员支出30万元。")))
                .containsExactly(
                        "支出总计/青禾市档案局本级=70",
                        "人员经费/青禾市档案局本级=50",
                        "项目支出/青禾市档案局本级=20",
                        "项目支出/青禾市档案局本级=20",
                        "项目/青禾市档案局本级 > 综合管理=20",
                        "支出总计/青禾市方志馆=30",
                        "人员经费/青禾市方志馆=30");
    }

    @Test
    void twoComparisonsOfOneAmountAreTwoClaims() {
        List<Claim> claims =
                finals("九、机关运行经费支出情况", "2030年度机关运行经费支出39万元，比年初预算数减少1万元，降低2.5%，比2029年度增加3万元，增长8.3%。主要原因是物价上涨。");
        assertThat(claims)
                .extracting(
                        Claim::baseKind, Claim::direction, claim -> value(claim.change()), claim -> value(claim.rate()))
                .containsExactly(
                        tuple(BaseKind.OPENING_BUDGET, Direction.DECREASE, "1", "2.5"),
                        tuple(BaseKind.PREVIOUS_UNSPECIFIED, Direction.INCREASE, "3", "8.3"));
    }

    @Test
    void whatAllReceptionsCostIsNoTotalOfTheHeading() {
        assertThat(amounts(finals("七、“三公”经费情况", "3.公务接待费支出决算为4万元。其中：国内公务接待支出4万元，国内公务接待30批次，210人次（不包括陪同人员），共计支出4万元。")))
                .contains("公务接待费=4", "国内接待批次=30", "国内接待人次=210")
                .doesNotContain("三公经费=4");
    }

    @Test
    void aNameWithListMarksBeforeItsLevelIsOne() {
        Claim claim = only(claims("三、一般公共预算支出", "3.调研、督查等业务支出（项）40万元，比上年减少10万元。"));
        assertThat(claim.qualifier()).isEqualTo("调研、督查等业务支出");
        assertThat(value(claim.change())).isEqualTo("10");
    }

    @Test
    void theFullYearBudgetIsABaseOfItsOwn() {
        Claim claim = only(finals("七、“三公”经费情况", "“三公”经费支出全年预算为30万元，支出决算为24万元，完成预算的80%。"));
        assertThat(value(claim.base())).isEqualTo("30");
        assertThat(claim.baseKind()).isEqualTo(BaseKind.FULL_YEAR_BUDGET);
        assertThat(value(claim.completion())).isEqualTo("80");
    }
}
