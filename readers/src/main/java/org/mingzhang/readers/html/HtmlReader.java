package org.mingzhang.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Refusal;

/** Reads HTML pages, and what is HTML under another name (many a {@code .xls} on government sites is). */
public final class HtmlReader implements LayoutReader {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(Input input) {
        return HtmlDecoder.isHtml(input);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(HtmlDecoder.decode(input), "");
        Element content = MainContent.of(page.body());
        List<Block> blocks = new ArrayList<>(new Flow(input.name()).blocks(content));
        if (blocks.isEmpty()) {
            throw Refusal.of(
                    input,
                    "网页里没有可读的文字（内容可能由脚本载入或只有图片），请另存为 PDF 或提供原文件",
                    "the page has no readable text (it may be loaded by a script or be images only);"
                            + " print it to PDF or supply the original file");
        }
        title(page, content, blocks).ifPresent(title -> blocks.add(0, line(input.name(), title)));
        return new Layout(List.of(new Source(input.name(), input.sha256(), format(), 0)), blocks, List.of());
    }

    /** The headline of the page, when it stands outside the article. */
    private static Optional<String> title(Document page, Element content, List<Block> blocks) {
        Element heading = page.selectFirst("h1");
        Element named = page.selectFirst("meta[name=ArticleTitle]");
        String title =
                heading != null && Visibility.isSeen(heading) && !heading.text().isBlank()
                        ? heading.text()
                        : named != null ? named.attr("content") : page.title();
        String printed = title.strip();
        boolean repeated = printed.isEmpty()
                || content.text().replace(" ", "").contains(printed.replace(" ", ""))
                || blocks.get(0) instanceof TextLine first && first.text().equals(printed);
        return repeated ? Optional.empty() : Optional.of(printed);
    }

    private static TextLine line(String file, String title) {
        return new TextLine(title, LineEnd.ENDS, Origin.TEXT, Place.ofLine(file, 1));
    }
}
