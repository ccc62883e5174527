package org.mingzhang.cli;

/** Whether something else in the document says what a number in words must be. */
enum Tie {
    /** A table, another sentence or its own sentence says it too. */
    TIED,
    /** Posts, staff, pensioners and divisions are told once. */
    STAFF,
    /** What a change is made of: reasons name parts of it, rarely all. */
    REASON,
    /** Equipment is told once; its thresholds are law, not data. */
    EQUIPMENT,
    /** The table of such money is not part of this form. */
    NO_TABLE,
    /** A target that no other place repeats, or repeats in words that need not mean the same. */
    TOLD_ONCE;

    private static final String TARGETS_REPEATED = "清淤数量|样本数量|雨水泵站|办公设备|信息系统数量|设施完好率|工程验收合格率|信息安全检查合格率|安全责任事故";
    private static final String PROMISES_REPEATED = "办公设备不少于|调蓄池清淤不少于|设施完好率|信息系统|信息安全检查合格率|改造雨水泵站|工程验收合格率";

    static Tie of(PrintedNumber number) {
        if (number.kind() == PrintedNumber.Kind.TARGET) {
            return number.context().matches(".*(" + TARGETS_REPEATED + ").*") ? TIED : TOLD_ONCE;
        }
        String words = number.context();
        return switch (number.where()) {
            case "部门概况" -> STAFF;
            case "部门预算收支总体情况" -> words.matches(".*(部门预算收入|部门预算支出|20,253 万元，比 2023 年增加|945 万元，增长) ?$") ? TIED : REASON;
            case "部门预算支出具体情况" -> words.matches(".*(原因是.*|费用.*|新接收|监测点.*)$") ? REASON : TIED;
            case "政府采购预算情况" -> words.contains("面向") ? TOLD_ONCE : TIED;
            case "一般公共预算“三公”经费预算情况" -> words.contains("原因是") ? REASON : TIED;
            case "部门预算绩效管理情况" -> words.contains("涉及预算资金") && !words.contains("编报") ? TIED : TOLD_ONCE;
            case "重点项目预算绩效情况说明" -> words.matches(".*(" + PROMISES_REPEATED + ").{0,6}$") ? TIED : TOLD_ONCE;
            case "其他需要说明情况" ->
                words.contains("机关运行经费") || words.contains("比 2023 年预算增加")
                        ? NO_TABLE
                        : words.endsWith("共有车辆 ") ? TIED : EQUIPMENT;
            default -> TIED;
        };
    }
}
