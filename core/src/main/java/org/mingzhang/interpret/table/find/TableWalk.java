package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.EntityNames;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.NilNote;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;

/** One pass over the blocks of a layout, which collects captions, grids and notes into tables. */
final class TableWalk {

    private static final int LONGEST_LOOSE = 30;
    private static final int MOST_LOOSE = 3;
    private static final Pattern INDICATORS = Pattern.compile("(?:效益|满意度|社会效益|经济效益|生态效益|可持续影响|服务对象满意度|质量|时效)指标");
    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八九十]{1,3}、");

    private final KindFinder kinds;
    private final RunningHeads heads;
    private final List<TableDraft> drafts = new ArrayList<>();
    private PendingCaption pending = new PendingCaption();
    /** The table that a grid without a caption would continue, or null. */
    private TableDraft open;
    /** The table behind which no more than a few loose words stood so far, or null. */
    private TableDraft close;
    /** The table whose note is being printed, or null. */
    private TableDraft noting;

    TableWalk(KindFinder kinds, RunningHeads heads) {
        this.kinds = kinds;
        this.heads = heads;
    }

    List<FoundTable> over(List<Block> blocks) {
        String file = "";
        for (Block block : blocks) {
            if (!block.place().file().equals(file)) {
                file = block.place().file();
                abandon();
                open = null;
                close = null;
            }
            if (block instanceof TextLine line) {
                line(line);
            } else if (block instanceof Grid grid) {
                grid(grid);
            }
        }
        abandon();
        List<FoundTable> found = new ArrayList<>();
        for (TableDraft draft : drafts) {
            found.add(draft.found(found.size()));
        }
        return found;
    }

    private void line(TextLine line) {
        String text = line.text();
        if (PageMark.is(text) || heads.contains(text)) {
            return;
        }
        if (CaptionReader.isBlankEntity(text)) {
            pending.claim(line);
            return;
        }
        if (CaptionReader.isNote(text)) {
            note(line);
            return;
        }
        Caption own = CaptionReader.read(text);
        Caption caption = joined(text, own);
        if (!caption.isNone()) {
            noting = null;
            TextLine beginning = caption != own && beginsTitle(pending.lastLoose()) ? pending.lastLooseLine() : null;
            caption(caption, line);
            if (beginning != null) {
                pending.claim(beginning);
            }
        } else if (noting != null && noting.noteGoesOn()) {
            noting.addNote(line);
        } else {
            noting = null;
            loose(line);
        }
    }

    private void note(TextLine line) {
        if (pending.isCaptionOfItsOwn()) {
            TableDraft bodyless = bodyless();
            if (bodyless != null) {
                bodyless.addNote(line);
                noting = bodyless;
                return;
            }
        }
        if (open != null) {
            open.addNote(line);
            noting = open;
        }
    }

    private void caption(Caption caption, TextLine line) {
        if (caption.namesTable() && pending.namesTable() && contradicts(pending.caption(), caption)) {
            abandon();
        }
        pending.add(caption, line);
    }

    /** A caption whose title begins in the line above; the line's own caption when it does not. */
    private Caption joined(String text, Caption own) {
        // A heading that says the same as the title begins nothing: （三）培训经费 above 培训经费绩效目标表.
        // Nor does the line above begin a title that begins with a number of its own, or the number that stands below
        // it.
        if (pending.lastLoose().isEmpty()
                || own.title().isEmpty() && !own.number().isEmpty()
                || own.title().startsWith(Printed.withoutNumbering(pending.lastLoose()))
                || !own.title().isEmpty() && isNumbered(text)) {
            return own;
        }
        Caption whole = CaptionReader.read(pending.lastLoose() + text);
        return !whole.title().isEmpty() && kinds.byTitle(whole.title()).isPresent() ? whole : own;
    }

    private static boolean isNumbered(String text) {
        String compact = Printed.compact(text);
        return !Printed.withoutNumbering(compact).equals(compact);
    }

    private boolean contradicts(Caption before, Caption after) {
        // 表一：收入支出决算总表 and 公开01表 below it are one caption.
        if (!before.number().isEmpty()
                && !after.number().isEmpty()
                && !before.number().equals(after.number())) {
            return true;
        }
        if (before.title().isEmpty() || after.title().isEmpty()) {
            return false;
        }
        Optional<String> first = kinds.byTitle(before.title()).map(TableTemplate::kind);
        Optional<String> second = kinds.byTitle(after.title()).map(TableTemplate::kind);
        // A heading above the title names the same table; an unknown title may be its first line.
        return first.isPresent() && !first.equals(second);
    }

    private void loose(TextLine line) {
        String text = line.text();
        if (open != null && pending.isEmpty() && NilNote.says(text) && text.length() < 60 && !isChapter(text)) {
            open.addNote(line);
            return;
        }
        boolean prose = text.length() > LONGEST_LOOSE || endsSentence(text) || isPartHeading(text);
        if (beginsTitle(text)) {
            pending.addLoose(line);
        } else if (prose || pending.countLoose() > MOST_LOOSE) {
            abandon();
            close = null;
        } else {
            pending.addLoose(line);
        }
        open = null;
    }

    /** Whether a title breaks off here: a table is named, and a bracket stays open. */
    private static boolean beginsTitle(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return open > 0
                && open > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))
                && text.lastIndexOf('表', open) > 0;
    }

    private static boolean endsSentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith("。") || stripped.endsWith("；") || stripped.endsWith("：") || stripped.indexOf('，') > 0;
    }

    private static boolean isPartHeading(String text) {
        String compact = Printed.compact(text);
        return compact.startsWith("第") && compact.indexOf("部分") > 0;
    }

    /** 十、关于空表的说明 is a chapter on several tables, no note below the one before it. */
    private static boolean isChapter(String text) {
        return CHAPTER.matcher(Printed.compact(text)).lookingAt();
    }

    /** Gives up the pending caption; one that was complete stays as a table whose body was not found. */
    private void abandon() {
        if (pending.isCaptionOfItsOwn()) {
            bodyless();
        }
        pending = new PendingCaption();
    }

    private TableDraft bodyless() {
        Optional<TableTemplate> kind = kinds.byTitle(pending.caption().title());
        if (kind.isEmpty()) {
            return null;
        }
        TableDraft draft = new TableDraft(pending, kind);
        drafts.add(draft);
        pending = new PendingCaption();
        open = draft;
        return draft;
    }

    private void grid(Grid grid) {
        noting = null;
        GridMatrix matrix = new GridMatrix(grid);
        readCaptionInside(matrix);
        readLooseTitle();
        Caption caption = pending.caption();
        Optional<TableTemplate> kind = kinds.find(caption, pending.lastLoose(), matrix);
        TableDraft target = continued(caption, kind, matrix);
        if (target == null && (rowsOfTheLast(kind, matrix) || isOfGoalsBefore(kind, matrix))) {
            drafts.get(drafts.size() - 1).add(pending, grid.inOneColumn());
            return;
        }
        if (target == null) {
            target = new TableDraft(pending, kind);
            drafts.add(target);
        }
        target.add(pending, grid);
        noteInside(target, matrix);
        pending = new PendingCaption();
        open = target;
        close = target;
    }

    /** 机关运行经费 beside the number of a table, 政府采购预算 right above its grid: a title without the word 表. */
    private void readLooseTitle() {
        TextLine line = pending.looseTitle();
        String title = line == null ? "" : Printed.withoutNumbering(Printed.compact(line.text()));
        if (!title.isEmpty() && kinds.byTitle(title).isPresent()) {
            pending.add(new Caption("", title, "", 0, Unit.UNKNOWN_MONEY), line);
        }
    }

    /**
     * Whether these are rows of the table just before, in columns that are not those of it. They are not guessed at, and
     * the table is not checked without them. Words of headings that the end of the page cut may stand between the two.
     */
    private boolean rowsOfTheLast(Optional<TableTemplate> kind, GridMatrix grid) {
        TableDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null
                && last.hasGrids()
                && !pending.namesTable()
                && kind.isEmpty()
                && last.place().file().equals(grid.grid().place().file())
                && (close == last && last.mayBeCutBefore(grid.grid())
                        || open == last && (TableDraft.beginsWithCode(grid) || last.mayGoOnUnruled(grid.grid())));
    }

    /**
     * Whether these are further rows of the goals before: indicators without headings of their own. What a page end cut
     * may stand between the two as loose words.
     */
    private boolean isOfGoalsBefore(Optional<TableTemplate> kind, GridMatrix grid) {
        TableDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null
                && last.hasGrids()
                && last.isOfGoals()
                && !pending.namesTable()
                && kind.isEmpty()
                && last.place().file().equals(grid.grid().place().file())
                && grid.grid().cells().stream()
                        .map(cell -> Printed.compact(cell.text()))
                        .anyMatch(text -> INDICATORS.matcher(text).matches());
    }

    /** Captions printed in the first rows of the grid itself. */
    private void readCaptionInside(GridMatrix grid) {
        for (int r = 0; r < Math.min(6, grid.rows()); r++) {
            Caption row = Caption.NONE;
            for (int c = 0; c < grid.columns(); c++) {
                String text = grid.own(r, c);
                Caption read = text.isEmpty() ? Caption.NONE : CaptionReader.read(text);
                if (!text.isEmpty() && read.isNone() && !text.endsWith("：") && !text.endsWith(":")) {
                    return;
                }
                row = row.with(read);
            }
            if (row.namesTable() && pending.namesTable() && contradicts(pending.caption(), row)) {
                abandon();
            }
            pending.addInside(row, grid.grid().place());
        }
    }

    private static void noteInside(TableDraft target, GridMatrix grid) {
        for (int r = Math.max(0, grid.rows() - 3); r < grid.rows(); r++) {
            if (grid.filled(r) == 1) {
                for (int c = 0; c < grid.columns(); c++) {
                    String text = grid.own(r, c);
                    if (CaptionReader.isNote(text) || NilNote.says(text)) {
                        target.addNote(text);
                    }
                }
            }
        }
    }

    /** The table that this grid continues, or null when it begins one. */
    private TableDraft continued(Caption caption, Optional<TableTemplate> kind, GridMatrix grid) {
        TableDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || !last.place().file().equals(grid.grid().place().file())) {
            return null;
        }
        if (!pending.namesTable()) {
            boolean sameKind = kind.isEmpty() || kind.equals(last.template());
            // Words of a heading that the end of the page cut may stand between the two.
            if (sameKind && last.isCutBefore(grid.grid())) {
                return last;
            }
            if (open == last && pending.isEmpty() && last.goesOnInTheSameColumns(grid.grid())) {
                return last;
            }
            boolean next = open == last && last.hasGrids() && sameKind;
            // So may words of a heading that is written from top to bottom.
            boolean unread = close == last && last.hasGrids() && kind.isEmpty() && FoundTable.isUnread(grid.grid());
            return unread || next && last.isContinuedBy(grid) ? last : null;
        }
        boolean sameNumber = !caption.number().isEmpty() && caption.number().equals(last.number());
        boolean otherNumber = !caption.number().isEmpty() && !last.number().isEmpty() && !sameNumber;
        boolean sameTitle = caption.title().isEmpty()
                ? sameNumber
                : caption.title().equals(last.title())
                        || sameNumber && kind.isPresent() && kind.equals(last.template());
        if (otherNumber || !sameTitle || otherEntity(caption, last)) {
            return null;
        }
        boolean form = kind.isPresent() && kind.get().shape() == Shape.GOALS;
        return form && beginsForm(grid) ? null : last;
    }

    private static boolean otherEntity(Caption caption, TableDraft last) {
        return !caption.entity().isEmpty()
                && !last.entity().isEmpty()
                && !EntityNames.normal(caption.entity()).equals(EntityNames.normal(last.entity()));
    }

    /** Whether a goal table begins here: with the name of its project or department. */
    private static boolean beginsForm(GridMatrix grid) {
        for (GridCell cell : grid.grid().cells()) {
            String word = Printed.name(cell.text());
            if (!word.isEmpty()) {
                return word.endsWith("名称") || word.startsWith("项目名称") || word.equals("预算部门");
            }
        }
        return false;
    }
}
