package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.interpret.Understander;
import org.mingzhang.interpret.recognise.Books;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.report.reading.PageRange;
import org.mingzhang.report.reading.Reading;
import org.mingzhang.report.reading.ReadingJson;
import org.mingzhang.report.reading.ReadingText;
import org.mingzhang.report.reading.html.ReadingHtml;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang read}: shows what was understood, without checking anything. */
final class ReadCommand implements Command {

    private static final String RANGE = "([1-9]\\d{0,5})(-(?:[1-9]\\d{0,5})?)?";
    private static final List<String> FORMATS = List.of("text", "json", "html");

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
                "text、json 或 html（页面图上画出识别的表格），默认 ${DEFAULT-VALUE}",
                "text, json, or html (the recognised grids over pictures of the pages); default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        spec.addOption(wording.value(
                "--pages",
                "N-M",
                "1-",
                "html 显示哪几页，如 3-7 或 5，默认全部",
                "pages that html shows, such as 3-7 or 5; default: all"));
        Options.addPacks(spec, wording);
        Options.addLimits(spec, wording);
        spec.addPositional(wording.operands("FILE|FOLDER", "1..*", "要读的文件或文件夹", "files or folders to read"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        String format = Options.choice(arguments, "--format", FORMATS);
        PageRange pages = pages(Options.text(arguments, "--pages"));
        ReadLimits limits = Options.limits(arguments);
        Inputs inputs = Inputs.of(Options.operands(arguments), limits);
        List<UnreadInput> unread = new ArrayList<>(inputs.refused());
        List<Reading> readings = new ArrayList<>();
        try (Bookcase bookcase = PackChoice.of(Options.packs(arguments)).bookcase()) {
            Understander understander = bookcase.understander();
            LayoutReaders readers = LayoutReaders.installed();
            for (Bundle bundle : inputs.bundles()) {
                Bundle.Reading read = bundle.read(readers, limits);
                read.unread().stream().map(Inputs::unread).forEach(unread::add);
                for (Layout book : read.layout().map(Books::of).orElse(List.of())) {
                    readings.add(new Reading(Books.name(bundle.name(), book), book, understander.understand(book)));
                }
            }
        }
        boolean verbose = arguments.hasMatchedOption("--verbose");
        Output.write(Options.text(arguments, "--output"), terminal, out -> {
            if (format.equals("html")) {
                PagePictures pictures = new PagePictures(inputs.bundles(), limits);
                ReadingHtml.write(readings, terminal.language(), pages, pictures::of, out);
            } else if (format.equals("json")) {
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

    private static PageRange pages(String range) throws CommandException {
        Matcher parts = Pattern.compile(RANGE).matcher(range);
        if (parts.matches()) {
            int first = Integer.parseInt(parts.group(1));
            int last = parts.group(2) == null
                    ? first
                    : parts.group(2).equals("-") ? Integer.MAX_VALUE : -Integer.parseInt(parts.group(2));
            if (first <= last) {
                return new PageRange(first, last);
            }
        }
        throw CommandException.usage(
                "--pages 应为页码或范围，如 5、3-7、3-，不能是“" + range + "”",
                "--pages is a page or a range such as 5, 3-7 or 3-, not '" + range + "'");
    }
}
