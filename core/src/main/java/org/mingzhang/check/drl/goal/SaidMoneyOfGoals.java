package org.mingzhang.check.drl.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.SaidMoney;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Project;

/** Goals that tell how much money the project has (计划安排专项经费539万元), against the money it has. */
public final class SaidMoneyOfGoals {

    private static final Sought SAID =
            Sought.of("(?:安排|投入|承担|预算|共需)(?:[^，。；：、\\d]{0,18}?)(" + SaidMoney.PATTERN + ")(?=[，。；,;]|用于|$)");
    /** Words by which an amount is a part of the money, an average, a change, or what others spend. */
    private static final Pattern OTHER = Pattern.compile("每|均|标准|带动|增加|新增|追加|减少|社会|企业|累计|以上|不低于|不少于|其中|上年|贷款|投资|采购");

    private record Said(String money, String quote) {}

    private SaidMoneyOfGoals() {}

    /** Whether the goals tell the money of the project, once. */
    public static boolean areIn(Project project) {
        return project.amount().isNonZero()
                && project.amount().unit().isMoney()
                && said(project).size() == 1;
    }

    /** What the goals say the project has, where it is other money than it has; or an empty text. */
    public static String odd(Project project) {
        Said only = said(project).get(0);
        boolean same = SaidMoney.interval(only.money()).meets(project.amount().interval());
        return same ? "" : only.quote();
    }

    private static List<Said> said(Project project) {
        String text = project.goals().replaceAll("\\s+", "");
        List<Said> said = new ArrayList<>();
        Sought.Search search = SAID.in(text);
        while (search.next()) {
            MatchResult found = search.match();
            String before = text.substring(Math.max(0, found.start() - 6), found.end());
            if (!OTHER.matcher(before).find()) {
                said.add(new Said(found.group(1), Excerpt.around(text, found.start(), found.end())));
            }
        }
        return said;
    }
}
