package org.mingzhang.readers.text;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.TableWords;

/**
 * A line of text, looked at as a possible line of a table laid out with spaces.
 *
 * @param index its index in the text
 * @param cells what stands in it with gaps between
 * @param hasGaps whether a gap is wider than the space between two words
 */
record LaidOutLine(int index, List<Piece> cells, boolean hasGaps) {

    private static final int LONGEST_LABEL = 24;
    /** A comma of a sentence, and none between thousands. */
    private static final Pattern COMMA = Pattern.compile("\\D，|，\\D");

    static LaidOutLine of(List<String> lines, int index, int wide) {
        String line = lines.get(index);
        boolean marked = line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.indexOf('<') >= 0;
        List<Piece> cells = marked ? List.of() : Piece.cells(line, wide);
        return new LaidOutLine(
                index, cells, cells.size() > 1 && Piece.of(line, wide).size() > 1);
    }

    boolean hasParts() {
        return cells.size() > 1;
    }

    /** Whether it can be a line of a table at all: no sentence, caption or note, and not laid out in another way. */
    boolean mayBeRow() {
        return !cells.isEmpty() && !isProse() && !ends();
    }

    /** Whether it has gaps as no sentence has. */
    boolean isLaidOut() {
        return hasGaps && !isProse();
    }

    private boolean isProse() {
        return cells.stream().anyMatch(cell -> Printed.isProse(cell.text()))
                || COMMA.matcher(words()).find();
    }

    private boolean ends() {
        String words = words();
        boolean isHeadings = hasParts() && words.endsWith("元）") && !words.contains("单位");
        return !isHeadings && TableWords.end(words);
    }

    /** Whether it names a table, its unit of money or its department, each in a part of its own. */
    boolean isCaption() {
        return isLaidOut() && TableWords.areCaption(words());
    }

    /** Whether it has an amount or a code beside something else, and not only the number of a page. */
    boolean isData() {
        return hasGaps
                && !isOfColumnNumbers()
                && (cells.size() > 2 && cells.stream().anyMatch(Piece::isFigure)
                        || cells.size() == 2
                                && cells.get(1).isFigure()
                                && cells.get(1).text().length() > 3);
    }

    boolean isMoneyAlone() {
        return cells.size() == 1 && TableWords.isMoney(cells.get(0).text());
    }

    /** The line that numbers the columns. */
    boolean isOfColumnNumbers() {
        return hasParts()
                && cells.stream().allMatch(cell -> TableWords.isColumnNumber(cell.text()))
                && cells.stream().anyMatch(cell -> !isCodePart(cell));
    }

    /** This line without the numbers of columns. */
    LaidOutLine withoutColumnNumbers() {
        return isOfColumnNumbers()
                ? new LaidOutLine(
                        index, cells.stream().filter(LaidOutLine::isCodePart).toList(), hasGaps)
                : this;
    }

    /** Whether it is the heading of a part of a code. */
    static boolean isCodePart(Piece cell) {
        return "类款项".contains(cell.text());
    }

    /** A short text that may be a label alone in its row, or a piece of one. */
    boolean isLabel() {
        return cells.size() == 1
                && cells.get(0).text().length() <= LONGEST_LABEL
                && !Printed.isTerminated(cells.get(0).text());
    }

    /** All its words without spaces. */
    String words() {
        StringBuilder words = new StringBuilder();
        cells.forEach(cell -> words.append(cell.text().replace(" ", "")));
        return words.toString();
    }
}
