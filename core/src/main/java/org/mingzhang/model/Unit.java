package org.mingzhang.model;

import java.math.BigDecimal;

/** What a printed number counts. Money is compared in 元, area in 平方米, and never one with the other. */
public enum Unit {
    YUAN("元", "1"),
    THOUSAND_YUAN("千元", "1000"),
    TEN_THOUSAND_YUAN("万元", "10000"),
    HUNDRED_MILLION_YUAN("亿元", "100000000"),
    PERCENT("%", "1"),
    SQUARE_METRE("平方米", "1"),
    TEN_THOUSAND_SQUARE_METRES("万平方米", "10000"),
    /** A count of things: vehicles, persons, projects. Exact, never rounded. */
    COUNT("", "1"),
    /** Money by its place, but the unit is printed nowhere. */
    UNKNOWN_MONEY("", "1"),
    NONE("", "1");

    private final String symbol;
    private final BigDecimal factor;

    Unit(String symbol, String factor) {
        this.symbol = symbol;
        this.factor = new BigDecimal(factor);
    }

    /** As printed after the number: 万元, %, or empty. */
    public String symbol() {
        return symbol;
    }

    /** 元 in one unit of money, 平方米 in one unit of area; 1 for everything else. */
    public BigDecimal factor() {
        return factor;
    }

    public boolean isMoney() {
        return this == YUAN || this == THOUSAND_YUAN || this == TEN_THOUSAND_YUAN || this == HUNDRED_MILLION_YUAN;
    }
}
