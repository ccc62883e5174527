package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.readers.content.Printed;

/**
 * A piece of a line that two spaces or more set apart from the others.
 *
 * @param text its characters
 * @param start column of its first character
 * @param end column behind its last character
 */
record Piece(String text, int start, int end) {

    /**
     * The pieces of a line. Words that are spaced out (合  计, 收  入) are one piece.
     *
     * @param wide columns that a Chinese character takes: 2 in a terminal, 1 in what some converters write
     */
    static List<Piece> of(String line, int wide) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int column = 0;
        int start = 0;
        int end = 0;
        int spaces = 2;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int width = isWide(c) ? wide : 1;
            if (Printed.isSpace(c)) {
                spaces += c == '\u3000' ? 2 : 1;
            } else {
                if (spaces > 1 && !text.isEmpty()) {
                    add(pieces, new Piece(text.toString(), start, end));
                    text.setLength(0);
                }
                if (text.isEmpty()) {
                    start = column;
                } else if (spaces == 1) {
                    text.append(' ');
                }
                text.append(c);
                end = column + width;
                spaces = 0;
            }
            column += width;
        }
        if (!text.isEmpty()) {
            add(pieces, new Piece(text.toString(), start, end));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && piece.isLetter() && pieces.get(last).isSpacedOut()) {
            Piece before = pieces.get(last);
            pieces.set(last, new Piece(before.text + piece.text, before.start, piece.end));
        } else {
            pieces.add(piece);
        }
    }

    private boolean isLetter() {
        return text.length() == 1 && isWide(text.charAt(0));
    }

    /** One character, or several that were joined: wider than its characters alone. */
    private boolean isSpacedOut() {
        return isLetter() || text.length() < 8 && end - start > 2 * text.length();
    }

    boolean isFigure() {
        return Printed.isFigure(text);
    }

    /** Columns that a line takes in a terminal, without the space at its end. */
    static int width(String line) {
        List<Piece> pieces = of(line, 2);
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end;
    }

    /** Whether a character takes the place of two. */
    static boolean isWide(char c) {
        return c >= '\u2e80' || c == '“' || c == '”' || c == '—' || c == '…';
    }
}
