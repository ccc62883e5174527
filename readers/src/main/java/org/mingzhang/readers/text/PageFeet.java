package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/** Takes the numbers of pages away, where form feeds tell which lines stand at the edge of a page. */
final class PageFeet {

    private static final char FORM_FEED = '\f';
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–─－·]?\\s*第?\\s*\\d{1,4}\\s*页?\\s*[-—–─－·]?|第\\s*\\d+\\s*页\\s*[,，/]?\\s*共\\s*\\d+\\s*页");

    private PageFeet() {}

    /** The lines, as many as before, with nothing where a page number stood above or below a form feed. */
    static List<String> removed(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).indexOf(FORM_FEED) >= 0) {
                blank(kept, printedBefore(kept, i));
                blank(kept, i);
            }
        }
        return kept;
    }

    private static int printedBefore(List<String> lines, int at) {
        int before = at - 1;
        while (before >= 0 && Printed.isBlank(lines.get(before))) {
            before--;
        }
        return before;
    }

    private static void blank(List<String> lines, int at) {
        if (at >= 0 && PAGE_NUMBER.matcher(Printed.strip(lines.get(at))).matches()) {
            lines.set(at, "");
        }
    }
}
