package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * Numbers of pages among the lines of a text that has no other trace of its pages. A number on a line of its own may be
 * the rest of an amount or a cell; numbers that count up through the whole text, lines apart, are those of its pages.
 */
final class PageCount {

    private static final Pattern NUMBER = Pattern.compile("(?<dress>[-—–─－·]?)\\s*(?<number>\\d{1,3})\\s*[-—–─－·]?");
    private static final int FEWEST = 4;
    /** Pages that lie on their side, or hold a picture, may show no number. */
    private static final int MOST_MISSING = 3;

    /** So many numbers in their order outweigh one that is out of it. */
    private static final int PAGES_A_STRAY = 5;

    private static final int FEWEST_LINES_A_PAGE = 6;

    private PageCount() {}

    /** The numbers that count up; none where that is not sure. */
    static List<Pages.Mark> of(List<String> lines) {
        List<Pages.Mark> plain = counted(lines, false);
        List<Pages.Mark> dressed = counted(lines, true);
        return dressed.size() >= plain.size() ? dressed : plain;
    }

    /** A table in HTML takes one line, however many rows of the page it holds. */
    private static int rowsOfMarkup(String line) {
        int rows = 0;
        for (int at = line.indexOf("<tr"); at >= 0; at = line.indexOf("<tr", at + 1)) {
            rows++;
        }
        return rows;
    }

    private static List<Pages.Mark> counted(List<String> lines, boolean dressed) {
        List<Pages.Mark> marks = new ArrayList<>();
        int printed = 0;
        int last = 0;
        int strays = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = Printed.strip(lines.get(i));
            printed += text.isEmpty() ? 0 : 1 + rowsOfMarkup(text);
            Matcher number = NUMBER.matcher(text);
            if (!number.matches() || number.group("dress").isEmpty() == dressed) {
                continue;
            }
            int page = Integer.parseInt(number.group("number"));
            boolean next = page > last && page - last <= MOST_MISSING;
            if (next && (marks.isEmpty() || printed >= FEWEST_LINES_A_PAGE)) {
                marks.add(new Pages.Mark(i, page, ""));
                last = page;
                printed = 0;
            } else {
                strays++;
            }
        }
        return marks.size() < Math.max(FEWEST, strays * PAGES_A_STRAY) ? List.of() : marks;
    }
}
