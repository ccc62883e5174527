package org.mingzhang.readers.html;

import org.jsoup.nodes.Node;

/** Where an element stands in the source of the page. */
final class HtmlPlaces {

    private HtmlPlaces() {}

    /** Line of the source from 1, or 0 when unknown. */
    static int line(Node node) {
        return node.sourceRange().isTracked()
                ? Math.max(0, node.sourceRange().start().lineNumber())
                : 0;
    }
}
