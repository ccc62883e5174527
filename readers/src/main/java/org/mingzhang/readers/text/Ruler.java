package org.mingzhang.readers.text;

/** A line in the columns of a screen, as the writer of a table counted them. */
final class Ruler {

    /** What a writer takes for as wide as two letters. */
    enum Width {
        /** Ideographs and their marks. */
        IDEOGRAPHS,
        /** Marks that are as wide as ideographs in Chinese print too. */
        MARKS_TOO,
        /** Nothing: the characters were counted. */
        NONE;

        private boolean isOf(char c) {
            return this != NONE && (this == IDEOGRAPHS ? c >= '\u2e80' : Piece.isWide(c));
        }
    }

    /** The second column of an ideograph. */
    private static final char COVERED = '\0';

    private final String columns;

    private Ruler(String columns) {
        this.columns = columns;
    }

    static Ruler of(String line, Width wide) {
        StringBuilder columns = new StringBuilder(2 * line.length());
        for (int i = 0; i < line.length(); i++) {
            columns.append(line.charAt(i));
            if (wide.isOf(line.charAt(i))) {
                columns.append(COVERED);
            }
        }
        return new Ruler(columns.toString());
    }

    int width() {
        return columns.length();
    }

    /** The character that begins in a column; a space beyond the end of the line. */
    char at(int column) {
        return column < columns.length() ? columns.charAt(column) : ' ';
    }

    /** What begins from one column to before another. */
    String between(int from, int to) {
        int first = Math.min(from, columns.length());
        return columns.substring(first, Math.max(first, Math.min(to, columns.length())))
                .replace(String.valueOf(COVERED), "");
    }
}
