package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A heading of a table laid out with spaces: a piece of one line, or of several where it wraps. */
final class Heading {

    /** Twice the distance between the middles of its lines. */
    private static final int CENTRED = 3;

    private final List<Piece> pieces = new ArrayList<>();
    private final int firstLine;
    private int lastLine;
    private int left;
    private int right;

    private Heading(Piece piece, int line) {
        pieces.add(piece);
        firstLine = line;
        lastLine = line;
        left = piece.start();
        right = piece.end();
    }

    /** The headings in these lines, in the order of their first lines. */
    static List<Heading> in(List<List<Piece>> lines, List<Integer> indexes) {
        int step = 1;
        for (int i = 1; i < indexes.size(); i++) {
            int gap = indexes.get(i) - indexes.get(i - 1);
            step = i == 1 ? gap : Math.min(step, gap);
        }
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Heading> above = List.copyOf(headings);
            for (Piece piece : lines.get(i)) {
                int line = i;
                List<Heading> taken = new ArrayList<>();
                for (Heading heading : above) {
                    boolean near = line - heading.lastLine <= 2
                            && indexes.get(line) - indexes.get(heading.lastLine) <= step * (line - heading.lastLine);
                    if (near && heading.goesOn(piece, line) && !heading.isOver(piece, line, lines, above)) {
                        taken.add(heading);
                    }
                }
                if (taken.size() == 1) {
                    taken.get(0).add(piece, line);
                } else {
                    headings.add(new Heading(piece, line));
                }
            }
        }
        return headings;
    }

    private boolean goesOn(Piece piece, int line) {
        Piece last = pieces.get(pieces.size() - 1);
        return line > lastLine
                && (isUnder(piece) || pieces.size() > 1 && Math.abs(piece.start() - last.start()) <= 1)
                && piece.width() <= (pieces.size() > 1 ? widest() : last.width()) + (isBracketed(piece) ? 1 : 0)
                && last.text().length() > 1
                && !LaidOutLine.isCodePart(piece);
    }

    /** The lines of a cell that has several are as wide as it lets them be. */
    private int widest() {
        return pieces.stream().mapToInt(Piece::width).max().orElse(0);
    }

    private static boolean isBracketed(Piece piece) {
        return piece.text().startsWith("（") || piece.text().startsWith("(");
    }

    private boolean isUnder(Piece piece) {
        return Math.abs(piece.middle() - left - right) <= CENTRED;
    }

    /**
     * Whether the piece is a heading of its own under this one, as others in its line are: one beside it has nothing above
     * it. Where the words of a narrow cell wrap, the words beside them stand higher or lower by half a line; and headings
     * of several columns stand in one line.
     */
    private boolean isOver(Piece piece, int line, List<List<Piece>> lines, List<Heading> above) {
        for (int next = line + 1; next < lines.size() && next <= line + 2; next++) {
            if (lines.get(next).stream().anyMatch(this::isUnder)) {
                return hasEqualBeside(piece, lines.get(line), lines.get(next), above);
            }
        }
        boolean top = above.stream().anyMatch(h -> h.firstLine < firstLine)
                && above.stream().noneMatch(h -> isBelow(h) && overlaps(h));
        if (top && line - lastLine > 1 && right - left <= 2 * piece.width() + 2) {
            return false;
        }
        List<Piece> row = lines.get(line);
        int at = row.indexOf(piece);
        for (int side = -1; side <= 1; side += 2) {
            int beside = at + side;
            if (beside >= 0 && beside < row.size()) {
                Piece other = row.get(beside);
                int from = Math.min(other.end(), piece.end());
                int to = Math.max(other.start(), piece.start());
                boolean adjacent = above.stream().noneMatch(h -> h.left >= from - 1 && h.right <= to + 1);
                if (adjacent && above.stream().noneMatch(h -> h.left < other.end() && h.right > other.start())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a heading beside the piece begins and goes on in the same lines, with nothing above it: beside the rest of a
     * cell that began higher its words would stand half a line off.
     */
    private static boolean hasEqualBeside(Piece piece, List<Piece> row, List<Piece> next, List<Heading> above) {
        int at = row.indexOf(piece);
        return IntStream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < row.size())
                .mapToObj(row::get)
                .anyMatch(other -> above.stream().noneMatch(h -> h.left < other.end() && h.right > other.start())
                        && next.stream().anyMatch(rest -> Math.abs(rest.middle() - other.middle()) <= CENTRED));
    }

    private void add(Piece piece, int line) {
        pieces.add(piece);
        left = Math.min(left, piece.start());
        right = Math.max(right, piece.end());
        lastLine = line;
    }

    /** Puts the words of the one that stands over it alone before its own. */
    void takeAbove(Heading above) {
        pieces.addAll(0, above.pieces);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    /** Twice the column of its middle. */
    int middle() {
        return left + right;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    boolean isBelow(Heading other) {
        return firstLine > other.lastLine;
    }

    boolean overlaps(Heading other) {
        return left < other.right && right > other.left;
    }
}
