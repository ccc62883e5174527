package org.mingzhang.check.drl.money;

import java.util.List;
import java.util.regex.Pattern;

/** Names of parts that sentences divide money into: whether they are all there can be, and whether one can hold another. */
final class Divisions {

    private static final List<List<Pattern>> WHOLE = List.of(
            patterns("基本支出", "项目支出"),
            patterns("人员", "公用", "项目"),
            patterns("货物", "工程", "服务"),
            patterns("一般公共预算", "政府性基金", "国有资本经营"));

    /** Words by which money is told apart in another way than by what it is for: where it comes from, how it is bought. */
    private static final List<Pattern> OTHER_WAYS = List.of(
            Pattern.compile("财政拨款|一般公共预算|基金|国有资本|结转|结余|自有|单位资金|其他资金|事业收入|经营收入|专户|预算内"),
            Pattern.compile("中央|省级|市级|县级|区级|本级|上级|下级|转移支付"),
            Pattern.compile("采购|购买服务"),
            Pattern.compile("人员|公用|基本支出|项目支出"),
            Pattern.compile("（类）|（款）|（项）|类级|款级"));

    /** Names that hold others of the same list, or are held by them. */
    private static final Pattern NESTED = Pattern.compile("中小|小微|微型|其中|公务用车|三公|工资福利|商品和服务|合计|小计|总计|基本支出|财政拨款|当年|本年");

    private Divisions() {}

    private static List<Pattern> patterns(String... words) {
        return List.of(words).stream().map(Pattern::compile).toList();
    }

    /** Whether these are all the parts that such a whole has. */
    static boolean isWhole(List<String> names) {
        return WHOLE.stream()
                .anyMatch(parts -> parts.size() == names.size()
                        && parts.stream()
                                .allMatch(part -> names.stream()
                                                .filter(name ->
                                                        part.matcher(name).find())
                                                .count()
                                        == 1));
    }

    /** Whether none of these can be a part of another, or the same money told in another way. */
    static boolean mayStandSideBySide(List<String> names) {
        return names.stream().noneMatch(name -> NESTED.matcher(name).find())
                && OTHER_WAYS.stream().allMatch(way -> {
                    long told = names.stream()
                            .filter(name -> way.matcher(name).find())
                            .count();
                    return told == 0 || told == names.size();
                })
                && names.stream()
                        .noneMatch(name -> names.stream().anyMatch(other -> other != name && other.contains(name)));
    }
}
