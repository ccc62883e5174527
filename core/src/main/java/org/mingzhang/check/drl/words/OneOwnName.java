package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/** 本部门 and 本单位 in the book of a department, of which only the first can be said of the whole. */
public final class OneOwnName {

    private static final Pattern DEPARTMENT = Pattern.compile("本部门");
    private static final Sought UNIT = Sought.of("本单位(?:20\\d\\d年(?!度?工作)|无(?!下属|所属)|没有(?!下属|所属)|政府|机关运行经费|共有|纳入|国有)");
    private static final int USUAL = 2;

    private OneOwnName() {}

    /** The passages that say 本单位 of the whole, in a narrative that says 本部门 elsewhere and oftener. */
    public static List<Passage> asUnit(List<?> passages) {
        List<Passage> body = passages.stream()
                .map(Passage.class::cast)
                .filter(passage -> passage.role() == PassageRole.BODY)
                .toList();
        List<Passage> asUnit =
                body.stream().filter(passage -> UNIT.isIn(passage.text())).toList();
        long asDepartment = body.stream()
                .filter(passage -> DEPARTMENT.matcher(passage.text()).find())
                .count();
        return asDepartment >= USUAL && asDepartment > asUnit.size() ? asUnit : List.of();
    }

    public static String quote(List<?> passages) {
        return Excerpt.first(UNIT, asUnit(passages).get(0).text());
    }
}
