package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.PackException;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.cli.corpus.CorpusCount;
import org.mingzhang.cli.corpus.CorpusReport;
import org.mingzhang.cli.corpus.CorpusRow;
import org.mingzhang.cli.corpus.change.ChangeReport;
import org.mingzhang.cli.corpus.change.ChangedNumber;
import org.mingzhang.cli.corpus.change.NumberChanger;
import org.mingzhang.interpret.Understander;
import org.mingzhang.interpret.recognise.Books;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.bundle.Bundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang corpus}: measures how much of a collection of documents is read and checked. */
final class CorpusCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "markdown", "detailed");

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
                "text、markdown，或列出漏查改动的 detailed（与 --changes 连用），默认 ${DEFAULT-VALUE}",
                "text, markdown, or detailed with --changes (lists what was missed); default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        spec.addOption(wording.flag("--totals", "只输出合计与目标（text）", "totals and targets only (text)"));
        spec.addOption(
                wording.value(
                        "--changes",
                        "N",
                        null,
                        "改为衡量：每份文件最多改动 N 个数字（在内存中，每次一个），看能否发现",
                        "measure instead how many of N numbers of each document are found when changed (in memory, one at a time)"));
        spec.addOption(wording.value(
                "--seed",
                "N",
                "1",
                "选取数字的随机种子，默认 ${DEFAULT-VALUE}",
                "seed that chooses the numbers, default ${DEFAULT-VALUE}"));
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
        String text;
        PackChoice packs = PackChoice.of(Options.packs(arguments));
        try (Mingzhang mingzhang = packs.open(limits);
                Bookcase bookcase = packs.bookcase()) {
            Road road = new Road(mingzhang, bookcase.understander());
            text = arguments.hasMatchedOption("--changes")
                    ? changes(arguments, format, terminal, road, disclosures(inputs, folders, limits, unread))
                    : counts(arguments, format, terminal, road, disclosures(inputs, folders, limits, unread));
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
        Output.write(Options.text(arguments, "--output"), terminal, out -> out.write(text));
        for (UnreadInput input : unread) {
            terminal.complain(
                    input.name() + "：" + input.problem().zh(),
                    input.name() + ": " + input.problem().en());
        }
        return unread.isEmpty() ? ExitCode.ACCEPTED : ExitCode.UNREADABLE;
    }

    /** What checks, and what shows how far it understood. */
    private record Road(Mingzhang mingzhang, Understander understander) {}

    /** A disclosure with what it takes to read it, one at a time, so that the time of each is its own. */
    private record Unopened(String name, Supplier<Optional<Layout>> layout) {

        /** The disclosures in it: several where a file binds several, none where no file could be read. */
        List<Layout> books() {
            return layout.get().map(Books::of).orElse(List.of());
        }
    }

    private static List<Unopened> disclosures(
            Inputs inputs, List<String> folders, ReadLimits limits, List<UnreadInput> unread) {
        LayoutReaders readers = LayoutReaders.installed();
        return inputs.bundles().stream()
                .map(bundle -> new Unopened(within(folders, bundle.name()), () -> {
                    Bundle.Reading read = bundle.read(readers, limits);
                    read.unread().stream().map(Inputs::unread).forEach(unread::add);
                    return read.layout();
                }))
                .toList();
    }

    private static String counts(
            ParseResult arguments, String format, Terminal terminal, Road road, List<Unopened> disclosures)
            throws PackException {
        List<CorpusRow> rows = new ArrayList<>();
        for (Unopened disclosure : disclosures) {
            long begin = System.nanoTime();
            for (Layout book : disclosure.books()) {
                rows.add(row(Books.name(disclosure.name(), book), book, road, begin));
                begin = System.nanoTime();
            }
        }
        CorpusReport report = new CorpusReport(rows, terminal.language());
        if (format.equals("markdown")) {
            return report.markdown();
        }
        return arguments.hasMatchedOption("--totals") ? report.totals() : report.text();
    }

    private static String changes(
            ParseResult arguments, String format, Terminal terminal, Road road, List<Unopened> disclosures)
            throws CommandException, PackException {
        NumberChanger changer = new NumberChanger(
                road.mingzhang(),
                road.understander(),
                (int) Options.number(arguments, "--changes"),
                Options.number(arguments, "--seed"));
        List<ChangedNumber> changed = new ArrayList<>();
        for (Unopened disclosure : disclosures) {
            for (Layout book : disclosure.books()) {
                changed.addAll(changer.change(Books.name(disclosure.name(), book), book));
            }
        }
        ChangeReport report = new ChangeReport(changed, terminal.language());
        return format.equals("detailed") ? report.detailed() : report.summary();
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

    private static CorpusRow row(String name, Layout layout, Road road, long begin) throws PackException {
        DocumentReport report = road.mingzhang().check(name, layout);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return CorpusCount.of(name, road.understander().understand(layout), report, millis);
    }
}
