package org.mingzhang.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.check.Circumstances;
import org.mingzhang.layout.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands share: their description and their values. */
final class Options {

    static final String CACHE = "--cache";

    private static final long MEGABYTE = 1024 * 1024;

    private Options() {}

    static void addPacks(CommandSpec spec, Wording wording) {
        spec.addOption(wording.values(
                "--pack",
                "ID|PATH",
                "规则包的编号或路径，可重复；默认按文件所属地区选择",
                "id or path of a rule pack, repeatable; default: chosen by the document's place"));
    }

    static void addLimits(CommandSpec spec, Wording wording) {
        ReadLimits limits = ReadLimits.DEFAULT;
        spec.addOption(wording.value(
                "--max-mb",
                "N",
                Long.toString(limits.maxBytes() / MEGABYTE),
                "单个文件的大小上限（MB），默认 ${DEFAULT-VALUE}",
                "largest file in MB, default ${DEFAULT-VALUE}"));
        spec.addOption(wording.value(
                "--max-pages",
                "N",
                Integer.toString(limits.maxPages()),
                "单个文件的页数上限，默认 ${DEFAULT-VALUE}",
                "most pages read of a file, default ${DEFAULT-VALUE}"));
        spec.addOption(wording.value(
                "--max-seconds",
                "N",
                Integer.toString(limits.maxSeconds()),
                "读取单个文件的时间上限（秒），默认 ${DEFAULT-VALUE}",
                "longest reading of a file in seconds, default ${DEFAULT-VALUE}"));
        spec.addOption(wording.value(
                "--max-cells",
                "N",
                Integer.toString(limits.maxCells()),
                "单个文件的表格格数上限，默认 ${DEFAULT-VALUE}",
                "most cells of tables held of a file, default ${DEFAULT-VALUE}"));
        spec.addOption(wording.flag(
                "--ocr", "对没有文字层的页面做文字识别（需要 tesseract）", "recognise text on pages that have none (needs tesseract)"));
    }

    static void addCircumstances(CommandSpec spec, Wording wording) {
        spec.addOption(wording.value(
                "--approved",
                "DATE",
                null,
                "批复日期，如 2024-02-03；用于检查公开是否及时",
                "day of approval, such as 2024-02-03; for whether it was published in time"));
        spec.addOption(wording.value(
                "--published", "DATE", null, "公开日期，如 2024-02-20", "day of publication, such as 2024-02-20"));
        spec.addOption(wording.values(
                "--with",
                "FILE|FOLDER",
                "用于比对的其他公开文件（上年的、同年预算、部门或下属单位的），可重复；只读取，不检查",
                "other disclosures to compare with (last year's, the budget of the year, the department's or its"
                        + " units'), repeatable; read, not checked"));
    }

    static Circumstances circumstances(ParseResult arguments) throws CommandException {
        return new Circumstances(date(arguments, "--approved"), date(arguments, "--published"));
    }

    static List<String> beside(ParseResult arguments) {
        return List.of(arguments.matchedOptionValue("--with", new String[0]));
    }

    private static Optional<LocalDate> date(ParseResult arguments, String option) throws CommandException {
        String text = arguments.matchedOptionValue(option, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw CommandException.usage(
                    option + " 应为日期，如 2024-02-20，不能是“" + text + "”",
                    option + " is a date such as 2024-02-20, not '" + text + "'");
        }
    }

    static void addCache(CommandSpec spec, Wording wording) {
        spec.addOption(wording.value(
                CACHE,
                "DIR",
                null,
                "缓存文件夹：文件、规则包和选项都没有变的不再检查，报告不变",
                "folder that remembers results: what has not changed is not checked again; the report is the same"));
    }

    static List<String> packs(ParseResult arguments) {
        return List.of(arguments.matchedOptionValue("--pack", new String[0]));
    }

    static List<String> operands(ParseResult arguments) {
        return List.of(arguments.matchedPositionalValue(0, new String[0]));
    }

    static ReadLimits limits(ParseResult arguments) throws CommandException {
        return new ReadLimits(
                Math.multiplyExact(number(arguments, "--max-mb"), MEGABYTE),
                (int) number(arguments, "--max-pages"),
                (int) number(arguments, "--max-seconds"),
                (int) number(arguments, "--max-cells"),
                arguments.hasMatchedOption("--ocr"));
    }

    /** The value of an option that has a default, one of these words. */
    static String choice(ParseResult arguments, String option, List<String> choices) throws CommandException {
        String value = text(arguments, option).toLowerCase(Locale.ROOT);
        if (!choices.contains(value)) {
            throw CommandException.usage(
                    option + " 不能是“" + value + "”，可用：" + String.join("、", choices),
                    option + " cannot be '" + value + "'; use one of " + String.join(", ", choices));
        }
        return value;
    }

    /** The value of an option that has a default. */
    static String text(ParseResult arguments, String option) {
        return arguments.commandSpec().findOption(option).getValue();
    }

    /** A whole number from 1 on. */
    static long number(ParseResult arguments, String option) throws CommandException {
        String text = text(arguments, option);
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw CommandException.usage(
                    option + " 应为 1 到 9999999 的整数，不能是“" + text + "”",
                    option + " must be a whole number from 1 to 9999999, not '" + text + "'");
        }
        return Long.parseLong(text);
    }

    /** The value of an option that names a file or folder; empty where it is not given and has no default. */
    static Optional<Path> path(ParseResult arguments, String option) throws CommandException {
        String text = text(arguments, option);
        try {
            return Optional.ofNullable(text).map(Path::of);
        } catch (InvalidPathException e) {
            throw CommandException.usage(
                    option + " 的路径“" + text + "”含有此系统不能用的字符", option + ": the path '" + text + "' cannot be used here");
        }
    }

    static <T> List<String> names(T[] values) {
        List<String> names = new ArrayList<>();
        for (T value : values) {
            names.add(value.toString().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
