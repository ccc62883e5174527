package org.mingzhang.interpret.table.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.TermIndex;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;
import org.mingzhang.template.Term;

/**
 * What headings mean: the columns of a kind of table first, then those of all kinds, and the words that every form
 * uses for codes, names and units. Not for sharing between threads: it remembers.
 */
public final class ColumnVocabulary {

    private static final Set<String> GENERIC = Set.of("合计", "小计", "总计");
    private static final Set<String> PARTS = Set.of("类", "款", "项");
    private static final String PROJECTS = "项目支出";
    /** Key of columns that any heading may name. */
    private static final String ANY = "*";

    private static final Pattern CODE = Pattern.compile(".*(?:编码|代码|编号)|科目编[码号]?");
    private static final Pattern FOREIGN_CODE =
            Pattern.compile("(?!.*(?:科目|经济|功能)).*(?:单位|部门|项目|类别|采购|目录).*(?:编码|代码|编号)");
    private static final Pattern NAME = Pattern.compile(".*名称(?:（.*）)?|项目|项目（[^（）]*(?:分类?|科目[^（）]*)）|.*科目（.*|.*科目名称.*"
            + "|.*分类科目|.*经济科目|.*功能科目|支出项目类别.*|.*项目类别（.*|采购(?:类别|品目.*|项目)|指导性目录|[一二三]级|一级项目.*|二级项目.*"
            + "|(?:收入|支出|预算)项目|科目|支出功能分类|功能分类|经济分类|支出经济分类|专项名称|支出用途|支出功能分科目.*|类别|内容|品目名称|购买服务.*|服务内容");
    private static final Pattern ENTITY =
            Pattern.compile("(?:预算|二级预算|基层|用款|实施|项目|执行|填报)?单位(?:（.*）)?(?:名称)?|单位名称.*|部门名称|部门（单位）名称|部门");
    private static final Pattern OTHER = Pattern.compile(
            "行次|栏次|序号|备注|说明|(?:.*/)?预算资金|绩效目标.*|主要内容|.*组织形式|时间|人数|资金性质|项目类别|是否.*|.*依据|.*理由|(?:采购|购置|配置)?数量(?:（.*）)?|单价(?:（.*）)?|规格(?:要求|型号)?|需求时间|数量单位|计量单位|年度目标|总体目标");
    private static final Pattern ECONOMIC_CLASS = Pattern.compile(
            "(?:机关|按项目管理的)?(?:工资福利|商品和服务|资本性)支出(?:（.*）)?|(?:按项目管理的)?对个人和家庭的?补助(?:支出)?|债务(?:利息及费用|还本)支出|对(?:企业|事业单位|社会保障基金).*补助(?:（.*）)?|对企业资本性支出(?:（.*）)?"
                    + "|转移性支出|预备费及预留|其他支出");
    /** 2025年预算数比2024年执行数: a change, which columns below may name 金额 and %. */
    private static final Pattern YEAR_AGAINST_YEAR = Pattern.compile("20\\d{2}年.*[比较]20\\d{2}年");

    private static final Pattern CHANGE_OR_RATE =
            Pattern.compile("金额|额|数额|增加额|比例|幅度|百分比|率|(?:增长|变动|变化)(?:率|比例|幅度|额|金额)?|（?[%％]）?");
    private static final Set<String> PERIOD = Set.of("年度", "年份", "预算年度", "时间");

    private final TermIndex common;
    private final int year;
    private final Map<String, TableTemplate> kinds = new HashMap<>();
    private final Map<TableTemplate, TermIndex> own = new IdentityHashMap<>();
    private final Map<TableTemplate, TermIndex> rows = new IdentityHashMap<>();

    /**
     * The vocabulary of a template.
     *
     * @param template tables with their columns
     * @param year fiscal year of the document, or 0 when unknown
     */
    public ColumnVocabulary(Template template, int year) {
        this.year = year;
        List<List<Term>> columns = new ArrayList<>();
        for (TableTemplate table : template.tables()) {
            kinds.put(table.kind(), table);
            if (table.shape() == TableTemplate.Shape.LIST || table.shape() == TableTemplate.Shape.SIDES) {
                columns.add(named(table.columns()));
            }
        }
        common = TermIndex.ofAll(columns);
    }

