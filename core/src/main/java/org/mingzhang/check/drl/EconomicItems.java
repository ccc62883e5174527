package org.mingzhang.check.drl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Line;

/**
 * The items of basic spending that a paragraph lists (人员经费…主要包括：基本工资、津贴补贴…) against the rows of the table
 * by economic class. Only lists that claim to be complete are held to name every item with money; an item without
 * money has no place in any list.
 */
public final class EconomicItems {

    private static final Pattern LIST = Pattern.compile("(人员经费|公用经费)[^。；;包]{0,30}主要包括[:：]?([^。；;]+)");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,]");

    private EconomicItems() {}

    private enum State {
        MONEY,
        NONE
    }

    /** Names of items with money that the lists of a paragraph leave out, whichever of its lists they belong to. */
    public static List<String> leftOut(String text, List<?> lines, List<?> cells) {
        String said =
                normal(LIST.matcher(text).results().map(list -> list.group(2)).reduce("", String::concat));
        Set<String> names = new LinkedHashSet<>();
        Map<Line, State> rows = states(lines, cells);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            boolean complete = !list.group(2).contains("等");
            rows.forEach((line, state) -> {
                if (complete
                        && state == State.MONEY
                        && isOf(list.group(1), line.code())
                        && !isRest(line.code())
                        && !said.contains(normal(line.name()))) {
                    names.add(line.name());
                }
            });
        }
        return List.copyOf(names);
    }

    /** Names of items without money, under whatever code, that the lists of a paragraph contain. */
    public static List<String> withoutMoney(String text, List<?> lines, List<?> cells) {
        Map<Line, State> rows = states(lines, cells);
        Set<String> withMoney = new HashSet<>();
        rows.forEach((line, state) -> {
            if (state == State.MONEY) {
                withMoney.add(normal(line.name()));
            }
        });
        Set<String> names = new LinkedHashSet<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            List<String> items = SEPARATOR
                    .splitAsStream(list.group(2))
                    .map(EconomicItems::normal)
                    .toList();
            rows.keySet().stream()
                    .filter(line -> isOf(list.group(1), line.code()))
                    .filter(line -> items.contains(normal(line.name())) && !withMoney.contains(normal(line.name())))
                    .forEach(line -> names.add(line.name()));
        }
        return List.copyOf(names);
    }

    private static Map<Line, State> states(List<?> lines, List<?> cells) {
        Map<Line, State> states = new LinkedHashMap<>();
        Map<String, Line> first = new LinkedHashMap<>();
        for (Object fact : lines) {
            Line line = (Line) fact;
            Line known = first.computeIfAbsent(line.code(), code -> line);
            boolean money = cells.stream()
                    .map(Amount.class::cast)
                    .anyMatch(cell -> cell.table() == line.table()
                            && cell.line() == line.index()
                            && cell.figure().isNonZero());
            states.merge(known, money ? State.MONEY : State.NONE, (old, now) -> old == State.MONEY ? old : now);
        }
        return states;
    }

    private static boolean isOf(String group, String code) {
        boolean personnel = code.startsWith("301") || code.startsWith("303");
        return personnel == group.equals("人员经费");
    }

    /** 其他…: forms book it under either group, and a list may well end before it. */
    private static boolean isRest(String code) {
        return code.endsWith("99");
    }

    private static String normal(String name) {
        return name.replaceAll("[\\s\\d（）()]", "").replace("费用", "费").replaceAll("支出$", "");
    }
}
