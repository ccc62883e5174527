package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.report.catalogue.CatalogueRule;
import org.mingzhang.report.catalogue.RuleMarkdown;
import org.mingzhang.report.catalogue.RuleText;
import org.mingzhang.sdk.workshop.PackDocs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang rules}: the catalogue, or all about one rule. */
final class RulesCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "markdown");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "列出全部规则；给出编号时说明该规则的依据、所需内容和判断方法。",
                        "Lists every rule; with an id, its legal basis, what it needs and how it decides."));
        spec.addOption(wording.value(
                "--format",
                "FORMAT",
                "text",
                "text 或 markdown，默认 ${DEFAULT-VALUE}",
                "text or markdown, default ${DEFAULT-VALUE}"));
        spec.addOption(
                wording.value("--output", "FILE", null, "写入文件，默认写到标准输出", "file to write to; default: standard output"));
        spec.addOption(wording.value(
                "--site",
                "DIR",
                null,
                "把全部规则写成网页，每条一页，放入此文件夹",
                "write all rules as a site, a page each, into this folder"));
        Options.addPacks(spec, wording);
        spec.addPositional(wording.operands("ID", "0..1", "规则编号", "id of a rule"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        if (arguments.hasMatchedOption("--site")) {
            return site(Path.of(Options.text(arguments, "--site")), arguments, terminal);
        }
        String format = Options.choice(arguments, "--format", FORMATS);
        String output = Options.text(arguments, "--output");
        try (Bookcase bookcase = PackChoice.of(Options.packs(arguments)).bookcase()) {
            List<Pack> packs = bookcase.packs().all();
            List<CatalogueRule> all = CatalogueRule.allOf(packs);
            Optional<CatalogueRule> one = Optional.empty();
            if (!Options.operands(arguments).isEmpty()) {
                one = Optional.of(find(packs, Options.operands(arguments).get(0)));
            }
            List<CatalogueRule> shown = one.map(List::of).orElse(all);
            String page = format.equals("markdown")
                    ? RuleMarkdown.of(packs, shown)
                    : one.map(rule -> RuleText.explain(rule, terminal.language()))
                            .orElseGet(() -> RuleText.list(all, terminal.language()));
            Output.write(output, terminal, out -> out.write(page));
        }
        return ExitCode.ACCEPTED;
    }

    private static ExitCode site(Path site, ParseResult arguments, Terminal terminal) throws CommandException {
        try {
            List<Path> files = PackChoice.of(Options.packs(arguments)).files();
            int rules = PackDocs.writeAll(files, site, PackChoice.cache());
            Path index = site.resolve("index.html");
            terminal.out()
                    .println(new Wording(terminal.language())
                            .say("已生成 " + index + "，" + rules + " 条规则", "made " + index + ", " + rules + " rules"));
            return ExitCode.ACCEPTED;
        } catch (PackException e) {
            throw PackChoice.broken(e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.UNREADABLE, new Text("无法写入：" + e.getMessage(), "cannot be written: " + e.getMessage()), e);
        }
    }

    /**
     * The rule of this id.
     *
     * @throws CommandException when there is none
     */
    static CatalogueRule find(List<Pack> packs, String id) throws CommandException {
        return CatalogueRule.find(packs, id)
                .orElseThrow(() -> CommandException.usage(
                        "没有规则“" + id + "”，用 mingzhang rules 查看全部编号",
                        "there is no rule '" + id + "'; mingzhang rules lists them"));
    }
}
