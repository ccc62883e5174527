package org.mingzhang.cli;

import java.util.List;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getenv(), LanguageChoice.of(List.of(arguments)));
        ExitCode code = new MingzhangCommand(terminal).run(arguments);
        terminal.flush();
        System.exit(code.number());
    }
}
