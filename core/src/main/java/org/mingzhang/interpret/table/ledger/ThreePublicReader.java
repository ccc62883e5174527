package org.mingzhang.interpret.table.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.EntityNames;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.GridMatrix;
import org.mingzhang.interpret.table.RowNames;
import org.mingzhang.interpret.table.column.Column;
import org.mingzhang.interpret.table.column.ColumnVocabulary;
import org.mingzhang.interpret.table.column.HeadingPaths;
import org.mingzhang.interpret.table.column.HeadingRows;
import org.mingzhang.interpret.table.column.Period;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Place;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Unit;
import org.mingzhang.template.TableTemplate;

/**
 * Reads the 三公 table in whatever layout it is printed: items across or down, years across, down or alone. Its lines
 * are items, its columns periods.
 */
final class ThreePublicReader {

    private static final String MAIN_FUND = "一般公共预算";
    private static final Set<String> FUNDS = Set.of(MAIN_FUND, "政府性基金预算", "国有资本经营预算");
    /** Rows that divide an item further or count things: no items of their own. */
    private static final Pattern DETAIL = Pattern.compile(
            ".*（(?:个|人|辆|次|台|批次?|人次)）|.*(?:团组数|人次|人数|批次|保有量|购置数|统计数).*|(?:国内|国（境）外|外事)接待费?|行政单位|参照公务员法管理的?事业单位");

    private static final String VEHICLES = "公务用车购置及运行费";

    private final ColumnVocabulary vocabulary;
    private final TableTemplate kind;
    private final int year;
    private final boolean finals;
    private final EntityNames entities;
    private final FactSheet sheet;
    private final Map<String, Map<String, Map<String, GridCell>>> read = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private boolean otherFunds;
    private String owner = "";
    private String entity = "";
    private boolean summed;

