package org.mingzhang.readers.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the article of a page among menus, crumbs and footers. */
final class MainContent {

    /** The article holds at least this share of the words that are no links. */
    private static final double SHARE = 0.8;

    private final Map<Element, Integer> counted = new IdentityHashMap<>();

    private MainContent() {}

    /**
     * The smallest element that holds nearly all words of the page. What is left outside has no amounts of money and
     * no table; when in doubt, the larger element is taken.
     */
    static Element of(Element body) {
        return new MainContent().find(body);
    }

    private Element find(Element body) {
        Element at = body;
        while (true) {
            int whole = words(at);
            Element inner = null;
            for (Element child : at.children()) {
                if (Visibility.isSeen(child) && words(child) >= SHARE * whole) {
                    inner = child;
                }
            }
            if (inner == null || !canLeave(at, inner)) {
                return at;
            }
            at = inner;
        }
    }

    private boolean canLeave(Element outer, Element inner) {
        if (!Visibility.isBlock(inner)
                || inner.normalName().equals("p")
                || inner.normalName().startsWith("t")) {
            return false;
        }
        for (Node sibling : outer.childNodes()) {
            if (sibling != inner && holdsContent(sibling)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsContent(Node node) {
        if (node instanceof TextNode text) {
            return text.text().contains("万元");
        }
        return node instanceof Element element
                && Visibility.isSeen(element)
                && (element.wholeText().contains("万元")
                        || element.select("table").stream()
                                .anyMatch(table -> MarkupTable.isData(table) && words(table) > 100));
    }

    /** Number of characters of the element that are no link. */
    private int words(Element element) {
        Integer known = counted.get(element);
        if (known != null) {
            return known;
        }
        int words = 0;
        if (Visibility.isSeen(element) && !element.normalName().equals("a")) {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    words += text.text().strip().length();
                } else if (child instanceof Element inner) {
                    words += words(inner);
                }
            }
        }
        counted.put(element, words);
        return words;
    }
}
