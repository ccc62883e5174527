package org.mingzhang.report;

import org.mingzhang.Text;

/** Builds HTML for the renderers of this project; whatever comes from a document is escaped. */
public final class HtmlPage {

    private final StringBuilder html = new StringBuilder();

    /** Markup, as is. */
    public HtmlPage raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text, escaped for elements and for attributes in double quotes. */
    public HtmlPage text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        }
        return this;
    }

    /** Opens an element; no class when the style is empty. */
    public void open(String tag, String style) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>');
    }

    /** Closes an element. */
    public void close(String tag) {
        html.append("</").append(tag).append(">\n");
    }

    /** An element with text. */
    public void element(String tag, String style, String text) {
        open(tag, style);
        text(text);
        close(tag);
    }

    /** An element with its text in both languages, of which the page shows one. */
    public void both(String tag, String style, Text words) {
        open(tag, style);
        words(words);
        close(tag);
    }

    /** Words in both languages, of which the page shows one. */
    public HtmlPage words(Text words) {
        raw("<span lang=\"zh\">").text(words.zh()).raw("</span><span lang=\"en\">");
        return text(words.en()).raw("</span>");
    }

    /** What was built so far. */
    public String html() {
        return html.toString();
    }
}
