package org.mingzhang.interpret.recognise;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * What a document shows of being a disclosure: captions of the statutory tables, headings of the statutory parts, words
 * of budgeting, amounts, and what speaks against it.
 */
final class Signs {

    private static final String MARK_OF_SENTENCE = "，,。；;";
    private static final int ROWS_AT_TOP = 12;
    private static final int THREE_PUBLIC_AMOUNTS = 3;
    private static final int AMOUNTS_OF_A_TABLE = 3;
    private static final int NUMBERS_OF_A_TABLE = 6;

    private static final Pattern CAPTION = Pattern.compile(
            "(?:.{0,8}?[:：]|.*?[\\d.．、）)表]|.*?部门|.*?单位|)(?:综合预算)?(?<kind>(?:财务)?收支(?:预算|决算)?(?:总表|总体情况表)|收入(?:支出)?(?:预算|决算)?(?:总表|总体情况表|表)"
                    + "|(?:本年)?支出(?:预算|决算)?(?:总表|总体情况表|表)|基本支出(?:预算)?(?:总表|表|情况表)|项目支出(?:预算)?(?:总表|表|情况表|明细表)"
                    + "|(?:财政拨款|政府预算拨款)收(?:支|入支出)(?:预算|决算)?(?:总表|总体情况表)|(?:一般公共预算|财政拨款).{0,12}(?:支出|拨款).{0,14}表"
                    + "|.{0,12}“?三公”?经费.{0,16}表|政府性基金.{0,16}表|国有资本经营.{0,16}表|政府采购.{0,8}表|(?:部门|单位)?整体(?:支出)?(?:预算)?绩效目标(?:申报)?表|项目(?:支出)?绩效目标(?:申报)?表)"
                    + "(?:[（(].{0,14}[）)])?[.…·\\d]*");
    private static final Pattern GOVERNMENT = Pattern.compile(
            ".*(?<kind>税收返还|社会保险基金|债务限额|债券|转移性收支|转移支付[^，。]{0,12}(?:决算|预算|明细)|本级(?:基本)?支出(?:预算|决算)).*表(?:[（(].*[）)])?[.…·\\d]*");
    private static final Pattern HEADING = Pattern.compile(
            "(?:第[一二三四五六七八九十]+部分[:：]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d{1,2}[.．、])(?<title>[^，。；]{2,40}?)[.…·\\d]*");
    private static final List<Pattern> PARTS = List.of(
            Pattern.compile(".*(?:部门|单位|学校|局|委|办|署|中心)(?:基本)?(?:概况|情况)"),
            Pattern.compile(".*(?:主要|部门|单位)(?:职责|职能).*"),
            Pattern.compile(".*(?:机构设置|预算单位构成|决算单位构成).*"),
            Pattern.compile(".*(?:收支|收入|支出)(?:预算|决算)?.{0,8}情况.*|.*(?:预算|决算)(?:编制|情况|安排).{0,4}说明"),
            Pattern.compile(".*“?三公”?经费.*"),
            Pattern.compile(".*机关运行经费.*"),
            Pattern.compile(".*政府采购.*"),
            Pattern.compile(".*国有资产.*"),
            Pattern.compile(".*(?:预算|项目|整体).{0,4}绩效.*"),
            Pattern.compile("(?:专业)?(?:名词|名词、术语|专业性名词)解释"),
            Pattern.compile(".*(?:部门|单位)?(?:预算|决算)(?:报|公开)?表"));
    private static final List<String> WORDS = List.of(
            "一般公共预算",
            "政府性基金预算",
            "国有资本经营预算",
            "财政拨款",
            "基本支出",
            "项目支出",
            "人员经费",
            "公用经费",
            "上年结转",
            "结转下年",
            "科目编码",
            "财政专户管理资金",
            "事业单位经营收入",
            "附属单位上缴收入",
            "因公出国",
            "公务接待费",
            "公务用车",
            "机关运行经费",
            "政府采购",
            "三级指标",
            "二级指标",
            "收入总计",
            "支出总计",
            "年初预算",
            "商品和服务支出",
            "工资福利支出");
    /** What only the tables of a department or unit have in their rows and columns. */
    private static final List<String> DEPARTMENTAL =
            List.of("事业收入", "事业单位经营收入", "附属单位上缴收入", "财政专户管理资金", "使用非财政拨款结余", "对附属单位补助");

