package org.mingzhang.readers.text;

import java.util.List;
import java.util.TreeMap;
import org.mingzhang.readers.content.Printed;

/**
 * The width to which the lines of a text are broken. Where a converter kept the lines of the page, many end at the same
 * width; a text of whole paragraphs has lines of any length.
 *
 * @param columns columns of a full line; 0 when the lines are not broken
 */
record Measure(int columns) {

    /** A character that does not fit any more is two columns wide, a mark that must not begin a line two more. */
    private static final int RAGGED = 3;
    /** The first line of a paragraph lost its indentation where a converter keeps none. */
    private static final int INDENT = 4;
    /** A justified line may have been set wider on the page than it is as text. */
    private static final double NEARLY = 0.85;
    /** Shorter lines are headings and cells. */
    private static final int NARROWEST = 40;

    private static final int FEWEST_LINES = 8;
    /** One line in so many ends there. */
    private static final int LINES_A_FULL_ONE = 4;

    /** Finds the width; lines with tabs or bars are rows of tables. */
    static Measure of(List<String> lines) {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        int all = 0;
        for (String line : lines) {
            if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.indexOf('<') >= 0) {
                continue;
            }
            int width = Piece.of(line, 2).size() == 1 ? Piece.width(line) : 0;
            if (width >= NARROWEST) {
                widths.merge(width, 1, Integer::sum);
                all++;
            }
        }
        int best = 0;
        int most = 0;
        for (int width : widths.keySet()) {
            int count = widths.subMap(width - RAGGED, true, width, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (count >= most) {
                best = width;
                most = count;
            }
        }
        boolean broken = most >= FEWEST_LINES && most * LINES_A_FULL_ONE >= all;
        return new Measure(broken ? best : 0);
    }

    /** Whether the line ran into the margin before its sentence was over. */
    boolean isFull(String line) {
        int width = Piece.width(line);
        int lost = Math.max(0, INDENT - 2 * Printed.indent(line));
        return columns > 0
                && width >= columns - RAGGED - lost
                && width <= columns + RAGGED
                && !Printed.isTerminated(line);
    }

    /** Whether the line ends near the margin, where a list may go on with its next item. */
    boolean isNearlyFull(String line) {
        int width = Piece.width(line);
        return columns > 0 && width >= columns * NEARLY && width <= columns + RAGGED;
    }
}
