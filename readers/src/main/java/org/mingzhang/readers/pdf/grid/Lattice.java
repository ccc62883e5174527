package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Ruling;

/**
 * The cells that a framework of rulings encloses. Cells between which no line stands are one merged cell.
 *
 * @param xs edges of the columns, ascending
 * @param ys edges of the rows, ascending
 * @param regions cells in row-major order
 */
public record Lattice(float[] xs, float[] ys, List<Region> regions) {

    /**
     * @param row first row
     * @param column first column
     * @param rowSpan rows covered
     * @param columnSpan columns covered
     */
    public record Region(int row, int column, int rowSpan, int columnSpan) {}

    /** Part of a cell's side that a line has to cover to close it. */
    private static final float CLOSED = 0.6f;

    /** The lattices of a page, without mere frames around text. */
    public static List<Lattice> all(List<Ruling> rulings, List<Glyph> glyphs) {
        return Seams.parted(rulings).stream()
                .flatMap(part -> Frameworks.of(Rulings.of(part)).stream())
                .flatMap(framework -> of(framework, glyphs).stream())
                .filter(lattice -> lattice.regions().size() > 1)
                .toList();
    }

    private static Optional<Lattice> of(Rulings framework, List<Glyph> glyphs) {
        Edges columns = Edges.across(framework.verticals(), framework.horizontals(), glyphs, true);
        Edges rows = Edges.across(framework.horizontals(), framework.verticals(), glyphs, false);
        if (columns.count() < 1 || rows.count() < 1) {
            return Optional.empty();
        }
        return Optional.of(new Lattice(columns.at(), rows.at(), regions(columns, rows)));
    }

    public int rows() {
        return ys.length - 1;
    }

    public int columns() {
        return xs.length - 1;
    }

    public float left() {
        return xs[0];
    }

    public float right() {
        return xs[xs.length - 1];
    }

    public float top() {
        return ys[0];
    }

    public float bottom() {
        return ys[ys.length - 1];
    }

    public boolean contains(float x, float y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    public float area() {
        return (right() - left()) * (bottom() - top());
    }

    /** For each position of the grid (row by row) the index of its region. */
    int[] regionIndex() {
        int[] index = new int[rows() * columns()];
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            for (int r = region.row; r < region.row + region.rowSpan; r++) {
                Arrays.fill(index, r * columns() + region.column, r * columns() + region.column + region.columnSpan, i);
            }
        }
        return index;
    }

    private static List<Region> regions(Edges columns, Edges rows) {
        int width = columns.count();
        int height = rows.count();
        int[] parent = new int[width * height];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                if (c + 1 < width && !columns.closed(c + 1, rows.at()[r], rows.at()[r + 1], CLOSED)) {
                    join(parent, r * width + c, r * width + c + 1);
                }
                if (r + 1 < height && !rows.closed(r + 1, columns.at()[c], columns.at()[c + 1], CLOSED)) {
                    join(parent, r * width + c, (r + 1) * width + c);
                }
            }
        }
        return rectangles(parent, width, height);
    }

    /** Cuts joined positions into rectangles, from the top left; a whole that is a rectangle stays whole. */
    private static List<Region> rectangles(int[] parent, int width, int height) {
        boolean[] taken = new boolean[parent.length];
        List<Region> regions = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                if (taken[r * width + c]) {
                    continue;
                }
                int root = root(parent, r * width + c);
                int columnSpan = 1;
                while (c + columnSpan < width && free(parent, taken, r * width + c + columnSpan, root)) {
                    columnSpan++;
                }
                int rowSpan = 1;
                while (r + rowSpan < height && rowFree(parent, taken, (r + rowSpan) * width + c, columnSpan, root)) {
                    rowSpan++;
                }
                for (int i = 0; i < rowSpan; i++) {
                    Arrays.fill(taken, (r + i) * width + c, (r + i) * width + c + columnSpan, true);
                }
                regions.add(new Region(r, c, rowSpan, columnSpan));
            }
        }
        return regions;
    }

    private static boolean rowFree(int[] parent, boolean[] taken, int first, int count, int root) {
        for (int i = first; i < first + count; i++) {
            if (!free(parent, taken, i, root)) {
                return false;
            }
        }
        return true;
    }

    private static boolean free(int[] parent, boolean[] taken, int position, int root) {
        return !taken[position] && root(parent, position) == root;
    }

    private static void join(int[] parent, int a, int b) {
        parent[root(parent, a)] = root(parent, b);
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
