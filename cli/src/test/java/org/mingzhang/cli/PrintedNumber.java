package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.cli.corpus.change.OtherNumber;

/**
 * A number as it stands in a text document.
 *
 * @param line line from 1
 * @param start offset in the line
 * @param text the number as printed
 * @param where the table, or the part of the narrative, it stands in
 * @param kind how it is printed
 * @param context the words before it, in a sentence; its row, in a table
 */
record PrintedNumber(int line, int start, String text, String where, Kind kind, String context) {

    /** How a number is printed. */
    enum Kind {
        /** Alone in a table cell. */
        CELL,
        /** With a unit in running text. */
        CLAIM,
        /** The target value of an indicator. */
        TARGET
    }

    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九]部分 (.+)");
    private static final Pattern CAPTION = Pattern.compile("表 (\\d+)");
    private static final Pattern CELL = Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?=\\s*(?:万元|%|人|辆|台|家|个项目|万立方米|个|场|座|次))");

    /** All numbers of a document in the form of the example, but codes, numbering, dates and years. */
    static List<PrintedNumber> of(List<String> lines) {
        List<PrintedNumber> numbers = new ArrayList<>();
        String where = "";
        boolean isGoalTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher part = PART.matcher(line);
            Matcher caption = CAPTION.matcher(line);
            if (part.matches() && i > 30) {
                where = part.group(1);
            } else if (caption.matches()) {
                where = "表" + caption.group(1);
                isGoalTable = where.equals("表12");
            } else if (line.contains("\t") && !where.contains("重点项目")) {
                cells(numbers, line, i + 1, where, isGoalTable);
            } else if (i > 30 && !where.startsWith("表")) {
                words(numbers, line, i + 1, where);
            }
        }
        return numbers;
    }

    private static void cells(List<PrintedNumber> numbers, String line, int number, String where, boolean goals) {
        int start = 0;
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            boolean isCode = cells[i].matches("\\d{3}|\\d{5}|\\d{7}")
                    && i + 1 < cells.length
                    && cells[i].length() > 2
                    && cells[i + 1].matches(".*\\p{IsHan}.*");
            if (CELL.matcher(cells[i]).matches() && !isCode) {
                numbers.add(new PrintedNumber(number, start, cells[i], where, Kind.CELL, line.strip()));
            } else if (goals && i == cells.length - 1) {
                Matcher value = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?").matcher(cells[i]);
                if (value.find()) {
                    numbers.add(new PrintedNumber(
                            number, start + value.start(), value.group(), where, Kind.TARGET, line.strip()));
                }
            }
            start += cells[i].length() + 1;
        }
    }

    private static void words(List<PrintedNumber> numbers, String line, int number, String where) {
        Matcher words = IN_WORDS.matcher(line);
        while (words.find()) {
            String before = line.substring(Math.max(0, words.start() - 24), words.start());
            numbers.add(new PrintedNumber(number, words.start(), words.group(), where, Kind.CLAIM, before));
        }
    }

    /**
     * Another number in its place: at least 15 % away, and by more units of the last printed digit than sums of rounded
     * figures can hide.
     */
    String changed(Random random) {
        return OtherNumber.of(text, true, kind == Kind.CELL ? 12 : 3, random);
    }

    /** The document with another number in this place. */
    String replacedIn(List<String> lines, String other) {
        List<String> changed = new ArrayList<>(lines);
        String old = lines.get(line - 1);
        changed.set(line - 1, old.substring(0, start) + other + old.substring(start + text.length()));
        return String.join("\n", changed) + "\n";
    }
}
