package org.mingzhang.layout;

import org.mingzhang.Text;

/** A file that cannot be read: which, what is wrong, what to do, in one sentence. */
public final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Text problem;

    public UnreadableInputException(String file, Text problem) {
        this(file, problem, null);
    }

    public UnreadableInputException(String file, Text problem, Throwable cause) {
        super(file + ": " + problem.en(), cause);
        this.file = file;
        this.problem = problem;
    }

    /** Name of the file, as the user gave it. */
    public String file() {
        return file;
    }

    /** What is wrong and what to do, without the file name. */
    public Text problem() {
        return problem;
    }
}
