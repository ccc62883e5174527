package org.mingzhang.check.identity;

/** How two sides compare. */
public enum Relation {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** As written in a formula. */
    public String sign() {
        return sign;
    }
}
