package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.interpret.table.EntityNames;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.NilNote;
import org.mingzhang.interpret.table.SubjectIndex;
import org.mingzhang.interpret.table.TermIndex;
import org.mingzhang.interpret.table.Unchecked;
import org.mingzhang.interpret.table.column.ColumnVocabulary;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Line;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;
import org.mingzhang.template.Template;

/** Understands the cells of found tables: columns, rows, amounts. Tables of goals and projects are read elsewhere. */
public final class LedgerReader {

    /** Columns of numbers that are no money: row numbers, scores, persons. */
    private static final Pattern COUNTS = Pattern.compile("序号|行次|编号|.*得?分数?|.*人数|.*年份?|页码");

    private final Template template;
    private final Disclosure disclosure;
    private final UnreadPages unreadPages;

    /** @param unreadPages the pages on which tables may begin or go on */
    public LedgerReader(Template template, Disclosure disclosure, UnreadPages unreadPages) {
        this.template = template;
        this.disclosure = disclosure;
        this.unreadPages = unreadPages;
    }

    /** Reads the tables together, so that names resolve to the codes that other tables print. */
    public TableReading read(List<FoundTable> found) {
        ColumnVocabulary vocabulary = new ColumnVocabulary(template, disclosure.fiscalYear());
        SheetReader sheets = new SheetReader(vocabulary);
        SubjectIndex subjects = new SubjectIndex(template.tables());
        EntityNames entities = new EntityNames();
        entities.add(disclosure.department());
        List<Optional<Sheet>> read = new ArrayList<>();
        for (FoundTable table : found) {
            entities.add(table.entity());
            Optional<Sheet> sheet = table.template()
                    .filter(kind -> !table.hasUnreadRows())
                    .filter(kind -> kind.shape() == Shape.LIST || kind.shape() == Shape.SIDES)
                    .flatMap(kind -> sheets.read(table, kind));
            sheet.ifPresent(known -> learn(known, subjects, entities));
            read.add(sheet);
        }
        Reading reading = new Reading(vocabulary, subjects, entities);
        for (int i = 0; i < found.size(); i++) {
            reading.table(found.get(i), read.get(i));
        }
        return new TableReading(reading.tables, reading.lines, reading.amounts, reading.unassigned, reading.notices);
    }

    private static void learn(Sheet sheet, SubjectIndex subjects, EntityNames entities) {
        for (SheetRow row : sheet.rows()) {
            if (!row.code().isEmpty() && !row.label().isEmpty()) {
                subjects.add(row.code(), Printed.name(row.label()));
            }
            if (row.entityBegins()) {
                entities.add(row.entity());
            }
        }
    }

    /** The facts as they are gathered, table by table. */
    private final class Reading {

        private final ColumnVocabulary vocabulary;
        private final SubjectIndex subjects;
        private final EntityNames entities;
        private final List<BudgetTable> tables = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Amount> amounts = new ArrayList<>();
        private final List<ReadingNotice> notices = new ArrayList<>();
        private Unit unitBefore = Unit.UNKNOWN_MONEY;
        private String fileBefore = "";
        private int unassigned;

        Reading(ColumnVocabulary vocabulary, SubjectIndex subjects, EntityNames entities) {
            this.vocabulary = vocabulary;
            this.subjects = subjects;
            this.entities = entities;
        }

        void table(FoundTable found, Optional<Sheet> sheet) {
            Optional<TableTemplate> kind = found.template();
            if (kind.isEmpty()) {
                unknown(found);
                return;
            }
            Shape shape = kind.get().shape();
            if (found.hasUnreadRows() || sheet.filter(Reading::hasLostAPage).isPresent()) {
                unread(found, kind.get().kind(), Unchecked.COLUMNS_UNCLEAR);
                return;
            }
            if (shape == Shape.GOALS || shape == Shape.PROJECTS) {
                return;
            }
            if (found.grids().stream().anyMatch(unreadPages::cut)) {
                unread(found, kind.get().kind(), Unchecked.CUT);
                return;
            }
            if (PackedRows.are(found)) {
                unread(found, kind.get().kind(), Unchecked.COLUMNS_UNCLEAR);
                return;
            }
            Unit unit = unit(found);
            FactSheet facts = new FactSheet(found.id(), kind.get().kind(), unit);
            List<String> columns = List.of();
            if (shape == Shape.THREE_PUBLIC) {
                boolean finals = disclosure.kind() == DisclosureKind.FINAL_ACCOUNTS
                        || kind.get().disclosure() == DisclosureKind.FINAL_ACCOUNTS;
                int year = disclosure.fiscalYear() == 0 ? found.year() : disclosure.fiscalYear();
                columns = new ThreePublicReader(vocabulary, kind.get(), year, finals, entities, facts).read(found);
            } else if (sheet.isPresent()) {
                write(sheet.get(), facts);
                columns = columns(sheet.get(), facts);
            }
            boolean understood = !columns.isEmpty();
            if (understood
                    && (isDoubtful(found, facts)
                            || sheet.filter(AmountsAstray::are).isPresent())) {
                unread(found, kind.get().kind(), Unchecked.COLUMNS_UNCLEAR);
                return;
            }
            if (!understood) {
                notUnderstood(found);
                unassigned += numbers(found.grids());
            }
            unassigned += facts.unassignedCount();
            notice(facts, found);
            List<Amount> settled = facts.settledAmounts();
            lines.addAll(facts.lines());
            amounts.addAll(settled);
            tables.add(found.understood(
                    kind.get().kind(),
                    unit,
                    columns,
                    emptiness(found, facts, understood),
                    facts.precision().blankIsZero()));
        }

