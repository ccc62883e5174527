package org.mingzhang.gate.known;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.gate.Glob;

/** Reads a file of suppressions. */
final class SuppressionFile {

    private static final List<String> KEYS = List.of("fingerprint", "document", "match", "reason", "by", "until");
    private static final List<String> MATCH_KEYS = List.of("rule", "document", "table", "row", "column");

    private SuppressionFile() {}

    static List<Suppression> read(Path path, String name) throws ListFileException {
        ListFile.Entry root = ListFile.read(path, name);
        root.allow(List.of("suppressions"));
        List<Suppression> suppressions = new ArrayList<>();
        for (ListFile.Entry entry : root.entries("suppressions")) {
            suppressions.add(suppression(entry));
        }
        return suppressions;
    }

    private static Suppression suppression(ListFile.Entry entry) throws ListFileException {
        entry.allow(KEYS);
        if (entry.has("fingerprint") == entry.has("match")) {
            throw entry.problem(
                    "每条豁免须有 fingerprint 或 match 之一", "each suppression has either a fingerprint or a match");
        }
        if (entry.has("match") && entry.has("document")) {
            throw entry.problem("document 请写在 match 之内", "put document under match");
        }
        Match match = entry.has("match") ? match(entry.mapping("match")) : byFingerprint(entry);
        return new Suppression(
                entry.line(),
                match,
                entry.text("reason")
                        .orElseThrow(() -> entry.problem(
                                "缺少 reason，请写明为何不计入", "reason is missing; say why the finding does not count")),
                entry.text("by").orElse(""),
                until(entry));
    }

    private static Match byFingerprint(ListFile.Entry entry) throws ListFileException {
        return new Match(
                entry.text("fingerprint"),
                Optional.empty(),
                entry.text("document").map(Glob::ofPath),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Match match(ListFile.Entry entry) throws ListFileException {
        entry.allow(MATCH_KEYS);
        if (!entry.has("rule")) {
            throw entry.problem("match 须写明 rule（规则编号，可用 *）", "match must name the rule (its id, * is allowed)");
        }
        return new Match(
                Optional.empty(),
                glob(entry, "rule", Glob::ofWords),
                glob(entry, "document", Glob::ofPath),
                glob(entry, "table", Glob::ofWords),
                glob(entry, "row", Glob::ofWords),
                glob(entry, "column", Glob::ofWords));
    }

    private static Optional<Glob> glob(ListFile.Entry entry, String key, Function<String, Glob> form)
            throws ListFileException {
        return entry.text(key).map(form);
    }

    private static Optional<LocalDate> until(ListFile.Entry entry) throws ListFileException {
        Optional<String> until = entry.text("until");
        try {
            return until.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw ListFileException.at(
                    entry.fileName(),
                    entry.lineOf("until"),
                    "until 应为 2027-03-31 这样的日期，不能是“" + until.orElse("") + "”",
                    "until must be a date like 2027-03-31, not '" + until.orElse("") + "'");
        }
    }
}