    ThreePublicReader(
            ColumnVocabulary vocabulary,
            TableTemplate kind,
            int year,
            boolean finals,
            EntityNames entities,
            FactSheet sheet) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        this.year = year;
        this.finals = finals;
        this.entities = entities;
        this.sheet = sheet;
    }

    /**
     * Reads the table.
     *
     * @return keys of its periods, empty when its headings are not understood
     */
    List<String> read(FoundTable found) {
        List<Head> heads = null;
        owner = EntityNames.normal(found.entity());
        for (Grid grid : found.grids()) {
            GridMatrix matrix = new GridMatrix(grid);
            HeadingRows rows = new HeadingRows(vocabulary, kind, matrix);
            int start = rows.start();
            int end = rows.end(start);
            if (end > start) {
                heads = heads(new HeadingPaths(matrix, rows).of(start, end));
            } else if (heads == null || heads.size() != matrix.columns()) {
                continue;
            }
            rows(matrix, end, heads, rows);
        }
        write();
        return periods.isEmpty() && heads != null ? empty(heads) : periods;
    }

    /** Periods of a table in which nothing is filled. */
    private List<String> empty(List<Head> heads) {
        for (Head head : heads) {
            String period = head.period.isEmpty() ? finals ? Period.ACTUAL : Period.THIS_YEAR : head.period;
            if (!head.item.isEmpty() && !periods.contains(period)) {
                periods.add(period);
            }
        }
        return periods;
    }

    private List<Head> heads(List<List<String>> paths) {
        int latest = year;
        for (List<String> path : paths) {
            for (String word : path) {
                latest = year == 0 ? Math.max(latest, Period.year(word)) : latest;
            }
        }
        List<Head> heads = new ArrayList<>();
        boolean joined = paths.stream().anyMatch(path -> path.stream().anyMatch(word -> word.contains("会议费")));
        for (int c = 0; c < paths.size(); c++) {
            heads.add(head(c, paths.get(c), latest, joined));
        }
        return heads;
    }

    private Head head(int column, List<String> path, int latest, boolean joined) {
        String period = "";
        List<String> rest = new ArrayList<>();
        for (String word : path) {
            String key = Period.key(word, latest, finals);
            if (key.isEmpty()) {
                rest.add(word);
            } else {
                period = key;
            }
        }
        String fund = fund(rest);
        if (!fund.isEmpty()) {
            rest.remove(rest.size() - 1);
        }
        String item = rest.isEmpty() ? "" : vocabulary.item(kind, rest);
        if (joined && item.equals(RowNames.TOTAL) && rest.stream().noneMatch(word -> word.contains("三公"))) {
            item = "三公经费会议费培训费合计";
        }
        Column read = vocabulary.read(kind, column, path);
        if (item.isEmpty() && period.isEmpty() && read.role() == Column.Role.AMOUNT) {
            return new Head(column, "", read.key(), "", read.role());
        }
        return new Head(column, item, period, item.isEmpty() ? "" : fund, read.role());
    }

    /** The fund that stands under an item, where a table shows the items by fund. */
    private String fund(List<String> rest) {
        if (rest.size() < 2) {
            return "";
        }
        String key = vocabulary.amount(kind, rest.subList(rest.size() - 1, rest.size()));
        return FUNDS.contains(key) ? key : "";
    }

    private void rows(GridMatrix grid, int from, List<Head> heads, HeadingRows rows) {
        summed |= hasTotalOfUnits(grid, from, heads);
        boolean across = heads.stream().filter(head -> !head.item.isEmpty()).count() > 1;
        for (int r = from; r < grid.rows(); r++) {
            if (grid.isBlankRow(r) || rows.isColumnNumbers(r)) {
                continue;
            }
            String period = "";
            String item = "";
            boolean stranger = false;
            boolean detail = false;
            for (Head head : heads) {
                if (across ? !head.item.isEmpty() : !head.period.isEmpty() && head.role == Column.Role.AMOUNT) {
                    continue;
                }
                String text = grid.text(r, head.column);
                if (text.isEmpty() || isNumber(text)) {
                    continue;
                }
                String word = Printed.name(text);
                detail |= !across && DETAIL.matcher(word).matches();
                String asPeriod = Period.key(word, year, finals);
                String asItem = across ? "" : vocabulary.item(kind, List.of(word));
                if (!asItem.isEmpty()) {
                    item = asItem;
                } else if (!asPeriod.isEmpty()) {
                    period = asPeriod;
                } else if (head.role == Column.Role.ENTITY || entities.contains(text)) {
                    entity = unit(word, text);
                } else {
                    stranger = !RowNames.isTotal(word);
                }
            }
            if (!detail) {
                take(grid, r, heads, across ? "" : item, period, entity, stranger);
            }
        }
    }

    private static boolean hasTotalOfUnits(GridMatrix grid, int from, List<Head> heads) {
        for (Head head : heads) {
            for (int r = from; r < grid.rows() && head.role == Column.Role.ENTITY; r++) {
                if (RowNames.isGrandTotal(Printed.name(grid.own(r, head.column)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The unit that a row names; a total, and the department itself where there is none, stand for the whole. */
    private String unit(String word, String text) {
        String name = EntityNames.normal(text);
        return RowNames.isGrandTotal(word) || name.equals(owner) && !summed ? "" : name;
    }

    private void take(
            GridMatrix grid, int r, List<Head> heads, String item, String period, String entity, boolean stranger) {
        boolean speaks = !stranger && (!item.isEmpty() || !period.isEmpty() || hasFigure(grid, r, heads));
        for (Head head : heads) {
            GridCell cell = grid.at(r, head.column);
            if (cell != null && (cell.row() != r || cell.column() != head.column)) {
                continue;
            }
            String rowItem = item.isEmpty() ? head.item : item;
            String rowPeriod = period.isEmpty() ? head.period : period;
            if (rowPeriod.isEmpty() && !head.item.isEmpty()) {
                rowPeriod = finals ? Period.ACTUAL : Period.THIS_YEAR;
            }
            if (cell == null) {
                if (speaks && !rowItem.isEmpty() && !rowPeriod.isEmpty()) {
                    gap(entity, rowItem, head.fund + rowPeriod, grid, r);
                }
                continue;
            }
            FigureState state = FigureParser.parse(cell.text(), Unit.NONE).state();
            if (!rowItem.isEmpty() && !rowPeriod.isEmpty() && !stranger) {
                if (!head.fund.isEmpty() && !head.fund.equals(MAIN_FUND)) {
                    otherFunds |= FigureParser.parse(cell.text(), Unit.NONE).isNonZero();
                }
                rowPeriod = head.fund + rowPeriod;
                if (state != FigureState.UNREADABLE || !head.period.isEmpty() || !head.item.isEmpty()) {
                    read.computeIfAbsent(entity, key -> new LinkedHashMap<>())
                            .computeIfAbsent(rowItem, key -> new LinkedHashMap<>())
                            .merge(rowPeriod, cell, ThreePublicReader::filled);
                    if (!periods.contains(rowPeriod)) {
                        periods.add(rowPeriod);
                    }
                }
            } else if (head.role != Column.Role.OTHER) {
                sheet.unassigned(cell);
            }
        }
    }

    /** A heading of dashes may name what the row below it gives the figures of: 一、“三公”经费支出, then （一）支出合计. */
    private static GridCell filled(GridCell first, GridCell later) {
        boolean heads = FigureParser.parse(first.text(), Unit.NONE).state() == FigureState.DASH
                && FigureParser.parse(later.text(), Unit.NONE).state() == FigureState.NUMBER;
        return heads ? later : first;
    }

    /** A position without a cell is an empty cell: the item is listed, its amount left blank. */
    private void gap(String entity, String item, String period, GridMatrix grid, int r) {
        read.computeIfAbsent(entity, key -> new LinkedHashMap<>()).computeIfAbsent(item, key -> new LinkedHashMap<>());
        gaps.add(new Gap(entity, item, period, grid.blankAt(r)));
        if (!periods.contains(period)) {
            periods.add(period);
        }
    }

    private static boolean hasFigure(GridMatrix grid, int r, List<Head> heads) {
        return heads.stream().map(head -> grid.own(r, head.column)).anyMatch(text -> !text.isEmpty() && isNumber(text));
    }

    /** Where only the general budget pays, its amounts are those of the item. */
    private String settled(String period) {
        if (otherFunds || !period.startsWith(MAIN_FUND) || period.equals(MAIN_FUND)) {
            return period;
        }
        return period.substring(MAIN_FUND.length());
    }

    private void write() {
        gaps.forEach(gap -> read.get(gap.entity).get(gap.item).putIfAbsent(gap.period, gap.cell));
        periods.replaceAll(this::settled);
        if (!otherFunds) {
            periods.removeIf(
                    period -> FUNDS.stream().anyMatch(fund -> period.startsWith(fund) && !period.equals(fund)));
        }
        boolean single = read.size() == 1;
        read.forEach((entity, items) -> {
            Map<String, Line> lines = new LinkedHashMap<>();
            items.forEach((item, cells) -> {
                boolean total = item.endsWith(RowNames.TOTAL);
                boolean part = item.equals("公务用车购置费") || item.equals("公务用车运行费");
                Line parent = part ? lines.get(VEHICLES) : null;
                Place place = cells.values().iterator().next().place();
                Line line = sheet.line(
                        single ? "" : entity,
                        "",
                        item,
                        "",
                        item,
                        item,
                        total ? 0 : part ? 2 : 1,
                        parent == null ? -1 : parent.index(),
                        total ? LineRole.TOTAL : LineRole.ITEM,
                        place);
                lines.put(item, line);
                cells.forEach((printed, cell) -> {
                    String period = settled(printed);
                    if (periods.contains(period)) {
                        sheet.amount(line, period, cell);
                    }
                });
            });
        });
    }

    private static boolean isNumber(String text) {
        return FigureParser.parse(text, Unit.NONE).state() != FigureState.UNREADABLE;
    }

    private record Gap(String entity, String item, String period, GridCell cell) {}

    private record Head(int column, String item, String period, String fund, Column.Role role) {}
}
