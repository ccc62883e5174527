package org.mingzhang.model;

/** What is disclosed. */
public enum DisclosureKind {
    /** 预算: what the year may spend. */
    BUDGET,
    /** 决算: what the year did spend. */
    FINAL_ACCOUNTS,
    /** A budget or final account by all signs, but not which. */
    UNKNOWN
}
