package org.mingzhang.sdk.site;

import org.mingzhang.Text;
import org.mingzhang.report.HtmlPage;

/** What all pages of the site have in common: head, switches for language and theme, foot. */
final class SitePage {

    private SitePage() {}

    /**
     * Begins a page.
     *
     * @param root path from the page to the root of the site, {@code ""} or {@code "../"}
     */
    static HtmlPage begin(String root, Text title, Text site) {
        HtmlPage page = new HtmlPage();
        page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title.zh() + " · " + title.en())
                .raw("</title>\n<link rel=\"stylesheet\" href=\"" + root + "site.css\">\n")
                .raw("<script src=\"" + root + "site.js\"></script>\n</head>\n<body>\n<header class=\"bar\">\n")
                .raw("<a class=\"home\" href=\"" + root + "index.html\">")
                .words(site)
                .raw("</a>\n<span class=\"switches\">")
                .raw("<button type=\"button\" data-switch=\"lang\" aria-label=\"切换语言 Language\">中 / EN</button>")
                .raw("<button type=\"button\" data-switch=\"theme\" aria-label=\"明暗主题 Theme\">◐</button>")
                .raw("</span>\n</header>\n<main>\n");
        return page;
    }

    static String end(HtmlPage page, Text foot) {
        page.raw("</main>\n<footer>");
        page.words(foot);
        page.raw("</footer>\n</body>\n</html>\n");
        return page.html();
    }
}
