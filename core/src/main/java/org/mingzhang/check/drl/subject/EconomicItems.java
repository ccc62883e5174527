package org.mingzhang.check.drl.subject;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;

/**
 * The items of basic spending that a paragraph lists (人员经费…主要包括：基本工资、津贴补贴…) against the rows of the table
 * by economic class. Only lists that claim to be complete are held to name every item with money; an item without
 * money has no place in any list.
 */
public final class EconomicItems {

    private static final Pattern LIST =
            Pattern.compile("((?:人员|公用)(?:经费|支出))(?:[^。；;包]{0,30}|[^。；;包]{0,30}[元%％]。)主要包括[:：]?([^。；;]+)");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,]");

    /** 社会保障缴费 was one item with all contributions before 2018, and lists still name it so. */
    private static final Pattern OLD_CONTRIBUTIONS = Pattern.compile("(?<!其他)社会保障缴费");

    private static final Pattern CONTRIBUTION = Pattern.compile("(?:保险|年金|补助|保障)缴费$");
    private static final int ITEM = 5;
    private static final String PERSONNEL = "人员经费";
    private static final String PUBLIC = "公用经费";
    private static final Set<String> OFFICE =
            Set.of("办公费", "印刷费", "水费", "电费", "邮电费", "差旅费", "会议费", "公务接待费", "公务用车运行维护费", "办公设备购置");

    private EconomicItems() {}

    private record Row(String code, String name, boolean hasMoney, boolean mayHaveMoney) {}

    /** Whether a paragraph lists what personnel or office money is for. */
    public static boolean areListed(String text) {
        return LIST.matcher(text).find();
    }

    /** Names of items with money that the lists of a paragraph leave out, whichever of its lists they belong to. */
    public static List<String> leftOut(String text, List<?> lines, List<?> cells) {
        String said =
                normal(LIST.matcher(text).results().map(list -> list.group(2)).reduce("", String::concat));
        Set<String> names = new LinkedHashSet<>();
        List<Row> rows = rows(lines, cells);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            if (list.group(2).contains("等")) {
                continue;
            }
            for (Row row : rows) {
                if (row.hasMoney()
                        && isOf(list.group(1), row.code())
                        && !isRest(row.code())
                        && !said.contains(normal(row.name()))
                        && !isOfOldContributions(row.name(), said)) {
                    names.add(row.name());
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isOfOldContributions(String name, String said) {
        return CONTRIBUTION.matcher(name).find()
                && OLD_CONTRIBUTIONS.matcher(said).find();
    }

    /**
     * Names of items without money, under whatever code, that the lists of a paragraph contain: rows of the table, and
     * items of the classification that the table does not print while it prints most of the list.
     */
    public static List<String> withoutMoney(String text, List<?> lines, List<?> cells, List<?> known) {
        List<Row> rows = rows(lines, cells);
        Set<String> withMoney = new HashSet<>();
        for (Row row : rows) {
            if (row.mayHaveMoney()) {
                withMoney.add(normal(row.name()));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Set<String> items = new HashSet<>();
            for (String item : SEPARATOR.split(list.group(2))) {
                items.add(normal(item));
            }
            for (Row row : rows) {
                String name = normal(row.name());
                if (isOf(list.group(1), row.code()) && items.contains(name) && !withMoney.contains(name)) {
                    names.add(row.name());
                }
            }
            names.addAll(notPrinted(list.group(1), items, rows, known));
        }
        return List.copyOf(names);
    }

    private static List<String> notPrinted(String group, Set<String> items, List<Row> rows, List<?> known) {
        Set<String> printed = rows.stream().map(row -> normal(row.name())).collect(Collectors.toSet());
        long found = items.stream().filter(printed::contains).count();
        if (found * 2 <= items.size()) {
            return List.of();
        }
        return known.stream()
                .map(SubjectCode.class::cast)
                .filter(item -> item.code().length() == ITEM && isOf(group, item.code()) && !isRest(item.code()))
                .map(SubjectCode::name)
                .filter(name -> items.contains(normal(name)) && !printed.contains(normal(name)))
                .distinct()
                .toList();
    }

    /** The rows of a table by code; a code that is printed twice has money where one of its rows has. */
    private static List<Row> rows(List<?> lines, List<?> cells) {
        Set<Integer> withMoney = lines(cells, Figure::isNonZero);
        Set<Integer> maybe = lines(cells, Figure::mayBeNonZero);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Object fact : lines) {
            Line line = (Line) fact;
            Row known = rows.get(line.code());
            boolean money = withMoney.contains(line.index()) || known != null && known.hasMoney();
            boolean mayBe = maybe.contains(line.index()) || known != null && known.mayHaveMoney();
            rows.put(line.code(), new Row(line.code(), line.name(), money, mayBe));
        }
        return List.copyOf(rows.values());
    }

    /**
     * Items in a list that belong to the other group: a personnel item among 公用经费, or plain office spending among
     * 人员经费. What places book either way (交通补贴, 工会经费, 福利费) is let pass, as is a name of both groups, and an
     * item that a table books as the list does.
     */
    public static List<String> ofOtherGroup(String text, List<?> known, List<?> lines, List<?> cells) {
        Map<String, Set<Boolean>> groups = new LinkedHashMap<>();
        for (Object each : known) {
            SubjectCode item = (SubjectCode) each;
            if (item.code().length() == ITEM && item.code().startsWith("3")) {
                groups.computeIfAbsent(normal(item.name()), name -> new HashSet<>())
                        .add(isPersonnel(item.code()));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            boolean personnel = list.group(1).startsWith("人员");
            Set<String> booked = booked(personnel ? PERSONNEL : PUBLIC, lines, cells);
            for (String item : SEPARATOR.split(list.group(2))) {
                String name = normal(item);
                boolean other = groups.getOrDefault(name, Set.of()).equals(Set.of(!personnel));
                if (other && !booked.contains(name) && (!personnel || OFFICE.contains(name))) {
                    names.add(item.strip());
                }
            }
        }
        return List.copyOf(names);
    }

    /** Names of rows that may have money in this column of their table. */
    private static Set<String> booked(String column, List<?> lines, List<?> cells) {
        Map<Integer, Set<Integer>> rows = cells.stream()
                .map(Amount.class::cast)
                .filter(amount ->
                        amount.column().equals(column) && amount.figure().mayBeNonZero())
                .collect(Collectors.groupingBy(Amount::table, Collectors.mapping(Amount::line, Collectors.toSet())));
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> rows.getOrDefault(line.table(), Set.of()).contains(line.index()))
                .map(line -> normal(line.name()))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> lines(List<?> cells, Predicate<Figure> has) {
        return cells.stream()
                .map(Amount.class::cast)
                .filter(amount -> has.test(amount.figure()))
                .map(Amount::line)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(String group, String code) {
        return isPersonnel(code) == group.startsWith("人员");
    }

    private static boolean isPersonnel(String code) {
        return code.startsWith("301") || code.startsWith("303");
    }

    /** 其他…: forms book it under either group, and a list may well end before it. */
    private static boolean isRest(String code) {
        return code.endsWith("99");
    }

    private static String normal(String name) {
        return name.replaceAll("[\\s\\d（）()]", "").replace("费用", "费").replaceAll("支出$", "");
    }
}
