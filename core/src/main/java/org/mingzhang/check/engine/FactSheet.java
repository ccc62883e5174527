package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.RequiredEntry;
import org.mingzhang.check.drl.RequiredPart;
import org.mingzhang.check.drl.RequiredStatement;
import org.mingzhang.check.drl.RequiredTable;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.drl.UnreadRest;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Direction;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Part;
import org.mingzhang.model.TocEntry;
import org.mingzhang.template.Duty;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

/**
 * All facts of one document that rules see: the model, the obligations of the form, comparisons and codes. Where only
 * one of the files of a disclosure was supplied (its narrative, its tables, its goals), what the others hold is not
 * known to be missing.
 */
final class FactSheet {

    private static final Pattern SEVERAL = Pattern.compile("(?<=表)[和及与、，]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final BudgetDocument document;
    private final Template template;
    private final List<TocEntry> contents;
    private final boolean everythingRead;
    private final boolean everyTableUnderstood;
    private final UnassignedAmounts unassigned;
    private final boolean tablesSupplied;
    private final boolean narrativeSupplied;

    FactSheet(BudgetDocument document, Template template, List<ReadingNotice> notices) {
        this.document = document;
        this.template = template;
        this.contents = new UnsureWords(notices).contents(document);
        this.unassigned = new UnassignedAmounts(document.tables(), notices);
        this.everythingRead = notices.stream().map(ReadingNotice::kind).noneMatch(FactSheet::leavesGap);
        this.everyTableUnderstood = everythingRead
                && notices.stream()
                                .filter(notice -> notice.kind() == NoticeKind.TABLE_NOT_UNDERSTOOD)
                                .count()
                        == document.tables().stream()
                                .filter(this::isListedAsAnother)
                                .count();
        boolean ledgers = document.tables().stream().anyMatch(this::isLedger);
        boolean narrative =
                document.parts().stream().anyMatch(part -> !part.key().isEmpty());
        this.tablesSupplied = ledgers || document.tables().isEmpty() && !narrative;
        this.narrativeSupplied = (narrative || document.tables().isEmpty())
                && notices.stream().noneMatch(notice -> notice.kind() == NoticeKind.NARRATIVE_NOT_SUPPLIED);
    }

    /** A table of amounts. Goal tables are often published as a file of their own, beside narrative and tables. */
    private boolean isLedger(BudgetTable table) {
        return template.tables().stream()
                .filter(kind -> kind.kind().equals(table.kind()))
                .noneMatch(kind ->
                        kind.shape() == TableTemplate.Shape.GOALS || kind.shape() == TableTemplate.Shape.PROJECTS);
    }

    /** Whether every page was read, so that what was not found is not there. */
    boolean isEverythingRead() {
        return everythingRead;
    }

    Collection<Object> facts(List<Comparison> comparisons, List<SubjectCode> codes) {
        List<Object> facts = new ArrayList<>();
        facts.add(document.disclosure());
        facts.addAll(contents);
        facts.addAll(document.parts());
        facts.addAll(document.passages());
        facts.addAll(document.tables());
        facts.addAll(document.lines());
        facts.addAll(document.amounts());
        facts.addAll(document.claims());
        facts.addAll(document.projects());
        facts.addAll(document.indicators());
        facts.addAll(document.milestones());
        facts.addAll(document.companions());
        facts.addAll(comparisons);
        facts.addAll(used(codes));
        if (!everythingRead) {
            facts.add(new UnreadRest());
        }
        if (document.disclosure().kind() != DisclosureKind.UNKNOWN) {
            template.tables().stream().filter(this::belongs).map(this::table).forEach(facts::add);
        }
        template.tables().forEach(table -> facts.addAll(entries(table)));
        for (PartTemplate part : template.parts()) {
            RequiredPart required = part(part);
            facts.add(required);
            part.states().forEach(statement -> facts.add(statement(part, required, statement)));
        }
        return facts;
    }

    /** What a part must state, and whether it does, whatever else the form says of that part. */
    List<RequiredStatement> statements(PartTemplate part) {
        PartTemplate known = template.parts().stream()
                .filter(candidate -> candidate.key().equals(part.key()))
                .findFirst()
                .orElse(part);
        RequiredPart required = part(known);
        return part.states().stream()
                .map(statement -> statement(part, required, statement))
                .toList();
    }

    /** Whether a notice says that something was not read, or not surely. */
    private static boolean leavesGap(NoticeKind kind) {
        return kind.isUnread() || kind.isUnsure() || kind == NoticeKind.ONE_SECTION_SUPPLIED;
    }

    /** Whether a table of no known kind stands in the contents list by its own title, so that it is not one of the form. */
    private boolean isListedAsAnother(BudgetTable table) {
        String title = Printed.name(table.title());
        return table.kind().isEmpty()
                && !title.isEmpty()
                && contents.stream()
                        .anyMatch(entry -> entry.tableKind().isEmpty()
                                && Printed.name(entry.title()).equals(title));
    }

    private boolean belongs(TableTemplate table) {
        return table.disclosure() == DisclosureKind.UNKNOWN
                || table.disclosure() == document.disclosure().kind();
    }

    private RequiredTable table(TableTemplate table) {
        Optional<BudgetTable> found = document.tables().stream()
                .filter(candidate -> candidate.kind().equals(table.kind()))
                .findFirst();
        Optional<TocEntry> listed = contents.stream()
                .filter(entry -> entry.tableKind().equals(table.kind()))
                .findFirst();
        Place place = found.map(BudgetTable::place)
                .or(() -> listed.map(TocEntry::place))
                .orElse(document.disclosure().place());
        return new RequiredTable(
                table.kind(),
                listed.map(TocEntry::title).orElse(plainTitle(table.titles(), table.kind())),
                table.english(),
                table.number(),
                table.duty() == Duty.REQUIRED,
                table.duty() == Duty.APART,
                listed.isPresent() || found.filter(this::isListedBesideAnother).isPresent(),
                found.isPresent(),
                found.map(BudgetTable::emptiness).orElse(Emptiness.UNREAD),
                everyTableUnderstood && tablesSupplied,
                place);
    }

    /** Whether one line of the contents names this table after another: 整体支出绩效目标表和项目支出绩效目标表. */
    private boolean isListedBesideAnother(BudgetTable table) {
        String title = Printed.name(table.title());
        return !title.isEmpty()
                && contents.stream()
                        .flatMap(entry -> SEVERAL.splitAsStream(Printed.name(entry.title())))
                        .anyMatch(title::equals);
    }

    private static String plainTitle(List<String> titles, String key) {
        return titles.stream()
                .filter(title -> !title.startsWith("~"))
                .findFirst()
                .orElse(key);
    }

    /**
     * The rows and columns that tables of a kind must have, and whether they do. What is not found in a table with numbers
     * of unknown meaning may be what those are, and is not said to be missing, nor a row to be without its number; nor is
     * what the unread rest of a table may hold.
     */
    List<RequiredEntry> entries(TableTemplate table) {
        List<RequiredEntry> entries = new ArrayList<>();
        for (BudgetTable found : document.tables()) {
            if (found.kind().equals(table.kind())
                    && found.emptiness() == Emptiness.HAS_DATA
                    && document.unreadRestOf(found).isEmpty()) {
                List<Amount> amounts = document.amounts().stream()
                        .filter(amount -> amount.table() == found.id())
                        .toList();
                for (String row : table.requiredRows()) {
                    boolean there = document.lines().stream()
                            .anyMatch(line ->
                                    line.table() == found.id() && line.key().equals(row));
                    boolean filled =
                            amounts.stream().anyMatch(amount -> amount.row().equals(row) && isFilled(amount.figure()));
                    if (there && filled || !unassigned.areIn(found)) {
                        entries.add(entry(found, row, false, there, filled));
                    }
                }
                for (String column : table.requiredColumns()) {
                    boolean there =
                            found.columns().stream().anyMatch(key -> key.equals(column) || key.endsWith("/" + column));
                    boolean filled = amounts.stream()
                            .anyMatch(amount -> amount.column().equals(column) && isFilled(amount.figure()));
                    if (there || !unassigned.areIn(found)) {
                        entries.add(entry(found, column, true, there, filled));
                    }
                }
            }
        }
        return entries;
    }

    private static boolean isFilled(Figure figure) {
        return figure.isStated() || figure.state() == FigureState.UNREADABLE;
    }

    private static RequiredEntry entry(BudgetTable table, String key, boolean column, boolean there, boolean filled) {
        return new RequiredEntry(table.kind(), table.id(), table.title(), key, column, there, filled, table.place());
    }

    private RequiredPart part(PartTemplate part) {
        List<Part> found = document.parts().stream()
                .filter(candidate -> candidate.key().equals(part.key()))
                .toList();
        Optional<TocEntry> listed = contents.stream()
                .filter(entry -> entry.partKey().equals(part.key()))
                .findFirst();
        Place place = found.isEmpty()
                ? listed.map(TocEntry::place).orElse(document.disclosure().place())
                : found.get(0).place();
        String title = found.isEmpty()
                ? listed.map(TocEntry::title).orElse(plainTitle(part.titles(), part.key()))
                : found.get(0).title();
        return new RequiredPart(
                part.key(),
                title,
                part.english(),
                part.number(),
                part.duty() == Duty.REQUIRED,
                part.duty() == Duty.APART,
                listed.isPresent(),
                !found.isEmpty(),
                !found.isEmpty() && found.stream().allMatch(Part::isEmpty),
                everythingRead && narrativeSupplied,
                place);
    }

    private RequiredStatement statement(PartTemplate part, RequiredPart required, PartTemplate.Statement statement) {
        boolean stated = claimed(statement.subject())
                || document.parts().stream()
                        .filter(candidate -> candidate.key().equals(part.key()))
                        .anyMatch(NilPart::says)
                || statement.patterns().stream()
                        .map(Pattern::compile)
                        .anyMatch(pattern -> document.parts().stream()
                                .anyMatch(candidate ->
                                        candidate.key().equals(part.key()) && isIn(candidate.fullText(), pattern)));
        return new RequiredStatement(
                part.key(),
                required.title(),
                statement.key(),
                statement.english(),
                statement.subject(),
                part.duty() == Duty.REQUIRED,
                required.found(),
                stated,
                everythingRead && narrativeSupplied,
                required.place());
    }

    /** Whether words are there, be their letters set apart by blanks. */
    private static boolean isIn(String text, Pattern words) {
        return words.matcher(text).find()
                || words.matcher(BLANKS.matcher(text).replaceAll("")).find();
    }

    private boolean claimed(String subject) {
        return !subject.isEmpty()
                && document.claims().stream()
                        .anyMatch(claim -> claim.subject().equals(subject)
                                && (claim.amount().isStated() || claim.direction() != Direction.UNSTATED));
    }

    /**
     * Only codes that the document uses, names that its text has, and what sentences list by name (functional classes,
     * economic items): the lists are long, and a rule joins on the code.
     */
    private List<SubjectCode> used(List<SubjectCode> codes) {
        Set<String> used = new HashSet<>();
        document.lines().forEach(line -> used.add(line.code()));
        document.claims().forEach(claim -> used.add(claim.code()));
        return codes.stream()
                .filter(code -> used.contains(code.code())
                        || isListedByName(code)
                        || isName(code.code()) && isSaid(code.code()))
                .toList();
    }

    private static boolean isListedByName(SubjectCode code) {
        return code.list().equals("functional") && code.code().length() == 3
                || code.list().equals("economic");
    }

    private static boolean isName(String code) {
        return !code.isEmpty() && !Character.isDigit(code.charAt(0));
    }

    private boolean isSaid(String name) {
        return document.passages().stream().anyMatch(passage -> passage.text().contains(name));
    }
}
