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
    /** A comparison with last year that does not say with what. */
    PREVIOUS_UNSPECIFIED,
    UNSTATED
}
