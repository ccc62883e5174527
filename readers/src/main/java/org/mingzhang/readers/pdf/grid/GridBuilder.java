package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.pdf.page.Frame;
import org.mingzhang.readers.pdf.page.Glyph;

/** Makes a grid of a lattice and the characters on it. */
public final class GridBuilder {

    private final String file;
    private final int page;
    private final Frame frame;
    private final Origin origin;

    public GridBuilder(String file, int page, Frame frame, Origin origin) {
        this.file = file;
        this.page = page;
        this.frame = frame;
        this.origin = origin;
    }

    public Grid build(Lattice lattice, List<Glyph> glyphs, GridOrigin gridOrigin) {
        List<List<Glyph>> contents = CellFiller.fill(lattice, glyphs);
        List<CellText> texts = new ArrayList<>();
        Map<Integer, List<Integer>> textsOfColumn = new TreeMap<>();
        for (int i = 0; i < contents.size(); i++) {
            Lattice.Region region = lattice.regions().get(i);
            if (contents.get(i).isEmpty()) {
                texts.add(null);
                continue;
            }
            CellText text = CellText.of(
                    contents.get(i),
                    lattice.xs()[region.column()],
                    lattice.ys()[region.row()],
                    lattice.xs()[region.column() + region.columnSpan()],
                    lattice.ys()[region.row() + region.rowSpan()]);
            texts.add(text);
            if (!text.numeric()) {
                textsOfColumn
                        .computeIfAbsent(region.column(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        int[] indents = indents(lattice, texts, textsOfColumn);
        List<GridCell> cells = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            Lattice.Region region = lattice.regions().get(i);
            CellText text = texts.get(i);
            cells.add(new GridCell(
                    region.row(),
                    region.column(),
                    region.rowSpan(),
                    region.columnSpan(),
                    text == null ? "" : text.text(),
                    indents[i],
                    origin,
                    place(
                            lattice.xs()[region.column()],
                            lattice.ys()[region.row()],
                            lattice.xs()[region.column() + region.columnSpan()],
                            lattice.ys()[region.row() + region.rowSpan()])));
        }
        List<Float> edges = new ArrayList<>();
        for (float x : lattice.xs()) {
            edges.add(x);
        }
        return new Grid(
                lattice.rows(),
                lattice.columns(),
                cells,
                edges,
                gridOrigin,
                place(lattice.left(), lattice.top(), lattice.right(), lattice.bottom()));
    }

    public Place place(float left, float top, float right, float bottom) {
        Box box = frame.display(left, top, right, bottom);
        return Place.onPage(file, page, box);
    }

    private static int[] indents(Lattice lattice, List<CellText> texts, Map<Integer, List<Integer>> textsOfColumn) {
        int[] indents = new int[texts.size()];
        textsOfColumn.values().forEach(members -> {
            List<Indents.Lie> lies = members.stream()
                    .map(i -> {
                        Lattice.Region region = lattice.regions().get(i);
                        CellText text = texts.get(i);
                        float left = lattice.xs()[region.column()];
                        float right = lattice.xs()[region.column() + region.columnSpan()];
                        return new Indents.Lie(
                                (text.left() - left) / text.size(),
                                (right - text.right()) / text.size(),
                                text.indented());
                    })
                    .toList();
            int[] steps = Indents.of(lies);
            for (int k = 0; k < steps.length; k++) {
                indents[members.get(k)] = steps[k];
            }
        });
        return indents;
    }
}
