package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.NewPack;
import org.mingzhang.sdk.workshop.PackBuilder;
import org.mingzhang.sdk.workshop.PackDocs;
import org.mingzhang.sdk.workshop.PackVerifier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code mingzhang pack}: begins, tests, verifies and builds a rule pack. */
final class PackCommand implements Command {

    private static final List<String> ACTIONS = List.of("new", "test", "verify", "build", "docs");

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public CommandSpec spec(Wording wording) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(wording.say(
                        "编写规则包：new 新建，test 运行案例，verify 检查是否可以发布，build 生成 jar，docs 生成规则网页。",
                        "Works on a rule pack: new begins one, test runs its cases, verify tells whether it is fit to be"
                                + " released, build makes its jar, docs its rule site."));
        spec.addOption(wording.value(
                "--output",
                "FILE",
                null,
                "build 写入的 jar（默认 文件夹名.jar），或 docs 写入的文件夹（默认 文件夹名-site）",
                "jar that build writes (default: name of the folder.jar), or folder that docs writes (default: name of"
                        + " the folder-site)"));
        spec.addPositional(wording.operands(
                "new|test|verify|build|docs DIR", "2", "做什么，以及规则包的文件夹", "what to do, and the folder of the pack"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws CommandException {
        List<String> operands = Options.operands(arguments);
        String action = operands.get(0);
        if (!ACTIONS.contains(action)) {
            throw CommandException.usage(
                    "pack 之后应为 " + String.join("、", ACTIONS) + " 之一，不是“" + action + "”",
                    "pack is followed by one of " + String.join(", ", ACTIONS) + ", not '" + action + "'");
        }
        Path folder = Path.of(operands.get(1));
        Wording wording = new Wording(terminal.language());
        try {
            switch (action) {
                case "new" -> {
                    String id = NewPack.write(folder);
                    terminal.out().println(wording.say("已新建规则包 " + id, "began rule pack " + id));
                }
                case "build" -> {
                    Path jar = output(arguments, folder, ".jar");
                    PackBuilder.build(folder, jar, PackChoice.cache());
                    terminal.out().println(wording.say("已生成 " + jar, "built " + jar));
                }
                case "docs" -> {
                    Path site = output(arguments, folder, "-site");
                    int rules = PackDocs.write(folder, site, PackChoice.cache());
                    terminal.out()
                            .println(wording.say(
                                    "已生成 " + site.resolve("index.html") + "，" + rules + " 条规则",
                                    "made " + site.resolve("index.html") + ", " + rules + " rules"));
                }
                case "test" -> report(PackVerifier.test(folder, PackChoice.cache()), wording, terminal);
                default -> report(PackVerifier.verify(folder, PackChoice.cache()), wording, terminal);
            }
        } catch (PackException e) {
            throw PackChoice.broken(e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.UNREADABLE, new Text("无法读写：" + e.getMessage(), String.valueOf(e.getMessage())), e);
        }
        return ExitCode.ACCEPTED;
    }

    private static Path output(ParseResult arguments, Path folder, String ending) {
        String output = arguments.matchedOptionValue("--output", "");
        return Path.of(output.isEmpty() ? folder.toAbsolutePath().normalize().getFileName() + ending : output);
    }

    private static void report(PackVerifier.Result result, Wording wording, Terminal terminal) throws CommandException {
        if (!result.problems().isEmpty()) {
            throw PackChoice.broken(new PackException(result.problems()));
        }
        terminal.out()
                .println(wording.say(
                        result.rules() + " 条规则，" + result.cases() + " 个案例，全部符合",
                        result.rules() + " rules, " + result.cases() + " cases, all as expected"));
        result.times().stream().findFirst().ifPresent(slowest -> {
            long micros = slowest.processor().toNanos() / 1000;
            terminal.out()
                    .println(wording.say(
                            "最慢的规则 " + slowest.rule() + "：大文件上 " + micros + " 微秒",
                            "slowest rule " + slowest.rule() + ": " + micros + " µs on a crowded document"));
        });
    }
}
