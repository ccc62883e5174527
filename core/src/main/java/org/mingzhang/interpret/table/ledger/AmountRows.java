package org.mingzhang.interpret.table.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.Text;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate.Shape;

/**
 * Whether the files of a disclosure hold tables of amounts at all. This is looked up in the layout and not among the
 * tables understood: a table that was overlooked has been supplied all the same.
 */
public final class AmountRows {

    /** With fewer rows of numbers than this, nothing in the files is a table of amounts. */
    private static final int FEWEST = 3;

    private static final Pattern AMOUNT =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\\.[0-9]{2}|[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern PROSE = Pattern.compile("[，。；：:%元占增减]");

    private static final Set<Shape> ANNEXES = Set.of(Shape.GOALS, Shape.PROJECTS);
    /** Tables of which one number a row is enough to be one; that of the 三公 stands in narratives too. */
    private static final Set<Shape> LEDGERS = Set.of(Shape.LIST, Shape.SIDES);

    private AmountRows() {}

    /**
     * The notice that only a narrative or an annex was handed in; empty when there are rows of amounts outside tables
     * of goals and projects, or when parts of the files could not be read.
     */
    public static List<ReadingNotice> missingFrom(Layout layout, List<FoundTable> found) {
        boolean gaps =
                layout.notices().stream().anyMatch(notice -> notice.kind().isUnread());
        if (gaps
                || layout.blocks().isEmpty()
                || count(layout, grids(found, ANNEXES), grids(found, LEDGERS)) >= FEWEST) {
            return List.of();
        }
        Place place = layout.blocks().get(0).place();
        return List.of(new ReadingNotice(
                NoticeKind.TABLES_NOT_SUPPLIED,
                new Text(
                        "各文件中都没有带数字的预算（决算）表，与表有关的规则未能判定；请把表格文件一并提供",
                        "no file has a budget table with numbers, so rules on tables were not evaluated; hand in the"
                                + " file with the tables too"),
                place));
    }

    private static Set<Grid> grids(List<FoundTable> found, Set<Shape> shapes) {
        Set<Grid> grids = new HashSet<>();
        found.stream()
                .filter(table -> table.template()
                        .filter(kind -> shapes.contains(kind.shape()))
                        .isPresent())
                .forEach(table -> grids.addAll(table.grids()));
        return grids;
    }

    private static int count(Layout layout, Set<Grid> annexes, Set<Grid> known) {
        int rows = 0;
        for (Block block : layout.blocks()) {
            if (block instanceof TextLine line) {
                rows += isRow(line.text()) ? 1 : 0;
            } else if (block instanceof Grid grid && FoundTable.isUnread(grid)) {
                rows += (int) grid.cells().stream()
                        .filter(cell -> isAmountOrRow(cell.text()))
                        .count();
            } else if (block instanceof Grid grid && !annexes.contains(grid)) {
                rows += rows(grid, known.contains(grid) ? 1 : 2);
            }
        }
        return rows;
    }

    /** A row that no reader saw as part of a grid: two amounts or more, and none of the words of a sentence. */
    private static boolean isRow(String line) {
        String text = Printed.compact(line);
        if (PROSE.matcher(text).find()) {
            return false;
        }
        Matcher amounts = AMOUNT.matcher(text);
        return amounts.find() && amounts.find();
    }

    private static boolean isAmountOrRow(String line) {
        return isRow(line) || AMOUNT.matcher(Printed.compact(line)).matches();
    }

    private static int rows(Grid grid, int fewest) {
        int[] numbers = new int[grid.rows()];
        boolean[] amounts = new boolean[grid.rows()];
        for (GridCell cell : grid.cells()) {
            Figure figure = FigureParser.parse(cell.text(), Unit.UNKNOWN_MONEY);
            if (figure.state() == FigureState.NUMBER && cell.row() < grid.rows()) {
                numbers[cell.row()]++;
                amounts[cell.row()] |= isAmount(Printed.compact(cell.text()));
            }
        }
        int rows = 0;
        for (int r = 0; r < grid.rows(); r++) {
            rows += numbers[r] >= fewest && amounts[r] ? 1 : 0;
        }
        return rows;
    }

    /** A number that is no row number, column number or count. */
    private static boolean isAmount(String number) {
        return number.indexOf('.') > 0 || number.length() > 2;
    }
}
