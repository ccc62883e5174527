package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.readers.pdf.aligned.AlignedTable;
import org.mingzhang.readers.pdf.aligned.ColumnsBefore;
import org.mingzhang.readers.pdf.aligned.OpenRows;
import org.mingzhang.readers.pdf.aligned.TextRows;
import org.mingzhang.readers.pdf.grid.FullCells;
import org.mingzhang.readers.pdf.grid.GridBuilder;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Spacing;
import org.mingzhang.readers.pdf.page.TableLine;
import org.mingzhang.readers.table.TableWords;

/** Puts a page together: grids where rulings enclose cells, lines of text elsewhere, from top to bottom. */
public final class PageAssembler {

    /** A page number is no longer. */
    private static final int SHORT = 9;

    /** Lines with a name and an amount or a code in a frame that make what it holds a table of its own. */
    private static final int FRAMED = 3;

    private PageAssembler() {}

    /**
     * @param before the page before, which may end in a table that goes on; empty where there is none
     */
    public static List<Piece> assemble(PageContent content, String file, int page, List<Piece> before) {
        GridBuilder builder = new GridBuilder(file, page, content.frame(), content.origin());
        List<Lattice> lattices = Lattice.all(content.rulings(), content.glyphs()).stream()
                .filter(lattice -> !isFrame(lattice, content.glyphs()))
                .toList();
        List<List<Glyph>> inside = new ArrayList<>();
        lattices.forEach(l -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            int home = home(lattices, glyph);
            (home < 0 ? outside : inside.get(home)).add(glyph);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Row> rows = new ArrayList<>(Row.of(outside));
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            List<Glyph> glyphs = inside.get(i);
            if (glyphs.isEmpty() && lattice.columns() < 3) {
                continue;
            }
            Optional<OpenRows> below = OpenRows.below(lattice, glyphs, rows, nextBelow(lattice, lattices));
            List<Glyph> open = below.map(found -> taken(rows, found)).orElse(List.of());
            if (below.isPresent() && below.get().whole()) {
                open.addAll(glyphs);
                add(
                        builder.build(below.get().lattice(), open, GridOrigin.ALIGNED),
                        below.get().lattice(),
                        pieces);
                continue;
            }
            Grid grid = builder.build(TextRows.parted(lattice, glyphs), glyphs, GridOrigin.RULED);
            pieces.add(new Piece.OfGrid(grid, lattice.top(), lattice.left(), FullCells.of(grid, lattice, glyphs)));
            below.ifPresent(
                    unread -> add(builder.build(unread.lattice(), open, GridOrigin.ALIGNED), unread.lattice(), pieces));
        }
        for (Row row : withoutTables(rows, openColumns(before), builder, pieces)) {
            String text = Spacing.ofLine(row);
            if (text.isEmpty()) {
                continue;
            }
            pieces.add(new LineDraft(
                    text,
                    row.left(),
                    row.right(),
                    row.top(),
                    row.bottom(),
                    row.size(),
                    row.headWidth(),
                    content.frame().width(),
                    content.frame().height(),
                    content.origin(),
                    builder.place(row.left(), row.top(), row.right(), row.bottom())));
        }
        pieces.sort(Comparator.comparingDouble(Piece::top).thenComparingDouble(Piece::left));
        return pieces;
    }

    private static void add(Grid grid, Lattice lattice, List<Piece> pieces) {
        pieces.add(new Piece.OfGrid(grid, lattice.top(), lattice.left(), Set.of()));
    }

    /** Takes the rows that were found out of the rows of the page, and returns their characters. */
    private static List<Glyph> taken(List<Row> rows, OpenRows found) {
        List<Row> own = rows.subList(found.first(), found.last() + 1);
        List<Glyph> glyphs = new ArrayList<>();
        own.forEach(row -> glyphs.addAll(row.glyphs()));
        own.clear();
        return glyphs;
    }

    private static float nextBelow(Lattice lattice, List<Lattice> lattices) {
        return (float) lattices.stream()
                .filter(other -> other.top() > lattice.bottom())
                .mapToDouble(Lattice::top)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Whether it is drawn around a table without lines between the columns. */
    private static boolean isFrame(Lattice lattice, List<Glyph> glyphs) {
        if (lattice.columns() > 1) {
            return false;
        }
        List<Glyph> inside = glyphs.stream()
                .filter(g -> lattice.contains(g.centreX(), g.centreY()))
                .toList();
        return Row.of(inside).stream()
                        .map(TableLine::of)
                        .filter(line -> line.hasMoney() || line.hasCode())
                        .count()
                >= FRAMED;
    }

    /** The columns of a table that ends a page, but for a page number, and that goes on without rulings. */
    private static ColumnsBefore openColumns(List<Piece> page) {
        int last = page.size() - 1;
        if (last > 0 && page.get(last) instanceof LineDraft line && line.text().length() <= SHORT) {
            last--;
        }
        if (last < 0
                || !(page.get(last) instanceof Piece.OfGrid table)
                || table.grid().columns() < 2) {
            return ColumnsBefore.NONE;
        }
        boolean open = table.grid().origin() == GridOrigin.ALIGNED;
        boolean head = table.grid().cells().stream().noneMatch(cell -> TableWords.isMoney(cell.text()));
        return open || head ? new ColumnsBefore(table.grid().columnEdges(), !open) : ColumnsBefore.NONE;
    }

    /** Turns lines that are tables by alignment into grids, and returns the other lines. */
    private static List<Row> withoutTables(
            List<Row> rows, ColumnsBefore before, GridBuilder builder, List<Piece> pieces) {
        List<Row> rest = new ArrayList<>();
        int next = 0;
        for (AlignedTable table : AlignedTable.find(rows, before)) {
            rest.addAll(rows.subList(next, table.first()));
            next = table.last() + 1;
            List<Glyph> glyphs = rows.subList(table.first(), next).stream()
                    .flatMap(row -> row.glyphs().stream())
                    .toList();
            Grid grid = builder.build(table.lattice(), glyphs, GridOrigin.ALIGNED);
            add(grid, table.lattice(), pieces);
        }
        rest.addAll(rows.subList(next, rows.size()));
        return rest;
    }

    /** The smallest lattice that the character stands on, or -1. */
    private static int home(List<Lattice> lattices, Glyph glyph) {
        int home = -1;
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            if (lattice.contains(glyph.centreX(), glyph.centreY())
                    && (home < 0 || lattice.area() < lattices.get(home).area())) {
                home = i;
            }
        }
        return home;
    }
}
