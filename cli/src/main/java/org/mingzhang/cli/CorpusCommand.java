package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.cli.corpus.CorpusCount;
import org.mingzhang.cli.corpus.CorpusReport;
import org.mingzhang.cli.corpus.CorpusRow;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.bundle.Bundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang corpus}: measures how much of a collection of documents is read and checked. */
final class CorpusCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "markdown");

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "统计一批文件读懂了多少、核对了多少：表格、单元格、勾稽关系、陈述、问题、用时。",
                        "Measures how much of a collection is read and checked: tables, cells, identities, claims,"
                                + " findings, time."));
        spec.addOption(wording.value(
                "--format",
                "FORMAT",
                "text",
                "text 或 markdown，默认 ${DEFAULT-VALUE}",
                "text or markdown, default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        spec.addOption(wording.flag("--totals", "只输出合计与目标（text）", "totals and targets only (text)"));
        Options.addPacks(spec, wording);
        Options.addLimits(spec, wording);
        spec.addPositional(wording.operands("FOLDER", "1..*", "放有文件的文件夹", "folders with documents"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        String format = Options.choice(arguments, "--format", FORMATS);
        ReadLimits limits = Options.limits(arguments);
        List<String> folders = Options.operands(arguments);
        Inputs inputs = Inputs.of(folders, limits);
        List<UnreadInput> unread = new ArrayList<>(inputs.refused());
        List<CorpusRow> rows = new ArrayList<>();
        try (Mingzhang mingzhang = PackChoice.of(Options.packs(arguments)).open(limits)) {
            LayoutReaders readers = LayoutReaders.installed();
            // One after another, so that the time of each is its own.
            for (Bundle bundle : inputs.bundles()) {
                long begin = System.nanoTime();
                Bundle.Reading read = bundle.read(readers, limits);
                read.unread().stream().map(Inputs::unread).forEach(unread::add);
                if (read.layout().isPresent()) {
                    rows.add(row(within(folders, bundle.name()), read.layout().get(), mingzhang, begin));
                }
            }
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
        CorpusReport report = new CorpusReport(rows, terminal.language());
        boolean totals = arguments.hasMatchedOption("--totals");
        Output.write(Options.text(arguments, "--output"), terminal, out -> {
            if (format.equals("markdown")) {
                out.write(report.markdown());
            } else {
                out.write(totals ? report.totals() : report.text());
            }
        });
        for (UnreadInput input : unread) {
            terminal.complain(
                    input.name() + "：" + input.problem().zh(),
                    input.name() + ": " + input.problem().en());
        }
        return unread.isEmpty() ? ExitCode.ACCEPTED : ExitCode.UNREADABLE;
    }

    /** The name from the folder on, so that the report is the same wherever the folder lies. */
    private static String within(List<String> folders, String name) {
        for (String folder : folders) {
            String prefix = folder.endsWith("/") ? folder : folder + "/";
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    private static CorpusRow row(String name, Layout layout, Mingzhang mingzhang, long begin) throws PackException {
        DocumentReport report = mingzhang.check(name, layout);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return CorpusCount.of(name, mingzhang.understand(layout), report, millis);
    }
}
