package org.mingzhang.interpret.prose.claim;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of 科目 in prose: 甲（类）乙（款）丙（项）, 2080501-名称, 名称（2080501）, 甲-乙-丙, “甲”科目, and classes by their plain
 * name. The path is normalised to names joined with {@code /}.
 */
final class ItemPath {

    /** Words between a name and its amount that belong to the amount: 年初预算为, 本年决算数为. */
    private static final String OF_THE_AMOUNT = "预算|决算|执行|数|为|是|共|安排|年初|全年|本年度?|当年|调整后?的?|20\\d{2}年(?:度)?|“";

    private static final String CODED_TAIL = "(?:" + OF_THE_AMOUNT + ")*";

    private static final String TAIL = "(?:科目|支出|实际|" + OF_THE_AMOUNT + ")*";
    /** A character of a name, or a bracket within it: 政府办公厅（室）及相关机构事务. */
    private static final String LETTER = "(?:[^（）“]|（(?![类款项]）)[^（）“]{1,12}）)";

    private static final Pattern LEVELS = Pattern.compile("^“?(?:\\d{3,7})?(" + LETTER + "{2,24}（类）)?((?:\\d{2})?"
            + LETTER + "{2,30}（[款类]）)?((?:\\d{2})?[^“]{2,36}?（项）)?“?" + TAIL + "$");
    private static final Pattern CODE_FIRST =
            Pattern.compile("^“?((?:2|30|31|39|50|51)\\d{1,6})[-—－ ]?([^\\d，。]{2,36}?)" + CODED_TAIL + "$");
    private static final Pattern CODE_LAST =
            Pattern.compile("^“?([^\\d，。]{2,36}?)（((?:2|30|31|39|50|51)\\d{1,6})）" + TAIL + "$");
    private static final Pattern DASHED =
            Pattern.compile("^([^-—\\d]{2,24}支出)[-—－]([^-—\\d]{2,30})[-—－]([^-—\\d]{2,36}?)$");
    private static final Pattern QUOTED = Pattern.compile("^“?([^“]{2,24})“科目" + TAIL + "$");
    private static final Pattern MARK = Pattern.compile("（[类款项]）");

    private ItemPath() {}

    static Optional<Subject> of(String name, Set<String> classes) {
        if (MARK.matcher(name).find()) {
            return levels(name.replace("“", ""));
        }
        Matcher m = CODE_FIRST.matcher(name);
        if (m.matches()) {
            return Optional.of(new Subject(Subject.ITEM, m.group(2), m.group(1)));
        }
        m = CODE_LAST.matcher(name);
        if (m.matches()) {
            return Optional.of(new Subject(Subject.ITEM, m.group(1), m.group(2)));
        }
        m = DASHED.matcher(name);
        if (m.matches()) {
            return Optional.of(item(m.group(1) + "/" + m.group(2) + "/" + m.group(3)));
        }
        m = QUOTED.matcher(name);
        if (m.matches()) {
            return Optional.of(item(m.group(1)));
        }
        String plain = name.replaceFirst(CODED_TAIL + "$", "");
        return classes.contains(plain) ? Optional.of(item(plain)) : Optional.empty();
    }

    private static Optional<Subject> levels(String name) {
        Matcher m = LEVELS.matcher(name);
        if (!m.matches()) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        StringBuilder code = new StringBuilder();
        String leading = name.replaceFirst("^“?(\\d{3,7})?.*$", "$1");
        code.append(leading);
        for (int i = 1; i <= 3; i++) {
            String level = m.group(i);
            if (level == null) {
                continue;
            }
            String bare = MARK.matcher(level).replaceAll("");
            if (i > 1 && bare.matches("\\d{2}.*")) {
                code.append(bare, 0, 2);
                bare = bare.substring(2);
            }
            path.append(path.isEmpty() ? "" : "/").append(bare);
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(Subject.ITEM, path.toString(), code.length() >= 3 ? code.toString() : ""));
    }

    private static Subject item(String path) {
        return new Subject(Subject.ITEM, path, "");
    }
}
