package org.mingzhang.cli.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Outcome;
import org.mingzhang.cli.corpus.CorpusRow.Cells;
import org.mingzhang.cli.corpus.CorpusRow.Core;
import org.mingzhang.cli.corpus.CorpusRow.Findings;
import org.mingzhang.cli.corpus.CorpusRow.Identities;
import org.mingzhang.cli.corpus.CorpusRow.Status;
import org.mingzhang.cli.corpus.CorpusRow.Tables;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.Understanding;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.TocEntry;

/** Counts what was read and checked of a disclosure. */
public final class CorpusCount {

    private CorpusCount() {}

    /**
     * The row of a disclosure.
     *
     * @param name its name
     * @param understanding what was read
     * @param report what was checked
     * @param millis time of both, in milliseconds
     */
    public static CorpusRow of(String name, Understanding understanding, DocumentReport report, long millis) {
        Status status = switch (understanding.recognition().status()) {
            case DISCLOSURE -> Status.DISCLOSURE;
            case BLANK_FORM -> Status.BLANK_FORM;
            case NOT_A_DISCLOSURE -> Status.NOT_A_DISCLOSURE;
            case UNREADABLE -> Status.UNREADABLE;
        };
        if (understanding.interpretation().isEmpty()) {
            return new CorpusRow(
                    name, status, Tables.NONE, Cells.NONE, Identities.NONE, Core.NONE, 0, Findings.of(report), millis);
        }
        Interpretation read = understanding.interpretation().get();
        BudgetDocument document = read.document();
        boolean withoutTables =
                read.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.TABLES_NOT_SUPPLIED);
        return new CorpusRow(
                name,
                withoutTables ? Status.WITHOUT_TABLES : status,
                tables(document),
                cells(document, read.unassigned()),
                identities(report.coverage()),
                core(report.coverage()),
                document.claims().size(),
                Findings.of(report),
                millis);
    }

    static Tables tables(BudgetDocument document) {
        Set<String> read = document.tables().stream()
                .filter(table -> table.emptiness() != Emptiness.UNREAD)
                .map(BudgetTable::kind)
                .collect(Collectors.toSet());
        List<TocEntry> listed =
                document.contents().stream().filter(TocEntry::isTable).toList();
        List<TocEntry> known =
                listed.stream().filter(entry -> !entry.tableKind().isEmpty()).toList();
        return new Tables(
                known.size(),
                (int) known.stream()
                        .filter(entry -> read.contains(entry.tableKind()))
                        .count(),
                listed.size() - known.size(),
                (int) document.tables().stream()
                        .filter(table -> table.kind().isEmpty())
                        .count());
    }

    static Cells cells(BudgetDocument document, int unassigned) {
        return new Cells(
                cells(document, FigureState.NUMBER),
                cells(document, FigureState.BLANK),
                cells(document, FigureState.DASH),
                cells(document, FigureState.UNREADABLE),
                unassigned);
    }

    private static int cells(BudgetDocument document, FigureState state) {
        return (int) document.amounts().stream()
                .filter(amount -> amount.figure().state() == state)
                .count();
    }

    static Identities identities(List<Coverage> coverage) {
        Identities sum = Identities.NONE;
        for (Coverage rule : coverage) {
            if (CoreFamilies.isIdentity(rule.ruleId())) {
                sum = sum.plus(
                        new Identities(rule.passed(), rule.withinRounding(), rule.failed(), rule.notEvaluated()));
            }
        }
        return sum;
    }

    static Core core(List<Coverage> coverage) {
        List<Coverage> applicable = coverage.stream()
                .filter(rule -> CoreFamilies.isCore(rule.ruleId()))
                .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        return new Core(applicable.size(), (int) applicable.stream()
                .filter(rule -> rule.outcome() == Outcome.PASSED || rule.outcome() == Outcome.FAILED)
                .count());
    }
}
