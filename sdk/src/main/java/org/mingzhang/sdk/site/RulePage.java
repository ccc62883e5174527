package org.mingzhang.sdk.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Finding;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.check.pack.BasisDefinition;
import org.mingzhang.check.pack.Need;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.pack.Years;
import org.mingzhang.report.HtmlPage;
import org.mingzhang.report.Wording;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;

/** The page of one rule. Its examples are cases that the tests of the pack run. */
final class RulePage {

    private static final int MOST_FINDINGS = 3;

    private final SiteRule entry;
    private final RuleDefinition rule;
    private final HtmlPage page;

    private RulePage(SiteRule entry, Text site) {
        this.entry = entry;
        this.rule = entry.rule();
        this.page = SitePage.begin("../", rule.title(), site);
    }

    static String of(SiteRule entry, Optional<SiteRule> before, Optional<SiteRule> after, Text site, Text foot) {
        RulePage page = new RulePage(entry, site);
        page.head();
        page.why();
        page.law();
        page.decides();
        page.examples();
        page.remedy();
        page.neighbours(before, after);
        return SitePage.end(page.page, foot);
    }

    private void head() {
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        page.raw("<p class=\"crumbs\"><a href=\"../index.html#" + entry.family().key() + "\">")
                .words(entry.family().title())
                .raw("</a> › <code>")
                .text(rule.id())
                .raw("</code></p>\n");
        page.both("h1", "", rule.title());
        page.raw("<p class=\"facts\"><span class=\"severity " + severity + "\">")
                .words(Wording.severity(rule.severity()))
                .raw("</span> ");
        if (rule.mandatory()) {
            page.raw("<span class=\"tag\">")
                    .words(new Text(
                            "必查：未能检查时结论为未能判定", "mandatory: where it cannot be evaluated the verdict is undecided"))
                    .raw("</span> ");
        }
        page.raw("<span class=\"tag\">")
                .words(new Text(
                        "适用于" + entry.appliesTo().zh() + years(rule.years(), Language.ZH),
                        "for " + entry.appliesTo().en() + years(rule.years(), Language.EN)))
                .raw("</span> <span class=\"tag\">")
                .words(entry.owner().pack().title())
                .raw(" ")
                .text(entry.owner().pack().id() + " " + entry.owner().pack().version())
                .raw("</span></p>\n");
    }

    private static String years(Years years, Language language) {
        boolean zh = language == Language.ZH;
        boolean open = years.to() >= Years.ALL.to();
        if (years.from() <= 0 && open) {
            return "";
        } else if (open) {
            return zh ? "（" + years.from() + " 年度起）" : " (from fiscal year " + years.from() + ")";
        } else if (years.from() <= 0) {
            return zh ? "（" + years.to() + " 年度止）" : " (to fiscal year " + years.to() + ")";
        }
        return zh
                ? "（" + years.from() + " 至 " + years.to() + " 年度）"
                : " (fiscal years " + years.from() + " to " + years.to() + ")";
    }

    private void why() {
        if (!entry.family().why().zh().isEmpty()) {
            heading("为什么", "Why");
            page.both("p", "", entry.family().why());
        }
    }

    private void law() {
        heading("依据", "The law");
        page.open("ul", "law");
        for (BasisDefinition basis : entry.basis()) {
            page.both(
                    "li",
                    "",
                    new Text(
                            Wording.citation(basis.basis(), Language.ZH) + years(basis.years(), Language.ZH),
                            Wording.citation(basis.basis(), Language.EN) + years(basis.years(), Language.EN)));
        }
        page.close("ul");
    }

    private void decides() {
        heading("怎样判断", "How it decides");
        if (!rule.decides().zh().isEmpty()) {
            page.both("p", "", rule.decides());
        }
        entry.formula().ifPresent(identity -> {
            page.both(
                    "p",
                    "",
                    new Text(
                            "每个印出的数看作四舍五入前可能的一段数；只有这些数怎么取都凑不成等式，才算不成立。",
                            "Every printed figure stands for all exact values that round to it; the formula is broken"
                                    + " only where no such values satisfy it."));
            page.both("p", "scheme", scheme(identity.scheme()));
            page.raw("<pre class=\"formula\">").text(identity.source()).raw("</pre>\n");
            if (identity.when().isPresent()) {
                page.both(
                        "p",
                        "",
                        new Text(
                                "有前提条件；前提不成立时不适用。",
                                "It has a condition; where that does not hold it is not applicable."));
            }
        });
        if (!rule.needs().isEmpty()) {
            page.open("p", "needs");
            page.words(new Text("需要：", "Needs: "));
            List<Text> needs = rule.needs().stream().map(RulePage::need).toList();
            page.words(new Text(
                    needs.stream().map(Text::zh).collect(Collectors.joining("、")) + "；没有读到则为未能检查。",
                    needs.stream().map(Text::en).collect(Collectors.joining(", "))
                            + "; where that was not read the rule is not evaluated."));
            page.close("p");
        }
    }

