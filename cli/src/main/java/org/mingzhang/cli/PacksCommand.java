package org.mingzhang.cli;

import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.Years;
import org.mingzhang.report.DisplayWidth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang packs}: the rule packs found, with version, place and years. */
final class PacksCommand implements Command {

    private static final int ID_WIDTH = 14;
    private static final int VERSION_WIDTH = 12;
    private static final int TITLE_WIDTH = 22;

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "列出找到的规则包：编号、版本、地区、年度、规则数。",
                        "Lists the rule packs found: id, version, place, years, number of rules."));
        Options.addPacks(spec, wording);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        try (Bookcase bookcase = PackChoice.of(Options.packs(arguments)).bookcase()) {
            Wording wording = new Wording(terminal.language());
            for (Pack pack : bookcase.packs().all()) {
                terminal.out().println(line(pack, wording));
            }
        }
        return ExitCode.ACCEPTED;
    }

    private static String line(Pack pack, Wording wording) {
        int rules = pack.catalogue().size();
        return DisplayWidth.pad(pack.id(), ID_WIDTH) + " "
                + DisplayWidth.pad(pack.version(), VERSION_WIDTH) + " "
                + DisplayWidth.pad(pack.title().in(wording.language()), TITLE_WIDTH) + " "
                + wording.say(rules + " 条规则", rules + " rules") + years(pack, wording)
                + (pack.bases().isEmpty() ? "" : wording.say("，继承 ", ", extends ") + String.join(", ", pack.bases()));
    }

    /** The span of years that its rules name; a pack whose rules name none holds for all. */
    private static String years(Pack pack, Wording wording) {
        int from = pack.rules().stream()
                .map(rule -> rule.years().from())
                .filter(year -> year > 0)
                .min(Integer::compare)
                .orElse(Years.ALL.from());
        return from == 0 ? "" : wording.say("，" + from + " 年度起", ", from fiscal year " + from);
    }
}
