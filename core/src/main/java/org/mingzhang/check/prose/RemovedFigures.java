package org.mingzhang.check.prose;

import java.util.regex.Pattern;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

/**
 * Whether a disclosure says that figures which fall under the rules of secrecy were taken out of its tables. What is
 * left then comes to less than the totals, and rightly so. That a description, a list of projects or a duty is secret
 * takes nothing out of a sum.
 */
public final class RemovedFigures {

    private static final String SECRECY = "(?:涉密|保密|国家秘密|机密)";
    private static final Sought REMOVED = Sought.of(SECRECY
            + "[^。\\n]{0,60}?(?:剔除|扣除|隐去|未包含|不包含|未列(?:示|入|出)|不予(?:列示|反映|体现))"
            + "|(?:部分|个别|相关|有关)" + SECRECY + "(?:事项|信息|科目|数据|支出|资金|经费|内容)[^。\\n]{0,12}(?:不予|未予|未|不)公开"
            + "|(?:部分|个别|相关|有关)[^。，\\n]{0,6}(?:科目|数据|支出|资金|经费)[^。\\n]{0,6}" + SECRECY + "[^。\\n]{0,12}(?:不予|未予|未|不)公开");
    private static final Pattern OF_OTHER_THINGS = Pattern.compile("职责|职能|机构设置|编制|内设|无涉密|没有涉密");

    private RemovedFigures() {}

    public static boolean areSaidIn(BudgetDocument document) {
        return document.passages().stream().anyMatch(RemovedFigures::areSaidIn);
    }

    public static boolean areSaidIn(Passage passage) {
        return passage.role() != PassageRole.CONTENTS
                && REMOVED.isIn(passage.text())
                && !OF_OTHER_THINGS.matcher(passage.text()).find();
    }
}
