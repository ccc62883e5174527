package org.mingzhang.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Outcome;
import org.mingzhang.cli.corpus.CorpusRow.Cells;
import org.mingzhang.cli.corpus.CorpusRow.Core;
import org.mingzhang.cli.corpus.CorpusRow.Findings;
import org.mingzhang.cli.corpus.CorpusRow.Identities;
import org.mingzhang.cli.corpus.CorpusRow.Status;
import org.mingzhang.cli.corpus.CorpusRow.Tables;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Scope;
import org.mingzhang.model.TocEntry;
import org.mingzhang.model.Unit;

/** The counts, on facts made by hand. */
class CorpusCountTest {

    private static final Text NOTHING = new Text("", "");

    @Test
    void aListedTableIsRecognisedWhenOneOfItsKindWasRead() {
        BudgetDocument document = document(
                List.of(
                        listed("收支总表"),
                        listed("收入总表"),
                        listed("支出总表"),
                        listed("政府性基金预算支出表"),
                        listed(""),
                        new TocEntry("1", "部门概况", "", "部门概况", false, Place.NONE)),
                List.of(
                        table("收支总表", Emptiness.HAS_DATA),
                        table("收入总表", Emptiness.UNREAD),
                        table("政府性基金预算支出表", Emptiness.EMPTY_SILENT),
                        table("", Emptiness.UNREAD),
                        table("三公经费支出表", Emptiness.HAS_DATA)),
                List.of());

        assertThat(CorpusCount.tables(document)).isEqualTo(new Tables(4, 2, 1, 1));
    }

    @Test
    void cellsAreCountedByTheirState() {
        BudgetDocument document = document(
                List.of(),
                List.of(),
                List.of(
                        cell(Figure.number(BigDecimal.TEN, 2, Unit.TEN_THOUSAND_YUAN, "10.00")),
                        cell(Figure.number(BigDecimal.ZERO, 2, Unit.TEN_THOUSAND_YUAN, "0.00")),
                        cell(Figure.of(FigureState.BLANK, Unit.TEN_THOUSAND_YUAN, "")),
                        cell(Figure.of(FigureState.DASH, Unit.TEN_THOUSAND_YUAN, "—")),
                        cell(Figure.of(FigureState.UNREADABLE, Unit.TEN_THOUSAND_YUAN, "1O"))));

        Cells cells = CorpusCount.cells(document, 1);

        assertThat(cells).isEqualTo(new Cells(2, 1, 1, 1, 1));
        assertThat(cells.assignedShare()).hasToString("66.6 %");
    }

    @Test
    void identitiesAreThoseOfAllPacksAndNoOtherRules() {
        assertThat(CorpusCount.identities(List.of(
                        coverage("national-identity-101", Outcome.PASSED, 5, 2, 0, 1),
                        coverage("shenzhen-identity-101", Outcome.FAILED, 1, 0, 3, 0),
                        coverage("national-structure-001", Outcome.FAILED, 7, 7, 7, 7))))
                .isEqualTo(new Identities(6, 2, 3, 1));
    }

    @Test
    void coreFamiliesAreApplicableUnlessTheyDoNotConcernTheDocument() {
        assertThat(CorpusCount.core(List.of(
                        coverage("national-identity-101", Outcome.PASSED, 1, 0, 0, 0),
                        coverage("national-identity-201", Outcome.FAILED, 0, 0, 1, 0),
                        coverage("national-identity-401", Outcome.NOT_EVALUATED, 0, 0, 0, 1),
                        coverage("national-identity-501", Outcome.RULE_ERROR, 0, 0, 0, 0),
                        coverage("national-identity-102", Outcome.NOT_APPLICABLE, 0, 0, 0, 0),
                        coverage("national-identity-261", Outcome.PASSED, 1, 0, 0, 0),
                        coverage("national-identity-301", Outcome.PASSED, 1, 0, 0, 0),
                        coverage("shenzhen-identity-101", Outcome.PASSED, 1, 0, 0, 0))))
                .isEqualTo(new Core(4, 2));
    }

