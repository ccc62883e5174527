package org.mingzhang.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.FieldCodes;
import org.mingzhang.readers.content.Lookalikes;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.content.TextDecoder;
import org.mingzhang.readers.pdf.DrawnPages;

/** Reads HTML pages, and what is HTML under another name (many a {@code .xls} on government sites is). */
public final class HtmlReader implements LayoutReader {

    private static final int MOST_MEGABYTES = 40;

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
        Refusal.requireAtMost(input, MOST_MEGABYTES);
        ReadBudget budget = ReadBudget.of(limits);
        TextDecoder.Decoded decoded = TextDecoder.Decoded.of(HtmlDecoder.decode(input));
        Document page = Parser.htmlParser().parseInput(Lookalikes.replaced(FieldCodes.removed(decoded.text())), "");
        Element content = MainContent.of(page.body());
        Optional<DrawnPages> drawn = new PositionedPages(input.name()).of(content);
        Flow flow = new Flow(displayed(input.name()), budget);
        List<Block> blocks = new ArrayList<>(drawn.map(DrawnPages::blocks).orElseGet(() -> flow.blocks(content)));
        if (blocks.isEmpty()) {
            throw Refusal.of(
                    input,
                    "网页里没有可读的文字（内容可能由脚本载入或只有图片），请另存为 PDF 或提供原文件",
                    "the page has no readable text (it may be loaded by a script or be images only);"
                            + " print it to PDF or supply the original file");
        }
        Headline.outside(content, page)
                .filter(title -> !begins(blocks, title))
                .ifPresent(title -> blocks.add(0, line(input.name(), title)));
        int pages = drawn.map(DrawnPages::count).orElse(0);
        List<ReadingNotice> notices =
                new ArrayList<>(decoded.notice(input.name()).stream().toList());
        notices.addAll(drawn.map(DrawnPages::notices).orElseGet(() -> images(input.name(), content)));
        notices.addAll(flow.notices());
        return new Layout(List.of(new Source(input.name(), input.sha256(), format(), pages)), blocks, notices);
    }

    /** Places by the lines as displayed, from 1: the source of a page may be one line. */
    private static Supplier<Place> displayed(String file) {
        AtomicInteger line = new AtomicInteger();
        return () -> Place.ofLine(file, line.incrementAndGet());
    }

    /** Pictures in the article may be scanned tables, of which nothing is read. */
    private static List<ReadingNotice> images(String file, Element content) {
        long large = content.select("img").stream().filter(HtmlReader::isLarge).count();
        return large == 0
                ? List.of()
                : List.of(new ReadingNotice(
                        NoticeKind.PART_UNREADABLE,
                        new Text(
                                "网页正文有 " + large + " 张图片，其中的文字没有读取",
                                "the article has " + large + " image(s) whose words were not read"),
                        Place.ofFile(file)));
    }

    /** As wide as a table, by its own measures; an image without measures is large when it stands alone in its block. */
    private static boolean isLarge(Element image) {
        float points = Css.of(image).points("width", -1);
        if (points >= 0) {
            return points >= 225;
        }
        String width = image.attr("width").strip();
        if (!width.isEmpty() && width.chars().allMatch(Character::isDigit) && width.length() < 6) {
            return Integer.parseInt(width) >= 300;
        }
        Element block = image.parent();
        boolean icon = image.attr("src").contains("icon") || image.attr("src").contains("filetype");
        return !icon
                && block != null
                && block.normalName().equals("p")
                && block.text().isBlank();
    }

    private static boolean begins(List<Block> blocks, String title) {
        return blocks.get(0) instanceof TextLine first && first.text().equals(title);
    }

    private static TextLine line(String file, String title) {
        return new TextLine(title, LineEnd.ENDS, Origin.TEXT, Place.ofFile(file));
    }
}
