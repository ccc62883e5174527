package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Undoes what pages do to the text that runs over them: drops page numbers and running heads, and joins rows of tables
 * that the end of a page cut.
 */
public final class Furniture {

    /** Page numbers and running heads stand in this part of the page at its top and at its bottom. */
    private static final float MARGIN = 0.13f;

    /** A head repeated on this part of all pages is a running head. */
    private static final float RUNNING = 0.7f;

    private static final int FEWEST_PAGES = 4;
    private static final int FEWEST_PAGES_OF_A_BOOK = 8;

    /** A page of running text has so many lines of so many characters. */
    private static final int LINES_OF_TEXT = 5;

    private static final int LONG = 18;

    /** What stands over tables page after page. */
    private static final Pattern LABEL = Pattern.compile("[表:：]");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－─―~～·. ]*(第 ?)?([0-9０-９]{1,4}|[ivxIVX]{1,6})( ?页)?"
            + "( ?[/，,共 ]{1,3}[0-9]{1,4}( ?页)?)?[-—–－─―~～·. ]*");

    /** What browsers print over and under a page: date and title, address and page number. */
    private static final Pattern BROWSER =
            Pattern.compile("\\d{2,4}[-/.]\\d{1,2}[-/.]\\d{1,2}[,，]? ?(上午|下午)?\\d{1,2}:\\d{2}( ?[AP]M)?( .*)?"
                    + "|(https?|file)://\\S+( \\d{1,4} ?/ ?\\d{1,4})?");

    /** A number between dashes is nothing but a page number, so it may stand further in. */
    private static final Pattern DASHED = Pattern.compile("[-—–－─]{1,2} ?\\d{1,4} ?[-—–－─]{1,2}");

    private static final float DASHED_MARGIN = 0.2f;

    private Furniture() {}

    /** The pieces of all pages without it, each row whole. */
    public static List<List<Piece>> removed(List<List<Piece>> pages) {
        Set<String> running = running(pages);
        List<List<Piece>> kept = new ArrayList<>();
        for (List<Piece> page : pages) {
            List<Piece> rest = new ArrayList<>(page);
            boolean foot = true;
            while (foot && !rest.isEmpty()) {
                foot = rest.get(rest.size() - 1) instanceof LineDraft line && isFurniture(line, running, false);
                if (foot) {
                    rest.remove(rest.size() - 1);
                }
            }
            boolean head = true;
            while (head && !rest.isEmpty()) {
                head = rest.get(0) instanceof LineDraft line && isFurniture(line, running, true);
                if (head) {
                    rest.remove(0);
                }
            }
            kept.add(rest);
        }
        return CutRows.joined(kept);
    }

    private static boolean isFurniture(LineDraft line, Set<String> running, boolean atTop) {
        float margin = DASHED.matcher(line.text()).matches() ? DASHED_MARGIN : MARGIN;
        boolean inMargin =
                atTop ? line.bottom() < margin * line.pageHeight() : line.bottom() > (1 - margin) * line.pageHeight();
        return inMargin
                && (PAGE_NUMBER.matcher(line.text()).matches()
                        || BROWSER.matcher(line.text()).matches()
                        || atTop && running.contains(line.text()));
    }

    private static Set<String> running(List<List<Piece>> pages) {
        Map<String, Head> heads = new HashMap<>();
        for (int at = 0; at < pages.size(); at++) {
            List<Piece> page = pages.get(at);
            Set<String> here = new HashSet<>();
            for (Piece piece : page.subList(0, Math.min(2, page.size()))) {
                if (piece instanceof LineDraft line && line.bottom() < MARGIN * line.pageHeight()) {
                    here.add(line.text());
                }
            }
            Head one = new Head(1, isOfText(page) ? 1 : 0, at, at);
            here.forEach(text -> heads.merge(text, one, Head::and));
        }
        Set<String> running = new HashSet<>();
        heads.forEach((text, head) -> {
            if (head.runsThrough(pages.size())
                    || head.runsThroughABook() && !LABEL.matcher(text).find()) {
                running.add(text);
            }
        });
        return running;
    }

    private static boolean isOfText(List<Piece> page) {
        return page.stream()
                        .filter(piece ->
                                piece instanceof LineDraft line && line.text().length() >= LONG)
                        .count()
                >= LINES_OF_TEXT;
    }

    /**
     * A line at the top of pages.
     *
     * @param count of how many
     * @param ofText how many of these have running text
     * @param first the first of them
     * @param last the last of them
     */
    private record Head(int count, int ofText, int first, int last) {

        Head and(Head next) {
            return new Head(count + next.count, ofText + next.ofText, first, next.last);
        }

        boolean runsThrough(int pages) {
            return count >= FEWEST_PAGES && count >= RUNNING * pages;
        }

        /** In a file that binds several books, each has its own; titles of tables run over pages of tables alone. */
        boolean runsThroughABook() {
            return count >= FEWEST_PAGES_OF_A_BOOK && ofText >= FEWEST_PAGES && count >= RUNNING * (last - first + 1);
        }
    }
}
