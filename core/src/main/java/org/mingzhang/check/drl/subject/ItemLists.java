package org.mingzhang.check.drl.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.Passage;

/** Texts that go through the items of a table one by one, against the rows with money. */
public final class ItemLists {

    private static final int FEWEST = 4;
    private static final Pattern INCOME = Pattern.compile("收入(?:预算)?包括：?([^。；\\d]+)[。；]");
    /** Sources of income as texts and tables call them, the narrower ones first. */
    private static final Map<String, Pattern> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("结转", Pattern.compile("结转|结余"));
        SOURCES.put("一般公共预算", Pattern.compile("一般公共预算|一般预算"));
        SOURCES.put("政府性基金", Pattern.compile("政府性基金"));
        SOURCES.put("国有资本经营", Pattern.compile("国有资本"));
        SOURCES.put("财政专户", Pattern.compile("财政专户"));
        SOURCES.put("经营收入", Pattern.compile("^(?:事业单位)?经营收入$"));
        SOURCES.put("事业收入", Pattern.compile("^事业(?:单位)?收入(?:资金)?$"));
        SOURCES.put("上级补助收入", Pattern.compile("^上级(?:单位)?补助(?:收入)?$"));
        SOURCES.put("附属单位上缴收入", Pattern.compile("^附属单位(?:上缴|缴款)(?:收入)?$"));
        SOURCES.put("其他收入", Pattern.compile("^其[他它]收入$"));
    }

    private ItemLists() {}

    /**
     * Items (项) with money that a text leaves out which states nearly all of them: at most one in four.
     *
     * @param claims claims on items
     * @param cells amounts of the items in one table
     * @param lines rows of the items in that table
     * @param passages sentences, where an item may be named in a way that makes no claim
     */
    public static List<String> leftOut(List<?> claims, List<?> cells, List<?> lines, List<?> passages) {
        Set<String> said = claims.stream().map(claim -> ((Claim) claim).code()).collect(Collectors.toSet());
        Map<String, String> money = new TreeMap<>();
        for (Object cell : cells) {
            Amount amount = (Amount) cell;
            if (amount.figure().isNonZero()) {
                money.put(amount.code(), ItemNames.ofCode(amount.code(), lines).orElse(""));
            }
        }
        List<Map.Entry<String, String>> left = money.entrySet().stream()
                .filter(item -> !said.contains(item.getKey()))
                .toList();
        boolean whole = said.size() >= FEWEST && left.size() * FEWEST <= money.size();
        return whole
                ? left.stream()
                        .filter(item -> !isNamed(item.getKey(), item.getValue(), passages))
                        .map(item -> item.getKey() + " " + item.getValue())
                        .toList()
                : List.of();
    }

    private static boolean isNamed(String code, String name, List<?> passages) {
        Pattern item = Pattern.compile(Pattern.quote(code) + "|" + Pattern.quote(name.replaceAll("[“”]", ""))
                + "(?:支出)?(?:[（(]?项|科目|[为共]?\\d)");
        return passages.stream()
                .map(passage -> ((Passage) passage).text().replaceAll("[\\s“”]", ""))
                .anyMatch(text -> item.matcher(text).find());
    }

    /** Whether a sentence lists sources of income by name (收入包括：一般公共预算拨款收入、其他收入). */
    public static boolean listsIncome(String text) {
        return !sources(text).isEmpty();
    }

    /** Sources with money that such a list leaves out. What is brought forward may be told apart from income. */
    public static List<String> incomeLeftOut(String text, List<?> cells, List<?> lines) {
        Set<String> said = sources(text);
        return withMoney(cells, lines, Figure::isNonZero).stream()
                .filter(source -> !source.equals("结转") && !said.contains(source))
                .sorted()
                .toList();
    }

    /** Sources that such a list has and that have no money in the table. */
    public static List<String> incomeWithoutMoney(String text, List<?> cells, List<?> lines) {
        Set<String> money = withMoney(cells, lines, Figure::mayBeNonZero);
        return sources(text).stream()
                .filter(source -> !source.equals("结转") && !money.contains(source))
                .sorted()
                .toList();
    }

    /** The sources of a list; none where one of its names is not understood. */
    private static Set<String> sources(String text) {
        Matcher list =
                INCOME.matcher(text.replaceAll("\\s", "").replace(':', '：').replace(';', '；'));
        if (!list.find() || list.group(1).endsWith("等")) {
            return Set.of();
        }
        List<String> sources = List.of(list.group(1).split("[、，]")).stream()
                .map(ItemLists::source)
                .toList();
        return sources.contains("") ? Set.of() : Set.copyOf(sources);
    }

    private static Set<String> withMoney(List<?> cells, List<?> lines, Predicate<Figure> has) {
        Set<Integer> money = cells.stream()
                .map(Amount.class::cast)
                .filter(amount -> has.test(amount.figure()))
                .map(Amount::line)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> money.contains(line.index()))
                .map(line -> source(line.name()))
                .filter(source -> !source.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String source(String name) {
        return SOURCES.entrySet().stream()
                .filter(source -> source.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
