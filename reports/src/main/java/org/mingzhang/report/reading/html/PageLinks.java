package org.mingzhang.report.reading.html;

import java.util.List;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;
import org.mingzhang.report.reading.PageRange;

/** Links from facts to the pages on which they stand. */
final class PageLinks {

    private final int document;
    private final List<Source> sources;
    private final PageRange shown;

    PageLinks(int document, List<Source> sources, PageRange shown) {
        this.document = document;
        this.sources = sources;
        this.shown = shown;
    }

    /** Name of the section of a page. */
    String id(String file, int number) {
        int source = 0;
        while (source < sources.size() && !sources.get(source).name().equals(file)) {
            source++;
        }
        return "d" + document + "s" + source + "p" + number;
    }

    /** The place in words, as a link where its page is shown. */
    void to(HtmlPage page, Place place) {
        boolean linked = place.page() == 0 || shown.contains(place.page());
        page.raw(linked && !place.file().isEmpty() ? "<a href=\"#" + id(place.file(), place.page()) + "\">" : "<a>");
        page.words(Wording.place(place, sources.size() > 1)).raw("</a>");
    }
}
