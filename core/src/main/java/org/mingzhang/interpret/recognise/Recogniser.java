package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Recognition;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Template;

/**
 * Recognises kind, scope, department, year and place of a document from its cover, captions and tables. Several kinds
 * of evidence must agree before a text counts as a disclosure; a part of one (only the narrative, only the tables, only
 * the goal tables) is one.
 */
public final class Recogniser {

    /** Cells of numbers that no table of a form has fewer of, for documents whose captions were not made out. */
    private static final int NUMBERS_OF_A_TABLE = 20;

    /** A form that is filled in has more amounts than the examples that forms print. */
    private static final int AMOUNTS_OF_A_FORM = 3;

    /** So many headings of statutory parts stand in no news about a disclosure. */
    private static final int PARTS_OF_A_DISCLOSURE = 6;

    private static final int WORDS_OF_A_CHAPTER = 4;
    private static final int AMOUNTS_OF_A_CHAPTER = 5;

    /** Less than this is a page number or a stamp, not a text. */
    private static final int CHARACTERS_OF_A_TEXT = 20;

    private final List<Template> templates;

    /** A recogniser that knows the forms of these places. */
    public Recogniser(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** Recognises a document. */
    public Recognition recognise(Layout layout) {
        List<PrintedRow> rows = PrintedRow.of(layout);
        List<String> evidence = new ArrayList<>();
        if (rows.stream().mapToInt(row -> row.text().length()).sum() < CHARACTERS_OF_A_TEXT) {
            evidence.add("没有可读的文字 / no text could be read");
            return new Recognition(Recognition.Status.UNREADABLE, nothing(), evidence);
        }
        Optional<CoverTitle> title = CoverTitle.find(rows);
        Furniture furniture = Furniture.of(rows);
        Signs signs = Signs.of(rows);
        Optional<CoverTitle> file = FileTitle.of(layout);
        boolean named = furniture.name().isPresent() || file.isPresent();
        Recognition.Status status = status(title, signs, named, evidence);
        if (status == Recognition.Status.NOT_A_DISCLOSURE && hasUnreadPages(layout)) {
            evidence.add("有的页没有文字层 / some pages have no text layer");
            status = Recognition.Status.UNREADABLE;
        }
        Disclosure disclosure = disclosure(rows, title, furniture, signs, file, evidence);
        return new Recognition(status, disclosure, evidence);
    }

    private static Recognition.Status status(
            Optional<CoverTitle> title, Signs signs, boolean named, List<String> evidence) {
        title.ifPresent(found -> evidence.add("标题 / title: “" + found.text() + "”"));
        evidence.add("表名 / table captions: " + signs.captions().size() + "，部分 / parts: " + signs.parts()
                + "，预算用语 / words of budgeting: " + signs.words() + "，金额 / amounts: " + signs.amounts()
                + "，待填 / placeholders: " + signs.placeholders());
        if (!isDisclosure(title, signs) && !(named && isTables(title, signs))) {
            if (!signs.against().isEmpty()) {
                evidence.add("标题属于其他文种 / the title is of another sort: “" + signs.against() + "”");
            }
            return Recognition.Status.NOT_A_DISCLOSURE;
        }
        // Captions alone, or beside a list of units, may be a contents list, of which the tables are published apart.
        boolean asksToBeFilled = signs.placeholders() >= 2
                || signs.hasMoneyTables() && signs.captions().size() >= 2;
        boolean empty = signs.amounts() == 0;
        boolean examplesOnly =
                signs.placeholders() >= 5 && signs.amounts() <= Math.max(AMOUNTS_OF_A_FORM, signs.placeholders() / 5);
        return (empty && asksToBeFilled) || examplesOnly
                ? Recognition.Status.BLANK_FORM
                : Recognition.Status.DISCLOSURE;
    }

    private static boolean isDisclosure(Optional<CoverTitle> title, Signs signs) {
        boolean titled = title.filter(CoverTitle::isComplete).isPresent();
        int captions = signs.captions().size();
        if (titled) {
            if (title.get().scope() == Scope.UNKNOWN && signs.ofGovernment()) {
                return false;
            }
            boolean content = (captions >= 1 || signs.parts() >= 3) && signs.words() >= 5
                    || signs.parts() >= PARTS_OF_A_DISCLOSURE
                    || signs.words() >= 9
                    || signs.words() >= 6 && signs.splitsSpending() && signs.numericCells() >= NUMBERS_OF_A_TABLE
                    || isChapter(title.get(), signs);
            return content || signs.hasGoals() || signs.against().isEmpty() && signs.tellsThreePublic();
        }
        return signs.against().isEmpty()
                && (signs.tellsThreePublic()
                        || captions >= 3 && signs.words() >= 6 && signs.splitsSpending()
                        || signs.parts() >= 4 && signs.words() >= 8
                        || signs.hasGoals() && captions >= 1 && signs.words() >= 4);
    }

    /** Some of the tables and nothing else, which name the department or unit whose they are. */
    private static boolean isTables(Optional<CoverTitle> title, Signs signs) {
        return signs.against().isEmpty()
                && signs.hasTablesOfDepartment()
                && title.filter(CoverTitle::isComplete).isEmpty();
    }

    /** Some pages of a narrative under its title: news about a disclosure does not go into so many amounts. */
    private static boolean isChapter(CoverTitle title, Signs signs) {
        return title.scope() != Scope.UNKNOWN
                && signs.against().isEmpty()
                && signs.words() >= WORDS_OF_A_CHAPTER
                && signs.amounts() >= AMOUNTS_OF_A_CHAPTER;
    }

    private Disclosure disclosure(
            List<PrintedRow> rows,
            Optional<CoverTitle> title,
            Furniture furniture,
            Signs signs,
            Optional<CoverTitle> file,
            List<String> evidence) {
        Optional<String> printed =
                title.map(CoverTitle::name).filter(name -> !name.isEmpty()).or(furniture::name);
        String department = printed.or(() -> file.map(CoverTitle::name)).orElse("");
        if (printed.isEmpty()) {
            file.ifPresent(found -> evidence.add("文件名 / file name: “" + found.text() + "”"));
        }
        int year = title.map(CoverTitle::year)
                .filter(found -> found > 0)
                .or(() -> FiscalYear.of(rows).stream().boxed().findFirst())
                .or(() -> file.map(CoverTitle::year))
                .orElse(0);
        DisclosureKind kind = title.map(CoverTitle::kind)
                .filter(found -> found != DisclosureKind.UNKNOWN)
                .orElseGet(signs::kind);
        Scope scope = title.map(CoverTitle::scope)
                .filter(found -> found != Scope.UNKNOWN)
                .or(() -> Optional.of(signs.scope()).filter(found -> found != Scope.UNKNOWN))
                .or(() -> file.map(CoverTitle::scope))
                .orElse(Scope.UNKNOWN);
        Optional<Jurisdiction.Match> place = Jurisdiction.find(
                templates, department, title.map(CoverTitle::text).orElse(""), rows);
        place.ifPresent(found -> evidence.add("地区 / place: " + found.place()));
        furniture.name().ifPresent(name -> evidence.add("表上的部门（单位） / named on tables: " + name));
        return new Disclosure(
                department,
                year,
                kind,
                scope,
                place.map(Jurisdiction.Match::jurisdiction).orElse(""),
                furniture.unit().orElse(Unit.UNKNOWN_MONEY),
                title.map(CoverTitle::place).orElse(rows.get(0).place()));
    }

    private static boolean hasUnreadPages(Layout layout) {
        return layout.notices().stream().anyMatch(notice -> notice.kind().isUnread());
    }

    private static Disclosure nothing() {
        return new Disclosure("", 0, DisclosureKind.UNKNOWN, Scope.UNKNOWN, "", Unit.UNKNOWN_MONEY, Place.NONE);
    }
}
