package org.mingzhang.check.identity;

import org.mingzhang.Text;

/** A formula that cannot be understood. */
public final class FormulaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    FormulaException(String zh, String en) {
        super(en);
        this.problem = new Text(zh, en);
    }

    /** What is wrong and what to do. */
    public Text problem() {
        return problem;
    }
}