    /** What a column with this heading holds, in a table of this kind. */
    public Column read(TableTemplate kind, int index, List<String> path) {
        Column bare = new Column(index, Column.Role.OTHER, "", path);
        if (path.isEmpty()) {
            return bare;
        }
        String leaf = bare.leaf();
        if (PARTS.contains(leaf) && path.stream().noneMatch(word -> word.contains("金额"))) {
            return bare.as(Column.Role.CODE_PART, leaf);
        }
        if (CODE.matcher(leaf).matches()) {
            return FOREIGN_CODE.matcher(leaf).matches() ? bare : bare.as(Column.Role.CODE, "");
        }
        if (PERIOD.contains(leaf)) {
            return bare.as(Column.Role.PERIOD, "");
        }
        String change = isChange(path) ? change(path) : "";
        String key = change.isEmpty() ? inYear(ofFund(kind, amount(kind, path), path), path) : change;
        if (key.isEmpty() || key.equals(RowNames.TOTAL) && path.size() > 1) {
            String detail = ofEconomicClass(path);
            String sum = !key.isEmpty() && isOpen(kind) ? path.get(path.size() - 2) : key;
            key = detail.isEmpty() ? sum : detail;
        } else if (ECONOMIC_CLASS.matcher(key).matches() && isOfProjects(path)) {
            key = PROJECTS + "/" + key;
        }
        if (!key.isEmpty() && !isStructural(leaf)) {
            return bare.as(Column.Role.AMOUNT, key);
        }
        if (ENTITY.matcher(leaf).matches() && !leaf.contains("科目")) {
            return bare.as(Column.Role.ENTITY, "");
        }
        if (OTHER.matcher(leaf).matches()) {
            return bare;
        }
        return NAME.matcher(leaf).matches() ? bare.as(Column.Role.NAME, "") : bare.as(Column.Role.UNKNOWN_AMOUNT, "");
    }

    /** Whether a class of spending stands under 项目支出, beside those of 基本支出. */
    private static boolean isOfProjects(List<String> path) {
        return path.subList(0, path.size() - 1).stream().anyMatch(word -> word.endsWith(PROJECTS));
    }

    /** Whether every heading of amounts in a kind of table is a column of its own, such as 会议费 and 培训费. */
    boolean isOpen(TableTemplate kind) {
        return kind.columns().stream().anyMatch(term -> term.key().equals(ANY));
    }

    private static List<Term> named(List<Term> columns) {
        return columns.stream().filter(term -> !term.key().equals(ANY)).toList();
    }

    /** The column of an economic class, or of an item or the sum under its heading; empty for any other. */
    private static String ofEconomicClass(List<String> path) {
        String leaf = path.get(path.size() - 1);
        for (String word : path) {
            if (ECONOMIC_CLASS.matcher(word).matches()) {
                return word.equals(leaf) || GENERIC.contains(leaf) ? word : word + "/" + leaf;
            }
        }
        return "";
    }

    private String ofFund(TableTemplate kind, String key, List<String> path) {
        if (!FundSplit.isSplit(key)) {
            return key;
        }
        for (int i = path.size() - 2; i >= 0; i--) {
            String qualified = FundSplit.key(kind.kind(), amount(kind, path.subList(i, i + 1)), key);
            if (!qualified.equals(key)) {
                return qualified;
            }
        }
        return key;
    }

    private static boolean isChange(List<String> path) {
        String leaf = path.get(path.size() - 1);
        boolean below = path.size() > 1 && isChange(path.get(path.size() - 2));
        return isChange(leaf) || below && CHANGE_OR_RATE.matcher(leaf).matches();
    }

    private static boolean isChange(String word) {
        return word.contains("增减")
                || word.startsWith("比上年")
                || word.startsWith("较上年")
                || YEAR_AGAINST_YEAR.matcher(word).find();
    }

    /** The change or its rate; marked where it is of amounts without something. */
    private String change(List<String> path) {
        String leaf = path.get(path.size() - 1);
        String word = isChange(leaf) ? leaf : "增减" + leaf;
        String key = Period.key(word, year, false);
        boolean less = path.stream().anyMatch(heading -> heading.contains("扣除"));
        return key.isEmpty() || !less ? key : "扣除后" + key;
    }

