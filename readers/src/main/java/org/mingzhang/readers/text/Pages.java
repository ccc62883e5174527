package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.content.Printed;

/**
 * The lines of a text by pages, as far as the converter left a trace of them: form feeds, or marks such as
 * {@code --- 第 3 页 ---} and {@code [Page 3]} that count up. Marks, and the numbers of pages at their edges, are no words
 * of the document; their lines are blank here.
 */
final class Pages {

    private static final char FORM_FEED = '\f';
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–─－·]?\\s*第?\\s*\\d{1,4}\\s*页?\\s*[-—–─－·]?|第\\s*\\d+\\s*页\\s*[,，/]?\\s*共\\s*\\d+\\s*页");
    /** A mark says page and number, and has nothing around them but ornament. */
    private static final Pattern MARK = Pattern.compile("(?<before>[\\s\\p{Punct}【〔—─－=]*)"
            + "(?:(?:[Pp]age|PAGE|页码?|页面)\\s*[:：#-]?\\s*(?<first>\\d{1,4})|第\\s*(?<second>\\d{1,4})\\s*页)"
            + "(?:\\s*(?:of|/|,|，)?\\s*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?"
            + "(?<after>[\\s\\p{Punct}】〕—─－=]*)");
    /** Fewer may be the words of a document. */
    private static final int FEWEST_MARKS = 2;
    /** A name of the file, or a title that a converter set above the first page. */
    private static final int MOST_BEFORE_FIRST = 3;

    private final List<String> lines;
    private final int[] pages;

    private Pages(List<String> lines, int[] pages) {
        this.lines = lines;
        this.pages = pages;
    }

    static Pages of(List<String> raw) {
        List<String> lines = new ArrayList<>(raw);
        if (lines.stream().anyMatch(line -> line.indexOf(FORM_FEED) >= 0)) {
            return new Pages(lines, fed(lines));
        }
        List<Mark> marks = marks(lines);
        return new Pages(lines, marked(lines, marks.size() < FEWEST_MARKS ? PageCount.of(lines) : marks));
    }

    List<String> lines() {
        return lines;
    }

    /** Whether the text tells where its pages end. */
    boolean areKnown() {
        return pages.length > 0;
    }

    /** The page of a line, both from 1; 0 where pages are not known. */
    int page(int line) {
        return areKnown() ? pages[Math.min(line, pages.length) - 1] : 0;
    }

    /** The place of a line, from 1. */
    Place place(String file, int line) {
        return new Place(file, page(line), line, Box.NONE);
    }

    private static int[] fed(List<String> lines) {
        int[] pages = new int[lines.size()];
        int page = 1;
        for (int i = 0; i < pages.length; i++) {
            String line = lines.get(i);
            page += (int) line.chars().filter(c -> c == FORM_FEED).count();
            pages[i] = page;
            if (line.indexOf(FORM_FEED) >= 0) {
                lines.set(i, line.replace(String.valueOf(FORM_FEED), ""));
                blank(lines, printedFrom(lines, i - 1, -1));
                blank(lines, i);
            }
        }
        return pages;
    }

    private static int[] marked(List<String> lines, List<Mark> marks) {
        if (marks.isEmpty()) {
            return new int[0];
        }
        int[] pages = new int[lines.size()];
        int next = 0;
        boolean heads = standAbove(lines, marks.get(0).line());
        int page = heads ? 0 : marks.get(0).page();
        for (int i = 0; i < pages.length; i++) {
            boolean marked = next < marks.size() && marks.get(next).line() == i;
            if (marked && heads) {
                page = marks.get(next).page();
            }
            pages[i] = Math.max(1, page);
            if (marked) {
                page = heads ? page : marks.get(next).page() + 1;
                next++;
            }
        }
        for (Mark mark : marks) {
            lines.set(mark.line(), "");
            blank(lines, printedFrom(lines, mark.line() - 1, -1));
            blank(lines, printedFrom(lines, mark.line() + 1, 1));
        }
        return pages;
    }

    /** A mark above the first page is a head, one below it a foot. */
    private static boolean standAbove(List<String> lines, int first) {
        return lines.subList(0, first).stream()
                        .filter(line -> !Printed.isBlank(line))
                        .count()
                <= MOST_BEFORE_FIRST;
    }

    /** The marks of the first shape; none where their numbers do not count up, or begin again at 1. */
    private static List<Mark> marks(List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        String shape = null;
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Mark> mark = Mark.of(lines.get(i), i);
            if (mark.isEmpty() || shape != null && !mark.get().shape().equals(shape)) {
                continue;
            }
            int page = mark.get().page();
            int last = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).page();
            before = page == 1 ? last : before;
            if (before + page <= last) {
                return List.of();
            }
            shape = mark.get().shape();
            marks.add(new Mark(i, before + page, shape));
        }
        return marks;
    }

    /** Index of the first line with words from here on, or -1. */
    private static int printedFrom(List<String> lines, int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && Printed.isBlank(lines.get(at))) {
            at += step;
        }
        return at < lines.size() ? at : -1;
    }

    private static void blank(List<String> lines, int at) {
        if (at >= 0 && PAGE_NUMBER.matcher(Printed.strip(lines.get(at))).matches()) {
            lines.set(at, "");
        }
    }

    /**
     * A line that says where a page begins or ends.
     *
     * @param line its index
     * @param page the page it names
     * @param shape what is printed around the number
     */
    record Mark(int line, int page, String shape) {

        private static final int LONGEST = 60;

        static Optional<Mark> of(String text, int line) {
            if (text.length() > LONGEST || text.isEmpty()) {
                return Optional.empty();
            }
            Matcher mark = MARK.matcher(text);
            if (!mark.matches()) {
                return Optional.empty();
            }
            String number = mark.group("first") != null ? mark.group("first") : mark.group("second");
            String shape = mark.group("before").strip()
                    + (mark.group("first") != null ? '1' : '2')
                    + mark.group("after").strip();
            return Optional.of(new Mark(line, Integer.parseInt(number), shape));
        }
    }
}
