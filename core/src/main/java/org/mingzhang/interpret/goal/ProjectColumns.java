package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.GridCell;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Term;

/** The columns of a list of projects, by the headings over them, which may stand in several rows. */
final class ProjectColumns {

    /** What is no money. */
    enum Role {
        PROJECT(
                "(?:(?:一级|二级|支出)?项目(?:支出)?(?:名称)?|支出项目类别.*|项目[（(].*[）)]|(?:专项)?项目(?:内容|名称).*|专项(?:资金)?名称|单位[（(]项目[）)]名称|项目单位/项目名称)"),
        ENTITY("(?:(?:一级|二级)?预算)?(?:单位|部门)(?:[（(](?:单位|部门)[）)])?(?:名称)?|项目单位|主管(?:部门|单位)|实施单位|资金使用单位"),
        GOALS("(?:项目|年度|总体|预算|部门|当年)*(?:总体)?绩效目标(?:情况)?|总体目标|目标"),
        CODE(".*编码|.*代码|类|款|项"),
        OTHER("序号|备注|项目(?:类别|类型|属性|期限|起止.*|分类|性质)|.*科目(?:名称)?|功能.*|说明|.*依据|主要内容|项目概况|.*是否.*");

        private final Pattern heading;

        Role(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Optional<Role> of(String heading) {
            for (Role role : values()) {
                if (role.heading.matcher(heading).matches()) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }
    }

    private static final Map<String, Pattern> MONEY = money();
    /** What stands under it is left from earlier years, whatever fund it came from. */
    private static final Pattern CARRIED = Pattern.compile("(?!.*(?:下年|年末|年终)).*(?:结转|结余).*/.*");

    private static final Pattern CONTENT = Pattern.compile("(?:.*/)?项目内容");
    private static final Pattern NAMES = Pattern.compile("(?:.*/)?(?:一级|二级|支出)?项目名称");

    private static final Pattern PART = Pattern.compile("合计|总计|小计");

    private final List<Column> columns = new ArrayList<>();
    private final Optional<TableTemplate> template;

    ProjectColumns(Optional<TableTemplate> template) {
        this.template = template;
    }

    /** Whether a row has the heading of a column of projects. */
    static boolean isHeading(TableRow row) {
        boolean project = false;
        boolean other = false;
        for (GridCell cell : row.cells()) {
            Optional<Role> role = Role.of(TableRow.text(cell));
            project |= role.filter(Role.PROJECT::equals).isPresent();
            other |= role.filter(found -> found != Role.PROJECT).isPresent()
                    || moneyOf(plain(cell)).isPresent();
        }
        return project && (other || row.cells().size() > 1);
    }

    /** Whether a row has, side by side, the headings of projects, of their money and of their goals. */
    static boolean isListHeading(TableRow row) {
        boolean goals = row.cells().stream()
                .anyMatch(
                        cell -> Role.of(plain(cell)).filter(Role.GOALS::equals).isPresent());
        boolean amount =
                row.cells().stream().anyMatch(cell -> moneyOf(plain(cell)).isPresent());
        return isHeading(row) && goals && amount;
    }

    /** Takes a row of headings; those under an earlier one refine it. */
    void add(TableRow row) {
        for (GridCell cell : row.cells()) {
            int from = cell.column();
            int to = from + cell.columnSpan();
            String text = plain(cell);
            List<Column> over = columns.stream()
                    .filter(column -> column.from < to && from < column.to)
                    .toList();
            String path = over.isEmpty() ? text : over.get(over.size() - 1).path + "/" + text;
            Column heading = over.isEmpty() ? null : over.get(over.size() - 1);
            if (heading != null && heading.role.isPresent()) {
                continue;
            }
            if (heading != null) {
                columns.remove(heading);
                addRest(heading, from, to);
            }
            columns.add(new Column(from, to, path, Role.of(text), meaning(path)));
        }
    }

    /** What a heading over several columns covers besides the refined one keeps its meaning. */
    private void addRest(Column heading, int from, int to) {
        if (heading.from < from) {
            columns.add(new Column(heading.from, from, heading.path, heading.role, heading.meaning));
        }
        if (to < heading.to) {
            columns.add(new Column(to, heading.to, heading.path, heading.role, heading.meaning));
        }
    }

    Optional<Role> roleOf(GridCell cell) {
        return columnOf(cell).flatMap(this::roleOf);
    }

    /** What a project is about is its name only where no column beside it is said to hold names. */
    private Optional<Role> roleOf(Column column) {
        boolean described = CONTENT.matcher(column.path).matches()
                && columns.stream().anyMatch(other -> NAMES.matcher(other.path).matches());
        return described ? Optional.of(Role.OTHER) : column.role;
    }

    /** Canonical key of the money column, or empty. */
    String meaningOf(GridCell cell) {
        return columnOf(cell).map(Column::meaning).orElse("");
    }

    /** Keys of all money columns. */
    List<String> meanings() {
        return columns.stream()
                .map(Column::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .distinct()
                .toList();
    }

    /** Keys of the columns of words (项目名称, 绩效目标) that the form names and the table has. */
    List<String> wordKeys() {
        return template.stream()
                .flatMap(known -> known.columns().stream())
                .filter(term -> Role.of(term.key()).isPresent())
                .filter(term -> columns.stream().anyMatch(column -> column.role.equals(Role.of(term.key()))))
                .map(Term::key)
                .toList();
    }

    /** The column that holds all the money of a project. */
    String total() {
        List<String> meanings = meanings();
        return meanings.contains("合计") ? "合计" : meanings.isEmpty() ? "合计" : meanings.get(0);
    }

    private Optional<Column> columnOf(GridCell cell) {
        return columns.stream()
                .filter(column -> column.from <= cell.column() && cell.column() < column.to)
                .findFirst();
    }

    private String meaning(String path) {
        String leaf = path.substring(path.lastIndexOf('/') + 1);
        String above = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        above = above.substring(above.lastIndexOf('/') + 1);
        if (PART.matcher(leaf).matches()
                && moneyOf(above).filter(found -> !found.equals("合计")).isPresent()) {
            leaf = above;
        }
        String name = leaf;
        String key = keyOf(name);
        if (key.isEmpty() || !CARRIED.matcher(path).matches() || key.startsWith(MoneyColumn.CARRIED)) {
            return key;
        }
        return key.equals(MoneyColumn.TOTAL) ? MoneyColumn.CARRIED : MoneyColumn.CARRIED + key;
    }

    private String keyOf(String name) {
        return template.flatMap(known -> known.columns().stream()
                        .filter(term -> matches(term, name))
                        .map(Term::key)
                        .filter(key -> Role.of(key).isEmpty())
                        .findFirst())
                .or(() -> moneyOf(name))
                .orElse("");
    }

    private static boolean matches(Term term, String name) {
        if (term.key().equals(name)) {
            return true;
        }
        return term.aliases().stream()
                .anyMatch(alias -> alias.startsWith("~")
                        ? name.matches(alias.substring(1))
                        : Printed.name(alias).equals(name));
    }

    private static String plain(GridCell cell) {
        return Printed.name(TableRow.text(cell)).replaceAll("[（(](?:单位[:：])?万?元[）)]", "");
    }

    private static Optional<String> moneyOf(String heading) {
        return MONEY.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(heading).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Pattern> money() {
        Map<String, Pattern> money = new LinkedHashMap<>();
        money.put(
                "合计", Pattern.compile("合计|总计|小计|金额|资金总额|项目总额|(?:\\d{4}年?|当年|年度|项目|支出)*(?:预算|预算数|预算金额|支出合计|金额|合计|小计)"));
        money.put("财政拨款", Pattern.compile("(?:本年)?财政拨款(?:合计|小计)?|财政资金"));
        money.put("一般公共预算", Pattern.compile("一般公共预算.*"));
        money.put("政府性基金预算", Pattern.compile("政府性基金.*"));
        money.put("国有资本经营预算", Pattern.compile("国有资本.*"));
        money.put("财政专户管理资金", Pattern.compile("(?:财政)?专户(?:管理)?(?:资金|拨款)|财政专户.*"));
        money.put("事业单位经营收入", Pattern.compile("(?:事业单位)?经营收入"));
        money.put("事业收入", Pattern.compile("事业收入"));
        money.put("上级补助收入", Pattern.compile("上级补助(?:收入)?"));
        money.put("附属单位上缴收入", Pattern.compile("附属单位上缴(?:收入)?"));
        money.put("其他收入", Pattern.compile("其他收入"));
        money.put("单位资金", Pattern.compile("单位资金"));
        money.put("其他资金", Pattern.compile("其他资金"));
        money.put("上年结转", Pattern.compile("上年(?:结转|结余).*|.*结转资金"));
        return money;
    }

    private record Column(int from, int to, String path, Optional<Role> role, String meaning) {}
}