    /** The key, marked where the heading names a year before that of the document. */
    private String inYear(String key, List<String> path) {
        if (key.startsWith("上年")) {
            return key;
        }
        for (String word : path) {
            int printed = year == 0 ? 0 : Period.year(word);
            boolean named = word.startsWith("上年预算") || word.startsWith("上年执行") || word.startsWith("上年决算");
            if (named || printed > 0 && printed < year && word.indexOf('年') > 0) {
                return lastYear(key, word, named);
            }
        }
        return key;
    }

    private static String lastYear(String key, String word, boolean named) {
        if (key.isEmpty() && !named) {
            return "";
        }
        boolean plain = key.isEmpty() || key.equals(RowNames.TOTAL) || key.startsWith("预算数");
        if (word.contains("决算") || word.contains("执行")) {
            return "上年执行数" + (plain ? "" : key);
        }
        return plain ? Period.LAST_YEAR : "上年" + key;
    }

    /** Whether a word belongs to headings. */
    boolean isHeading(TableTemplate kind, String word) {
        return isStructural(word)
                || PARTS.contains(word)
                || PERIOD.contains(word)
                || OTHER.matcher(word).matches()
                || kind.shape() == TableTemplate.Shape.THREE_PUBLIC && isItemOrPeriod(kind, word)
                || !amount(kind, List.of(word)).isEmpty();
    }

    private boolean isItemOrPeriod(TableTemplate kind, String word) {
        return !item(kind, List.of(word)).isEmpty()
                || !Period.key(word, 0, false).isEmpty();
    }

    /** Key of the 三公 item that a heading or a label names, or empty. */
    public String item(TableTemplate kind, List<String> path) {
        TermIndex terms = rows(kind);
        String key = bySuffix(terms, terms, path);
        if (key.isEmpty() && path.size() > 1 && GENERIC.contains(path.get(path.size() - 1))) {
            return item(kind, path.subList(0, path.size() - 1));
        }
        return key;
    }

    /** The rows of a kind of table that have no subject code. */
    public TermIndex rows(TableTemplate kind) {
        return rows.computeIfAbsent(kind, table -> new TermIndex(table.rows()));
    }

    /** The rows of the summary of which a list of this kind may be one side; empty where there is none. */
    public Optional<TermIndex> summary(TableTemplate kind) {
        return Optional.ofNullable(kinds.get(kind.sideOf())).map(this::rows);
    }

    /** Whether a word heads codes and can be nothing else: 功能分类科目编码. */
    boolean headsCodes(String word) {
        return word.length() > 3 && CODE.matcher(word).matches();
    }

    /** Whether a word is the heading of codes, names or units. */
    boolean isStructural(String word) {
        return CODE.matcher(word).matches()
                || NAME.matcher(word).matches()
                || ENTITY.matcher(word).matches();
    }

    /** Key of the amounts under a heading, or empty. */
    public String amount(TableTemplate kind, List<String> path) {
        TermIndex terms = own.computeIfAbsent(kind, table -> new TermIndex(named(table.columns())));
        String key = bySuffix(terms, terms, path);
        if (key.isEmpty()) {
            key = bySuffix(common, terms, path);
        }
        String leaf = path.get(path.size() - 1);
        if (!key.isEmpty() || !GENERIC.contains(leaf) && !leaf.equals("金额")) {
            return key;
        }
        for (int to = path.size() - 1; to > 0; to--) {
            key = find(terms, path.get(to - 1));
            if (!key.isEmpty()) {
                return key;
            }
        }
        return "";
    }

    private String bySuffix(TermIndex index, TermIndex terms, List<String> path) {
        for (int from = 0; from < path.size(); from++) {
            String suffix = String.join("/", path.subList(from, path.size()));
            String key = index.find(suffix);
            if (!key.isEmpty() && !isBareSum(suffix, terms, path)) {
                return key;
            }
        }
        return "";
    }

    /** Whether this is a 小计 or 金额 that stands under the heading of what it sums. */
    private boolean isBareSum(String word, TermIndex terms, List<String> path) {
        return (GENERIC.contains(word) || word.equals("金额")) && hasMeaning(terms, path);
    }

    private boolean hasMeaning(TermIndex terms, List<String> path) {
        for (int i = 0; i < path.size() - 1; i++) {
            if (!find(terms, path.get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String find(TermIndex terms, String name) {
        String key = terms.find(name);
        return key.isEmpty() ? common.find(name) : key;
    }
}
