package org.mingzhang.report.reading.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.PageImage;
import org.mingzhang.layout.PageImages;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.reading.AmountsByLine;
import org.mingzhang.report.reading.PageRange;
import org.mingzhang.report.reading.Reading;

/** Writes readings as one page that begins in the language asked for. Written page by page, so memory stays small. */
public final class ReadingHtml {

    /** Pictures in one page; a browser that gets many more becomes slow. */
    private static final int MOST_PICTURES = 150;

    private final Language language;
    private final PageRange shown;
    private final Function<String, Optional<PageImages>> pictures;
    private final Writer out;
    private int drawn;

    private ReadingHtml(
            Language language, PageRange shown, Function<String, Optional<PageImages>> pictures, Writer out) {
        this.language = language;
        this.shown = shown;
        this.pictures = pictures;
        this.out = out;
    }

    /**
     * Writes readings.
     *
     * @param shown pages to show
     * @param pictures opens the pictures of a source by its name, empty when its format has none; closed here
     * @throws IOException when the writer fails
     */
    public static void write(
            List<Reading> readings,
            Language language,
            PageRange shown,
            Function<String, Optional<PageImages>> pictures,
            Writer out)
            throws IOException {
        new ReadingHtml(language, shown, pictures, out).write(readings);
    }

    private void write(List<Reading> readings) throws IOException {
        HtmlPage page = new HtmlPage();
        boolean chinese = language == Language.ZH;
        page.raw("<!DOCTYPE html>\n<html lang=\"" + (chinese ? "zh-CN" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        page.text(chinese ? "明账：读懂了什么" : "Mingzhang: what was understood");
        page.raw("</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
        language(page, "zh", "中文", chinese);
        language(page, "en", "English", !chinese);
        page.raw("<main>\n");
        page.both("h1", "", new Text("明账：读懂了什么", "Mingzhang: what was understood"));
        legend(page);
        out.write(page.html());
        for (int i = 0; i < readings.size(); i++) {
            document(i, readings.get(i));
        }
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void language(HtmlPage page, String id, String name, boolean chosen) {
        page.raw("<input type=\"radio\" name=\"lang\" id=\"" + id + "\"" + (chosen ? " checked" : "") + "><label for=\""
                + id + "\">" + name + "</label>\n");
    }

    private static void legend(HtmlPage page) {
        page.open("ul", "legend");
        for (CellState state : CellState.values()) {
            page.raw("<li class=\"c " + state.style() + "\">")
                    .words(state.words())
                    .raw("</li>\n");
        }
        page.raw("<li class=\"claim\">").words(new Text("陈述", "claim")).raw("</li>\n<li class=\"part\">");
        page.words(new Text("部分的标题", "heading of a part")).raw("</li>\n");
        page.close("ul");
        page.both(
                "p",
                "quiet",
                new Text(
                        "指向任何一格，可看到它所属的栏、行和读出的值。",
                        "Point at a cell to see its column, its row and the value that was read."));
    }

    private void document(int index, Reading reading) throws IOException {
        List<Source> sources = reading.layout().sources();
        PageLinks links = new PageLinks(index, sources, shown);
        HtmlPage page = new HtmlPage();
        page.raw("<section class=\"document\">\n");
        new DocumentSummary(page, links).write(reading);
        out.write(page.html());
        GridReader grids = new GridReader(reading.understanding().interpretation());
        AmountsByLine amounts = new AmountsByLine(reading.understanding()
                .interpretation()
                .map(read -> read.document().amounts())
                .orElse(List.of()));
        for (Source source : sources) {
            source(source, reading, grids, amounts, links);
        }
        out.write("</section>\n");
    }

    private void source(Source source, Reading reading, GridReader grids, AmountsByLine amounts, PageLinks links)
            throws IOException {
        List<BudgetTable> tables = reading.understanding()
                .interpretation()
                .map(Interpretation::document)
                .map(BudgetDocument::tables)
                .orElse(List.of());
        PageFacts whole = PageFacts.of(reading, grids, source.name(), 0);
        if (!whole.blocks().isEmpty()) {
            HtmlPage page = new HtmlPage();
            new PageSection(page, language, tables, amounts)
                    .write(new Text(source.name(), source.name()), links.id(source.name(), 0), Optional.empty(), whole);
            out.write(page.html());
        }
        int last = lastPage(source, reading);
        if (last == 0) {
            return;
        }
        try (PageImages images = pictures.apply(source.name()).orElse(NONE)) {
            int first = source.book().filter(Book::isPaged).map(Book::first).orElse(1);
            for (int number = Math.max(first, shown.first()); number <= Math.min(last, shown.last()); number++) {
                if (images != NONE && drawn++ >= MOST_PICTURES) {
                    HtmlPage page = new HtmlPage();
                    page.both("p", "notice", tooMany(number, last));
                    out.write(page.html());
                    return;
                }
                HtmlPage page = new HtmlPage();
                new PageSection(page, language, tables, amounts)
                        .write(
                                new Text(source.name() + " 第 " + number + " 页", source.name() + ", page " + number),
                                links.id(source.name(), number),
                                images.page(number),
                                PageFacts.of(reading, grids, source.name(), number));
                out.write(page.html());
            }
        }
    }

    private static int lastPage(Source source, Reading reading) {
        if (source.book().isPresent()) {
            return source.book().filter(Book::isPaged).map(Book::last).orElse(0);
        }
        int written = reading.layout().blocks().stream()
                .map(Block::place)
                .filter(place -> place.file().equals(source.name()))
                .mapToInt(Place::page)
                .max()
                .orElse(0);
        return Math.max(source.pages(), written);
    }

    private static Text tooMany(int from, int last) {
        return new Text(
                "最多画 " + MOST_PICTURES + " 页，从第 " + from + " 页起没有显示，共 " + last + " 页；用 --pages " + from + "-" + last
                        + " 查看其余各页。",
                "At most " + MOST_PICTURES + " pages are drawn; nothing is shown from page " + from + " on, of " + last
                        + ". See the others with --pages " + from + "-" + last + ".");
    }

    /** Pictures of a format that has none. */
    private static final PageImages NONE = new PageImages() {
        @Override
        public Optional<PageImage> page(int number) {
            return Optional.empty();
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private static String style() throws IOException {
        try (InputStream css = ReadingHtml.class.getResourceAsStream("reading.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
