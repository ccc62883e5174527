package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * Marks of a sentence that a converter set below their line, because they stand a little lower on the page, where the
 * line keeps a gap for each.
 */
final class MovedMarks {

    private static final Pattern MARKS = Pattern.compile("[，。；：、](?:\\s*[，。；：、])*");
    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private MovedMarks() {}

    /** The lines with every such mark in the gap or at the end where it is missing; as they are where that is not told. */
    static List<String> restored(List<String> lines) {
        List<String> restored = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (areIn(restored, i)) {
                String marks = Printed.strip(lines.get(i)).replaceAll("\\s+", "");
                int above = above(restored, i);
                String line = restored.get(above);
                long gaps = GAP.matcher(line).results().count();
                boolean atEnd = gaps == marks.length() - 1 && !Printed.isTerminated(line);
                if (gaps == marks.length() || atEnd) {
                    restored.set(above, filled(line, marks));
                    restored.set(i, "");
                }
            }
        }
        return restored;
    }

    /** Whether this line holds marks alone, and the one above a gap for them. */
    static boolean areIn(List<String> lines, int at) {
        return MARKS.matcher(Printed.strip(lines.get(at))).matches()
                && above(lines, at) >= 0
                && GAP.matcher(lines.get(above(lines, at))).find();
    }

    private static int above(List<String> lines, int at) {
        int above = at - 1;
        while (above >= 0 && Printed.isBlank(lines.get(above))) {
            above--;
        }
        return above;
    }

    private static String filled(String line, String marks) {
        StringBuilder text = new StringBuilder();
        Matcher gap = GAP.matcher(line);
        int mark = 0;
        while (gap.find()) {
            gap.appendReplacement(text, marks.substring(mark, ++mark));
        }
        gap.appendTail(text);
        return mark < marks.length() ? Printed.strip(text.toString()) + marks.substring(mark) : text.toString();
    }
}
