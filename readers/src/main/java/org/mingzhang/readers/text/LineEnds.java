package org.mingzhang.readers.text;

import java.util.regex.Pattern;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.readers.content.Printed;

/** Whether a paragraph is over at the end of a line, as far as the line itself tells. */
final class LineEnds {

    private static final int LONGEST_HEADING = 40;
    /** Words that a colon does not set apart from what they lead to. */
    private static final Pattern OPEN = Pattern.compile(".{20}(?:用于|原因|原因是|其中|是|为)[：:]$");

    /** A comma between digits parts thousands. */
    private static final Pattern MARK_OF_SENTENCE = Pattern.compile("[，。]|,(?!\\d)");

    private static final Pattern MARK = Pattern.compile("[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、");
    /** A heading that the first sentence of its paragraph stands behind, and how such a sentence begins. */
    private static final Pattern RUN_IN = Pattern.compile("(?:[（(].{1,3}[）)]|\\d{1,2}[.．、])?[^，。；：]{4,24}。");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}\\s*年.*");

    /** What a line leaves open goes on in the next. */
    private static final Pattern OPEN_QUOTE = Pattern.compile("“[^”]*$|[（(][^）)]*$");

    private static final String NUMERALS = "一二三四五六七八九十百〇零0123456789０１２３４５６７８９";

    private LineEnds() {}

    static LineEnd of(String line) {
        boolean ends = Printed.isTerminated(line) && !OPEN.matcher(line).find();
        return ends || isHeading(line) ? LineEnd.ENDS : LineEnd.UNKNOWN;
    }

    /** Whether the line is the mark of a paragraph, or its heading, whose sentence a converter set below. */
    static boolean leadsOn(String before, String line, String next) {
        boolean mark = MARK.matcher(line).matches();
        boolean heading = RUN_IN.matcher(line).matches()
                && (isHeading(line.substring(0, line.length() - 1))
                        || MARK.matcher(before).matches());
        return mark && !next.isEmpty() && !isHeading(next)
                || heading && YEAR.matcher(next).matches();
    }

    /** Short, numbered the way headings and captions are, and no sentence. */
    private static boolean isHeading(String line) {
        if (line.isEmpty()
                || line.length() > LONGEST_HEADING
                || OPEN_QUOTE.matcher(line).find()
                || MARK_OF_SENTENCE.matcher(line).find()) {
            return false;
        }
        char first = line.charAt(0);
        if (first == '第' || first == '表') {
            int after = afterNumeral(line, 1);
            return after > 1 && (first == '表' || after < line.length() && "部章节条".indexOf(line.charAt(after)) >= 0);
        }
        if (first == '（' || first == '(') {
            int after = afterNumeral(line, 1);
            return after > 1 && after < line.length() && "）)".indexOf(line.charAt(after)) >= 0;
        }
        int after = afterNumeral(line, 0);
        return after > 0 && after < line.length() && line.charAt(after) == '、';
    }

    private static int afterNumeral(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        while (at < line.length() && NUMERALS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at > start ? at : from;
    }
}
