package org.mingzhang.check.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.Severity;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.pack.Years;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Direction;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.LineRole;

class IdentityEvaluatorTest {

    @Test
    void comparesExactlyWithinRoundingAndBeyond() throws FormulaException {
        assertThat(statuses("t[合计] = t[a] + t[b]", table("10", "4", "6"))).containsExactly(Status.EXACT);
        assertThat(statuses("t[合计] = t[a] + t[b]", table("11", "4", "6"))).containsExactly(Status.WITHIN_ROUNDING);
        assertThat(statuses("t[合计] = t[a] + t[b]", table("12", "4", "6"))).containsExactly(Status.VIOLATED);
        assertThat(statuses("t[合计] = t[a] + t[b]", table("10.1", "4.0", "6.0")))
                .containsExactly(Status.WITHIN_ROUNDING);
        assertThat(statuses("t[合计] = t[a] + t[b]", table("10.2", "4.0", "6.0"))).containsExactly(Status.VIOLATED);
        assertThat(statuses("t[a] <= t[b]", table("10", "6", "4"))).containsExactly(Status.VIOLATED);
        assertThat(statuses("t[a] <= t[b]", table("10", "4", "6"))).containsExactly(Status.EXACT);
    }

    @Test
    void roundsHalfUpAcrossPrecisions() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .row("a", "3")
                .table("u", "合计")
                .row("a", "2.5")
                .build();

