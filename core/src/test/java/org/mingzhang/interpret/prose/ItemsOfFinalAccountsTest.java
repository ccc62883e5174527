package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.finals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;

/** Items of one section, each with its budget, what became of it, and why. */
class ItemsOfFinalAccountsTest {

    private static final String SECTION = "七、“三公”经费支出决算情况说明";

    @Test
    void whatFollowsABudgetExecutesItAndNotTheTotalOfTheSection() {
        List<Claim> claims = finals(
                SECTION, "1.因公出国（境）费预算为12.00万元，支出决算为9.50万元，完成预算的79.17%。", "2.公务接待费预算为3.00万元，支出决算为2.40万元，完成预算的80.00%。");
        assertThat(claims)
                .extracting(
                        Claim::subject,
                        claim -> claim.amount().raw(),
                        claim -> claim.base().raw(),
                        Claim::baseKind,
                        Claim::isPlan)
                .containsExactly(
                        tuple("因公出国（境）费", "9.50万元", "12.00万元", BaseKind.BUDGET_UNSPECIFIED, false),
                        tuple("公务接待费", "2.40万元", "3.00万元", BaseKind.BUDGET_UNSPECIFIED, false));
    }

    @Test
    void eachCompletionIsAgainstTheBudgetItNames() {
        List<Claim> claims = finals(
                SECTION, "公务接待费年初预算为3.00万元，全年预算为2.50万元，支出决算为2.40万元，完成年初预算的80.00%，完成全年预算的96.00%，决算数小于年初预算数的主要原因是厉行节约。");
        assertThat(claims)
                .filteredOn(claim -> !claim.isPlan() && claim.completion().isNumber())
                .extracting(
                        Claim::baseKind,
                        claim -> claim.base().raw(),
                        claim -> claim.completion().raw(),
                        Claim::direction)
                .containsExactlyInAnyOrder(
                        tuple(BaseKind.FULL_YEAR_BUDGET, "2.50万元", "96.00%", Direction.UNSTATED),
                        tuple(BaseKind.OPENING_BUDGET, "3.00万元", "80.00%", Direction.UNSTATED));
        assertThat(claims)
                .filteredOn(claim -> claim.direction() == Direction.DECREASE)
                .extracting(Claim::baseKind, claim -> claim.base().raw())
                .containsExactly(tuple(BaseKind.OPENING_BUDGET, "3.00万元"));
    }

    @Test
    void aCompletionAgainstABudgetThatIsNotPrintedHasNoBase() {
        List<Claim> claims = finals(SECTION, "公务接待费全年预算为2.50万元，支出决算为2.40万元，完成年初预算的80.00%。");
        assertThat(claims)
                .filteredOn(claim -> claim.completion().isNumber())
                .extracting(Claim::baseKind, claim -> claim.base().isStated())
                .containsExactly(tuple(BaseKind.OPENING_BUDGET, false));
    }