    private static final Pattern AGAINST = Pattern.compile(
            ".*(?:公报|申请表|年度报表|年度报告|工作报告|运行情况|调研报告|分析报告|绩效(?:自评|评价|报告)|自评(?:报告|表)|审计(?:结果|报告)|预算执行情况|预算[（(]?草案[）)]?的报告|(?:政府|财政|总)(?:预算|决算)(?:公开|报告|表|草案|情况)?"
                    + "|通知|办法|细则|公告|通报|实施方案|工作方案|流程图|工作总结|工作要点|统计|新闻发布|解读|条例|规程|会议纪要|招标|中标|合同|指南|规划|简历)(?:[（(].{0,12}[）)])?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,第〔])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{1,6}|\\d+)(?=(万元|亿元|千元|元)?)");
    private static final Pattern THRESHOLD =
            Pattern.compile("单[价位](?:价值)?(?:在)?\\d+万元|\\d+万元(?:[（(]含[)）]?[）)]?)?(?:以上|及以上|以下)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i:(?<![a-z])x{2,}(?:[,，.]x+)*(?![a-z]))|(?i:(?<![a-z])x,xxx)|20[xX×]{2}|[×✕]{2,}|[○〇]{2,}(?!年)|[xX×](?=万元|亿元|%|年度)|_{3,}(?=万元|元|辆)");

    private static final Pattern MONEY_HEADING = Pattern.compile("合\\s*计|总\\s*计|小\\s*计|金\\s*额|[预决]\\s*算\\s*数|年初预算");

    private static final Pattern THREE_PUBLIC_KIND = Pattern.compile("三公[”“]?经费[^，,。；]{0,12}?(?<kind>预算|决算)");
    private static final Pattern THREE_PUBLIC_ITEM = Pattern.compile("出国|公务接待|用车|公车");

    private final Set<String> threePublicItems = new LinkedHashSet<>();
    private boolean opensWithThreePublic;
    private DisclosureKind threePublicKind = DisclosureKind.UNKNOWN;
    private final Set<String> governmentTables = new LinkedHashSet<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final Set<Integer> parts = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> departmental = new LinkedHashSet<>();
    private final Map<DisclosureKind, Integer> kinds = new EnumMap<>(DisclosureKind.class);
    private final Map<Scope, Integer> scopes = new EnumMap<>(Scope.class);
    private boolean namesMoney;
    private int amounts;
    private int numericCells;
    private int placeholders;
    private String against = "";

    static Signs of(List<PrintedRow> rows) {
        Signs signs = new Signs();
        for (int i = 0; i < rows.size(); i++) {
            signs.look(rows.get(i), i < ROWS_AT_TOP);
        }
        return signs;
    }

    private void look(PrintedRow row, boolean atTop) {
        String text = row.text();
        if (atTop
                && !row.inGrid()
                && against.isEmpty()
                && text.length() < 50
                && MARK_OF_SENTENCE.chars().noneMatch(mark -> text.indexOf(mark) >= 0)
                && AGAINST.matcher(text).matches()) {
            against = text;
        }
        opensWithThreePublic |= atTop && text.contains("三公");
        Matcher announced = THREE_PUBLIC_KIND.matcher(text);
        if (atTop && threePublicKind == DisclosureKind.UNKNOWN && announced.find()) {
            threePublicKind =
                    announced.group("kind").equals("决算") ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET;
        }
        THREE_PUBLIC_ITEM.matcher(text).results().map(MatchResult::group).forEach(threePublicItems::add);
        WORDS.stream().filter(text::contains).forEach(words::add);
        if (row.inGrid()) {
            namesMoney |= MONEY_HEADING.matcher(text).find();
            DEPARTMENTAL.stream().filter(text::contains).forEach(departmental::add);
        }
        count(kinds, DisclosureKind.BUDGET, text, "预算");
        count(kinds, DisclosureKind.FINAL_ACCOUNTS, text, "决算");
        count(scopes, Scope.DEPARTMENT, text, "部门预算", "部门决算", "部门收");
        count(scopes, Scope.UNIT, text, "单位预算", "单位决算", "单位收");
        for (String cell : row.cells()) {
            lookAtCell(cell, row.inGrid());
        }
        if (!row.inGrid()) {
            Matcher heading = HEADING.matcher(text);
            if (heading.matches()) {
                addPart(heading.group("title"));
            }
        }
    }

    private void lookAtCell(String cell, boolean inGrid) {
        if (cell.length() <= 50) {
            Matcher government = GOVERNMENT.matcher(cell);
            if (government.matches()) {
                governmentTables.add(government.group("kind"));
            }
            Matcher caption = CAPTION.matcher(cell);
            if (caption.matches()) {
                captions.add(caption.group("kind"));
            } else {
                TableTitle.read(cell).map(TableTitle::kind).ifPresent(captions::add);
            }
        }
        Matcher placeholder = PLACEHOLDER.matcher(cell);
        while (placeholder.find()) {
            placeholders++;
        }
        String stripped = THRESHOLD.matcher(cell).replaceAll("");
        Matcher number = AMOUNT.matcher(stripped);
        while (number.find()) {
            lookAtNumber(number, stripped, inGrid);
        }
    }