        private static List<String> columns(Sheet sheet, FactSheet facts) {
            List<String> keys = sheet.plan().keys();
            return facts.hasUnknownColumn()
                    ? Stream.concat(keys.stream(), Stream.of(BudgetTable.UNKNOWN_COLUMN))
                            .toList()
                    : keys;
        }

        /** Whether columns that were inferred leave numbers over: then they were inferred wrongly. */
        private boolean isDoubtful(FoundTable found, FactSheet facts) {
            boolean inferred = found.grids().stream().anyMatch(grid -> grid.origin() == GridOrigin.ALIGNED);
            boolean none = !facts.precision().hasData() && numbers(found.grids()) > 0;
            return inferred && (none || facts.unassignedCount() > 0);
        }

        /** Whether a page with numbers is missing among the rows, so that nothing can be added up. */
        private static boolean hasLostAPage(Sheet sheet) {
            return sheet.unreadPages().stream().anyMatch(page -> numbers(List.of(page.grid())) > 0);
        }

        private void unread(FoundTable found, String kind, Unchecked why) {
            notices.add(why.of(found));
            unassigned += numbers(found.grids());
            tables.add(found.understood(kind, found.unit(), List.of(), Emptiness.UNREAD, true));
        }

        private void write(Sheet sheet, FactSheet facts) {
            TermIndex own = vocabulary.rows(sheet.kind());
            for (int i = 0; i < sheet.sides().size(); i++) {
                String side = sheet.plan().groups().get(i).side();
                TermIndex rowTerms =
                        side.isEmpty() ? own : vocabulary.summary(sheet.kind()).orElse(own);
                new LineWriter(facts, rowTerms, subjects, entities, side)
                        .write(sheet.sides().get(i));
            }
        }

        private Emptiness emptiness(FoundTable found, FactSheet facts, boolean understood) {
            if (facts.precision().hasData() || facts.unassignedCount() > 0) {
                return Emptiness.HAS_DATA;
            }
            if (NilNote.says(found.note())) {
                return Emptiness.EMPTY_WITH_NOTE;
            }
            return understood ? Emptiness.EMPTY_SILENT : Emptiness.UNREAD;
        }

        /** The unit printed on the table, else that of the table before it in the same file, else the document's. */
        private Unit unit(FoundTable found) {
            if (!found.place().file().equals(fileBefore)) {
                fileBefore = found.place().file();
                unitBefore = Unit.UNKNOWN_MONEY;
            }
            if (found.unit() != Unit.UNKNOWN_MONEY) {
                unitBefore = found.unit();
                return found.unit();
            }
            Unit inherited = unitBefore == Unit.UNKNOWN_MONEY ? disclosure.unit() : unitBefore;
            String name = found.title().isEmpty() ? found.number() : found.title();
            notices.add(new ReadingNotice(
                    NoticeKind.UNIT_UNCERTAIN,
                    inherited == Unit.UNKNOWN_MONEY
                            ? new Text(
                                    "《" + name + "》没有印金额单位，也无法从其他表得知",
                                    "table “" + name + "” prints no unit of money, and no other table tells it")
                            : new Text(
                                    "《" + name + "》没有印金额单位，按前表的“" + inherited.symbol() + "”读",
                                    "table “" + name
                                            + "” prints no unit of money; read in that of the tables before it"),
                    found.place()));
            return inherited;
        }

        private void unknown(FoundTable found) {
            if (!holdsMoney(found)) {
                return;
            }
            notUnderstood(found);
            tables.add(found.understood("", found.unit(), List.of(), Emptiness.UNREAD, true));
        }

        private boolean holdsMoney(FoundTable found) {
            FactSheet probe = new FactSheet(found.id(), "", found.unit());
            for (Grid grid : found.grids()) {
                GridMatrix matrix = new GridMatrix(grid);
                grid.cells().stream()
                        .filter(cell -> !COUNTS.matcher(Printed.name(matrix.text(0, cell.column())))
                                .matches())
                        .forEach(probe::unassigned);
            }
            return probe.unassignedCount() > 2;
        }

        private static int numbers(List<Grid> grids) {
            FactSheet probe = new FactSheet(0, "", Unit.UNKNOWN_MONEY);
            for (Grid grid : grids) {
                grid.cells().forEach(probe::unassigned);
            }
            return probe.unassignedCount();
        }

        private void notUnderstood(FoundTable found) {
            String name = found.title().isEmpty() ? found.number() : found.title();
            notices.add(new ReadingNotice(
                    NoticeKind.TABLE_NOT_UNDERSTOOD,
                    found.grids().isEmpty()
                            ? new Text(
                                    "《" + name + "》只见表题，未见表格内容",
                                    "table “" + name + "” has its caption, but no cells were found")
                            : new Text(
                                    name.isEmpty() ? "此处有一张没有表题的表，未能识别" : "《" + name + "》未能识别是哪一种表或其栏目",
                                    name.isEmpty()
                                            ? "a table without a caption was not recognised"
                                            : "table “" + name + "” was not recognised, or its columns were not"),
                    found.place()));
        }

        private void notice(FactSheet facts, FoundTable found) {
            if (facts.unassignedCount() > 0) {
                notices.add(new ReadingNotice(
                        NoticeKind.AMOUNT_NOT_ASSIGNED,
                        new Text(
                                "《" + found.title() + "》有 " + facts.unassignedCount() + " 个数字不知属于哪行哪栏，如“"
                                        + facts.firstUnassigned() + "”，未参与核对",
                                facts.unassignedCount() + " numbers of table “" + found.title()
                                        + "” belong to no known row or column, such as “" + facts.firstUnassigned()
                                        + "”, and were not checked"),
                        facts.unassignedPlace()));
            }
        }
    }
}
