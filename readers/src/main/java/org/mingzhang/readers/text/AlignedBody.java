package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.readers.text.InkColumns.Column;

/** The rows of a table laid out with spaces: its lines by columns, names that wrap whole again. */
final class AlignedBody {

    /** Deeper than this a cell is not indented but centred. */
    static final int DEEPEST_INDENT = 8;

    private static final Pattern CODE = Pattern.compile("[0-9]{2,7}");
    private static final Pattern CRAMPED = Pattern.compile("(\\d{2,3}|\\d{5}|\\d{7})\\p{IsHan}{2}.*");
    private static final int FEWEST_CENTRED = 5;
    private static final int FEWEST_CODES = 3;
    /** A name alone in its line may stand this far beside the names of the others. */
    private static final int BESIDE = 2;

    private final List<LaidOutLine> lines;
    private final List<Column> columns;
    private final Piece[][] cells;
    private final boolean[] centred;
    /** Columns whose depths are not told: what stands before them on the line moves them. */
    private final boolean[] flat;

    private AlignedBody(List<LaidOutLine> lines, List<Column> columns) {
        this.lines = lines;
        this.columns = columns;
        this.cells = new Piece[lines.size()][columns.size()];
        this.centred = new boolean[columns.size()];
        this.flat = new boolean[columns.size()];
    }

    /** The rows; empty where it is not told in which column or row something stands. */
    static Optional<List<Row>> rows(List<LaidOutLine> lines, List<Column> columns) {
        AlignedBody body = new AlignedBody(lines, columns);
        return body.place() && body.joinNames() ? Optional.of(body.rows()) : Optional.empty();
    }

    private boolean place() {
        for (int i = 0; i < cells.length; i++) {
            for (Piece piece : lines.get(i).cells()) {
                int column = InkColumns.column(piece, columns);
                column = column < 0 ? beside(piece) : column;
                if (column < 0) {
                    return false;
                }
                Piece there = cells[i][column];
                if (there != null && columns.get(column).isOfAmounts()) {
                    return false;
                }
                cells[i][column] = there == null
                        ? piece
                        : new Piece(there.text() + " " + piece.text(), there.start(), piece.end());
            }
        }
        for (int c = 0; c < centred.length; c++) {
            centred[c] = isCentred(c);
        }
        return true;
    }