    private void lookAtNumber(Matcher number, String cell, boolean inGrid) {
        String digits = number.group(1);
        boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.' || c == ',');
        boolean alone = digits.length() == cell.length() || cell.equals("-" + digits);
        if (inGrid && alone) {
            numericCells++;
        }
        boolean grouped = digits.indexOf(',') > 0 || digits.indexOf('.') > 0 && (alone || number.group(2) != null);
        boolean money = number.group(2) != null;
        // A bare integer in a cell may be a code, a row number or a year; only what cannot be one of these counts.
        boolean bareInteger =
                inGrid && alone && digits.length() == 4 && !digits.startsWith("20") && !digits.startsWith("0");
        if (!zero && (grouped || money || bareInteger)) {
            amounts++;
        }
    }

    private void addPart(String title) {
        for (int i = 0; i < PARTS.size(); i++) {
            if (PARTS.get(i).matcher(title).matches()) {
                parts.add(i);
                return;
            }
        }
    }

    private static <T> void count(Map<T, Integer> votes, T vote, String text, String... words) {
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                votes.merge(vote, 1, Integer::sum);
            }
        }
    }

    /** Kinds of table captions seen, in contents or over tables. */
    Set<String> captions() {
        return captions;
    }

    /** Number of different statutory parts whose heading was seen. */
    int parts() {
        return parts.size();
    }

    /** Number of different words of budgeting. */
    int words() {
        return words.size();
    }

    /** Whether some table has a column or row for money; a list of units has none. */
    boolean hasMoneyTables() {
        return namesMoney;
    }

    /** Number of amounts of money other than zero. */
    int amounts() {
        return amounts;
    }

    /** Number of cells that hold a number and nothing else. */
    int numericCells() {
        return numericCells;
    }

    /** Number of places left to fill in: XX, ×××, 20XX. */
    int placeholders() {
        return placeholders;
    }

    /** Whether the document is about the three kinds of official expenses, which many bodies publish by themselves. */
    boolean tellsThreePublic() {
        return opensWithThreePublic && threePublicItems.size() >= 2 && amounts >= THREE_PUBLIC_AMOUNTS;
    }

    /** Whether the tables are those of a whole government: its debts, transfers and insurance funds. */
    boolean ofGovernment() {
        return governmentTables.size() >= 2;
    }

    /**
     * Whether one statutory table or more is there with its numbers, and speaks of money as departments do and whole
     * governments do not.
     */
    boolean hasTablesOfDepartment() {
        return !captions.isEmpty()
                && !ofGovernment()
                && amounts >= AMOUNTS_OF_A_TABLE
                && numericCells >= NUMBERS_OF_A_TABLE
                && (splitsSpending() || departmental.size() >= 2);
    }

    /** A title that names another sort of document, or empty. */
    String against() {
        return against;
    }

    /** Whether spending is split as departments split it; budgets of whole governments are not. */
    boolean splitsSpending() {
        return words.contains("基本支出") && words.contains("项目支出");
    }

    /** Whether goal tables are there by their columns. */
    boolean hasGoals() {
        return words.contains("三级指标") && words.contains("二级指标");
    }

    /** Budget or final account, by the words used. A final account also speaks of the budget, not the other way. */
    DisclosureKind kind() {
        if (captions.isEmpty() && tellsThreePublic() && threePublicKind != DisclosureKind.UNKNOWN) {
            return threePublicKind;
        }
        int budget = kinds.getOrDefault(DisclosureKind.BUDGET, 0);
        int account = kinds.getOrDefault(DisclosureKind.FINAL_ACCOUNTS, 0);
        if (captions.stream().anyMatch(caption -> caption.contains("决算")) && account * 2 >= budget) {
            return DisclosureKind.FINAL_ACCOUNTS;
        }
        if (account > budget) {
            return DisclosureKind.FINAL_ACCOUNTS;
        }
        return budget > 0 ? DisclosureKind.BUDGET : DisclosureKind.UNKNOWN;
    }

    /** Department or unit, where the words used leave no doubt. */
    Scope scope() {
        int department = scopes.getOrDefault(Scope.DEPARTMENT, 0);
        int unit = scopes.getOrDefault(Scope.UNIT, 0);
        if (department >= 2 && department >= 3 * unit) {
            return Scope.DEPARTMENT;
        }
        return unit >= 2 && unit >= 3 * department ? Scope.UNIT : Scope.UNKNOWN;
    }
}
