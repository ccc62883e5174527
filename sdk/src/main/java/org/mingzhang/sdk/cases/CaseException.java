package org.mingzhang.sdk.cases;

import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;

/** A case says something that is not understood; becomes a problem of the pack at the edge of this package. */
final class CaseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient PackProblem problem;

    CaseException(Mark mark, String zh, String en) {
        super(mark + ": " + en);
        this.problem = PackProblem.of(mark, zh, en);
    }

    PackProblem problem() {
        return problem;
    }
}
