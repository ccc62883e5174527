package org.mingzhang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang}: takes the command line apart and hands it to a subcommand. */
final class MingzhangCommand {

    private static final String NAME = "mingzhang";

    private final Terminal terminal;
    private final Wording wording;
    private final List<Command> commands = List.of(
            new CheckCommand(),
            new BaselineCommand(),
            new ReadCommand(),
            new CorpusCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new PacksCommand(),
            new PackCommand());

    MingzhangCommand(Terminal terminal) {
        this.terminal = terminal;
        this.wording = new Wording(terminal.language());
    }

    ExitCode run(String... arguments) {
        Optional<Command> named = arguments.length == 0 ? Optional.empty() : find(arguments[0]);
        try {
            return named.isPresent()
                    ? only(named.get(), Arrays.copyOfRange(arguments, 1, arguments.length))
                    : any(arguments);
        } catch (ParameterException e) {
            return refuse(e);
        }
    }

    /** A line that begins with a subcommand, as nearly all do: describing the others would take longer than reading it. */
    private ExitCode only(Command command, String... arguments) {
        CommandSpec spec = spec(command).name(NAME + " " + command.name());
        return run(command, new CommandLine(spec).parseArgs(arguments));
    }

    /** A line that begins with an option, or is wrong. */
    private ExitCode any(String... arguments) {
        CommandLine line = new CommandLine(general());
        ParseResult parsed = line.parseArgs(arguments);
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(NAME + " " + Version.ofBuild());
            return ExitCode.ACCEPTED;
        }
        if (parsed.hasSubcommand()) {
            ParseResult sub = parsed.subcommand();
            return run(find(sub.commandSpec().name()).orElseThrow(), sub);
        }
        boolean wanted = parsed.isUsageHelpRequested();
        line.usage(wanted ? terminal.out() : terminal.err());
        return wanted ? ExitCode.ACCEPTED : ExitCode.USAGE;
    }

    private ExitCode run(Command command, ParseResult arguments) {
        if (arguments.isUsageHelpRequested()) {
            arguments.commandSpec().commandLine().usage(terminal.out());
            return ExitCode.ACCEPTED;
        }
        boolean verbose = arguments.hasMatchedOption("--verbose");
        if (verbose) {
            FaultLog.to(terminal.err());
        }
        try {
            requireLanguage(arguments);
            return command.run(arguments, terminal);
        } catch (CommandException e) {
            terminal.complain(e.problem());
            trace(e.getCause(), verbose);
            return e.exitCode();
        } catch (OutOfMemoryError e) {
            terminal.complain(
                    "内存不足，请用 MINGZHANG_JAVA_OPTS=-Xmx4g 加大内存，或拆分文件",
                    "out of memory; raise it with MINGZHANG_JAVA_OPTS=-Xmx4g, or split the file");
            return ExitCode.INTERNAL;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            terminal.complain(
                    "内部错误（" + e.getClass().getSimpleName() + "）" + (verbose ? "" : "，加 --verbose 可看到细节，请附上它报告此问题"),
                    "internal error (" + e.getClass().getSimpleName() + ")"
                            + (verbose ? "" : "; run with --verbose and report what it says"));
            trace(e, verbose);
            return ExitCode.INTERNAL;
        }
    }

    private static void requireLanguage(ParseResult arguments) throws CommandException {
        String language = arguments.matchedOptionValue("--lang", "zh");
        if (!language.equals("zh") && !language.equals("en")) {
            throw CommandException.usage(
                    "--lang 只能是 zh 或 en，不能是“" + language + "”", "--lang is zh or en, not '" + language + "'");
        }
    }

    private void trace(Throwable cause, boolean verbose) {
        if (verbose && cause != null) {
            cause.printStackTrace(terminal.err());
        }
    }

    private ExitCode refuse(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(new Text(
                "命令有误：" + e.getMessage() + "。用法见 " + command + " --help",
                e.getMessage() + "; see " + command + " --help"));
        return ExitCode.USAGE;
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private CommandSpec general() {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.usageMessage()
                .width(terminal.width())
                .description(
                        wording.say("检查公开的部门预算和部门决算。", "Checks published departmental budgets and final accounts."))
                .footer(wording.say(
                        "%n退出码：0 通过，1 有达到 --fail-on 的问题，2 用法有误，3 规则包有误，4 文件读不了，5 未能判定，6 内部错误",
                        "%nExit codes: 0 accepted, 1 findings at or above --fail-on, 2 usage, 3 a pack is broken,"
                                + " 4 an input could not be read, 5 undecided, 6 internal error"));
        spec.addOption(help());
        spec.addOption(wording.lang());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .arity("0")
                .description(wording.say("显示版本", "show the version"))
                .build());
        for (Command command : commands) {
            spec.addSubcommand(command.name(), spec(command).name(command.name()));
        }
        return spec;
    }

    private CommandSpec spec(Command command) {
        CommandSpec spec = command.spec(wording);
        spec.usageMessage().width(terminal.width());
        spec.addOption(help());
        spec.addOption(wording.lang());
        spec.addOption(wording.verbose());
        return spec;
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .description(wording.say("显示用法", "show the usage"))
                .build();
    }
}
