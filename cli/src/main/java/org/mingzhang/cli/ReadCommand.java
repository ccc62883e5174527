package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.report.reading.Reading;
import org.mingzhang.report.reading.ReadingJson;
import org.mingzhang.report.reading.ReadingText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang read}: shows what was understood, without checking anything. */
final class ReadCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public String name() {
        return "read";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        wording.say(
                                "显示从文件中读懂了什么：部分、表格、栏、行、单位、陈述，以及没读懂的。",
                                "Shows what was understood: parts, tables, columns, rows, units, claims, and what was left over."));
        spec.addOption(wording.value(
                "--format",
                "FORMAT",
                "text",
                "text 或 json，默认 ${DEFAULT-VALUE}",
                "text or json, default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        Options.addPacks(spec, wording);
        Options.addLimits(spec, wording);
        spec.addPositional(wording.operands("FILE|FOLDER", "1..*", "要读的文件或文件夹", "files or folders to read"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        String format = Options.choice(arguments, "--format", FORMATS);
        ReadLimits limits = Options.limits(arguments);
        Inputs inputs = Inputs.of(Options.operands(arguments), limits);
        List<UnreadInput> unread = new ArrayList<>(inputs.refused());
        List<Reading> readings = new ArrayList<>();
        try (Mingzhang mingzhang = PackChoice.of(Options.packs(arguments)).open(limits)) {
            LayoutReaders readers = LayoutReaders.installed();
            for (Bundle bundle : inputs.bundles()) {
                Bundle.Reading read = bundle.read(readers, limits);
                read.unread().stream().map(Inputs::unread).forEach(unread::add);
                if (read.layout().isPresent()) {
                    Layout layout = read.layout().get();
                    readings.add(new Reading(bundle.name(), layout, mingzhang.understand(layout)));
                }
            }
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
        boolean verbose = arguments.hasMatchedOption("--verbose");
        Output.write(Options.text(arguments, "--output"), terminal, out -> {
            if (format.equals("json")) {
                ReadingJson.write(readings, terminal.language(), out);
            } else {
                for (Reading reading : readings) {
                    out.write(ReadingText.of(reading, terminal.language(), verbose));
                }
            }
        });
        for (UnreadInput input : unread) {
            terminal.complain(
                    input.name() + "：" + input.problem().zh(),
                    input.name() + ": " + input.problem().en());
        }
        return unread.isEmpty() ? ExitCode.ACCEPTED : ExitCode.UNREADABLE;
    }
}
