package org.mingzhang.readers.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, where it stands outside the element that holds the article. */
final class Headline {

    private static final int LONGEST = 80;

    /** What style sheets of publishing systems call a headline that is no heading. */
    private static final String STYLED = "[class*=title], [id*=title], [class*=Title], [id*=Title]";

    private Headline() {}

    /** The headline next above the article, else the one the page declares, unless the article says it itself. */
    static Optional<String> outside(Element article, Document page) {
        return Optional.ofNullable(above(article, page, "h1, h2, h3, h4"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1"))
                        .filter(Headline::isTold)
                        .map(Element::text))
                .or(() -> Optional.ofNullable(page.selectFirst("meta[name=ArticleTitle]"))
                        .map(meta -> meta.attr("content")))
                .or(() -> Optional.ofNullable(above(article, page, STYLED)))
                .or(() -> Optional.of(page.title()))
                .map(String::strip)
                .filter(title -> !title.isEmpty() && !repeats(article, title));
    }

    /** The last of the candidates before the article. */
    private static String above(Element article, Document page, String candidates) {
        String last = null;
        for (Element candidate : page.select(candidates)) {
            if (candidate == article || article.parents().contains(candidate)) {
                continue;
            }
            if (candidate.parents().contains(article) || isAfter(candidate, article)) {
                break;
            }
            if (isTold(candidate)
                    && candidate.text().length() <= LONGEST
                    && candidate.select("a").isEmpty()) {
                last = candidate.text();
            }
        }
        return last;
    }

    private static boolean isAfter(Element candidate, Element article) {
        Element common = candidate;
        Element below = candidate;
        while (common != null && !article.parents().contains(common)) {
            below = common;
            common = common.parent();
        }
        Element branch = article;
        while (branch.parent() != common) {
            branch = branch.parent();
        }
        return below.elementSiblingIndex() > branch.elementSiblingIndex();
    }

    private static boolean isTold(Element element) {
        return Visibility.isSeen(element) && !element.text().isBlank();
    }

    private static boolean repeats(Element article, String title) {
        return article.text().replace(" ", "").contains(title.replace(" ", ""));
    }
}
