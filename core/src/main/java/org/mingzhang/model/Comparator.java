package org.mingzhang.model;

/** How an indicator's value is to be compared. */
public enum Comparator {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EQUAL,
    NONE
}
