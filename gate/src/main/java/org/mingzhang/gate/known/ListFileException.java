package org.mingzhang.gate.known;

import org.mingzhang.Text;

/** A file of suppressions or a baseline cannot be used. */
public final class ListFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    ListFileException(Text problem, Throwable cause) {
        super(problem.en(), cause);
        this.problem = problem;
    }

    /** One sentence: file, line, what is wrong and what to do. */
    public Text problem() {
        return problem;
    }

    static ListFileException at(String file, int line, String zh, String en) {
        return new ListFileException(
                new Text(
                        file + (line > 0 ? " 第 " + line + " 行" : "") + "：" + zh,
                        file + (line > 0 ? ":" + line : "") + ": " + en),
                null);
    }
}
