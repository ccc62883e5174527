package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.TableWords;

/**
 * A piece of a line that two spaces or more set apart from the others.
 *
 * @param text its characters
 * @param start column of its first character
 * @param end column behind its last character
 */
record Piece(String text, int start, int end) {

    /** Letters of one word stand no further apart. */
    private static final int WIDEST_SPREAD = 14;

    private static final Pattern CODE = Pattern.compile("\\d{2,3}|\\d{5}|\\d{7}");

    /** Headings of the three parts of a code, each over its column. */
    private static final Set<String> CODE_PARTS = Set.of("类", "款", "项");

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
                    add(pieces, ofLetters(text.toString(), start, end));
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
            add(pieces, ofLetters(text.toString(), start, end));
        }
        return pieces;
    }

    /**
     * The cells of a line of a table: its pieces, parted also at a single space between a name or a code and an amount,
     * or between two amounts, which no cell holds together.
     */
    static List<Piece> cells(String line, int wide) {
        List<Piece> cells = new ArrayList<>();
        of(line, wide).forEach(piece -> piece.part(wide, (left, right) -> parts(left.text, right.text), cells));
        return cells;
    }

    private static boolean parts(String left, String right) {
        boolean name = !right.isEmpty() && "%％".indexOf(right.charAt(0)) < 0;
        return TableWords.isMoney(right)
                || name && TableWords.isMoney(left)
                || isCode(left) && isWide(right.charAt(0)) && "年月日个万元人次".indexOf(right.charAt(0)) < 0;
    }

    /** Adds its words to these pieces, those together between which there is no border. */
    void part(int wide, BiPredicate<Piece, Piece> isBorder, List<Piece> parts) {
        if (text.indexOf(' ') < 0 || columns(text, wide) != end - start) {
            parts.add(this);
            return;
        }
        Piece open = null;
        int at = start;
        for (String word : text.split(" ")) {
            Piece next = new Piece(word, at, at + columns(word, wide));
            if (open == null) {
                open = next;
            } else if (isBorder.test(open, next)) {
                parts.add(open);
                open = next;
            } else {
                open = new Piece(open.text + ' ' + word, open.start, next.end);
            }
            at = next.end + 1;
        }
        parts.add(open);
    }

    private static int columns(String text, int wide) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? wide : 1;
        }
        return columns;
    }

    /** Twice the column of its middle. */
    int middle() {
        return start + end;
    }

    int width() {
        return end - start;
    }

    private static void add(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        boolean codeParts = last >= 0 && CODE_PARTS.contains(piece.text) && CODE_PARTS.contains(pieces.get(last).text);
        if (last >= 0 && !codeParts && piece.isLetterAlike() && pieces.get(last).isSpacedOutTo(piece)) {
            Piece before = pieces.get(last);
            pieces.set(last, new Piece(before.text + piece.text, before.start, piece.end));
        } else {
            pieces.add(piece);
        }
    }

    /** This piece, or the word that its letters are with a space between each two. */
    private static Piece ofLetters(String text, int start, int end) {
        boolean letters = text.length() < 8 && text.indexOf(' ') > 0;
        for (int i = 0; letters && i < text.length(); i++) {
            letters = i % 2 == 0 ? isWide(text.charAt(i)) : text.charAt(i) == ' ';
        }
        return new Piece(letters ? text.replace(" ", "") : text, start, end);
    }

    private boolean isLetter() {
        return text.length() == 1 && isWide(text.charAt(0));
    }

    private boolean isLetterAlike() {
        return isLetter() || text.length() < 4 && end - start > 2 * text.length() && isWide(text.charAt(0));
    }

    /** Whether it is the sum that begins here: 收入总 计. */
    private boolean isTotalTo(Piece letter) {
        return letter.text.equals("计") && "总合小".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** One character, or several that were joined, and the next one no further than they are from each other. */
    private boolean isSpacedOutTo(Piece letter) {
        int gap = letter.start - end;
        if (isLetter() || isTotalTo(letter)) {
            return gap <= WIDEST_SPREAD;
        }
        int spaces = end - start - 2 * text.length();
        return text.length() < 8 && spaces > 0 && gap <= 2 * spaces / (text.length() - 1) + 2;
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

    /** Digits as many as a code has, or a part of one. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