    /** The column of names that a name stands beside, where it stands in none; -1 where there is none or several. */
    private int beside(Piece piece) {
        int found = -1;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).overlap(piece.start(), piece.end()) >= -BESIDE) {
                if (found >= 0 || piece.isFigure() || columns.get(c).isOfAmounts()) {
                    return -1;
                }
                found = c;
            }
        }
        return found;
    }

    private boolean joinNames() {
        int from = 0;
        while (from < columns.size()) {
            int to = from + 1;
            while (to < columns.size()
                    && !(columns.get(to).isOfNames() && columns.get(to - 1).isOfAmounts() && !isCode(to - 1))) {
                to++;
            }
            if (!joinNames(from, to)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /** Joins the names of the side of the table in these columns. */
    private boolean joinNames(int from, int to) {
        int names = names(from, to);
        if (names < 0) {
            return true;
        }
        boolean coded = false;
        for (int c = from; c < to; c++) {
            coded |= isCode(c);
        }
        List<WrappedNames.Line> side = new ArrayList<>();
        for (Piece[] row : cells) {
            boolean others = false;
            boolean labelled = false;
            for (int c = from; c < to; c++) {
                others |= c != names && row[c] != null;
                labelled |= c != names && row[c] != null && !columns.get(c).isOfAmounts() && !row[c].isFigure();
            }
            side.add(new WrappedNames.Line(row[names], others, labelled));
        }
        if (coded && side.stream().anyMatch(line -> line.name() != null && isCramped(line.name()))) {
            return false;
        }
        int[] owners = WrappedNames.owners(side, coded);
        if (owners.length < cells.length) {
            return false;
        }
        flat[names] = !coded && (from > 0 || maybeCentred(names)) && !areOneLevel(side);
        String[] whole = new String[cells.length];
        Piece[] first = new Piece[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i][names] != null) {
                int owner = owners[i];
                whole[owner] = CellText.joined(whole[owner] == null ? "" : whole[owner], cells[i][names].text());
                first[owner] = first[owner] == null ? cells[i][names] : first[owner];
            }
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i][names] = whole[i] == null ? null : new Piece(whole[i], first[i].start(), first[i].end());
        }
        return true;
    }

    /** Whether the rows tell their level by numbers, since what stands before them on the line moves them. */
    private static boolean areOneLevel(List<WrappedNames.Line> side) {
        return side.stream()
                .filter(line -> line.name() != null && line.others())
                .allMatch(line ->
                        line.isNumbered() || WrappedNames.isOfTotal(line.name().text()));
    }

    /** The column of the most names; -1 where there is none. */
    private int names(int from, int to) {
        int names = -1;
        for (int c = from; c < to; c++) {
            Column column = columns.get(c);
            if (column.isOfNames()
                    && !column.isOfAmounts()
                    && (names < 0 || column.words() > columns.get(names).words())) {
                names = c;
            }
        }
        return names;
    }

    /** Whether a part of a code stands in one word with the name. */
    private static boolean isCramped(Piece name) {
        return CRAMPED.matcher(name.text()).matches();
    }

    private boolean isCode(int column) {
        long codes = Arrays.stream(cells)
                .filter(row ->
                        row[column] != null && CODE.matcher(row[column].text()).matches())
                .count();
        boolean goesOn = codes > 0 && column > 0 && isCode(column - 1);
        return columns.get(column).amounts() == 0
                && (goesOn || codes >= Math.min(FEWEST_CODES, cells.length))
                && codes > columns.get(column).words();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            List<String> texts = new ArrayList<>();
            List<Integer> indents = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                texts.add(cells[i][c] == null ? "" : cells[i][c].text());
                indents.add(cells[i][c] == null ? 0 : indent(cells[i][c], c));
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(new Row(lines.get(i).index() + 1, texts, indents));
            }
        }
        return rows;
    }

    private int indent(Piece piece, int column) {
        int depth = (piece.start() - left(column)) / 2;
        return piece.isFigure() || centred[column] || flat[column] || depth > DEEPEST_INDENT ? 0 : depth;
    }

    private int left(int column) {
        return Arrays.stream(cells)
                .filter(row -> row[column] != null)
                .mapToInt(row -> row[column].start())
                .min()
                .orElse(0);
    }

    /** Whether names of different lengths have their middles one under another. */
    private boolean isCentred(int column) {
        List<Piece> names = names(column);
        return names.size() >= FEWEST_CENTRED && haveOneMiddle(names) && starts(names) >= FEWEST_CENTRED - 1;
    }

    /** Whether too few names stand under each other to tell whether they are indented or centred. */
    private boolean maybeCentred(int column) {
        List<Piece> names = names(column);
        return names.size() > 1 && names.size() < FEWEST_CENTRED && haveOneMiddle(names) && starts(names) > 1;
    }

    private List<Piece> names(int column) {
        return Arrays.stream(cells)
                .map(row -> row[column])
                .filter(piece -> piece != null && !piece.isFigure() && !WrappedNames.isOfTotal(piece.text()))
                .toList();
    }

    private static boolean haveOneMiddle(List<Piece> names) {
        int middle = names.stream().mapToInt(Piece::middle).sorted().toArray()[names.size() / 2];
        long near = names.stream()
                .filter(name -> Math.abs(name.middle() - middle) <= 3)
                .count();
        return near >= 0.8 * names.size();
    }

    private static long starts(List<Piece> names) {
        return names.stream().map(Piece::start).distinct().count();
    }
}
