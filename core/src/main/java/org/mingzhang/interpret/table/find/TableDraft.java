package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.Subject;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;

/** A table while its pages are collected. */
final class TableDraft {

    /** Narrower tables have the same columns by chance. */
    private static final int FEWEST_COLUMNS = 4;

    /** Edges this near, in points, are those of one table. */
    private static final float EQUAL = 1f;

    private static final Pattern CODE = Pattern.compile("[1-5][0-9]{2}(?:[0-9]{2}){0,2}");

    private static final float NEAR = 8f;
    private static final int MOST_HEADINGS = 120;

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2,6}");
    private static final Pattern YEAR_HEADING = Pattern.compile("(20\\d{2})年度?(?:.{0,8}(?:预算数?|决算数?|执行数?|预算金额))?");

    private final Optional<TableTemplate> template;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();
    private final StringBuilder note = new StringBuilder();
    private Caption caption;
    private Place place;
    private boolean noteGoesOn;

    TableDraft(PendingCaption pending, Optional<TableTemplate> template) {
        this.template = template;
        this.caption = pending.caption();
        this.place = pending.place();
        this.furniture.addAll(pending.blocks());
    }

    Optional<TableTemplate> template() {
        return template;
    }

    String number() {
        return caption.number();
    }

    String title() {
        return caption.title();
    }

    String entity() {
        return caption.entity();
    }

    Place place() {
        return place;
    }

    boolean hasGrids() {
        return !grids.isEmpty();
    }

    /** Adds a page under its caption. */
    void add(PendingCaption pending, Grid grid) {
        if (grids.isEmpty() && place.isNone()) {
            place = grid.place();
        }
        caption = pending.caption().with(caption);
        for (Block block : pending.blocks()) {
            if (furniture.stream().noneMatch(known -> known == block)) {
                furniture.add(block);
            }
        }
        if (isCutBefore(grid)) {
            grids.set(0, CutHeadings.joined(grids.get(0), grid));
        } else {
            grids.add(grid);
        }
    }

    void addNote(TextLine line) {
        addNote(line.text().strip());
        furniture.add(line);
        noteGoesOn = goesOn(line);
    }

    void addNote(String text) {
        note.append(note.isEmpty() || noteGoesOn ? "" : "\n").append(text);
    }

    private static boolean goesOn(TextLine line) {
        String text = line.text().strip();
        return line.end() == LineEnd.WRAPS
                || line.end() == LineEnd.UNKNOWN && text.length() > 25 && !text.endsWith("。") && !text.endsWith("；");
    }

    boolean noteGoesOn() {
        return noteGoesOn;
    }

    boolean isOfGoals() {
        return template.filter(kind -> kind.shape() == TableTemplate.Shape.GOALS)
                .isPresent();
    }

    /**
     * Whether a grid without a caption looks like the next page: same columns, or the same headings again. Pages of a
     * form of goals may look like anything.
     */
    boolean isContinuedBy(GridMatrix grid) {
        if (isOfGoals()) {
            return true;
        }
        Grid first = grids.get(0);
        Grid last = grids.get(grids.size() - 1);
        return sameColumns(last, grid.grid())
                || sameColumns(first, grid.grid())
                || sameHeadings(first, grid)
                || goesOnWithRows(last, grid)
                || beginsWithAmounts(grid);
    }

    /** Whether nothing but upper headings was found, with the lower ones in this grid. */
    boolean isCutBefore(Grid grid) {
        return grids.size() == 1 && CutHeadings.are(grids.get(0), grid);
    }

    /** Whether nothing but headings was found, and this grid may hold the rows. */
    boolean mayBeCutBefore(Grid grid) {
        return grids.size() == 1 && CutHeadings.mayBe(grids.get(0), grid);
    }

    /** Whether every column of the page before goes on at the top of the next page, whatever its rows are called. */
    boolean goesOnInTheSameColumns(Grid grid) {
        if (grids.isEmpty() || grid.columns() < FEWEST_COLUMNS) {
            return false;
        }
        Grid last = grids.get(grids.size() - 1);
        List<Float> edges = last.columnEdges();
        List<Float> others = grid.columnEdges();
        boolean same = edges.size() == others.size() && edges.size() == grid.columns() + 1;
        for (int i = 0; same && i < edges.size(); i++) {
            same = Math.abs(edges.get(i) - others.get(i)) <= EQUAL;
        }
        return same && grid.place().page() == last.place().page() + 1;
    }

    /** Whether rows without lines come at once on the page after rows without lines. */
    boolean mayGoOnUnruled(Grid grid) {
        Grid last = grids.get(grids.size() - 1);
        return last.origin() == GridOrigin.ALIGNED
                && grid.origin() == GridOrigin.ALIGNED
                && grid.place().page() == last.place().page() + 1;
    }

    /** No table begins with a row of amounts: what cannot be read as a page of this one is missing from it. */
    private static boolean beginsWithAmounts(GridMatrix grid) {
        for (int c = 0; grid.rows() > 0 && grid.filled(0) > 1 && c < grid.columns(); c++) {
            if (AMOUNT.matcher(grid.own(0, c)).matches()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether rows of subjects come at once, without headings: they belong to what stands before them, also where their
     * columns are not those of it.
     */
    static boolean beginsWithCode(GridMatrix grid) {
        boolean name = false;
        boolean code = false;
        for (int c = 0; grid.rows() > 0 && c < grid.columns(); c++) {
            String text = Printed.compact(grid.own(0, c));
            code |= CODE.matcher(text).matches();
            name |= text.codePoints().anyMatch(Character::isIdeographic);
        }
        return name && code;
    }

    /** Without edges to compare: rows of subjects below rows of subjects, without headings. */
    private boolean goesOnWithRows(Grid before, GridMatrix grid) {
        boolean onPaper =
                !before.columnEdges().isEmpty() && !grid.grid().columnEdges().isEmpty();
        return !onPaper && beginsWithSubject(grid, 0) && beginsWithSubject(new GridMatrix(before), before.rows() - 1);
    }

    private static boolean beginsWithSubject(GridMatrix grid, int row) {
        return grid.rows() > 0 && grid.filled(row) > 2 && Subject.read(firstWords(grid, row)) != null;
    }

    private static String firstWords(GridMatrix grid, int row) {
        for (int c = 0; c < grid.columns(); c++) {
            if (!grid.own(row, c).isEmpty()) {
                return grid.own(row, c);
            }
        }
        return "";
    }

    private static boolean sameColumns(Grid before, Grid grid) {
        List<Float> edges = before.columnEdges();
        List<Float> others = grid.columnEdges();
        if (edges.isEmpty() || others.isEmpty()) {
            return before.columns() == grid.columns();
        }
        List<Float> fewer = edges.size() <= others.size() ? edges : others;
        List<Float> more = edges.size() <= others.size() ? others : edges;
        if (fewer.size() < 3 || more.size() - fewer.size() > 3) {
            return false;
        }
        int met = 0;
        for (float edge : fewer) {
            met += more.stream().anyMatch(other -> Math.abs(other - edge) <= NEAR) ? 1 : 0;
        }
        return met * 5 >= fewer.size() * 4;
    }

    private static boolean sameHeadings(Grid before, GridMatrix grid) {
        GridMatrix first = new GridMatrix(before);
        if (grid.rows() == 0 || first.rows() == 0) {
            return false;
        }
        for (int r = 0; r < Math.min(4, first.rows()); r++) {
            if (first.filled(r) > 1 && words(first, r).equals(words(grid, 0))) {
                return true;
            }
        }
        return false;
    }

    private static String words(GridMatrix grid, int row) {
        StringBuilder words = new StringBuilder();
        for (int c = 0; c < grid.columns(); c++) {
            words.append(Printed.compact(grid.own(row, c)));
        }
        return words.toString();
    }

    FoundTable found(int id) {
        return new FoundTable(
                id,
                template,
                caption.number(),
                caption.title(),
                caption.entity(),
                caption.yearOrTitle() == 0 ? yearInHeadings() : caption.yearOrTitle(),
                caption.unit() != Unit.UNKNOWN_MONEY ? caption.unit() : unitInHeadings(),
                grids,
                note.toString(),
                furniture,
                place);
    }

    /** The latest year that headings name, as in 2023年预算数, or that rows are headed with. */
    private int yearInHeadings() {
        int latest = 0;
        for (Grid grid : grids) {
            for (int i = 0; i < Math.min(MOST_HEADINGS, grid.cells().size()); i++) {
                String text = grid.cells().get(i).text();
                if (text.length() < 24 && text.indexOf('年') > 0) {
                    Matcher year = YEAR_HEADING.matcher(Printed.compact(text));
                    latest = year.matches() ? Math.max(latest, Integer.parseInt(year.group(1))) : latest;
                }
            }
        }
        return latest;
    }

    /** The unit that headings name in brackets, as in 预算数（万元）. */
    private Unit unitInHeadings() {
        for (Grid grid : grids) {
            for (int i = 0; i < Math.min(40, grid.cells().size()); i++) {
                String text = Printed.compact(grid.cells().get(i).text())
                        .replace('(', '（')
                        .replace(')', '）');
                int close = text.endsWith("元）") ? text.lastIndexOf('（') : -1;
                if (close >= 0) {
                    String inner = text.substring(close + 1, text.length() - 1);
                    Unit unit = CaptionReader.unit(inner.substring(Math.max(0, inner.length() - 2)));
                    return unit == Unit.UNKNOWN_MONEY ? CaptionReader.unit("元") : unit;
                }
            }
        }
        return Unit.UNKNOWN_MONEY;
    }
}
