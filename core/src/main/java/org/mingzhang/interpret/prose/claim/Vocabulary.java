package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.interpret.wording.ShortName;
import org.mingzhang.template.Term;

/** Finds out what the words before an amount name, with the subjects of a template. */
final class Vocabulary {

    /** Words that may stand between a name and its amount and change nothing. */
    private static final String FILLER =
            "(?:20\\d{2}年(?:度)?|年度|(?:部门|单位)预算|预算|决算|数额|数|支出|资金|经费|费用|费|总额|金额|共计|合计|总计|共有|共"
                    + "|总|计|为|是|有|达到|达|约|安排|编制|列支|的|财政拨款|年初|年末|当年|本年|全年|预计|累计|分别|各|均|：|纳入|涉及|财拨|拟|实际|执行|额|了|元"
                    + "|我局|一般公共预算|（(?![^）]*三公)[^）]{0,24}）|“)";

    private static final Pattern ONLY_FILLER =
            Pattern.compile("(?:(?!财政拨款|一般公共预算)" + FILLER + "|截至|上年|年底|底|末|本|该|其|项目|，)*");
    private static final Pattern SCOPE = Pattern.compile("一般公共预算|政府性基金|国有资本经营|财政拨款|上年结转|结转|单位资金|财政专户|非财政|其他资金|自有资金");
    private static final Pattern VERB =
            Pattern.compile("用于|增加|减少|增长|下降|支付|缴纳|压减|调整|不含|扣除|除|主要是|其余|剩余|追加|下达|节约|收回|新增|提高|因|按");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:其中|[^，。；]{0,16}三公“?经费(?:财政拨款)?(?:支出|预算|决算|总额)*中|主要|经(?:比较|汇总|统计)|是|相应|及|以及|和|与|关于|全部|通过|使用|由|用|当年(?=本|我)|截至|20\\d{2}年(?:度)?(?:末|底|初)?|\\d{1,2}月(?:底|末)?|，|：|。|“)*");
    private static final Pattern OWN_BODY = Pattern.compile(
            "(?:本|我|全|各|所属)?(?:各)?(?:预算)?(?:部门|单位|局|委|办|署|厅|处|中心|院|校|学校|街道|镇|乡|区|县|市|省|馆|所|站|队|社|会|园|场)(?:（[^）]*）)?(?:各项|所有|当年|系统)?");
    private static final Pattern BODY = Pattern.compile(
            ".{2,30}(?:局|委员会|委|办公室|办|署|厅|中心|院|部|处|站|所|队|会|校|大学|学院|馆|镇|乡|街道|办事处|政府|本级|机关|单位|部门|公司)(?:（[^）]*）)?(?:各单位|系统|部门|单位)?");
    private static final Pattern BODY_END = Pattern.compile("(?:局|委|办|署|厅|中心|院|部|单位|部门|机关|本级)(?:（[^）]*）)?$");
    /** 三公 and the like are paid from appropriations by their nature, so naming these narrows nothing. */
    private static final Set<String> SCOPED_BY_NATURE = Set.of(
            "三公经费", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费", "会议费", "培训费", "差旅费", "机关运行经费", "委托业务费");

    private static final Set<String> ALLOWED_BEFORE = Set.of(
            "本", "我", "各", "全", "所属", "本年", "当年", "全年", "本年度", "安排", "预算", "年度", "一般", "部门", "单位", "纳入", "的", "实际支出",
            "");

    private record Alias(String key, Pattern pattern) {}

    private final List<Alias> aliases = new ArrayList<>();
    private final Set<String> classes;
    private final String department;
    private final Map<String, Naming> known = new HashMap<>();

    Vocabulary(List<Term> terms, String department) {
        this.department = Printed.name(department);
        for (Term term : terms) {
            if (term.key().equals(Subject.ITEM) || CountSubjects.COUNTED.contains(term.key())) {
                continue;
            }
            String words = Stream.concat(Stream.of(term.key()), term.aliases().stream())
                    .map(Vocabulary::pattern)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"));
            aliases.add(new Alias(term.key(), Pattern.compile("(" + words + ")" + FILLER + "*$")));
        }
        this.classes = terms.stream()
                .filter(term -> term.key().equals(Subject.ITEM))
                .flatMap(term -> term.aliases().stream())
                .map(Printed::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String pattern(String alias) {
        return alias.startsWith("~") ? "(?:" + alias.substring(1) + ")" : Pattern.quote(Printed.name(alias));
    }

    /** What these words, directly before an amount, name. */
    Naming naming(String words) {
        return known.computeIfAbsent(words, this::find);
    }

    private Naming find(String words) {
        Matcher leading = LEADING.matcher(words);
        int from = leading.find() ? leading.end() : 0;
        String name = words.substring(from);
        if (name.isEmpty()) {
            return Naming.of(Naming.Kind.CONTINUED);
        }
        Optional<Naming> named = ItemPath.of(name, classes)
                .map(subject -> Naming.named(subject, from))
                .or(() -> alias(name, from));
        if (ONLY_FILLER.matcher(name).matches()) {
            return named.map(Naming::asVague).orElse(Naming.of(Naming.Kind.CONTINUED));
        }
        return named.orElseGet(
                () -> Naming.of(isOwnBody(withoutFiller(name)) ? Naming.Kind.BODY : Naming.Kind.UNKNOWN));
    }

    private Optional<Naming> alias(String name, int offset) {
        int best = Integer.MAX_VALUE;
        int length = 0;
        String key = "";
        for (Alias alias : aliases) {
            Matcher m = alias.pattern.matcher(name);
            if (m.find() && (m.start() < best || m.start() == best && m.end(1) - m.start() > length)) {
                best = m.start();
                length = m.end(1) - m.start();
                key = alias.key;
            }
        }
        if (best == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int at = best;
        return qualified(key, name.substring(0, at)).map(subject -> Naming.named(subject, offset + at));
    }

    /** Accepts a name only when the words before it are understood. */
    private Optional<Subject> qualified(String key, String before) {
        String rest = withoutFiller(before);
        if (rest.isEmpty() || ALLOWED_BEFORE.contains(rest) || isOwnBody(rest)) {
            Matcher scope = SCOPE.matcher(before);
            return Optional.of(
                    scope.find()
                                    && (!SCOPED_BY_NATURE.contains(key)
                                            || scope.group().contains("结转"))
                            ? new Subject(key, scope.group(), "")
                            : Subject.of(key));
        }
        if (VERB.matcher(rest).find()) {
            return Optional.empty();
        }
        if (SCOPED_BY_NATURE.contains(key)
                && !before.contains("结转")
                && (SCOPE.matcher(before).find() || BODY_END.matcher(rest).find())) {
            return Optional.of(Subject.of(key));
        }
        Matcher scope = SCOPE.matcher(before);
        if (scope.find()) {
            return key.endsWith("总计") ? Optional.empty() : Optional.of(new Subject(key, scope.group(), ""));
        }
        return BODY.matcher(rest).matches() ? Optional.of(new Subject(key, rest, "")) : Optional.empty();
    }

    /** Whether this is 三公 or the like. */
    static boolean isScopedByNature(Subject subject) {
        return SCOPED_BY_NATURE.contains(subject.key()) && subject.qualifier().isEmpty();
    }

    private static String withoutFiller(String words) {
        String rest = words;
        String before;
        do {
            before = rest;
            rest = TRAILING.matcher(rest).replaceFirst("");
            rest = LEADING.matcher(rest).replaceFirst("");
        } while (!rest.equals(before));
        return rest;
    }

    private static final Pattern TRAILING =
            Pattern.compile("(?:20\\d{2}年(?:度)?|年度|部门预算|单位预算|预算|决算|数|为|是|共|共计|的|纳入|安排|当年|本年|：|总|全年|截至|等|“)$");

    private boolean isOwnBody(String words) {
        String name = Printed.name(words);
        if (OWN_BODY.matcher(name).matches()) {
            return true;
        }
        if (name.length() < 3 || department.isEmpty()) {
            return false;
        }
        String own = core(department);
        String said = core(name);
        return said.length() >= 3
                && (own.endsWith(said) || said.endsWith(own) || own.startsWith(said) || ShortName.isOf(said, own));
    }

    private static String core(String body) {
        return body.replaceAll("（[^）]*）", "").replaceAll("(?:本级|(?:所属)?(?:各)?(?:预算)?(?:部门|单位)|系统)+$", "");
    }
}
