package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause that says something is not there: 本部门没有政府性基金预算支出.
 *
 * @param before what stands before 没有
 * @param denied what is denied, one thing each
 */
record Denial(String before, List<String> denied) {

    private static final Pattern NIL = Pattern.compile(
            "^(.{0,40}?)(?:无|没有|未安排|未编制|未编列|不编制|不安排|未使用|不涉及)(?:使用|安排|编制|列支|当年|新增|有)?" + "((?:(?!。|，|；|：).){2,80})$");
    private static final Pattern NOT_NIL = Pattern.compile("^(?:增减|变化|变动|增长|减少|可比|法|须|需|关|偿|论|异|数据|发生|此项|该项|相关|其他需要)");
    private static final String BETWEEN = "、|以及|(?<!收入)和|及(?!运行)";

    /** What a clause denies, if it does. */
    static Optional<Denial> of(String clause) {
        Matcher m = NIL.matcher(clause);
        return m.matches() && !NOT_NIL.matcher(m.group(2)).find()
                ? Optional.of(new Denial(m.group(1), List.of(m.group(2).split(BETWEEN))))
                : Optional.empty();
    }
}
