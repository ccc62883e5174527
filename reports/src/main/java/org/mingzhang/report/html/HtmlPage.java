package org.mingzhang.report.html;

import org.mingzhang.Text;

/** Builds HTML; whatever comes from a document is escaped. */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder();

    /** Markup, as is. */
    HtmlPage raw(String markup) {
        html.append(markup);
        return this;
    }

    HtmlPage text(String text) {
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

    void open(String tag, String style) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>');
    }

    void close(String tag) {
        html.append("</").append(tag).append(">\n");
    }

    void element(String tag, String style, String text) {
        open(tag, style);
        text(text);
        close(tag);
    }

    /** An element with its text in both languages, of which the page shows one. */
    void both(String tag, String style, Text words) {
        open(tag, style);
        words(words);
        close(tag);
    }

    HtmlPage words(Text words) {
        raw("<span lang=\"zh\">").text(words.zh()).raw("</span><span lang=\"en\">");
        return text(words.en()).raw("</span>");
    }

    String html() {
        return html.toString();
    }
}
