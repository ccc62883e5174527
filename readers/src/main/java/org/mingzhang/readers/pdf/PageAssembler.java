package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridOrigin;

/** Puts a page together: grids where rulings enclose cells, lines of text elsewhere, from top to bottom. */
final class PageAssembler {

    private PageAssembler() {}

    static List<Piece> assemble(PageContent content, String file, int page) {
        GridBuilder builder = new GridBuilder(file, page, content.frame(), content.origin());
        List<Lattice> lattices = Lattice.all(content.rulings(), content.glyphs());
        List<List<Glyph>> inside = new ArrayList<>();
        lattices.forEach(l -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            int home = home(lattices, glyph);
            (home < 0 ? outside : inside.get(home)).add(glyph);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i);
            if (inside.get(i).isEmpty() && lattice.columns() < 3) {
                continue;
            }
            Grid grid = builder.build(TextRows.parted(lattice, inside.get(i)), inside.get(i), GridOrigin.RULED);
            pieces.add(new Piece.OfGrid(grid, lattice.top(), lattice.left()));
        }
        for (Row row : withoutTables(Row.of(outside), builder, pieces)) {
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

    /** Turns lines that are tables by alignment into grids, and returns the other lines. */
    private static List<Row> withoutTables(List<Row> rows, GridBuilder builder, List<Piece> pieces) {
        List<Row> rest = new ArrayList<>();
        int next = 0;
        for (AlignedTable table : AlignedTable.find(rows)) {
            rest.addAll(rows.subList(next, table.first()));
            next = table.last() + 1;
            List<Glyph> glyphs = rows.subList(table.first(), next).stream()
                    .flatMap(row -> row.glyphs().stream())
                    .toList();
            Grid grid = builder.build(table.lattice(), glyphs, GridOrigin.ALIGNED);
            pieces.add(new Piece.OfGrid(
                    grid, table.lattice().top(), table.lattice().left()));
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
