package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.text.InkColumns.Column;

/** The headings above the rows of a table laid out with spaces, each over its columns. */
final class AlignedHead {

    /** The middle of a heading of several columns lies this near to theirs, in parts of their width. */
    private static final double CENTRED = 0.12;

    /**
     * A heading as a cell.
     *
     * @param text its words
     * @param row its row
     * @param column its first column
     * @param rowSpan its rows
     * @param columnSpan its columns
     */
    record Cell(String text, int row, int column, int rowSpan, int columnSpan) {}

    private final List<Heading> groups = new ArrayList<>();
    private final List<Heading> leaves = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final HeadMatch match;
    private int rows;

    private AlignedHead(List<LaidOutLine> lines, List<Column> columns, int wide) {
        List<List<Piece>> pieces =
                lines.stream().map(line -> parted(line, wide)).toList();
        List<Heading> all =
                Heading.in(pieces, lines.stream().map(LaidOutLine::index).toList());
        List<Heading> over =
                all.stream().filter(heading -> standsOver(heading, all)).toList();
        for (Heading heading : all) {
            boolean besideGroup = over.stream().anyMatch(group -> group.firstLine() == heading.firstLine());
            (over.contains(heading) || isBetween(heading, all, besideGroup) ? groups : leaves).add(heading);
        }
        leaves.sort(Comparator.comparingInt(Heading::middle));
        match = HeadMatch.of(leaves, columns);
    }

    /** The headings over these columns; empty where it cannot be told which stands over which. */
    static Optional<AlignedHead> of(List<LaidOutLine> lines, List<Column> columns, int wide) {
        AlignedHead head = new AlignedHead(lines, columns, wide);
        return head.match.isSure() && head.layOut() ? Optional.of(head) : Optional.empty();
    }

    List<Column> columns() {
        return match.columns();
    }

    List<Cell> cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    /** The words of a line; two headings that stand a single space apart stand over two columns. */
    private static List<Piece> parted(LaidOutLine line, int wide) {
        List<Piece> parts = new ArrayList<>();
        for (Piece cell : line.cells()) {
            cell.part(
                    wide,
                    (left, right) -> Piece.isWide(left.text().charAt(left.text().length() - 1))
                            && Piece.isWide(right.text().charAt(0))
                            && Math.min(left.text().length(), right.text().length()) > 1,
                    parts);
        }
        return parts;
    }

    private static boolean standsOver(Heading heading, List<Heading> all) {
        return all.stream().anyMatch(other -> other.isBelow(heading) && other.overlaps(heading));
    }

    /** Whether it stands between two that are lower: in the middle, or beside others that stand over some. */
    private static boolean isBetween(Heading heading, List<Heading> all, boolean besideGroup) {
        Optional<Heading> left = all.stream()
                .filter(other -> other.right() <= heading.left())
                .max(Comparator.comparingInt(Heading::right));
        Optional<Heading> right = all.stream()
                .filter(other -> other.left() >= heading.right())
                .min(Comparator.comparingInt(Heading::left));
        if (left.isEmpty()
                || right.isEmpty()
                || !left.get().isBelow(heading)
                || !right.get().isBelow(heading)) {
            return false;
        }
        int width = right.get().right() - left.get().left();
        return besideGroup
                || Math.abs(heading.middle() - left.get().left() - right.get().right()) < 4 * CENTRED * width;
    }

    /** Lays the headings out as cells; false where two would lie over each other. */
    private boolean layOut() {
        List<int[]> spans = GroupSpans.of(groups, leaves, match);
        if (spans.size() < groups.size()) {
            return false;
        }
        for (int g = groups.size() - 1; g >= 0; g--) {
            if (spans.get(g)[0] == spans.get(g)[1] && takes(groups.get(g), leaves.get(spans.get(g)[0]))) {
                spans.remove(g);
                groups.remove(g);
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!areApart(spans.get(i), spans.get(j)) && !contains(i, j, spans) && !contains(j, i, spans)) {
                    return false;
                }
            }
        }
        int[] depth = new int[leaves.size()];
        for (int i = 0; i < depth.length; i++) {
            for (int[] span : spans) {
                depth[i] += span[0] <= i && i <= span[1] ? 1 : 0;
            }
            rows = Math.max(rows, depth[i] + 1);
        }
        for (int g = 0; g < groups.size(); g++) {
            int row = 0;
            for (int other = 0; other < groups.size(); other++) {
                row += other != g && contains(other, g, spans) ? 1 : 0;
            }
            int first = match.spans().get(spans.get(g)[0])[0];
            int last = match.spans().get(spans.get(g)[1])[1];
            cells.add(new Cell(groups.get(g).text(), row, first, 1, last - first + 1));
        }
        for (int i = 0; i < depth.length; i++) {
            int[] span = match.spans().get(i);
            cells.add(new Cell(leaves.get(i).text(), depth[i], span[0], rows - depth[i], span[1] - span[0] + 1));
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return true;
    }

    /** What stands over one heading alone, and is not over or has its rest in brackets below it, is one with it. */
    private static boolean takes(Heading group, Heading leaf) {
        boolean goesOn = leaf.text().startsWith("（")
                || leaf.text().startsWith("(")
                || group.text().endsWith("、");
        if (!goesOn) {
            return false;
        }
        leaf.takeAbove(group);
        return true;
    }

    private static boolean areApart(int[] one, int[] other) {
        return one[1] < other[0] || other[1] < one[0];
    }

    /** Whether a group stands over another. */
    private boolean contains(int outer, int inner, List<int[]> spans) {
        return spans.get(outer)[0] <= spans.get(inner)[0]
                && spans.get(inner)[1] <= spans.get(outer)[1]
                && groups.get(inner).isBelow(groups.get(outer));
    }
}
