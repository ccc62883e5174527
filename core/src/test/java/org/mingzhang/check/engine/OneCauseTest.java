package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.check.identity.FormulaException;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;

class OneCauseTest {

    private static final List<String> COLUMNS = List.of("合计", "基本支出", "项目支出");
    private static final int ROWS = 8;

    /** A total row and seven items; every item has its own digits, so that no value stands twice. */
    private static long[][] sound() {
        long[][] rows = new long[ROWS][COLUMNS.size()];
        for (int i = 1; i < ROWS; i++) {
            rows[i][1] = 10_007L * i * i + 13;
            rows[i][2] = 30_011L * i + 7L * i * i;
            rows[i][0] = rows[i][1] + rows[i][2];
            for (int j = 0; j < COLUMNS.size(); j++) {
                rows[0][j] += rows[i][j];
            }
        }
        return rows;
    }

    private static Facts table(Facts facts, String kind, long[][] rows) {
        facts.table(kind, COLUMNS.toArray(String[]::new));
        for (int i = 0; i < rows.length; i++) {
            String[] values = Arrays.stream(rows[i]).mapToObj(String::valueOf).toArray(String[]::new);
            if (i == 0) {
                facts.total("合计", values);
            } else {
                facts.row(String.valueOf(200 + i), values);
            }
        }
        return facts;
    }

    private static Scheme[] within(String kind) throws FormulaException {
        return new Scheme[] {
            Causes.rows(kind + "[*].合计 = " + kind + "[*].基本支出 + " + kind + "[*].项目支出"),
            Causes.columns(kind + "[合计].* = sum(" + kind + "[@类].*)")
        };
    }

    /** Every cell of t stands in u too, where rows add up. */
    private static Scheme[] besideU() throws FormulaException {
        return new Scheme[] {Causes.rows("u[*].合计 = u[*].基本支出 + u[*].项目支出"), Causes.cells("t[*].* = u[*].*")};
    }

    private static Scheme[] all(Scheme[] schemes, Scheme... more) {
        List<Scheme> all = new ArrayList<>(List.of(schemes));
        all.addAll(List.of(more));
        return all.toArray(Scheme[]::new);
    }

    private static Set<String> named(List<Cause> causes) {
        return causes.stream()
                .map(cause -> {
                    assertThat(cause.suspects()).hasSize(1);
                    Amount amount = (Amount) cause.suspects().get(0).fact();
                    assertThat(amount.table()).isZero();
                    return amount.line() + " " + amount.column();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Slips of which none is the sum of others: 1,117, then a little more than double. */
    private static long shift(int slip) {
        return 1_117L * (1L << 2 * slip) + slip;
    }

    @Property
    void asManyWrongCellsAsSlipsBesideATableThatIsRight(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(min = 0, max = ROWS * 3 - 1) Integer> wrong)
            throws FormulaException {
        long[][] changed = sound();
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < wrong.size(); i++) {
            int row = wrong.get(i) / COLUMNS.size();
            int column = wrong.get(i) % COLUMNS.size();
            changed[row][column] += shift(i);
            places.add(row + " " + COLUMNS.get(column));
        }

        List<Cause> causes = OneCause.joined(Causes.of(
                table(table(Facts.facts(), "t", changed), "u", sound()).build(), all(within("t"), besideU())));

        assertThat(named(causes)).isEqualTo(places);
        assertThat(causes).hasSize(wrong.size());
    }

    @Property
    void twoWrongCellsOfATableThatOnlyAddsUpAreTwo(
            @ForAll @Size(2) @UniqueElements List<@IntRange(min = 0, max = ROWS * 3 - 1) Integer> wrong)
            throws FormulaException {
        long[][] changed = sound();
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < wrong.size(); i++) {
            int row = wrong.get(i) / COLUMNS.size();
            int column = wrong.get(i) % COLUMNS.size();
            changed[row][column] += shift(i);
            places.add(row + " " + COLUMNS.get(column));
        }

        List<Cause> causes =
                OneCause.joined(Causes.of(table(Facts.facts(), "t", changed).build(), within("t")));

        assertThat(named(causes)).isEqualTo(places);
    }

    @Example
    void aMissingRowIsOneCauseInAllColumns() throws FormulaException {
        long[][] whole = sound();
        long[][] short_ = new long[ROWS - 1][];
        int at = 0;
        for (int i = 0; i < ROWS; i++) {
            if (i != 4) {
                short_[at++] = whole[i];
            }
        }
        List<Cause> causes = Causes.of(table(Facts.facts(), "t", short_).build(), within("t"));

        assertThat(causes.size()).isGreaterThan(1);
        assertThat(OneCause.joined(causes)).singleElement().satisfies(cause -> {
            assertThat(cause.isCertain()).isFalse();
            assertThat(cause.comparisons()).hasSize(3);
        });
    }

    @Example
    void aRowMissingInTwoTablesIsOneCause() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "a")
                .total("合计", "31482.17")
                .row("201", "8100.05")
                .row("202", "3021.90")
                .table("v", "b")
                .total("合计", "51482.17")
                .row("205", "28100.05")
                .row("206", "3021.90");

        List<Cause> causes = Causes.of(
                facts.build(),
                Causes.once("t[合计].a = t[201].a + t[202].a"),
                Causes.once("v[合计].b = v[205].b + v[206].b"));

