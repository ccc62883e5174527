package org.mingzhang.readers.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements a reader of the page sees. */
final class Visibility {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "svg",
            "canvas",
            "select",
            "button",
            "input",
            "textarea",
            "datalist",
            "audio",
            "video");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");

    private Visibility() {}

    static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style");
        if (style.indexOf("none") < 0 && style.indexOf("hid") < 0 && style.indexOf("NONE") < 0) {
            return true;
        }
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return !bare.contains("display:none") && !bare.contains("visibility:hidden") && !bare.contains("mso-hide:all");
    }

    /** Whether the element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
