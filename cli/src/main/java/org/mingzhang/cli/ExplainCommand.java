package org.mingzhang.cli;

import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.report.catalogue.CatalogueRule;
import org.mingzhang.report.catalogue.RuleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang explain RULE}: all about a rule. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "说明一条规则：依据、所需内容、判断方法和改法。",
                        "Explains a rule: its legal basis, what it needs, how it decides, and the remedy."));
        Options.addPacks(spec, wording);
        spec.addPositional(wording.operands("RULE", "1", "规则编号", "id of the rule"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        try (Bookcase bookcase = PackChoice.of(Options.packs(arguments)).bookcase()) {
            CatalogueRule rule = RulesCommand.find(
                    bookcase.packs().all(), Options.operands(arguments).get(0));
            terminal.out().print(RuleText.explain(rule, terminal.language()));
        }
        return ExitCode.ACCEPTED;
    }
}
