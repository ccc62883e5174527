package org.mingzhang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. */
interface Command {

    String name();

    /** Its options and operands, described in the terminal's language. */
    CommandSpec spec(Wording wording);

    /**
     * Runs it.
     *
     * @throws CommandException when it cannot go on, with the exit code and one sentence why
     */
    ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException;
}