        assertThat(causes).hasSize(2);
        assertThat(OneCause.joined(causes)).hasSize(1);
    }

    @Example
    void twoSlipsOfARoundSizeStayTwo() throws FormulaException {
        Facts facts = Facts.facts()
                .table("t", "a")
                .total("合计", "31000.00")
                .row("201", "20000.00")
                .row("202", "10000.00")
                .table("v", "b")
                .total("合计", "51000.00")
                .row("205", "20000.00")
                .row("206", "30000.00");

        List<Cause> causes = Causes.of(
                facts.build(),
                Causes.once("t[合计].a = t[201].a + t[202].a"),
                Causes.once("v[合计].b = v[205].b + v[206].b"));

        assertThat(OneCause.joined(causes)).hasSize(2);
    }

    @Example
    void aColumnThatSlippedByARowIsOneCause() throws FormulaException {
        long[][] slipped = sound();
        long last = slipped[ROWS - 1][1];
        for (int i = ROWS - 1; i > 1; i--) {
            slipped[i][1] = slipped[i - 1][1];
        }
        slipped[1][1] = last;

        List<Cause> alone =
                OneCause.joined(Causes.of(table(Facts.facts(), "t", slipped).build(), within("t")));
        List<Cause> beside = OneCause.joined(Causes.of(
                table(table(Facts.facts(), "t", slipped), "u", sound()).build(), all(within("t"), besideU())));

        assertThat(alone)
                .singleElement()
                .satisfies(cause -> assertThat(cause.comparisons()).hasSize(ROWS - 1));
        List<Cause> withoutSums = OneCause.joined(Causes.of(
                table(table(Facts.facts(), "t", slipped), "u", sound()).build(), besideU()));

        assertThat(beside).hasSize(1);
        assertThat(withoutSums)
                .singleElement()
                .satisfies(cause -> assertThat(cause.suspects()).hasSize(ROWS - 1));
    }

    @Example
    void twoFiguresThatChangedPlacesAreOneCause() throws FormulaException {
        long[][] swapped = sound();
        long there = swapped[2][2];
        swapped[2][2] = swapped[5][2];
        swapped[5][2] = there;

        List<Cause> causes = OneCause.joined(Causes.of(
                table(table(Facts.facts(), "t", swapped), "u", sound()).build(), besideU()));

        assertThat(causes)
                .singleElement()
                .satisfies(cause -> assertThat(cause.suspects()).hasSize(2));
    }

    @Example
    void theSameWrongSentenceTwiceIsOneCauseAndAnotherWrongSentenceIsItsOwn() throws FormulaException {
        Facts facts = table(Facts.facts(), "t", sound())
                .claim("支出总计", Direction.UNSTATED, "amount", "5000")
                .claim("支出总计", Direction.UNSTATED, "amount", "5000")
                .claim("支出总计", Direction.UNSTATED, "amount", "7000");

        List<Cause> causes =
                OneCause.joined(Causes.of(facts.build(), all(within("t"), Causes.once("文[支出总计] = t[合计].合计"))));

        assertThat(causes).hasSize(2);
        assertThat(causes.get(0).suspects())
                .extracting(Cell::fact)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(((Claim) fact).amount().value()).isEqualTo(new BigDecimal("5000")));
        assertThat(causes.get(1).suspects()).hasSize(1);
    }

    @Example
    void aWrongLeafThatBreaksFiveIdentitiesIsOneCause() throws FormulaException {
        long[][] changed = sound();
        changed[3][1] += 444;

        List<Cause> causes = OneCause.joined(Causes.of(
                table(table(Facts.facts(), "t", changed), "u", sound())
                        .claim("基本支出", Direction.UNSTATED, "amount", String.valueOf(sound()[3][1]))
                        .build(),
                all(
                        within("t"),
                        Causes.rows("u[*].合计 = u[*].基本支出 + u[*].项目支出"),
                        Causes.cells("t[*].* = u[*].*"),
                        Causes.once("文[基本支出] = t[203].基本支出"),
                        Causes.once("t[203].基本支出 <= u[203].基本支出"))));

        assertThat(named(causes)).containsExactly("3 基本支出");
        assertThat(causes.get(0).comparisons()).hasSize(5);
    }

    @Example
    void aTableInAnotherUnitIsOneCauseAndASlipBesideItIsItsOwn() throws FormulaException {
        long[][] tenThousandfold = sound();
        for (long[] row : tenThousandfold) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= 10_000;
            }
        }
        Facts facts = table(table(Facts.facts(), "t", tenThousandfold), "u", sound())
                .claim("支出总计", Direction.UNSTATED, "amount", "5000");

        List<Cause> causes =
                OneCause.joined(Causes.of(facts.build(), all(besideU(), Causes.once("文[支出总计] = u[合计].合计"))));

        assertThat(causes).hasSize(2);
        assertThat(causes.get(0).comparisons()).hasSize(ROWS * COLUMNS.size());
    }

    @Example
    void thousandsOfFiguresThatDifferAreToldApartInTime() throws FormulaException {
        int rows = 2_000;
        Facts facts = Facts.facts().table("t", "a");
        for (int i = 0; i < rows; i++) {
            facts.row("k" + i, String.valueOf(50_021L + 7L * i * i));
        }
        facts.table("u", "a");
        for (int i = 0; i < rows; i++) {
            facts.row("k" + i, String.valueOf(91_003L + 11L * i * i));
        }

        List<Cause> causes = OneCause.joined(Causes.of(facts.build(), Causes.cells("t[*].* = u[*].*")));

        assertThat(causes).hasSizeBetween(1, rows);
    }
}
