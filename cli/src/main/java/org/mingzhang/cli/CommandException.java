package org.mingzhang.cli;

import org.mingzhang.Text;

/** A command cannot go on. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient Text problem;

    CommandException(ExitCode exitCode, Text problem) {
        this(exitCode, problem, null);
    }

    CommandException(ExitCode exitCode, Text problem, Throwable cause) {
        super(problem.en(), cause);
        this.exitCode = exitCode;
        this.problem = problem;
    }

    static CommandException usage(String zh, String en) {
        return new CommandException(ExitCode.USAGE, new Text(zh, en));
    }

    ExitCode exitCode() {
        return exitCode;
    }

    Text problem() {
        return problem;
    }
}
