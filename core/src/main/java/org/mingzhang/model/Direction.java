package org.mingzhang.model;

/** Which way a sentence says an amount went. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** 持平, 无增减, 增加 0. */
    UNCHANGED,
    /** 不可比, 无可比性. */
    NOT_COMPARABLE,
    /** The form's own 增加（减少） was left standing. */
    TEMPLATE_RESIDUE,
    UNSTATED
}