    private static Text scheme(Scheme scheme) {
        if (scheme instanceof Scheme.Hierarchy) {
            return new Text(
                    "此表中每个有下级的行，等于其下级各行之和，逐栏比较：",
                    "In this table every row with sub-rows is their sum, in every column:");
        } else if (scheme instanceof Scheme.Growth) {
            return new Text(
                    "文字中的变动额、增减率和方向词与所说的数一致：", "Changes, rates and direction words follow from the amounts stated:");
        } else if (scheme instanceof Scheme.Completion) {
            return new Text("文字中的完成率与所说的数一致：", "Completion rates follow from the amounts stated:");
        } else if (scheme instanceof Scheme.Ratio ratio) {
            return ratio.each() == Scheme.Each.ROW
                    ? new Text(
                            "比率与同行所列的数一致（* 代表这一行）：",
                            "A percentage follows from the figures of its row, which * stands for:")
                    : new Text("比率与所列的数一致：", "A percentage follows from the figures printed:");
        } else if (scheme instanceof Scheme.Relates relates) {
            return switch (relates.each()) {
                case ONCE -> new Text("公式：", "The formula:");
                case ROW -> new Text("逐行（* 代表这一行）：", "For every row, which * stands for:");
                case COLUMN -> new Text("逐栏（* 代表这一栏）：", "For every column, which * stands for:");
                case CELL -> new Text("逐格（* 代表行和栏）：", "For every cell, whose row and column * stands for:");
                case CLAIM -> new Text("对文字中的每一处：", "For every statement of the text:");
            };
        }
        return new Text("公式：", "The formula:");
    }

    private static Text need(Need need) {
        return switch (need.kind()) {
            case CONTENTS -> new Text("目录", "the contents list");
            case INDICATOR -> new Text("绩效指标", "performance indicators");
            case PROJECT -> new Text("项目", "projects");
            case YEAR -> new Text("年度", "the fiscal year");
            case APPROVED -> new Text("批复日期", "the date of approval");
            case PUBLISHED -> new Text("公开日期", "the date of publication");
            case COMPANION -> new Text("另一份公开文件", "another disclosure");
            default -> new Text(need.key(), need.key());
        };
    }

    private void examples() {
        entry.example(Expectation.BREAKS).ifPresent(tested -> {
            heading("违反的例子", "An example that breaks it");
            List<Finding> findings = findings(tested);
            ExampleView.show(page, tested, findings);
            findings.stream().limit(MOST_FINDINGS).forEach(this::finding);
            if (findings.size() > MOST_FINDINGS) {
                int more = findings.size() - MOST_FINDINGS;
                page.both("p", "", new Text("另有 " + more + " 处同类问题。", more + " more of the same kind."));
            }
        });
        entry.example(Expectation.KEEPS).ifPresent(tested -> {
            heading("符合的例子", "An example that keeps it");
            ExampleView.show(page, tested, List.of());
        });
        entry.example(Expectation.UNDECIDED).ifPresent(tested -> {
            heading("什么时候不作判断", "When it does not decide");
            check(tested).coverage().stream()
                    .filter(coverage -> coverage.ruleId().equals(rule.id()))
                    .findFirst()
                    .ifPresent(coverage -> page.both(
                            "p",
                            "",
                            new Text(
                                    Wording.outcome(coverage.outcome()).zh() + "，例如："
                                            + coverage.reason().zh() + "。",
                                    capital(Wording.outcome(coverage.outcome()).en()) + ", for instance: "
                                            + coverage.reason().en() + ".")));
        });
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Checker.Result check(RuleCase tested) {
        return entry.owner().check(tested);
    }

    private List<Finding> findings(RuleCase tested) {
        return check(tested).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id())
                        || finding.consequences().stream()
                                .anyMatch(consequence -> consequence.ruleId().equals(rule.id())))
                .toList();
    }

    private void finding(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        page.raw("<blockquote class=\"finding " + severity + "\">");
        page.open("p", "");
        page.raw("<b>").words(Wording.severity(finding.severity())).raw("</b> ").words(finding.message());
        page.close("p");
        page.raw("<p class=\"place\">").text(finding.evidence().get(0).label()).raw("</p>");
        finding.computation().ifPresent(this::computation);
        page.close("blockquote");
    }

    private void computation(Computation computation) {
        page.raw("<p class=\"computation\"><code>")
                .text(computation.expression())
                .raw("</code> ");
        page.words(new Text(
                "应为 " + computation.expected() + "，印为 " + computation.found() + "，相差 " + computation.difference(),
                "should be " + computation.expected() + ", is " + computation.found() + ", difference "
                        + computation.difference()));
        page.close("p");
    }

    private void remedy() {
        heading("怎样改", "How to mend it");
        page.both("p", "remedy", rule.remedy());
    }

    private void neighbours(Optional<SiteRule> before, Optional<SiteRule> after) {
        page.open("nav", "neighbours");
        before.ifPresent(other -> link(other, "← "));
        after.ifPresent(other -> link(other, "→ "));
        page.close("nav");
    }

    private void link(SiteRule other, String arrow) {
        page.raw("<a href=\"" + other.id() + ".html\">")
                .text(arrow)
                .words(other.rule().title())
                .raw("</a>\n");
    }

    private void heading(String zh, String en) {
        page.both("h2", "", new Text(zh, en));
    }
}
