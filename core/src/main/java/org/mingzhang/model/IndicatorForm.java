package org.mingzhang.model;

/** How the value of a performance indicator is given. */
public enum IndicatorForm {
    /** A number with a unit, perhaps with a comparator. */
    QUANTIFIED,
    /** A date or a duration: 12月31日前, 5 分钟内. */
    TIMED,
    /** A graded or standardised value: 优/良/中/差, 符合. */
    GRADED,
    /** A change against something, with a rate or a base. */
    RELATIVE,
    /** A change against something, without any number: 同比增长. */
    RELATIVE_WITHOUT_BASE,
    /** Words without measure: 提高, 有效, 持续. */
    VAGUE,
    /** Nothing. */
    EMPTY
}
