package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.known.Baseline;
import org.mingzhang.gate.known.KnownFindings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang baseline}: writes down what is there, so that from now on only new findings count. */
final class BaselineCommand implements Command {

    private static final String USUAL = "mingzhang-baseline.yaml";
    private static final String NEW = "--add-new";

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "把现有问题记入基线，以后只有新问题计入结论；基线已存在时只删去已改正的问题。",
                        "Writes the present findings to a baseline, so that only new ones count;"
                                + " where there is one, drops what is mended."));
        spec.addOption(wording.value(
                KnownOptions.BASELINE,
                "FILE",
                USUAL,
                "基线文件，默认 ${DEFAULT-VALUE}",
                "the file, default ${DEFAULT-VALUE}"));
        spec.addOption(wording.flag(NEW, "基线已存在时也记入新问题", "take up new findings into a baseline that is there"));
        KnownOptions.addSuppressions(spec, wording);
        Options.addPacks(spec, wording);
        Options.addCircumstances(spec, wording);
        Options.addCache(spec, wording);
        Options.addLimits(spec, wording);
        spec.addPositional(wording.operands("FILE|FOLDER", "1..*", "要检查的文件或文件夹", "files or folders to check"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        Path file = Options.path(arguments, KnownOptions.BASELINE).orElseThrow();
        boolean exists = Files.exists(file);
        KnownFindings known = KnownOptions.readForRenewal(arguments, file);
        CheckReport report = Batch.of(arguments).check(Options.operands(arguments));
        report.unread()
                .forEach(input -> terminal.complain(new Text(
                        input.name() + "：" + input.problem().zh(),
                        input.name() + ": " + input.problem().en())));
        Baseline.Renewal renewal =
                known.renewBaseline(report, LocalDate.now(), !exists || arguments.hasMatchedOption(NEW));
        Output.write(
                file.toString(), terminal, out -> out.write(renewal.baseline().write()));
        terminal.say(renewal.summary(file.toString()));
        if (renewal.left() > 0) {
            terminal.say(new Text("要一并记入，请加 " + NEW, "to take them up, add " + NEW));
        }
        return report.unread().isEmpty() ? ExitCode.ACCEPTED : ExitCode.UNREADABLE;
    }
}
