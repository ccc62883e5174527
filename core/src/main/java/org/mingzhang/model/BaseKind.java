package org.mingzhang.model;

/** What a change or rate is measured against. */
public enum BaseKind {
    /** 上年预算数. */
    PREVIOUS_BUDGET,
    /** 上年执行数, 上年决算数. */
    PREVIOUS_EXECUTION,
    /** 年初预算数. */
    OPENING_BUDGET,
    /** 全年预算数, 调整预算数. */
    FULL_YEAR_BUDGET,
    /** 预算数, 完成预算的: this year's budget, without a word on whether as passed or as adjusted. */
    BUDGET_UNSPECIFIED,
    /** A comparison with last year that does not say with what. */
    PREVIOUS_UNSPECIFIED,
    UNSTATED;

    /** Whether it is a budget of the year itself, as passed, as adjusted, or not said which. */
    public boolean isOwnBudget() {
        return this == OPENING_BUDGET || this == FULL_YEAR_BUDGET || this == BUDGET_UNSPECIFIED;
    }
}
