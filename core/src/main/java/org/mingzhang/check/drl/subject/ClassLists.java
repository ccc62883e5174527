package org.mingzhang.check.drl.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Line;

/** Lists of functional classes (类) that a sentence gives as the whole of spending, against the rows with money. */
public final class ClassLists {

    private static final Pattern WHOLE =
            Pattern.compile("(?:支出包括|支出按功能分类，?包括|按支出功能(?:科目)?分类，?(?:主要)?包括|主要用于以下(?:几个)?方面)：?([^。；]+)");
    private static final int FEWEST = 2;

    private ClassLists() {}

    /** Whether a sentence lists classes by name only (支出包括：教育支出、卫生健康支出). */
    public static boolean namesOnly(String text, List<?> known) {
        return said(text, known).size() >= FEWEST;
    }

    /**
     * Classes of every table with classes that have money in all of them, which a list by name leaves out.
     *
     * @param text the sentence
     * @param known entries of the classification for the classes
     * @param cells amounts of the classes
     * @param lines rows of the classes
     */
    public static List<String> leftOut(String text, List<?> known, List<?> cells, List<?> lines) {
        Set<String> said = said(text, known);
        Map<Integer, Set<String>> byTable = moneyByTable(cells, Figure::isNonZero);
        Set<String> everywhere =
                new HashSet<>(byTable.values().stream().findFirst().orElse(Set.of()));
        byTable.values().forEach(everywhere::retainAll);
        return everywhere.stream()
                .sorted()
                .filter(code -> !said.contains(code))
                .map(code -> name(code, lines))
                .toList();
    }

    /** Classes that a list by name has and that have no money in any table. */
    public static List<String> withoutMoney(String text, List<?> known, List<?> cells) {
        Set<String> money = moneyByTable(cells, Figure::mayBeNonZero).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return said(text, known).stream()
                .sorted()
                .filter(code -> !money.contains(code))
                .map(code -> known.stream()
                        .map(SubjectCode.class::cast)
                        .filter(entry -> entry.code().equals(code))
                        .max(Comparator.comparingInt(SubjectCode::to))
                        .map(SubjectCode::name)
                        .orElse(code))
                .toList();
    }

    /**
     * Classes that a list with amounts leaves out: all amounts listed are those of one column, the column has money in
     * more classes, and the list is said to be whole or the sum of all is stated too.
     *
     * @param text the sentence
     * @param claims its claims on classes, with their codes
     * @param totals amounts that the part states of other things
     * @param cells amounts of the classes
     * @param lines rows of the classes
     */
    public static List<String> leftOutOfSum(String text, List<?> claims, List<?> totals, List<?> cells, List<?> lines) {
        List<String> missing = List.of();
        for (Map<String, Interval> column : columns(cells)) {
            if (!agree(claims, column)) {
                continue;
            }
            Set<String> said = codes(claims);
            List<String> left = column.keySet().stream()
                    .filter(code -> !said.contains(code))
                    .toList();
            if (left.isEmpty()) {
                return List.of();
            }
            Interval all = column.values().stream().reduce(Interval.ZERO, Interval::plus);
            boolean whole = WHOLE.matcher(compact(text)).find()
                    || totals.stream()
                            .map(Claim.class::cast)
                            .anyMatch(total -> total.amount().isNonZero()
                                    && total.amount().interval().meets(all));
            if (whole && left.size() < said.size() && missing.isEmpty()) {
                missing = left.stream().map(code -> name(code, lines)).toList();
            }
        }
        return missing;
    }

    private static boolean agree(List<?> claims, Map<String, Interval> column) {
        return claims.stream()
                .map(Claim.class::cast)
                .allMatch(claim -> column.containsKey(claim.code())
                        && column.get(claim.code()).meets(claim.amount().interval()));
    }

    private static Set<String> codes(List<?> claims) {
        return claims.stream().map(claim -> ((Claim) claim).code()).collect(Collectors.toSet());
    }

    /** The classes with money of every column, in which each class stands once. */
    private static List<Map<String, Interval>> columns(List<?> cells) {
        Map<String, Map<String, Interval>> columns = new TreeMap<>();
        Set<String> doubled = new HashSet<>();
        for (Object cell : cells) {
            Amount amount = (Amount) cell;
            if (amount.figure().isNonZero()) {
                String column = amount.table() + "/" + amount.side() + "/" + amount.column();
                if (columns.computeIfAbsent(column, key -> new TreeMap<>())
                                .put(amount.code(), amount.figure().interval())
                        != null) {
                    doubled.add(column);
                }
            }
        }
        doubled.forEach(columns::remove);
        return List.copyOf(columns.values());
    }

    private static Map<Integer, Set<String>> moneyByTable(List<?> cells, Predicate<Figure> has) {
        Map<Integer, Set<String>> money = new HashMap<>();
        for (Object cell : cells) {
            Amount amount = (Amount) cell;
            Set<String> codes = money.computeIfAbsent(amount.table(), table -> new HashSet<>());
            if (has.test(amount.figure())) {
                codes.add(amount.code());
            }
        }
        return money;
    }

    private static String name(String code, List<?> lines) {
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> line.code().equals(code))
                .min(Comparator.comparingInt(Line::table))
                .map(Line::name)
                .orElse(code);
    }

    /** The codes of a list of class names; empty where a name is none, an amount stands in it, or it ends in 等. */
    private static Set<String> said(String text, List<?> known) {
        Matcher list = WHOLE.matcher(compact(text));
        if (!list.find() || list.group(1).endsWith("等") || list.group(1).matches(".*\\d.*")) {
            return Set.of();
        }
        Set<String> codes = new HashSet<>();
        for (String name : pieces(list.group(1))) {
            String code = known.stream()
                    .map(SubjectCode.class::cast)
                    .filter(entry -> bare(entry.name()).equals(bare(name)))
                    .map(SubjectCode::code)
                    .findFirst()
                    .orElse("");
            if (code.isEmpty()) {
                return Set.of();
            }
            codes.add(code);
        }
        return codes;
    }

    private static List<String> pieces(String list) {
        List<String> pieces = new ArrayList<>();
        for (String piece : list.split("[、，]")) {
            pieces.add(piece.replaceAll("(?:预算)?$", ""));
        }
        return pieces;
    }

    private static String bare(String name) {
        return name.replaceAll("[（(]类[）)]|等?支出$|“|”|\\s", "").replaceAll("等$", "");
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "").replace(':', '：').replace(',', '，').replace(';', '；');
    }
}
