package org.mingzhang.interpret.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Indicator;

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

    /** Small numbers are equal by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private static final Pattern FILLER = Pattern.compile(
            "本?年度|全年|每年|月均|年均|各级|各类|市级|市本级|本级|全市|我市|开展|完成|组织|进行|计划|新增|实际|数量|总量|次数|个数|人数|人次|户数|套数|件数|场次|总数|数|工作|情况|任务|业务量"
                    + "|不断|进一步|积极|相关|有关|[“”《》（）、·\\-的对在和与及等并]|(?<=.)量$|(?<=供应|维修|处理|接听|核查|访问)量");
    private static final Pattern RATE =
            Pattern.compile(".*?((?:合格|完成|达标|及时|准确|覆盖|满意|通过|正常|使用|执行|答复|办结|修复|到位|支付|控制|普及|增长|优良|差错|利用)率|满意度)$");
    private static final Pattern MEASURE_PADDING = Pattern.compile("^个(?=工作日|小时|月)|/(?:月|年)$|[（(].*[）)]$");
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

    private final List<Subject> rows;
    private final Set<String> names;

    /** For pairing promises with these rows of goal tables. */
    public SameIndicator(List<Indicator> rows) {
        this.rows = rows.stream()
                .filter(row -> row.value().isNumber())
                .map(Subject::of)
                .toList();
        this.names = rows.stream().map(Indicator::key).collect(Collectors.toSet());
    }

    /** Whether any row has this key. */
    boolean anyNamed(String key) {
        return names.contains(key);
    }

    /**
     * The row that speaks of the same thing as the promise, if exactly one does.
     *
     * @param mayBe which rows come into question
     */
    public Optional<Indicator> counterpart(Indicator promise, Predicate<Indicator> mayBe) {
        if (!promise.value().isNumber()) {
            return Optional.empty();
        }
        Subject subject = Subject.of(promise);
        Subject best = null;
        double bestLikeness = 0;
        double nextLikeness = 0;
        for (Subject row : rows) {
            double likeness = row.mayEqual(subject) && mayBe.test(row.indicator) ? likeness(subject, row) : 0;
            if (likeness > bestLikeness) {
                nextLikeness = bestLikeness;
                bestLikeness = likeness;
                best = row;
            } else if (likeness > nextLikeness) {
                nextLikeness = likeness;
            }
        }
        boolean found =
                best != null && (bestLikeness >= 1 || bestLikeness - nextLikeness >= CLEARLY) && isOneOfItsName(best);
        return found ? Optional.of(best.indicator) : Optional.empty();
    }

    /** Whether no other row of the owner has the same name and another value; then it is not clear which is meant. */
    private boolean isOneOfItsName(Subject row) {
        return rows.stream()
                .filter(other -> other.indicator.key().equals(row.indicator.key())
                        && other.indicator.owner().equals(row.indicator.owner()))
                .allMatch(other -> other.amount.compareTo(row.amount) == 0);
    }

    /** 0 for different things, up to 1 for the same words. */
    private static double likeness(Subject promise, Subject row) {
        if (contrasting(promise.indicator.name(), row.indicator.name())) {
            return 0;
        }
        if (promise.core.equals(row.core) && promise.core.length() >= 3) {
            return 1;
        }
        int common = common(promise.pairs, row.pairs);
        double dice = 2.0 * common / Math.max(1, size(promise.pairs) + size(row.pairs));
        if (promise.amount.compareTo(row.amount) == 0) {
            // Equal values only confirm each other, so a resemblance is enough.
            boolean resembling = common >= 2 || common >= 1 && promise.amount.compareTo(TELLING) >= 0;
            return resembling ? Math.max(dice, 0.2) : 0;
        }
        boolean same = common >= FEWEST_COMMON_PAIRS
                && dice >= ALIKE
                && addsOnly(promise.core, row.core)
                && promise.tokens.equals(row.tokens);
        return same ? dice : 0;
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

    /** Whether one name is the other one with a few characters added, in whatever order. */
    private static boolean addsOnly(String one, String other) {
        int common = common(parts(one, 1), parts(other, 1));
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return common == shorter && longer - shorter <= LARGEST_ADDITION * longer;
    }

    /** All runs of so many characters, with how often they occur. */
    private static Map<String, Integer> parts(String text, int length) {
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i + length <= text.length(); i++) {
            parts.merge(text.substring(i, i + length), 1, Integer::sum);
        }
        return parts;
    }

    private static int size(Map<String, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /**
     * What an indicator is about.
     *
     * @param core the words of its name that say it
     * @param pairs pairs of characters of the core
     * @param rate the word for the sort of rate it is (合格率), or empty
     * @param measure what is counted; money only by what it is per
     * @param tokens numbers and Latin words in the name
     * @param amount the value
     */
    private record Subject(
            Indicator indicator,
            String core,
            Map<String, Integer> pairs,
            String rate,
            String measure,
            Set<String> tokens,
            BigDecimal amount) {

        static Subject of(Indicator indicator) {
            String name = Printed.name(indicator.name());
            Matcher matcher = RATE.matcher(name);
            String rate = matcher.matches() ? matcher.group(1) : "";
            String core = FILLER.matcher(name).replaceAll("");
            // That both are rates of one sort says nothing about what they are rates of.
            String about = core.endsWith(rate) ? core.substring(0, core.length() - rate.length()) : core;
            Set<String> tokens = new HashSet<>();
            Matcher token = TOKEN.matcher(name);
            while (token.find()) {
                tokens.add(token.group());
            }
            return new Subject(
                    indicator,
                    about,
                    parts(about, 2),
                    rate,
                    measure(indicator),
                    tokens,
                    indicator.value().amount());
        }

        /** Whether both count the same in the same sort of rate; without that no words can make them one. */
        boolean mayEqual(Subject other) {
            return measure.equals(other.measure) && rate.equals(other.rate);
        }

        private static String measure(Indicator indicator) {
            String measure = Printed.compact(indicator.measure());
            if (indicator.value().unit().isMoney()) {
                int slash = measure.indexOf('/');
                return "元" + (slash < 0 ? "" : measure.substring(slash));
            }
            return MEASURE_PADDING.matcher(measure).replaceAll("").replace('名', '人');
        }
    }
}
