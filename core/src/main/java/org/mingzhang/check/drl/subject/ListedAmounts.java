package org.mingzhang.check.drl.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.money.Rates;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.interpret.wording.FigureParser;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.Unit;

/** Economic items that a paragraph lists each with its amount (基本工资312.46万元、津贴补贴268.90万元) against their rows. */
public final class ListedAmounts {

    private static final Pattern ITEM =
            Pattern.compile("(?<=[、：:，,（(；;]|^)(?<name>[\\u4e00-\\u9fa5（）]{2,20}?)(?:支出)?(?:预算|决算)?(?:为)?"
                    + "(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元)");
    private static final Pattern INTRODUCTION = Pattern.compile("^.*(?:包括|其中|用于)");
    /** Fewer may be named for another reason than to list them. */
    private static final int FEWEST = 3;

    private ListedAmounts() {}

    /** Whether a paragraph lists items of this table with their amounts. */
    public static boolean areListed(String text, List<?> lines) {
        Set<String> names = names(lines).keySet();
        return items(text).stream().filter(item -> names.contains(item.name())).count() >= FEWEST;
    }

    /** The first listed item with its amount that no cell of its row may be, or an empty text. */
    public static String strange(String text, List<?> lines, List<?> cells) {
        Map<String, List<Line>> rows = names(lines);
        for (Item item : items(text)) {
            List<Line> named = rows.getOrDefault(item.name(), List.of());
            List<Figure> figures = cells.stream()
                    .map(Amount.class::cast)
                    .filter(cell -> named.stream()
                            .anyMatch(line -> line.table() == cell.table() && line.index() == cell.line()))
                    .map(Amount::figure)
                    .toList();
            if (figures.stream().anyMatch(Figure::isNonZero)
                    && figures.stream().allMatch(figure -> figure.isNumber() || !figure.mayBeNonZero())
                    && figures.stream().noneMatch(figure -> figure.isNumber() && Rates.agree(figure, item.amount()))) {
                return item.printed();
            }
        }
        return "";
    }

    private record Item(String name, Figure amount, String printed) {}

    private static List<Item> items(String text) {
        String compact = text.replaceAll("\\s+", "").replace('(', '（').replace(')', '）');
        List<Item> items = new ArrayList<>();
        Matcher found = ITEM.matcher(compact);
        while (found.find()) {
            Unit unit = found.group("unit").equals("元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
            items.add(new Item(
                    normal(INTRODUCTION.matcher(found.group("name")).replaceFirst("")),
                    FigureParser.parse(found.group("number"), unit),
                    Excerpt.around(compact, found.start("name"), found.end())));
        }
        return items;
    }

    private static Map<String, List<Line>> names(List<?> lines) {
        return lines.stream().map(Line.class::cast).collect(Collectors.groupingBy(line -> normal(line.name())));
    }

    private static String normal(String name) {
        return name.replaceAll("[\\s（）()]", "").replaceAll("支出$", "").replaceAll("费用$", "费");
    }
}
