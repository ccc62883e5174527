package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.Duty;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;
import org.mingzhang.template.Template;
import org.mingzhang.template.Term;

/** A small template with one kind of each shape, for tests. */
public final class Forms {

    private static final List<Term> SPENDING = List.of(
            term("合计", "总计", "支出总计", "小计", "~(\\d{4}年)?预算数"),
            term("基本支出", "~(.+/)?基本支出(/小计)?"),
            term("项目支出", "~(.+/)?项目支出"),
            term("人员经费"),
            term("公用经费", "日常公用支出"),
            term("政府采购小计", "~.*政府采购项目/小计"),
            term("面向中小企业", "~(.*/)?[^/]*面向中小企业[^/]*"));

    private static final List<Term> FUNDS = List.of(
            term("合计", "总计", "收入总计"),
            term("本年收入", "~本年收入/小计"),
            term("一般公共预算", "~一般公共预算(拨款|资金)?(收入)?"),
            term("政府性基金预算", "~政府性基金预算(拨款|资金)?"),
            term("上年结转", "~上年结转结余/小计"),
            term("上年结转一般公共预算", "~上年结转.*/一般公共预算(拨款|资金)?"));

    private static final List<Term> SIDE_ROWS = List.of(
            term("财政拨款收入", "收入:财政拨款", "收入:政府预算拨款"),
            term("一般公共预算拨款", "~收入:一般公共预算(财政)?(拨款|资金)?(收入)?"),
            term("政府性基金预算拨款", "~收入:政府性基金预算(财政)?(拨款|资金)?(收入)?"),
            term("单位资金"),
            term("事业收入"),
            term("本年收入合计"),
            term("上年结转", "收入:上年结余、结转", "收入:上年结转结余"),
            term("收入总计", "收入:收入合计", "收入:总计"),
            term("本年支出合计"),
            term("结转下年"),
            term("支出总计", "支出:支出合计", "支出:总计"),
            term("208", "社会保障和就业支出"),
            term("221", "住房保障支出"),
            term("301", "工资福利支出"));

    private static final List<Term> ITEMS = List.of(
            term("合计", "总计", "~(.*/)?[^/]*三公[^/]*(/(合计|小计))?"),
            term("因公出国（境）费", "~因公出国（境）(费用|支出)?"),
            term("公务接待费", "公务接待费支出"),
            term("公务用车购置及运行费", "~公务用车购置(及|和)运行(维护)?(费|支出)?(/小计)?"),
            term("公务用车购置费", "购置费"),
            term("公务用车运行费", "运行费", "~公务用车运行(维护)?费"),
            term("会议费"),
            term("培训费"));

    public static final Template TEMPLATE = new Template(
            "test",
            List.of(),
            List.of(
                    table("收支总表", Shape.SIDES, List.of("收支总表", "收支预算总表"), sides(), SIDE_ROWS),
                    table("财政拨款收支总表", Shape.SIDES, List.of("财政拨款收支总表"), sides(), SIDE_ROWS),
                    table("收入总表", Shape.LIST, List.of("收入总表", "收入预算总表"), FUNDS, List.of()),
                    table("支出总表", Shape.LIST, List.of("支出总表", "支出预算总表"), SPENDING, List.of()),
                    table("基本支出总表", Shape.LIST, List.of("基本支出总表"), SPENDING, List.of()),
                    table(
                            "一般公共预算支出表",
                            Shape.LIST,
                            List.of("一般公共预算支出表", "~一般公共预算支出(情况|明细)?表(（按(支出)?功能分类(科目)?）)?"),
                            SPENDING,
                            List.of()),
                    table("一般公共预算经济分类表", Shape.LIST, List.of("一般公共预算基本支出表", "~一般公共预算支出表（按经济分类）"), SPENDING, List.of()),
                    table("政府性基金预算支出表", Shape.LIST, List.of("政府性基金预算支出表"), SPENDING, List.of()),
                    table(
                            "三公经费支出表",
                            Shape.THREE_PUBLIC,
                            List.of("~(?!.*决算).*三公.*表"),
                            List.of(term("本年预算数", "预算数", "合计"), term("一般公共预算"), term("政府性基金预算"), term("国有资本经营预算")),
                            ITEMS),
                    table(
                            "三公经费支出决算表",
                            Shape.THREE_PUBLIC,
                            List.of("~.*三公.*决算.*表"),
                            List.of(term("预算数"), term("决算数")),
                            ITEMS),
                    table("项目支出绩效目标表", Shape.GOALS, List.of("~.*绩效目标表"), List.of(), List.of()),
                    new TableTemplate(
                            "重点项目绩效表",
                            "",
                            DisclosureKind.BUDGET,
                            "",
                            Duty.OPTIONAL,
                            Shape.PROJECTS,
                            List.of(),
                            List.of(term("项目名称"), term("预算数", "~预算数(（.+）)?"), term("绩效目标")),
                            List.of(),
                            List.of(),
                            List.of("项目名称", "预算数", "绩效目标"))),
            List.of(),
            List.of());

    private Forms() {}

    private static List<Term> sides() {
        List<Term> columns = new ArrayList<>(List.of(term("预算数", "金额", "~\\d{4}年预算数"), term("合计", "小计")));
        columns.add(term("一般公共预算"));
        columns.add(term("政府性基金预算"));
        return columns;
    }

    private static TableTemplate table(
            String kind, Shape shape, List<String> titles, List<Term> columns, List<Term> rows) {
        return new TableTemplate(
                kind, "", DisclosureKind.BUDGET, "", Duty.REQUIRED, shape, titles, columns, rows, List.of(), List.of());
    }

    private static Term term(String key, String... aliases) {
        return new Term(key, "", List.of(aliases));
    }
}
