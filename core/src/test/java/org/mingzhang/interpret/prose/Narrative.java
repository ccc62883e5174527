package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Duty;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.Template;
import org.mingzhang.template.Term;

/** Narratives for tests: one line of the argument is one line of the page. A trailing {@code \} marks a wrapped line. */
final class Narrative {

    private static final List<PartTemplate> PARTS = List.of(
            part("名词解释", "~.*名词解释"),
            part("文字部分", "文字部分"),
            part("表格部分", "表格部分"),
            part("三公经费", "~.*三公.*"),
            part("机关运行经费", "~.*机关运行经费.*"),
            part("政府采购", "~.*政府采购.*"),
            part("绩效管理", "~.*绩效.*"),
            part("国有资产", "~.*国有资产.*"),
            part("一般公共预算支出", "~一般公共预算.*支出.*"),
            part("支出具体", "部门预算支出具体情况", "~支出.*情况(说明)?"),
            part("收支总体", "~.*收支.*(总体|情况).*"),
            part("机构设置", "~.*机构设置.*"),
            part("部门职责", "~.*职责"),
            part("部门概况", "~.*概况"));

    private static final List<Term> SUBJECTS = List.of(
            term("收支总计", "预算收支", "~收入?、?支出?(预算)?总计"),
            term("收入总计", "部门预算收入", "收入预算", "预算收入"),
            term("支出总计", "部门预算支出", "支出预算", "预算支出"),
            term("财政拨款收入"),
            term("一般公共预算支出", "~一般公共预算(财政拨款)?支出"),
            term("一般公共预算基本支出", "~一般公共预算(财政拨款)?基本支出"),
            term("政府性基金预算支出", "~政府性基金(预算)?(拨款)?(安排)?(的)?支出"),
            term("国有资本经营预算支出", "~国有资本经营(预算)?(拨款)?(安排)?(的)?支出"),
            term("其他收入"),
            term("基本支出"),
            term("项目支出"),
            term("工资福利支出"),
            term("商品和服务支出"),
            term("人员经费", "人员支出"),
            term("公用经费", "公用支出"),
            term("三公经费", "~“?三公“?(经费)?(支出)?"),
            term("因公出国（境）费", "~因公出国（境）(费用|经费|费)?(支出)?"),
            term("公务接待费", "~公务接待(费用|经费|费)?(支出)?"),
            term("公务用车购置及运行费", "~公务用车购置(和|及)运行(维护)?费(支出)?"),
            term("公务用车购置费"),
            term("公务用车运行费", "~公务用车运行(维护)?费(支出)?"),
            term("机关运行经费"),
            term("政府采购", "~政府采购(支出|项目)?(预算)?(总额)?"),
            term("货物采购", "~(政府采购)?货物(类)?(采购|项目)?"),
            term("工程采购", "~(政府采购)?工程(类)?(采购|项目)?"),
            term("服务采购", "~(政府采购)?服务(类)?(采购|项目)?"),
            term("科目", "教育支出", "卫生健康支出"));

    private Narrative() {}

    static Template template() {
        return new Template("test", List.of(), List.of(), PARTS, SUBJECTS);
    }

    static ProseReading read(DisclosureKind kind, int year, String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            boolean wraps = line.endsWith("\\");
            blocks.add(new TextLine(
                    wraps ? line.substring(0, line.length() - 1) : line,
                    wraps ? LineEnd.WRAPS : LineEnd.UNKNOWN,
                    Origin.TEXT,
                    Place.ofLine("a.txt", blocks.size() + 1)));
        }
        Disclosure disclosure =
                new Disclosure("青禾市档案局", year, kind, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE);
        return new ProseReader(template(), disclosure, UnreadPages.NONE)
                .read(new Layout(List.of(), blocks, List.of()), List.of());
    }

    static List<Claim> claims(String... lines) {
        return read(DisclosureKind.BUDGET, 2031, lines).claims();
    }

    static List<Claim> finals(String... lines) {
        return read(DisclosureKind.FINAL_ACCOUNTS, 2030, lines).claims();
    }

    private static PartTemplate part(String key, String... titles) {
        return new PartTemplate(key, key, "", Duty.OPTIONAL, List.of(titles), List.of());
    }

    private static Term term(String key, String... aliases) {
        return new Term(key, key, List.of(aliases));
    }

    /** The digits of a figure, or what it is instead of a number. */
    static String value(Figure figure) {
        return figure.isNumber()
                ? figure.value().toPlainString()
                : figure.state().name();
    }

    /** What claims say of which subject. */
    static List<String> amounts(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.subject() + (claim.qualifier().isEmpty() ? "" : "/" + claim.qualifier()) + "="
                        + value(claim.amount()))
                .toList();
    }

    /** The one claim that is expected. */
    static Claim only(List<Claim> claims) {
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
