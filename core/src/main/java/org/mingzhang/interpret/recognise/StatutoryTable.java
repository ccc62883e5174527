package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * A statutory table as it stands in a file, before the forms of its place are known: its title and what stands beside it.
 *
 * @param sort what it is a table of
 * @param name its title
 * @param title where its title stands among the blocks
 * @param grid where its cells stand
 * @param owners whose it says it is
 * @param year the year in its title
 * @param kind budget or final account, where its title says so
 * @param scope department or unit, where its title says so
 * @param amounts the digits of its amounts without leading and trailing zeros, whatever their unit
 */
record StatutoryTable(
        Sort sort,
        String name,
        int title,
        int grid,
        Set<String> owners,
        OptionalInt year,
        DisclosureKind kind,
        Scope scope,
        Set<String> amounts) {

    /** What statutory tables are of, whatever a place calls them. */
    enum Sort {
        THREE_PUBLIC(".*三公.*"),
        FUND(".*政府性基金.*"),
        STATE_CAPITAL(".*国有资本.*"),
        GRANT_TOTALS(".*(?:财政拨款|预算拨款).*(?:收支|收入支出).*"),
        TOTALS(".*(?:收支|收入支出)(?:预算|决算)?(?:总表|总体情况表)"),
        BASIC("(?=.*(?:一般公共|财政拨款)).*基本支出.*"),
        PROJECTS(".*项目支出.*"),
        GENERAL(".*(?:一般公共|财政拨款).*支出.*"),
        INCOME(".*收入(?:预算|决算)?(?:总表|总体情况表|表)"),
        SPENDING(".*支出(?:预算|决算)?(?:总表|总体情况表|表)");

        private final Pattern titles;

        Sort(String titles) {
            this.titles = Pattern.compile(titles);
        }
    }

    private static final int LONGEST_TITLE = 45;
    private static final int LINES_TO_THE_GRID = 6;
    private static final int ROWS_OF_A_HEAD = 4;
    private static final int DIGITS_OF_AN_AMOUNT = 3;

    private static final Pattern TITLE = Pattern.compile("[^，,。；;]*表(?:[（(][^，。；]{0,16}[）)])?");
    private static final Pattern NOT_ONE = Pattern.compile(".*(?:绩效|目录|一览|清单|情况说明|是否|详见|见附).*");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern OUTER_ZEROS = Pattern.compile("[-,.]|^[-0,.]+|0+$");

    /** The statutory tables among the blocks of a file. */
    static List<StatutoryTable> among(List<Block> blocks) {
        List<StatutoryTable> tables = new ArrayList<>();
        int title = -1;
        Set<String> owners = new LinkedHashSet<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof TextLine line) {
                String text = Printed.compact(line.text());
                if (sort(text).isPresent()) {
                    title = at;
                }
                owners.addAll(Furniture.owners(text));
            } else if (blocks.get(at) instanceof Grid grid) {
                head(blocks, at, grid, title, owners).ifPresent(tables::add);
                title = -1;
                owners.clear();
            }
        }
        return tables;
    }

    private static Optional<StatutoryTable> head(
            List<Block> blocks, int at, Grid grid, int above, Set<String> ownersAbove) {
        List<List<String>> rows = firstRows(grid);
        List<String> within = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> sort(cell).isPresent())
                .toList();
        boolean isAbove = above >= 0 && at - above <= LINES_TO_THE_GRID;
        // A grid that names several tables is a list of them.
        if (within.size() > 1 || within.isEmpty() && !isAbove) {
            return Optional.empty();
        }
        String title = within.isEmpty() ? Printed.compact(((TextLine) blocks.get(above)).text()) : within.get(0);
        Set<String> owners = new LinkedHashSet<>(ownersAbove);
        rows.forEach(row -> row.forEach(cell -> owners.addAll(Furniture.owners(cell))));
        Matcher year = YEAR.matcher(title);
        return Optional.of(new StatutoryTable(
                sort(title).orElseThrow(),
                title,
                within.isEmpty() ? above : at,
                at,
                owners,
                year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty(),
                title.contains("决算")
                        ? DisclosureKind.FINAL_ACCOUNTS
                        : title.replace("公共预算", "").contains("预算") ? DisclosureKind.BUDGET : DisclosureKind.UNKNOWN,
                scope(title),
                amounts(grid)));
    }

    private static Scope scope(String title) {
        boolean ofUnit = title.contains("单位");
        boolean ofDepartment = title.contains("部门");
        return ofUnit == ofDepartment ? Scope.UNKNOWN : ofUnit ? Scope.UNIT : Scope.DEPARTMENT;
    }

    /** What a line is the title of; empty where it is no title. */
    private static Optional<Sort> sort(String line) {
        if (line.length() > LONGEST_TITLE
                || !TITLE.matcher(line).matches()
                || NOT_ONE.matcher(line).matches()) {
            return Optional.empty();
        }
        String title = REMARK.matcher(line).replaceFirst("");
        for (Sort sort : Sort.values()) {
            if (sort.titles.matcher(title).matches()) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> firstRows(Grid grid) {
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        for (GridCell cell : grid.cells()) {
            if (!cell.isBlank()) {
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(Printed.compact(cell.text()));
            }
        }
        return rows.values().stream().limit(ROWS_OF_A_HEAD).toList();
    }

    private static Set<String> amounts(Grid grid) {
        Set<String> amounts = new HashSet<>();
        for (GridCell cell : grid.cells()) {
            String text = Printed.compact(cell.text());
            if (NUMBER.matcher(text).matches() && text.contains(".")) {
                String digits = OUTER_ZEROS.matcher(text).replaceAll("");
                if (digits.length() >= DIGITS_OF_AN_AMOUNT) {
                    amounts.add(digits);
                }
            }
        }
        return amounts;
    }
}
