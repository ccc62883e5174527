package org.mingzhang.sdk.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.Text;
import org.mingzhang.check.Severity;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;

/** The index: all rules by family, with a search and filters that need no network. */
final class IndexPage {

    private final List<SiteRule> rules;
    private final List<Pack> packs;
    private final HtmlPage page;

    private IndexPage(List<Pack> packs, List<SiteRule> rules, Text site) {
        this.packs = packs;
        this.rules = rules;
        this.page = SitePage.begin("", site, site);
    }

    static String of(List<Pack> packs, List<SiteRule> rules, Text site, Text foot) {
        IndexPage index = new IndexPage(packs, rules, site);
        index.intro(site);
        index.filters();
        index.families();
        return SitePage.end(index.page, foot);
    }

    private void intro(Text site) {
        page.both("h1", "", site);
        page.open("p", "lead");
        page.words(new Text(
                rules.size() + " 条规则。每条规则一页：要求什么、为什么、依据、怎样判断、违反和符合的例子、怎样改。",
                rules.size() + " rules, a page each: what it demands, why, the law, how it decides, an example that"
                        + " breaks it and one that keeps it, and how to mend it."));
        page.close("p");
    }

    private void filters() {
        page.raw("<form class=\"filters\" role=\"search\">\n<input type=\"search\" id=\"words\" autocomplete=\"off\"")
                .raw(" placeholder=\"搜索 Search\" aria-label=\"搜索 Search\">\n");
        choice("severity", new Text("级别", "Severity"), severities());
        choice(
                "kinds",
                new Text("适用", "Applies to"),
                Map.of("budget", new Text("预算", "Budgets"), "final_accounts", new Text("决算", "Final accounts")));
        if (packs.size() > 1) {
            Map<String, Text> titles = new LinkedHashMap<>();
            packs.forEach(pack -> titles.put(pack.id(), pack.title()));
            choice("pack", new Text("规则包", "Pack"), titles);
        }
        page.raw("<output id=\"shown\"></output>\n</form>\n<p id=\"nothing\" hidden>")
                .words(new Text("没有符合条件的规则。", "No rule matches."))
                .raw("</p>\n");
    }

    private static Map<String, Text> severities() {
        Map<String, Text> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.name().toLowerCase(Locale.ROOT), Wording.severity(severity));
        }
        return severities;
    }

    private void choice(String name, Text label, Map<String, Text> options) {
        page.raw("<label><span class=\"label\">").words(label).raw("</span><select data-filter=\"" + name + "\">");
        page.raw("<option value=\"\" data-zh=\"全部\" data-en=\"All\">全部</option>");
        options.forEach((value, text) -> page.raw("<option value=\"" + value + "\" data-zh=\"")
                .text(text.zh())
                .raw("\" data-en=\"")
                .text(text.en())
                .raw("\">")
                .text(text.zh())
                .raw("</option>"));
        page.raw("</select></label>\n");
    }

    private void families() {
        Map<String, List<SiteRule>> families = new LinkedHashMap<>();
        rules.forEach(rule -> families.computeIfAbsent(rule.family().key(), key -> new ArrayList<>())
                .add(rule));
        families.forEach((key, own) -> {
            page.raw("<section class=\"family\" id=\"" + key + "\">\n<h2>")
                    .words(own.get(0).family().title())
                    .raw(" <small>" + own.size() + "</small></h2>\n");
            if (!own.get(0).family().why().zh().isEmpty()) {
                page.both("p", "why", own.get(0).family().why());
            }
            page.open("ul", "rules");
            own.forEach(this::entry);
            page.close("ul");
            page.close("section");
        });
    }

    private void entry(SiteRule rule) {
        String severity = rule.rule().severity().name().toLowerCase(Locale.ROOT);
        page.raw("<li data-severity=\"" + severity + "\" data-kinds=\"" + rule.kinds() + "\" data-pack=\""
                        + rule.owner().pack().id() + "\" data-words=\"")
                .text((rule.id() + " " + rule.rule().title().zh() + " "
                                + rule.rule().title().en() + " "
                                + rule.rule().decides().zh())
                        .toLowerCase(Locale.ROOT))
                .raw("\"><a href=\"" + rule.file() + "\"><span class=\"severity " + severity + "\">")
                .words(Wording.severity(rule.rule().severity()))
                .raw("</span><span class=\"title\">")
                .words(rule.rule().title())
                .raw("</span><code>")
                .text(rule.id())
                .raw("</code></a></li>\n");
    }
}
