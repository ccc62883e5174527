package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.grid.CellFiller;
import org.mingzhang.readers.pdf.grid.Lattice;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.Row;
import org.mingzhang.readers.pdf.page.Spacing;
import org.mingzhang.readers.pdf.page.TableLine;
import org.mingzhang.readers.table.TableWords;

/**
 * Parts rows of a ruled table between which no line was drawn. Where two columns hold amounts one under another on the
 * same baselines, and a name stands on every one of these, each baseline is a row; what stands above them in the columns
 * of amounts is their heading. Everything less certain is left as drawn.
 */
public final class TextRows {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?[%％]?");

    private static final Pattern AMOUNT = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{2}");

    private static final Pattern SINGLE = Pattern.compile("\\p{IsHan}");

    /** Characters of a name that is written from top to bottom. */
    private static final int FEWEST_UPRIGHT = 4;

    /** Baselines nearer than this part of the font size are one. */
    private static final float SAME = 0.5f;

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 2;

    /** Fewest rows of a table without any line between them. */
    private static final int FEWEST_UNRULED = 4;

    private final Lattice lattice;
    private final List<List<Row>> lines = new ArrayList<>();

    private TextRows(Lattice lattice, List<Glyph> glyphs) {
        this.lattice = lattice;
        CellFiller.fill(lattice, glyphs).forEach(content -> lines.add(Row.of(content)));
    }

    /** The lattice with a row for every line of amounts. */
    public static Lattice parted(Lattice lattice, List<Glyph> glyphs) {
        if (lattice.columns() < FEWEST_COLUMNS) {
            return lattice;
        }
        TextRows rows = new TextRows(lattice, glyphs);
        List<float[]> cuts = new ArrayList<>();
        boolean any = false;
        for (int r = 0; r < lattice.rows(); r++) {
            cuts.add(rows.cuts(r));
            any |= cuts.get(r).length > 0;
        }
        return any ? rows.cut(cuts) : lattice;
    }

