package org.mingzhang.cli;

import java.nio.file.Path;
import org.mingzhang.gate.known.KnownFindings;
import org.mingzhang.gate.known.ListFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --suppressions} and {@code --baseline}: findings that are known and do not count. */
final class KnownOptions {

    static final String SUPPRESSIONS = "--suppressions";
    static final String BASELINE = "--baseline";

    private KnownOptions() {}

    static void add(CommandSpec spec, Wording wording) {
        addSuppressions(spec, wording);
        spec.addOption(wording.value(
                BASELINE,
                "FILE",
                null,
                "基线：其中的存量问题不计入结论，由 mingzhang baseline 写入",
                "baseline of findings from before, which do not count; written by mingzhang baseline"));
    }

    static void addSuppressions(CommandSpec spec, Wording wording) {
        spec.addOption(wording.value(
                SUPPRESSIONS,
                "FILE",
                null,
                "豁免清单（YAML）：列出的问题连同理由留在报告里，不计入结论",
                "suppressions (YAML): these findings stay in the report with a reason and do not count"));
    }

    static KnownFindings read(ParseResult arguments) throws CommandException {
        try {
            return KnownFindings.read(
                    Options.path(arguments, SUPPRESSIONS), Options.path(arguments, BASELINE), Path.of(""));
        } catch (ListFileException e) {
            throw broken(e);
        }
    }

    /** The lists for writing this baseline, which need not be there yet. */
    static KnownFindings readForRenewal(ParseResult arguments, Path baseline) throws CommandException {
        try {
            return KnownFindings.forRenewal(Options.path(arguments, SUPPRESSIONS), baseline, Path.of(""));
        } catch (ListFileException e) {
            throw broken(e);
        }
    }

    private static CommandException broken(ListFileException e) {
        return new CommandException(ExitCode.USAGE, e.problem(), e);
    }
}