    @Test
    void eachChangeGetsItsOwnReason() {
        String told = "2030年度公务接待费支出年初预算数为3.00万元，支出决算数为2.40万元，完成年初预算的80.00%，较上年减少0.40万元，下降14.29%。"
                + "决算数较年初预算数减少的主要原因是会议改为线上召开。决算数较2029年度";
        assertThat(finals(SECTION, told + "减少的主要原因是压减接待标准。"))
                .extracting(Claim::direction, claim -> claim.reason().text())
                .containsExactly(tuple(Direction.DECREASE, "会议改为线上召开"), tuple(Direction.DECREASE, "压减接待标准"));
        assertThat(finals(SECTION, told + "增加的主要原因是承办两次现场会。"))
                .extracting(
                        Claim::direction,
                        claim -> claim.change().raw(),
                        claim -> claim.reason().text())
                .containsExactly(
                        tuple(Direction.DECREASE, "", "会议改为线上召开"),
                        tuple(Direction.DECREASE, "0.40万元", ""),
                        tuple(Direction.INCREASE, "", "承办两次现场会"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "决算数小于预算数的主要原因是",
                "决算数小于2030年预算数的主要原因是",
                "决算数较全年预算数减少的主要原因是",
                "决算数比本年预算数减少的主要原因是",
                "支出决算与2030年预算相比有所下降的原因是"
            })
    void whyLessWasSpentThanPlannedIsNotWhyMoreWasSpentThanLastYear(String lead) {
        List<Claim> claims =
                finals(SECTION, "2030年度公务接待费支出决算为2.40万元，完成预算的80.00%，较上年增加0.40万元，增长20.00%。" + lead + "会议改为线上召开。");
        assertThat(claims)
                .extracting(
                        Claim::baseKind,
                        Claim::direction,
                        claim -> claim.reason().text())
                .containsExactly(
                        tuple(BaseKind.BUDGET_UNSPECIFIED, Direction.DECREASE, "会议改为线上召开"),
                        tuple(BaseKind.PREVIOUS_UNSPECIFIED, Direction.INCREASE, ""));
    }

    @Test
    void moneyBehindCountedReceptionsPaysForThem() {
        List<Claim> claims = finals(SECTION, "国内公务接待24批次，180人次（不包括陪同人员），共计支出2.60万元。外事接待0批次，0人次，共计支出0万元。");
        assertThat(claims)
                .filteredOn(claim -> claim.amount().raw().endsWith("万元"))
                .extracting(Claim::subject, claim -> claim.amount().raw())
                .containsExactly(tuple("国内接待费", "2.60万元"), tuple("外事接待费", "0万元"));
    }

    @Test
    void aChangeOfBothSidesIsOfTheAmountTheyShare() {
        List<Claim> claims =
                finals("一、收入支出决算总体情况说明", "2030年度收入总计60.00万元，支出总计60.00万元。与2029年度相比，收、支总计各增加6.00万元，增长11.11%。");
        assertThat(claims)
                .filteredOn(claim -> claim.subject().equals("收支总计"))
                .extracting(
                        claim -> claim.amount().raw(), claim -> claim.change().raw())
                .containsExactly(tuple("60.00万元", "6.00万元"));
    }

    @Test
    void namesOfSubjectsMayHoldBrackets() {
        List<Claim> claims = finals("五、一般公共预算支出情况", "1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。年初预算为8.00万元，支出决算为7.00万元。");
        assertThat(claims).extracting(Claim::qualifier).containsExactly("一般公共服务支出/政府办公厅（室）及相关机构事务/行政运行");
    }

    @Test
    void whatALabelNamesIsNotWhatTheHeadingSpeaksOf() {
        assertThat(claims("三、支出情况说明", "项目名称：渠道清淤；安排规模：12.00万元；实施单位：水利站。")).isEmpty();
    }

    @Test
    void anItemMayBeFollowedAtOnceByItsBudget() {
        List<Claim> claims = finals(
                "五、一般公共预算支出决算情况说明",
                "1.教育支出（类）普通教育（款）小学教育（项）年初预算为8.00万元，支出决算为7.00万元。",
                "2.普通教育（款）初中教育（项）支出年初预算9.00万元，决算支出6.00万元。");
        assertThat(claims)
                .extracting(
                        Claim::qualifier,
                        claim -> claim.amount().raw(),
                        claim -> claim.base().raw())
                .containsExactly(tuple("教育支出/普通教育/小学教育", "7.00万元", "8.00万元"), tuple("普通教育/初中教育", "6.00万元", "9.00万元"));
    }

    @Test
    void aBaseWithoutUnitGoesByThatOfTheChange() {
        List<Claim> claims = finals(SECTION, "2030年度公务接待费支出2.05万元，较上年2.08减少0.03万元。");
        assertThat(claims)
                .extracting(
                        claim -> claim.base().value(), claim -> claim.change().raw(), Claim::baseKind)
                .containsExactly(tuple(new BigDecimal("2.08"), "0.03万元", BaseKind.PREVIOUS_UNSPECIFIED));
    }

    @Test
    void thePartOfATotalThatBearsItsNameIsThatOfTheYear() {
        List<Claim> claims = finals("四、财政拨款收支总体情况", "2030年度财政拨款收入总计9.00万元，其中：年初财政拨款结转和结余1.00万元，本年财政拨款收入8.00万元。");
        assertThat(claims)
                .filteredOn(claim -> claim.subject().equals("财政拨款收入"))
                .extracting(Claim::qualifier)
                .containsExactly("", "本年");
    }

    @Test
    void aHeadingOnASubjectIsNoBody() {
        List<Claim> claims =
                finals("三、支出决算具体情况", "（一）因公出国（境）支出情况。", "因公出国（境）费支出1.00万元。", "（二）公务接待支出情况。", "公务接待费支出2.00万元。");
        assertThat(claims).extracting(Claim::qualifier).containsOnly("");
    }

    @Test
    void whatBecameOfAnUnknownPlanIsNotTheTotalOfTheSection() {
        assertThat(finals("五、一般公共预算支出决算情况说明", "某某之类年初预算为8.00万元，支出决算为7.00万元。")).isEmpty();
    }

    @Test
    void itemsOfRunningCostsAreOnlyThePartThatThesePay() {
        List<Claim> claims =
                finals("十、机关运行经费支出情况说明", "2030年度机关运行经费支出20.00万元，其中：差旅费3.00万元，公务接待费1.00万元，公务用车运行维护费4.00万元。");
        assertThat(claims)
                .filteredOn(claim -> claim.subject().startsWith("公务"))
                .extracting(Claim::qualifier)
                .containsOnly("机关运行经费")
                .hasSize(2);
    }

    @Test
    void theGapBetweenBudgetAndAccountsIsAChangeAgainstTheBudget() {
        List<Claim> claims = finals(
                SECTION,
                "与全年预算相比，“三公”经费支出全年预算数4.00万元，决算数3.50万元，预决算差异率-12.50%，主要原因是：压减支出。其中：公务接待费全年预算数0.50万元，决算数0.60万元，预决算差异率20.00%，主要原因是：来访增加。");
        assertThat(claims)
                .extracting(
                        Claim::subject,
                        Claim::direction,
                        claim -> claim.rate().raw(),
                        claim -> claim.base().raw())
                .containsExactly(
                        tuple("三公经费", Direction.DECREASE, "12.50%", "4.00万元"),
                        tuple("公务接待费", Direction.INCREASE, "20.00%", "0.50万元"));
    }

    @Test
    void quotationMarksWithinANameOfAnItemArePassedOver() {
        List<Claim> claims = finals("五、一般公共预算财政拨款支出决算情况说明", "公共安全支出（类）法院（款）“两庭”建设（项）年初预算为0.00万元，支出决算为80.00万元。");
        assertThat(claims).extracting(Claim::qualifier).containsExactly("公共安全支出/法院/两庭建设");
    }
}