    /** Where a row is to be cut, from top to bottom. */
    private float[] cuts(int row) {
        List<List<Row>> amounts = new ArrayList<>();
        List<List<Row>> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lattice.Region region = lattice.regions().get(i);
            if (region.row() == row && region.rowSpan() == 1 && lines.get(i).size() >= FEWEST_ROWS) {
                (isAmounts(lines.get(i)) ? amounts : names).add(lines.get(i));
            }
        }
        if (amounts.size() < FEWEST_COLUMNS || names.isEmpty() || lattice.columns() == FEWEST_COLUMNS) {
            return cutsOfUnruled(row);
        }
        List<Row> longest = amounts.stream()
                .map(TextRows::numbers)
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow();
        boolean aligned =
                amounts.stream().allMatch(column -> numbers(column).stream().allMatch(line -> standsOn(line, longest)));
        boolean named = names.stream().anyMatch(column -> longest.stream().allMatch(line -> standsOn(line, column)));
        boolean whole = names.stream().noneMatch(column -> hasRowsWithoutAmounts(column, longest));
        return aligned && named && whole ? between(longest, amounts) : cutsOfUnruled(row);
    }

    /** Whether names stand as far below each other as rows do where there is no amount. */
    private static boolean hasRowsWithoutAmounts(List<Row> names, List<Row> amounts) {
        float pitch = Float.MAX_VALUE;
        for (int i = 1; i < amounts.size(); i++) {
            pitch = Math.min(
                    pitch,
                    amounts.get(i).first().baseline()
                            - amounts.get(i - 1).first().baseline());
        }
        float top = amounts.get(0).first().baseline();
        for (int i = 1; i < names.size(); i++) {
            float at = names.get(i).first().baseline();
            if (at > top
                    && !standsOn(names.get(i), amounts)
                    && at - names.get(i - 1).first().baseline() >= AlignedRows.ROW * pitch) {
                return true;
            }
        }
        return false;
    }

    /** Where the rows of a whole table part that has lines between its columns only. */
    private float[] cutsOfUnruled(int row) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lattice.Region region = lattice.regions().get(i);
            if (region.row() == row && region.rowSpan() == 1) {
                float width = lattice.xs()[region.column() + region.columnSpan()] - lattice.xs()[region.column()];
                if (isWrapped(lines.get(i), width)) {
                    return new float[0];
                }
                lines.get(i).forEach(line -> glyphs.addAll(line.glyphs()));
            }
        }
        List<TableLine> all = Row.of(glyphs).stream()
                .map(line -> TableLine.of(line, lattice.xs()))
                .toList();
        int from = 0;
        while (from < all.size() && !all.get(from).hasMoney() && !all.get(from).hasCode()) {
            from++;
        }
        long money = all.stream().filter(TableLine::hasMoney).count();
        if (money < FEWEST_ROWS || all.size() - from < FEWEST_UNRULED) {
            return new float[0];
        }
        List<Float> edges = new ArrayList<>();
        for (float x : lattice.xs()) {
            edges.add(x);
        }
        List<TableLine> body = all.subList(from, all.size());
        List<List<TableLine>> groups = AlignedRows.of(body, AlignedColumns.between(edges, List.of()));
        boolean named = groups.stream()
                .allMatch(group ->
                        group.stream().flatMap(line -> line.parts().stream()).anyMatch(part -> !part.isNumber()));
        return named && groups.size() >= FEWEST_UNRULED ? betweenGroups(all.subList(0, from), groups) : new float[0];
    }

    private static float[] betweenGroups(List<TableLine> head, List<List<TableLine>> groups) {
        List<List<TableLine>> rows = new ArrayList<>(groups);
        if (!head.isEmpty()) {
            rows.add(0, head);
        }
        float[] cuts = new float[rows.size() - 1];
        for (int i = 0; i < cuts.length; i++) {
            List<TableLine> above = rows.get(i);
            cuts[i] = (above.get(above.size() - 1).row().bottom()
                            + rows.get(i + 1).get(0).row().top())
                    / 2;
        }
        return cuts;
    }

    /** Whether the lines end in at least two numbers that are not one that wraps. */
    private static boolean isAmounts(List<Row> column) {
        List<Row> numbers = numbers(column);
        if (numbers.size() < FEWEST_ROWS) {
            return false;
        }
        for (int i = 1; i < numbers.size(); i++) {
            String joined = text(numbers.get(i - 1)) + text(numbers.get(i));
            if (NUMBER.matcher(joined).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lines are one text: a number that goes on in the next line, or characters one below the other. */
    private static boolean isWrapped(List<Row> column, float width) {
        for (int i = 1; i < column.size(); i++) {
            String begun = text(column.get(i - 1));
            String next = text(column.get(i));
            boolean parts = !NUMBER.matcher(begun).matches()
                    || TableWords.beginsAsNoNumber(next)
                    || isAmountOnlyWith(begun, next) && !fits(column.get(i - 1), column.get(i), width);
            if (parts && NUMBER.matcher(begun + next).matches()) {
                return true;
            }
        }
        return column.size() >= FEWEST_UPRIGHT
                && column.stream().allMatch(line -> SINGLE.matcher(text(line)).matches());
    }

    /** Whether two texts together are an amount with its two decimals, and the first alone is none. */
    private static boolean isAmountOnlyWith(String begun, String next) {
        return AMOUNT.matcher(begun + next).matches() && !AMOUNT.matcher(begun).matches();
    }

    /** Whether the beginning of a line had room on the one before it, in a cell of this width. */
    private static boolean fits(Row before, Row after, float width) {
        return before.right() - before.left() + after.headWidth() < width - before.size() / 2;
    }

    /** The numbers at the end of a column, after its heading. */
    private static List<Row> numbers(List<Row> column) {
        int from = column.size();
        while (from > 0 && NUMBER.matcher(text(column.get(from - 1))).matches()) {
            from--;
        }
        return column.subList(from, column.size());
    }

    private static String text(Row line) {
        return Spacing.ofCell(line).replace(" ", "");
    }

    private static boolean standsOn(Row line, List<Row> others) {
        return others.stream()
                .anyMatch(other ->
                        Math.abs(other.first().baseline() - line.first().baseline())
                                < SAME * Math.min(other.size(), line.size()));
    }

    private static float[] between(List<Row> rows, List<List<Row>> amounts) {
        float heading = Float.NEGATIVE_INFINITY;
        for (List<Row> column : amounts) {
            int numbers = numbers(column).size();
            if (column.size() > numbers) {
                heading = Math.max(
                        heading, column.get(column.size() - numbers - 1).bottom());
            }
        }
        boolean headed =
                heading > Float.NEGATIVE_INFINITY && heading < rows.get(0).bottom();
        float[] cuts = new float[rows.size() - 1 + (headed ? 1 : 0)];
        int at = 0;
        if (headed) {
            cuts[at++] = (heading + rows.get(0).top()) / 2;
        }
        for (int i = 1; i < rows.size(); i++) {
            cuts[at++] = (rows.get(i - 1).bottom() + rows.get(i).top()) / 2;
        }
        return cuts;
    }

    private Lattice cut(List<float[]> cuts) {
        List<Float> ys = new ArrayList<>();
        int[] first = new int[lattice.rows() + 1];
        for (int r = 0; r < lattice.rows(); r++) {
            first[r] = ys.size();
            ys.add(lattice.ys()[r]);
            for (float cut : cuts.get(r)) {
                ys.add(cut);
            }
        }
        first[lattice.rows()] = ys.size();
        ys.add(lattice.ys()[lattice.rows()]);
        List<Lattice.Region> regions = new ArrayList<>();
        for (Lattice.Region region : lattice.regions()) {
            int from = first[region.row()];
            int to = first[region.row() + region.rowSpan()];
            boolean parted = region.rowSpan() == 1;
            for (int r = from; r < to; r += parted ? 1 : to - from) {
                regions.add(new Lattice.Region(r, region.column(), parted ? 1 : to - from, region.columnSpan()));
            }
        }
        regions.sort(Comparator.comparingInt(Lattice.Region::row).thenComparingInt(Lattice.Region::column));
        float[] edges = new float[ys.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = ys.get(i);
        }
        return new Lattice(lattice.xs(), edges, regions);
    }
}
