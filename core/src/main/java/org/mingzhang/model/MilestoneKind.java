package org.mingzhang.model;

/** What happened to a disclosure on a date. */
public enum MilestoneKind {
    /** 批复: the finance department approved it, or the department that of its unit. */
    APPROVED,
    /** 公开: it was published. */
    PUBLISHED
}
