package org.mingzhang.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.FailOn;
import org.mingzhang.gate.known.KnownFindings;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;
import org.mingzhang.report.ReportRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang check}: checks documents and reports. */
final class CheckCommand implements Command {

    private static final String CONSOLE = "console";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(wording.say("检查文件，或文件夹中的全部文件。", "Checks files, or all files of folders."));
        spec.addOption(wording.value(
                "--format",
                "FORMAT",
                CONSOLE,
                "输出格式：console、json、sarif、junit、html，默认 ${DEFAULT-VALUE}",
                "console, json, sarif, junit or html; default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        Options.addPacks(spec, wording);
        spec.addOption(wording.value(
                "--fail-on",
                "LEVEL",
                "error",
                "从哪一级问题起以退出码 1 结束：error、warning、never，默认 ${DEFAULT-VALUE}",
                "from which findings on to end with 1: error, warning, never; default ${DEFAULT-VALUE}"));
        KnownOptions.add(spec, wording);
        Options.addCircumstances(spec, wording);
        Options.addCache(spec, wording);
        Options.addLimits(spec, wording);
        spec.addPositional(wording.operands("FILE|FOLDER", "1..*", "要检查的文件或文件夹", "files or folders to check"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        String format = Options.choice(arguments, "--format", ReportFormats.names());
        FailOn failOn = FailOn.valueOf(Options.choice(arguments, "--fail-on", Options.names(FailOn.values()))
                .toUpperCase(Locale.ROOT));
        String output = Options.text(arguments, "--output");
        List<String> inputs = Options.operands(arguments);

        KnownFindings known = KnownOptions.read(arguments);
        Batch batch = Batch.of(arguments);
        CheckReport checked = batch.check(inputs);
        CheckReport report = known.areNone() ? checked : known.apply(checked, LocalDate.now());

        ReportRenderer renderer = ReportFormats.find(format).orElseThrow();
        RenderOptions options = new RenderOptions(
                terminal.language(),
                terminal.colour() && output == null,
                terminal.width(),
                arguments.hasMatchedOption("--verbose"));
        Output.write(output, terminal, out -> renderer.render(report, options, out));
        if (!format.equals(CONSOLE)) {
            report.unread()
                    .forEach(input -> terminal.complain(new Text(
                            input.name() + "：" + input.problem().zh(),
                            input.name() + ": " + input.problem().en())));
            report.remarks().forEach(remark -> terminal.complain(remark.message()));
        }
        return ExitDecision.of(report, failOn);
    }
}
