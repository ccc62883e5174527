package org.mingzhang.readers.text;

import java.util.List;
import org.mingzhang.readers.content.Printed;

/**
 * A table of which a converter wrote every cell in a line of its own, so that nothing tells rows from columns.
 *
 * @param next index of the first line after it
 */
record ScatteredRun(int next) {

    private static final int LONGEST_CELL = 40;
    private static final int FEWEST_NUMBERS = 4;
    private static final int WIDEST_GAP = 12;
    private static final String SENTENCE = "，。；：！？";

    /** The table that begins in this line; one that ends where it begins when none does. */
    static ScatteredRun at(List<String> lines, int start) {
        int numbers = 0;
        int sinceNumber = 0;
        int next = start;
        for (int i = start; i < lines.size() && sinceNumber < WIDEST_GAP; i++) {
            String cell = Printed.strip(lines.get(i));
            if (cell.isEmpty()) {
                continue;
            }
            if (!isCell(cell)) {
                break;
            }
            sinceNumber++;
            if (isNumber(cell)) {
                numbers++;
                sinceNumber = 0;
                next = i + 1;
            }
        }
        return new ScatteredRun(numbers < FEWEST_NUMBERS ? start : next);
    }

    /** Words of a cell: no sentence, no caption, nothing that is laid out in itself. */
    private static boolean isCell(String text) {
        return text.length() <= LONGEST_CELL
                && text.indexOf('\t') < 0
                && text.indexOf('|') < 0
                && text.indexOf('<') < 0
                && !text.startsWith("表")
                && !text.endsWith("表")
                && !(text.startsWith("第") && text.contains("部分"))
                && !text.startsWith("#")
                && text.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    /** An amount, the mark of a column, or several amounts that stood close together. */
    private static boolean isNumber(String text) {
        String[] words = text.split("\\s+");
        for (String word : words) {
            if (!(word.equals("**") || Printed.isFigure(word) && (word.length() > 3 || words.length > 1))) {
                return false;
            }
        }
        return true;
    }
}
