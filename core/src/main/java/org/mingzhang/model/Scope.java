package org.mingzhang.model;

/** Whose disclosure it is. */
public enum Scope {
    /** 部门: a department with the units under it. */
    DEPARTMENT,
    /** 单位: one unit. */
    UNIT,
    UNKNOWN
}
