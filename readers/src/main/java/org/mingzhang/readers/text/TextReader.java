package org.mingzhang.readers.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.content.TextDecoder;

/**
 * Reads plain text and Markdown. It is asked last and takes everything that no other reader recognised, so that
 * whatever cannot be read is refused here, with the reason.
 */
public final class TextReader implements LayoutReader {

    /** A glyph that only its font knows, inside a word: no ideograph in use. Beside digits it may be one of them. */
    private static final Pattern STRAY_SYMBOL = Pattern.compile("(?<=\\p{IsHan})[\\uE000-\\uF8FF](?=\\p{IsHan})");

    private static final int MOST_MEGABYTES = 20;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public boolean reads(Input input) {
        return true;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        ReadBudget budget = ReadBudget.of(limits);
        TextDecoder.Decoded decoded = TextDecoder.read(input);
        Refusal.requireAtMost(input, MOST_MEGABYTES);
        if (decoded.text().startsWith("<?xml")) {
            throw Refusal.unsupported(input, new Text(" XML 文件", "an XML file"));
        }
        return layout(input, decoded, budget);
    }

    /** The layout of a text that came in another format. */
    public Layout layout(Input input, String text, ReadBudget budget) throws UnreadableInputException {
        Refusal.requireAtMost(input, MOST_MEGABYTES);
        return layout(input, TextDecoder.Decoded.of(text), budget);
    }

    private Layout layout(Input input, TextDecoder.Decoded decoded, ReadBudget budget) throws UnreadableInputException {
        String characters = STRAY_SYMBOL.matcher(decoded.text()).replaceAll("");
        Pages pages = Pages.of(MovedMarks.restored(characters.lines().toList()));
        TextBlocks text = new TextBlocks(input.name(), pages, budget);
        List<Block> blocks = text.blocks();
        if (blocks.isEmpty()) {
            throw Refusal.of(input, "文件里没有任何文字，请重新导出", "there are no words in the file; export it again");
        }
        return new Layout(
                List.of(new Source(input.name(), input.sha256(), format(), 0)),
                blocks,
                Stream.of(
                                decoded.notice(input.name()).stream().toList(),
                                StrayNumbers.notices(input.name(), pages),
                                text.notices())
                        .flatMap(List::stream)
                        .toList());
    }
}
