package org.mingzhang.interpret.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Unit;

/**
 * Decides whether a promise in prose and a row of a goal table speak of the same thing. Careful, because what is taken
 * for the same is then compared: the measure must be the same, and where the values differ, the words must be the same
 * but for a few that one of the two adds, and no other row may be nearly as like.
 */
public final class SameIndicator {

    /** Share of common pairs of characters from which names that differ in value count as the same. */
    private static final double ALIKE = 0.62;

    /** The best row must be better than the next by this much. */
    private static final double CLEARLY = 0.12;

    /** Short names are alike by chance. */
    private static final int FEWEST_COMMON_PAIRS = 5;

    /** Share of its characters that the longer name may have beyond the shorter one. */
    private static final double LARGEST_ADDITION = 0.34;

    private static final Pattern FILLER = Pattern.compile(
            "本?年度|全年|每年|月均|年均|各级|各类|市级|市本级|本级|全市|我市|开展|完成|组织|进行|计划|新增|实际|数量|总量|次数|个数|人数|人次|户数|套数|件数|场次|总数|数|工作|情况|任务|业务量"
                    + "|不断|进一步|积极|相关|有关|[“”《》（）、·\\-的对在和与及等并]|(?<=.)量$|(?<=供应|维修|处理|接听|核查|访问)量");
    private static final Pattern RATE =
            Pattern.compile(".*?((?:合格|完成|达标|及时|准确|覆盖|满意|通过|正常|使用|执行|答复|办结|修复|到位|支付|控制|普及|增长|优良|差错|利用)率|满意度)$");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+\\d*|\\d+(?:\\.\\d+)?");
    private static final List<Set<String>> CONTRASTS = List.of(
            Set.of("一级", "二级", "三级", "四级"),
            Set.of("省级", "区级", "县级", "镇级", "国家级"),
            Set.of("新增", "存量"),
            Set.of("上半年", "下半年"),
            Set.of("线上", "线下"),
            Set.of("国内", "国外", "境外"),
            Set.of("城市", "农村", "城镇"),
            Set.of("男", "女"),
            Set.of("小学", "中学", "高中", "大学"),
            Set.of("第一", "第二", "第三", "第四"),
            Set.of("新建", "续建", "改建", "扩建"),
            Set.of("已出租", "未出租"));

    private SameIndicator() {}

    /** The row among these that speaks of the same thing as the promise, if exactly one does. */
    public static Optional<Indicator> counterpart(Indicator promise, List<Indicator> rows) {
        Indicator best = null;
        double bestLikeness = 0;
        double nextLikeness = 0;
        for (Indicator row : rows) {
            double likeness = likeness(promise, row);
            if (likeness > bestLikeness) {
                nextLikeness = bestLikeness;
                bestLikeness = likeness;
                best = row;
            } else if (likeness > nextLikeness) {
                nextLikeness = likeness;
            }
        }
        boolean found = best != null && (bestLikeness >= 1 || bestLikeness - nextLikeness >= CLEARLY);
        return found ? Optional.of(best) : Optional.empty();
    }

    /** 0 for different things, up to 1 for the same words. */
    static double likeness(Indicator promise, Indicator row) {
        if (!promise.value().isNumber() || !row.value().isNumber() || !sameMeasure(promise, row)) {
            return 0;
        }
        if (contrasting(promise.name(), row.name()) || !rate(promise.name()).equals(rate(row.name()))) {
            return 0;
        }
        String one = withoutRate(core(promise.name()), rate(promise.name()));
        String other = withoutRate(core(row.name()), rate(row.name()));
        Map<String, Integer> pairsOfOne = pairs(one);
        Map<String, Integer> pairsOfOther = pairs(other);
        int common = common(pairsOfOne, pairsOfOther);
        double dice = 2.0 * common / Math.max(1, size(pairsOfOne) + size(pairsOfOther));
        if (one.equals(other) && one.length() >= 3) {
            return 1;
        }
        if (sameValue(promise, row)) {
            // Equal values only confirm each other, so a resemblance is enough.
            return common >= 2 || common >= 1 && promise.value().value().compareTo(BigDecimal.valueOf(100)) >= 0
                    ? Math.max(dice, 0.2)
                    : 0;
        }
        return common >= FEWEST_COMMON_PAIRS && dice >= ALIKE && addsOnly(one, other) && sameTokens(promise, row)
                ? dice
                : 0;
    }

    private static boolean sameMeasure(Indicator promise, Indicator row) {
        Unit one = promise.value().unit();
        Unit other = row.value().unit();
        if (one.isMoney() || other.isMoney()) {
            return one.isMoney() && other.isMoney() && per(promise.measure()).equals(per(row.measure()));
        }
        return measure(promise).equals(measure(row));
    }

    private static String measure(Indicator indicator) {
        String measure = Printed.compact(indicator.measure()).replaceFirst("^个(?=工作日|小时|月)", "");
        return measure.replaceFirst("/(?:月|年)$", "")
                .replaceFirst("[（(].*[）)]$", "")
                .replace('名', '人');
    }

    private static String per(String measure) {
        int slash = measure.indexOf('/');
        return slash < 0 ? "" : measure.substring(slash);
    }

    private static boolean sameValue(Indicator promise, Indicator row) {
        return promise.value().amount().compareTo(row.value().amount()) == 0;
    }

    private static String rate(String name) {
        Matcher rate = RATE.matcher(Printed.name(name));
        return rate.matches() ? rate.group(1) : "";
    }

    /** That both are rates of one sort says nothing about what they are rates of. */
    private static String withoutRate(String core, String rate) {
        return core.endsWith(rate) ? core.substring(0, core.length() - rate.length()) : core;
    }

    private static boolean contrasting(String one, String other) {
        return CONTRASTS.stream().anyMatch(set -> {
            Set<String> inOne = new HashSet<>(set);
            inOne.removeIf(word -> !one.contains(word));
            Set<String> inOther = new HashSet<>(set);
            inOther.removeIf(word -> !other.contains(word));
            return !inOne.isEmpty() && !inOther.isEmpty() && !inOne.equals(inOther);
        });
    }

    private static boolean sameTokens(Indicator promise, Indicator row) {
        return tokens(promise.name()).equals(tokens(row.name()));
    }

    private static Set<String> tokens(String name) {
        Set<String> tokens = new HashSet<>();
        Matcher token = TOKEN.matcher(Printed.compact(name));
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** The words that say what the indicator is about. */
    static String core(String name) {
        return FILLER.matcher(Printed.name(name)).replaceAll("");
    }

    /** Whether one name is the other one with a few characters added, in whatever order. */
    private static boolean addsOnly(String one, String other) {
        Map<String, Integer> ones = characters(one);
        Map<String, Integer> others = characters(other);
        int common = common(ones, others);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return common == shorter && longer - shorter <= LARGEST_ADDITION * longer;
    }

    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> characters = new HashMap<>();
        text.chars().forEach(c -> characters.merge(Character.toString(c), 1, Integer::sum));
        return characters;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}
