package org.mingzhang.report.console;

import java.util.List;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.RenderOptions;

/** Lines of text in one language, wrapped to the terminal, with hanging labels. */
final class ConsolePage {

    private static final int LABEL_INDENT = 4;

    private final StringBuilder text = new StringBuilder();
    private final RenderOptions options;
    private final Palette palette;

    ConsolePage(RenderOptions options) {
        this.options = options;
        this.palette = new Palette(options.colour());
    }

    Palette palette() {
        return palette;
    }

    boolean isVerbose() {
        return options.verbose();
    }

    RenderOptions options() {
        return options;
    }

    String say(Text words) {
        return words.in(options.language());
    }

    String say(String zh, String en) {
        return say(new Text(zh, en));
    }

    void blank() {
        text.append('\n');
    }

    void line(String painted) {
        text.append(painted).append('\n');
    }

    /** A wrapped paragraph behind this many spaces. */
    void paragraph(int indent, String words) {
        hanging(" ".repeat(indent), indent, words);
    }

    /** A label and what it stands for, the labels of a language aligned. */
    void labelled(Text label, String words) {
        int width = options.language() == Language.ZH ? 6 : 13;
        String head = " ".repeat(LABEL_INDENT) + DisplayWidth.pad(say(label), width);
        hanging(palette.faint(head), LABEL_INDENT + width, words);
    }

    /** A painted head followed by text whose further lines are indented. */
    void hanging(String head, int indent, String words) {
        List<String> lines = TextWrap.lines(words, options.width() - indent);
        String margin = head;
        for (String line : lines) {
            text.append(margin).append(line).append('\n');
            margin = " ".repeat(indent);
        }
        if (lines.isEmpty()) {
            text.append(margin.stripTrailing()).append('\n');
        }
    }

    String text() {
        return text.toString();
    }
}
