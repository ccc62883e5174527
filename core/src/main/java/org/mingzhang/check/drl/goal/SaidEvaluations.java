package org.mingzhang.check.drl.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** Sentences that the body evaluated its projects or itself, and sentences that it did not. */
public final class SaidEvaluations {

    private static final String OWN = "(?:本|我)(?:部门|单位|局|委|办|院|校|中心|街道|镇|乡|所|站)";
    private static final String WHOLE = "整体(?:支出)?";
    private static final String PROJECTS = "项目(?:支出)?";

    /** A whole clause, so that money, years and levels of which nothing was evaluated are other things. */
    private static final Pattern DENIED = Pattern.compile("(?:^|[。；\\n]|" + OWN + ")(?:" + OWN
            + "|20\\d\\d年度?)*(?:，)?(?:均)?(?:未|没有)(?:组织)?(?:开展|进行)(?<of>部门" + WHOLE + "|" + WHOLE + "|" + PROJECTS
            + "|)的?(?<what>绩效自评|绩效评价)(?:工作)?(?=[。，；]|$)");

    private static final Pattern DONE = Pattern.compile(
            "(?:组织)?(?:对|了)[^。；]{0,40}?[1-9]\\d*个[^。；零0]{0,30}?项目[^。；]{0,40}?(?:开展|进行|完成)了?(?<first>绩效自评|绩效评价)"
                    + "|项目(?:支出)?(?:全面)?(?:开展|进行)了?(?<fourth>绩效自评|绩效评价)，(?:共)?(?:涉及)?(?:一级)?项目[1-9]"
                    + "|(?:项目|整体支出)(?<second>绩效自评)(?:得分|综合得分|结果为“?优)"
                    + "|(?:已|均已)(?:开展|完成)(?:部门)?(?:整体支出|项目支出)(?<third>绩效自评)");

    private SaidEvaluations() {}

    /** The words that nothing was evaluated, or an empty text. */
    public static String denied(String text) {
        String compact = text.replaceAll("\\s+", "");
        Matcher denied = DENIED.matcher(compact);
        return denied.find() ? Excerpt.around(compact, denied.start("what"), denied.end()) : "";
    }

    /** The words by which the other text did what this one denies, or an empty text. */
    public static String doneAllTheSame(String denial, String other) {
        Matcher denied = DENIED.matcher(denial.replaceAll("\\s+", ""));
        if (!denied.find()) {
            return "";
        }
        String compact = other.replaceAll("\\s+", "");
        Matcher done = DONE.matcher(compact);
        while (done.find()) {
            boolean whole = done.group().contains("整体");
            boolean sameKind =
                    denied.group("of").isEmpty() || denied.group("of").contains("整体") == whole;
            if (sameKind && what(done).equals(denied.group("what"))) {
                return Excerpt.around(compact, done.start(), done.end());
            }
        }
        return "";
    }

    private static String what(Matcher done) {
        for (String group : new String[] {"first", "second", "third", "fourth"}) {
            if (done.group(group) != null) {
                return done.group(group);
            }
        }
        return "";
    }
}