        assertThat(statuses("t[a] = u[a]", document)).containsExactly(Status.WITHIN_ROUNDING);
    }

    @Test
    void takesABlankForMissingUnlessTheTableNeverPrintsAZero() throws FormulaException {
        assertThat(statuses("t[合计] = t[a] + t[b]", table("4", "4", ""))).containsExactly(Status.NOT_EVALUATED);
        assertThat(statuses("t[合计] = t[a] + ?t[b]", table("4", "4", ""))).containsExactly(Status.EXACT);
        assertThat(statuses("t[合计] = t[a] + t[b]", table("4", "4", "-"))).containsExactly(Status.EXACT);
        BudgetDocument document = Facts.facts()
                .table("t", true, Emptiness.HAS_DATA, "合计")
                .total("合计", "4")
                .row("a", "4")
                .row("b", "")
                .build();
        assertThat(statuses("t[合计] = t[a] + t[b]", document)).containsExactly(Status.EXACT);
    }

    @Test
    void aTableOfWhichTheRestIsUnreadAddsUpToNothing() throws FormulaException {
        Facts facts = Facts.facts().table("t", "合计").total("合计", "9").row("a", "4");
        assertThat(statuses("t[合计] = sum(t[@顶])", facts.build())).containsExactly(Status.VIOLATED);

        BudgetDocument inPart = facts.table("t", false, Emptiness.UNREAD).build();
        assertThat(statuses("t[合计] = sum(t[@顶])", inPart)).containsExactly(Status.NOT_EVALUATED);
    }

    @Test
    void neverComparesWhatIsNotLegible() throws FormulaException {
        assertThat(statuses("t[合计] = t[a] + ?t[b]", table("4", "4", "?"))).containsExactly(Status.NOT_EVALUATED);
        assertThat(missing("t[合计] = t[a] + ?t[b]", table("4", "4", "?"))).containsExactly(Missing.Cause.UNREADABLE);
    }

    @Test
    void aColumnBlankThroughoutHasNothingToCompare() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "合计", "基金")
                .total("合计", "0.00", "")
                .row("a", "0.00", "")
                .row("b", "", "")
                .table("u", "合计")
                .total("合计", "0.00");

        assertThat(missing("t[合计].基金 = u[合计]", facts.build())).containsExactly(Missing.Cause.EMPTY_COLUMN);
        assertThat(missing("t[b].合计 + t[a].合计 = t[合计].基金", facts.build())).containsExactly(Missing.Cause.EMPTY_COLUMN);
        assertThat(missing("t[b].合计 = u[合计]", facts.build())).containsExactly(Missing.Cause.BLANK);
    }

    @Test
    void aColumnBlankThroughoutIsNotHeldForNothingWhereTheOtherSideHasMoney() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "合计", "基金")
                .total("合计", "4", "")
                .row("a", "0", "")
                .table("u", "合计")
                .total("合计", "4");

        assertThat(missing("t[合计].基金 = u[合计]", facts.build())).containsExactly(Missing.Cause.BLANK);
        assertThat(missing("t[合计].基金 = u[c]", facts.build())).containsExactly(Missing.Cause.ROW);
    }

    @Test
    void takesAnEmptyTableForZero() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .total("合计", "4")
                .table("u", "合计")
                .total("合计", "4")
                .table("v", false, Emptiness.EMPTY_WITH_NOTE, "合计")
                .build();

        assertThat(statuses("t[合计] = u[合计] + v[合计]", document)).containsExactly(Status.EXACT);
        assertThat(missing("t[合计] = u[合计] + w[合计]", document)).containsExactly(Missing.Cause.TABLE);
    }

    @Test
    void rowsThatAreDividedFurtherAreAddedUp() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .row("2010301/50101", "4")
                .row("2010301/50201", "")
                .row("2010302/50201", "3")
                .row("2080505/50102", "3")
                .table("u", "合计")
                .row("201", "7")
                .row("20103", "7")
                .row("2010301", "4")
                .row("2010302", "3");

        assertThat(statuses("u[2010301] = t[2010301]", facts.build())).containsExactly(Status.EXACT);
        assertThat(statuses("u[201] = t[201]", facts.build())).containsExactly(Status.EXACT);
        assertThat(statuses("u[201] = t[208]", facts.build())).containsExactly(Status.VIOLATED);
        assertThat(statuses("t[合计] = sum(t[@类])", facts.build())).containsExactly(Status.EXACT);
    }

    @Test
    void whatATablePrintsOfALevelIsAllThereIsOfIt() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .row("201", "7")
                .row("20103", "7")
                .row("2080505", "3")
                .table("u", "合计")
                .row("208", "3");

        assertThat(missing("u[208] = t[208]", facts.build())).containsExactly(Missing.Cause.ROW);
        assertThat(statuses("t[合计] = sum(t[@类])", facts.build())).containsExactly(Status.VIOLATED);
    }

    @Test
    void aCodeThatBothTablesRepeatIsNotHeldAgainstItsSum() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "合计")
                .row("2010301", "4")
                .row("2010301", "3")
                .table("u", "合计")
                .row("2010301/50101", "5")
                .row("2010301/50201", "2");

        assertThat(evaluate(
                                new Scheme.Relates(FormulaParser.formula("t[*] = u[*]"), Scheme.Each.ROW),
                                "",
                                facts.build())
                        .comparisons())
                .isEmpty();
    }

    @Test
    void sumsItemsOfALevelWithoutTotalsMemosAndBalances() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "预算数")
                .row("收入:甲", "10")
                .row(LineRole.MEMO, "收入:其中乙", "3")
                .total("收入:本年收入合计", "10")
                .row("收入:上年结转", "5")
                .total("收入:收入总计", "15")
                .build();

        assertThat(statuses("t[收入:本年收入合计] = sum(t[收入:@类])", document)).containsExactly(Status.EXACT);
        assertThat(statuses("t[收入:收入总计] = t[收入:本年收入合计] + t[收入:上年结转]", document)).containsExactly(Status.EXACT);
    }

    @Test
    void followsTheHierarchyOfCodes() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计", "项目支出")
                .total("合计", "10", "9")
                .row("208", "10", "9")
                .row("20805", "7", "6")
                .row("2080501", "7", "5")
                .row("20808", "3", "3")
                .build();

        IdentityResult result = evaluate(new Scheme.Hierarchy("t"), "", document);

        assertThat(result.comparisons()).hasSize(4);
        assertThat(result.count(Status.EXACT)).isEqualTo(3);
        assertThat(result.count(Status.WITHIN_ROUNDING)).isEqualTo(1);
    }

    @Test
    void aTotalThatIsNotLegibleIsNotHeldAgainstItsParts() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .row("208", "?")
                .row("20805", "7")
                .row("20808", "3")
                .build();

        IdentityResult result = evaluate(new Scheme.Hierarchy("t"), "", document);

        assertThat(result.count(Status.VIOLATED)).isZero();
        assertThat(result.count(Status.NOT_EVALUATED)).isEqualTo(1);
    }

    @Test
    void goesThroughRowsAndPassesOverRowsThatTheOtherTableDoesNotPrint() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .row("208", "10")
                .row("210", "5")
                .table("u", "合计")
                .row("208", "12")
                .build();

        IdentityResult result =
                evaluate(new Scheme.Relates(FormulaParser.formula("t[*] = u[*]"), Scheme.Each.ROW), "", document);

        assertThat(result.comparisons()).extracting(Comparison::status).containsExactly(Status.VIOLATED);
    }

    @Test
    void holdsInEveryBlockOfUnits() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .total("合计", "30")
                .row(LineRole.ENTITY, "甲|合计", "10")
                .row("甲|208", "10")
                .row(LineRole.ENTITY, "乙|合计", "20")
                .row("乙|208", "25")
                .build();

        assertThat(statuses("t[合计] = sum(t[@单位])", document)).containsExactly(Status.EXACT);
        assertThat(statuses("t[合计] = sum(t[@类])", document))
                .containsExactlyInAnyOrder(Status.VIOLATED, Status.EXACT, Status.VIOLATED);
    }

    @Test
    void comparesEveryClaimAndKnowsSilenceFromIllegibility() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .claim("三公经费", Direction.UNSTATED, "amount", "10")
                .claim("三公经费", Direction.UNSTATED, "amount", "20")
                .claim("会议费", Direction.UNSTATED, "amount", "?")
                .build();

        assertThat(statuses("文[三公经费] = t[合计]", document)).containsExactly(Status.EXACT, Status.VIOLATED);
        assertThat(missing("文[会议费] = t[合计]", document)).containsExactly(Missing.Cause.UNREADABLE);
        assertThat(missing("文[培训费] = t[合计]", document)).containsExactly(Missing.Cause.CLAIM);
    }

    @Test
    void recomputesRatesWithTheRoundingOfAmounts() throws FormulaException {
        assertThat(growth("amount", "15", "change", "12", "rate", "500")).containsExactly(Status.WITHIN_ROUNDING);
        assertThat(growth("amount", "120", "change", "20", "rate", "20")).containsExactly(Status.EXACT);
        assertThat(growth("amount", "120", "change", "20", "rate", "25")).containsExactly(Status.VIOLATED);
        assertThat(growth("amount", "120", "base", "100", "change", "20", "rate", "20"))
                .containsExactly(Status.EXACT, Status.EXACT);
        assertThat(growth("amount", "90", "base", "100")).containsExactly(Status.VIOLATED);
        assertThat(growth("amount", "20", "change", "20", "rate", "100")).containsExactly(Status.NOT_EVALUATED);
    }

    @Test
    void appliesOnlyWhereItsConditionHolds() throws FormulaException {
        IdentityResult result = evaluate(
                new Scheme.Relates(FormulaParser.formula("t[合计] = t[a]"), Scheme.Each.ONCE),
                "t[b] = 0",
                table("10", "4", "6"));

        assertThat(result.comparisons()).isEmpty();
        assertThat(result.conditionFailed()).isTrue();
    }

    private static BudgetDocument table(String total, String a, String b) {
        return Facts.facts()
                .table("t", "合计")
                .total("合计", total)
                .row("a", a)
                .row("b", b)
                .build();
    }

    private static List<Status> growth(String... figures) throws FormulaException {
        BudgetDocument document =
                Facts.facts().claim("公务接待费", Direction.INCREASE, figures).build();
        return evaluate(new Scheme.Growth(FormulaParser.reference("文[*]"), Optional.empty()), "", document)
                .comparisons()
                .stream()
                .map(Comparison::status)
                .toList();
    }

    private static List<Status> statuses(String formula, BudgetDocument document) throws FormulaException {
        return once(formula, document).comparisons().stream()
                .map(Comparison::status)
                .toList();
    }

    private static List<Missing.Cause> missing(String formula, BudgetDocument document) throws FormulaException {
        return once(formula, document).comparisons().stream()
                .flatMap(comparison -> comparison.missing().stream())
                .map(Missing::cause)
                .toList();
    }

    @Test
    void aConditionThatNeedsATableWhichIsNotThereIsNotDecided() throws FormulaException {
        BudgetDocument document =
                Facts.facts().table("t", "a").total("合计", "10").row("201", "10").build();
        Scheme sum = new Scheme.Relates(FormulaParser.formula("t[合计].a = t[201].a"), Scheme.Each.ONCE);

        IdentityResult undecided = evaluate(sum, "u[合计].a = t[合计].a", document);
        IdentityResult fails = evaluate(sum, "t[201].a = 7 万元", document);

        assertThat(undecided.conditionFailed()).isFalse();
        assertThat(undecided.comparisons())
                .singleElement()
                .satisfies(comparison ->
                        assertThat(comparison.missing().orElseThrow().cause()).isEqualTo(Missing.Cause.TABLE));
        assertThat(fails.conditionFailed()).isTrue();
        assertThat(fails.comparisons()).isEmpty();
    }

    private static IdentityResult once(String formula, BudgetDocument document) throws FormulaException {
        return evaluate(new Scheme.Relates(FormulaParser.formula(formula), Scheme.Each.ONCE), "", document);
    }

    static IdentityResult evaluate(Scheme scheme, String when, BudgetDocument document) throws FormulaException {
        RuleDefinition rule = new RuleDefinition(
                "test-identity-001",
                new Text("题", "title"),
                Severity.ERROR,
                false,
                DisclosureKind.UNKNOWN,
                Years.ALL,
                List.of(),
                List.of(),
                new Text("", ""),
                new Text("", ""));
        Optional<Condition> condition = when.isEmpty() ? Optional.empty() : Optional.of(FormulaParser.condition(when));
        return new IdentityEvaluator(document).evaluate(new IdentityDefinition(rule, scheme, condition, ""));
    }
}
