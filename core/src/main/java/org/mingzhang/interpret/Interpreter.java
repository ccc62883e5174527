package org.mingzhang.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.interpret.goal.GoalReader;
import org.mingzhang.interpret.goal.GoalReading;
import org.mingzhang.interpret.goal.GoalTexts;
import org.mingzhang.interpret.prose.ProseReader;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.prose.claim.ItemCodes;
import org.mingzhang.interpret.recognise.PrintedDates;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.find.TableFinder;
import org.mingzhang.interpret.table.find.UnnamedTables;
import org.mingzhang.interpret.table.ledger.AmountRows;
import org.mingzhang.interpret.table.ledger.LedgerReader;
import org.mingzhang.interpret.table.ledger.TableReading;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.layout.UnsurePlaces;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Passage;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

/** The one way from a layout to the facts. */
public final class Interpreter {

    /**
     * Understands a layout that was recognised as a disclosure.
     *
     * @param layout the layout of all its files
     * @param disclosure what it was recognised as
     * @param template the forms of its place
     */
    public Interpretation interpret(Layout layout, Disclosure disclosure, Template template) {
        List<FoundTable> printed = new TableFinder(template, disclosure.kind()).find(layout);
        Template settled = template.forKinds(kinds(printed));
        return settled == template
                ? interpret(layout, disclosure, template, printed)
                : interpret(layout, disclosure, settled, new TableFinder(settled, disclosure.kind()).find(layout));
    }

    private static Set<String> kinds(List<FoundTable> found) {
        return found.stream()
                .flatMap(table -> table.template().stream())
                .map(TableTemplate::kind)
                .collect(Collectors.toSet());
    }

    private static Interpretation interpret(
            Layout read, Disclosure disclosure, Template template, List<FoundTable> found) {
        UnreadPages unread = UnreadPages.of(read);
        Layout layout = read.noting(unread.notices());
        TableReading ledgers = new LedgerReader(template, disclosure, unread).read(found);
        ProseReading prose = new ProseReader(template, disclosure, unread).read(layout, found);
        GoalReading goals = new GoalReader(disclosure, unread).read(found, prose);

        List<BudgetTable> tables = joined(ledgers.tables(), goals.tables());
        tables.sort(Comparator.comparingInt(BudgetTable::id));
        List<Amount> amounts = joined(ledgers.amounts(), goals.amounts());
        List<Passage> passages = joined(prose.passages(), GoalTexts.of(found, idAfter(prose.passages())));
        passages.addAll(FaultyTexts.of(layout, amounts, idAfter(passages)));
        passages.addAll(UnnamedTables.of(layout, found, idAfter(passages)));
        BudgetDocument document = new BudgetDocument(
                disclosure,
                prose.contents(),
                prose.parts(),
                passages,
                tables,
                joined(ledgers.lines(), goals.lines()),
                amounts,
                new ItemCodes(ledgers.lines()).resolve(prose.claims()),
                joined(prose.projects(), goals.projects()),
                goals.indicators(),
                PrintedDates.of(layout),
                List.of());
        List<ReadingNotice> notices = joined(layout.notices(), ledgers.notices());
        notices.addAll(
                OneSection.noticeFor(document).map(List::of).orElseGet(() -> AmountRows.missingFrom(layout, found)));
        notices.addAll(FaultyCells.noticesFor(document));
        OnlyTables.noticeFor(document, layout.notices()).ifPresent(notices::add);
        notices.addAll(prose.notices());
        notices.addAll(goals.notices());
        UnsurePlaces unsure = UnsurePlaces.of(layout);
        notices.addAll(unsure.noticesBeside(notices));
        return new Interpretation(
                new UnsureFigures(unsure).on(document), found, ledgers.unassigned() + goals.unassigned(), notices);
    }

    private static int idAfter(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::id).max().orElse(-1) + 1;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
