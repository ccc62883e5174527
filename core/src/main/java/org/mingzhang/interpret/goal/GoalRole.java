package org.mingzhang.interpret.goal;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a goal table holds, by its heading. */
enum GoalRole {
    FIRST("一级指标"),
    SECOND("二级指标"),
    NAME("三级指标|指标内容|(?:绩效)?指标名称|四级指标"),
    SYMBOL("(?:绩效)?指标性质|(?:指标)?符号|指标方向|比较符号?|运算符号?|计算符号|指标类型"),
    VALUE("(?:\\d{4}年?(?:度)?|本年|年度|当年|年度[（(]/项目[）)]|项目|实施周期|中长期|总体|预期)*(?:绩效)?(?:目标|指标)值(?:[（(].*[）)])?"),
    MEASURE("(?:绩效)?(?:指标)?(?:度量|计量)单位|单位"),
    WEIGHT("(?:指标)?(?:分值|权重|分值权重)(?:[（(].*)?|.*分值[（(]?\\d+[）)]?"),
    NOTE("备注|是否核心(?:指标)?|(?:指标)?(?:解释|说明|依据|来源)|.*评分标准|.*设定依据|指标解释.*|数据来源|历史.*值|上年.*值"),
    NUMBER("序号"),
    PROJECT("(?:政策和?)?(?:一级|二级)?项目名称|项目|专项(?:资金)?名称"),
    ACTIVITY("活动|任务|工作任务|年度任务|任务名称|主要任务|重点工作任务"),
    GOALS("(?:当年|年度|项目|总体|本年)*绩效目标|(?:年度)?总体目标"),
    MONEY(
            "(?:项目|资金|预算|年度|当年|本年|支出)*(?:总额|总计|合计|金额|预算数|预算)(?:[（(].*[）)])?|(?:其中[:：]?)?(?:当年)?财政(?:拨款|资金)(?:预算金额)?(?:[（(].*[）)])?"
                    + "|(?:其中[:：]?)?(?:其他|自有|单位)资金(?:[（(].*[）)])?|其中[:：]?|拟投入的?资金(?:[（(].*[）)])?|预算金额(?:[（(].*[）)])?");

    private static final int LONGEST_HEADING = 30;
    private static final GoalRole[] ROLES = values();

    private final Pattern heading;

    GoalRole(String heading) {
        this.heading = Pattern.compile(heading);
    }

    boolean mayHoldLevels() {
        return this == FIRST || this == SECOND || this == NAME;
    }

    /** The role that this heading says. */
    static Optional<GoalRole> of(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        for (GoalRole role : ROLES) {
            if (role.heading.matcher(heading).matches()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
