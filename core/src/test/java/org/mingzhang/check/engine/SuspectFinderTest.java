package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.mingzhang.check.Severity;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.check.identity.FormulaException;
import org.mingzhang.check.identity.FormulaParser;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;

class SuspectFinderTest {

    /** A table of items with basic and project money, its total row, and the same items in a second table. */
    @Property
    void oneChangedFigureIsOneCauseAndIsTheSuspect(
            @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 10, max = 9999) Long> basic,
            @ForAll @LongRange(min = 10, max = 9999) long project,
            @ForAll @IntRange(min = 0, max = 20) int place,
            @ForAll @LongRange(min = 7, max = 5000) long shift)
            throws FormulaException {
        List<List<Long>> rows = new ArrayList<>();
        long sumBasic = 0;
        long sumProject = 0;
        for (int i = 0; i < basic.size(); i++) {
            long own = project + i;
            sumBasic += basic.get(i);
            sumProject += own;
            rows.add(new ArrayList<>(List.of(basic.get(i) + own, basic.get(i), own)));
        }
        rows.add(0, new ArrayList<>(List.of(sumBasic + sumProject, sumBasic, sumProject)));
        int row = place % rows.size();
        int column = place % 3;
        List<List<Long>> changed = new ArrayList<>(rows);
        changed.set(row, new ArrayList<>(rows.get(row)));
        changed.get(row).set(column, rows.get(row).get(column) + shift);

        Facts facts = Facts.facts().table("t", "合计", "基本支出", "项目支出");
        fill(facts, changed);
        facts.table("u", "合计", "基本支出", "项目支出");
        fill(facts, rows);
        List<Cause> causes = Causes.of(
                facts.build(),
                new Scheme.Relates(FormulaParser.formula("t[*].合计 = t[*].基本支出 + t[*].项目支出"), Scheme.Each.ROW),
                new Scheme.Relates(FormulaParser.formula("t[合计].* = sum(t[@类].*)"), Scheme.Each.COLUMN),
                new Scheme.Relates(FormulaParser.formula("u[*].合计 = u[*].基本支出 + u[*].项目支出"), Scheme.Each.ROW),
                new Scheme.Relates(FormulaParser.formula("t[*].* = u[*].*"), Scheme.Each.CELL));

        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).suspects()).hasSize(1);
        Amount suspect = (Amount) causes.get(0).suspects().get(0).fact();
        assertThat(suspect.table()).isZero();
        assertThat(suspect.line()).isEqualTo(row);
        assertThat(suspect.column()).isEqualTo(List.of("合计", "基本支出", "项目支出").get(column));
    }

    @Example
    void aClaimAgainstATableThatHoldsTogetherIsTheSuspect() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .row("a", "4")
                .row("b", "6")
                .claim("支出总计", Direction.UNSTATED, "amount", "100")
                .build();

        List<Cause> causes = Causes.of(
                document,
                new Scheme.Relates(FormulaParser.formula("t[合计] = t[a] + t[b]"), Scheme.Each.ONCE),
                new Scheme.Relates(FormulaParser.formula("文[支出总计] = t[合计]"), Scheme.Each.ONCE));

        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).suspects())
                .singleElement()
                .satisfies(cell -> assertThat(cell.fact()).isInstanceOf(Claim.class));
    }

    @Example
    void withoutFurtherEvidenceAllFiguresAreCandidates() throws FormulaException {
        BudgetDocument document = Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .row("a", "4")
                .row("b", "5.5")
                .build();

        List<Cause> causes =
                Causes.of(document, new Scheme.Relates(FormulaParser.formula("t[合计] = t[a] + t[b]"), Scheme.Each.ONCE));

        assertThat(causes).isEmpty();

        List<Cause> wrong = Causes.of(
                Facts.facts()
                        .table("t", "合计")
                        .total("合计", "10")
                        .row("a", "4")
                        .row("b", "2")
                        .build(),
                new Scheme.Relates(FormulaParser.formula("t[合计] = t[a] + t[b]"), Scheme.Each.ONCE));
        assertThat(wrong)
                .singleElement()
                .satisfies(cause -> assertThat(cause.suspects()).hasSize(3));
    }

    private static void fill(Facts facts, List<List<Long>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String[] values = rows.get(i).stream().map(String::valueOf).toArray(String[]::new);
            if (i == 0) {
                facts.total("合计", values);
            } else {
                facts.row(String.valueOf(200 + i), values);
            }
        }
    }

    @Example
    void aSubRowLeftOutOfManyColumnsIsOneCauseAndOfTwoIsNot() {
        List<Cause> many = Causes.of(
                Facts.facts()
                        .table("t", "a", "b", "c")
                        .row("208", "100", "200", "300")
                        .row("20801", "40", "50", "60")
                        .row("20802", "30", "20", "10")
                        .build(),
                new Scheme.Hierarchy("t"));
        List<Cause> few = Causes.of(
                Facts.facts()
                        .table("t", "a", "b")
                        .row("208", "100", "200")
                        .row("20801", "40", "50")
                        .row("20802", "30", "20")
                        .build(),
                new Scheme.Hierarchy("t"));

        assertThat(many).hasSize(3);
        assertThat(OneCause.joined(many)).hasSize(1);
        assertThat(OneCause.joined(many).get(0).comparisons()).hasSize(3);
        assertThat(OneCause.joined(few)).isEqualTo(few).hasSize(2);
    }

    /** The wrong 9 of a stands in both tables and in the prose, which all agree on it. */
    private static BudgetDocument copied() {
        return Facts.facts()
                .table("t", "合计")
                .total("合计", "10")
                .row("201", "9")
                .row("202", "6")
                .table("u", "合计")
                .total("合计", "10")
                .row("201", "9")
                .row("202", "6")
                .build();
    }

    private static List<Cause> causesOfCopied() throws FormulaException {
        return Causes.of(
                copied(),
                new Scheme.Relates(FormulaParser.formula("t[合计] = t[201] + t[202]"), Scheme.Each.ONCE),
                new Scheme.Relates(FormulaParser.formula("u[合计] = u[201] + u[202]"), Scheme.Each.ONCE),
                new Scheme.Relates(FormulaParser.formula("t[*].* = u[*].*"), Scheme.Each.CELL));
    }

    @Example
    void aWrongFigureThatWasCopiedIsOneCause() throws FormulaException {
        List<Cause> causes = causesOfCopied();

        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.comparisons()).hasSize(2);
            assertThat(cause.isCertain()).isFalse();
        });
    }

    @Example
    void aBreachThatRestsOnTheWrongFigureHangsOnItsCause() throws FormulaException {
        Cause cause = causesOfCopied().get(0);
        Object wrong = cause.comparisons().get(0).cells().get(1).fact();
        SharedFigures shared = new SharedFigures(List.of(cause), any -> Severity.WARNING);
        SharedFigures.Reported twoFigures = new SharedFigures.Reported("r", Breach.of("text", wrong));

        assertThat(shared.takes(twoFigures, Severity.ERROR)).isFalse();
        assertThat(shared.takes(twoFigures, Severity.WARNING)).isTrue();
        assertThat(shared.takes(new SharedFigures.Reported("r", Breach.of(wrong)), Severity.INFO))
                .isFalse();
        assertThat(shared.takes(new SharedFigures.Reported("r", Breach.of("text", "other")), Severity.INFO))
                .isFalse();
        assertThat(shared.of(cause)).containsExactly(twoFigures);
    }

    @Example
    void aBreachOnOneOfManyRowsThatMissTheirTotalIsItsOwn() throws FormulaException {
        Facts facts = Facts.facts().table("t", "a").total("合计", "900");
        for (int row = 201; row < 209; row++) {
            facts.row(String.valueOf(row), "17");
        }
        BudgetDocument document = facts.build();
        Cause cause =
                Causes.of(document, Causes.columns("t[合计].* = sum(t[@类].*)")).get(0);

        SharedFigures shared = new SharedFigures(List.of(cause), any -> Severity.WARNING);

        assertThat(cause.isCertain()).isFalse();
        assertThat(shared.takes(
                        new SharedFigures.Reported(
                                "r", Breach.of("text", document.amounts().get(3))),
                        Severity.INFO))
                .isFalse();
    }
}
