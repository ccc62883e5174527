package org.mingzhang.gate.known;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;

/**
 * Findings that somebody answers for, with a reason. A finding that a valid entry matches stays in the report and does
 * not count; one that only expired entries match counts, and the entries are named.
 */
public final class Suppressions {

    /** No suppressions. */
    public static final Suppressions NONE = new Suppressions("", List.of());

    private final String file;
    private final List<Suppression> entries;

    private Suppressions(String file, List<Suppression> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a file of suppressions.
     *
     * @param name name for messages
     * @throws ListFileException when it is not of the form that its schema describes
     */
    public static Suppressions read(Path file, String name) throws ListFileException {
        return new Suppressions(name, SuppressionFile.read(file, name));
    }

    /**
     * The report with the findings set aside that do not count on this day.
     *
     * @param today the day on which entries must be valid
     */
    public CheckReport apply(CheckReport report, LocalDate today) {
        if (entries.isEmpty()) {
            return report;
        }
        Usage usage = new Usage();
        List<DocumentReport> documents = new ArrayList<>();
        for (DocumentReport document : report.documents()) {
            documents.add(apply(document, today, usage));
        }
        List<Remark> remarks = new ArrayList<>(report.remarks());
        for (Suppression entry : entries) {
            remark(entry, today, usage).ifPresent(remarks::add);
        }
        return new CheckReport(report.toolVersion(), documents, report.unread(), remarks);
    }

    /** What the entries matched in a run. */
    private static final class Usage {
        private final Set<Suppression> concerned = new HashSet<>();
        private final Map<Suppression, Set<String>> documents = new HashMap<>();
        private final Map<Suppression, Integer> revived = new HashMap<>();
    }

    private DocumentReport apply(DocumentReport document, LocalDate today, Usage usage) {
        List<Suppression> concerned = entries.stream()
                .filter(entry -> entry.match().concerns(document))
                .toList();
        usage.concerned.addAll(concerned);
        List<Finding> left = new ArrayList<>();
        List<SetAside> aside = new ArrayList<>(document.setAside());
        for (Finding finding : document.findings()) {
            List<Suppression> matching = concerned.stream()
                    .filter(entry -> entry.match().matches(finding))
                    .toList();
            matching.forEach(entry -> usage.documents
                    .computeIfAbsent(entry, key -> new HashSet<>())
                    .add(document.name()));
            Optional<Suppression> valid =
                    matching.stream().filter(entry -> !entry.isExpired(today)).findFirst();
            if (valid.isPresent()) {
                aside.add(aside(finding, valid.get()));
            } else {
                left.add(finding);
                matching.forEach(entry -> usage.revived.merge(entry, 1, Integer::sum));
            }
        }
        return document.settingAside(left, aside);
    }

    private static SetAside aside(Finding finding, Suppression entry) {
        return new SetAside(finding, SetAside.Cause.SUPPRESSION, entry.reason(), entry.by(), entry.until());
    }

    private Optional<Remark> remark(Suppression entry, LocalDate today, Usage usage) {
        int matched = usage.documents.getOrDefault(entry, Set.of()).size();
        if (entry.isExpired(today) && usage.revived.containsKey(entry)) {
            int count = usage.revived.get(entry);
            return remark(
                    Remark.Kind.SUPPRESSION_EXPIRED,
                    entry,
                    "豁免已于 " + entry.until().get() + " 到期，" + count + " 个问题重新计入",
                    "the suppression expired on " + entry.until().get() + "; "
                            + (count == 1 ? "1 finding counts again" : count + " findings count again"));
        }
        if (matched == 0) {
            return usage.concerned.contains(entry)
                    ? remark(
                            Remark.Kind.SUPPRESSION_UNUSED,
                            entry,
                            "豁免没有对应的问题，可以删除",
                            "the suppression matches no finding; it can be removed")
                    : Optional.empty();
        }
        if (matched > 1 && entry.match().fingerprint().isPresent()) {
            return remark(
                    Remark.Kind.SUPPRESSION_WIDE,
                    entry,
                    "豁免只写了指纹，却对 " + matched + " 份文件生效，请用 document 指明文件",
                    "the suppression names a fingerprint only and applies to " + matched
                            + " documents; name the document");
        }
        return Optional.empty();
    }

    private Optional<Remark> remark(Remark.Kind kind, Suppression entry, String zh, String en) {
        return Optional.of(new Remark(
                kind, new Text(file + " 第 " + entry.line() + " 行：" + zh, file + ":" + entry.line() + ": " + en)));
    }
}