    @Test
    void aShareIsCutOffSoThatWhatIsMissedDoesNotLookReached() {
        assertThat(new Share(98_999, 100_000)).hasToString("98.9 %");
        assertThat(new Share(98_999, 100_000).isAtLeast(99)).isFalse();
        assertThat(new Share(99, 100).isAtLeast(99)).isTrue();
        assertThat(new Share(0, 0)).hasToString("—");
        assertThat(new Share(0, 0).isAtLeast(0)).isFalse();
    }

    @Test
    void totalsAddUpAndMissedTargetsAreSaidSo() {
        CorpusReport report = new CorpusReport(
                List.of(
                        row("一", Status.DISCLOSURE, new Tables(10, 10, 1, 0), new Core(20, 19)),
                        row("二", Status.DISCLOSURE, new Tables(10, 9, 0, 2), new Core(20, 20)),
                        row("四", Status.WITHOUT_TABLES, new Tables(9, 0, 0, 0), new Core(20, 0)),
                        row("三", Status.NOT_A_DISCLOSURE, Tables.NONE, Core.NONE)),
                Language.EN);

        assertThat(report.markdown().lines())
                .filteredOn(line -> line.startsWith("| "))
                .extracting(line -> line.split(" \\| ")[0] + " | " + line.split(" \\| ")[1])
                .containsExactly(
                        "| document | tables",
                        "| 一 | 10/10",
                        "| 二 | 9/10",
                        "| 四 (tables not supplied) | 0/9",
                        "| 三 (no disclosure) | 0/0",
                        "| **total: 4 documents, 3 of them disclosures** | 19/29",
                        "| **of these 2 with their tables** | 19/20",
                        "| target | at least",
                        "| tables of the contents list recognised | 99 %",
                        "| the same, with submissions without tables | ",
                        "| numeric cells assigned | 98 %",
                        "| core identities evaluated | 95 %",
                        "| the same, with submissions without tables | ");
        assertThat(report.totals())
                .contains("tables of the contents list recognised: 90.4 % (≥ 99 %) not reached")
                .contains("the same, with submissions without tables: 63.3 %\n")
                .contains("numeric cells assigned: 98.0 % (≥ 98 %) reached")
                .contains("core identities evaluated: 97.5 % (≥ 95 %) reached")
                .contains("the same, with submissions without tables: 65.0 %\n")
                .contains("ms: 28");
    }

    private static CorpusRow row(String name, Status status, Tables tables, Core core) {
        return new CorpusRow(
                name, status, tables, new Cells(98, 0, 0, 0, 2), Identities.NONE, core, 3, new Findings(1, 2, 3), 7);
    }

    private static TocEntry listed(String kind) {
        return new TocEntry("", kind, kind, "", true, Place.NONE);
    }

    private static BudgetTable table(String kind, Emptiness emptiness) {
        return new BudgetTable(
                0, kind, "", kind, "", 0, Unit.TEN_THOUSAND_YUAN, List.of(), emptiness, false, "", 1, Place.NONE);
    }

    private static Amount cell(Figure figure) {
        return new Amount(0, "支出总表", 0, "", "", "合计", "", 0, LineRole.TOTAL, "合计", figure, Place.NONE);
    }

    private static Coverage coverage(String id, Outcome outcome, int held, int rounding, int failed, int left) {
        return new Coverage(id, NOTHING, false, outcome, held, rounding, failed, left, NOTHING);
    }

    private static BudgetDocument document(List<TocEntry> contents, List<BudgetTable> tables, List<Amount> amounts) {
        return new BudgetDocument(
                new Disclosure(
                        "某局", 2024, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE),
                contents,
                List.of(),
                List.of(),
                tables,
                List.of(),
                amounts,
                List.of(),
                List.of(),
                List.of());
    }
}
