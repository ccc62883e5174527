package org.mingzhang.gate.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Remark;
import org.mingzhang.check.SetAside;

/**
 * The findings that were there before checking began. They do not count; new ones do. A baseline is written only when
 * somebody asks for it, and never takes up a new finding unless told to.
 */
public final class Baseline {

    /** A baseline without findings. */
    public static final Baseline EMPTY = new Baseline(Map.of());

    private final Map<String, Map<String, BaselineEntry>> documents;

    Baseline(Map<String, Map<String, BaselineEntry>> documents) {
        this.documents = documents;
    }

    /**
     * Reads a baseline.
     *
     * @param name name for messages
     * @throws ListFileException when it is not of the form that {@link #write} gives it
     */
    public static Baseline read(Path file, String name) throws ListFileException {
        return BaselineFile.read(file, name);
    }

    /** The file: sorted, one finding after the other, the same for the same findings. */
    public String write() {
        return BaselineFile.write(documents);
    }

    /** Number of findings in it. */
    public int size() {
        return documents.values().stream().mapToInt(Map::size).sum();
    }

    /** The report with the findings of this baseline set aside, and with a remark for each that is gone. */
    public CheckReport apply(CheckReport report, DocumentKeys keys) {
        List<DocumentReport> checked = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(report.remarks());
        for (DocumentReport document : report.documents()) {
            Map<String, BaselineEntry> known = documents.getOrDefault(keys.of(document.name()), Map.of());
            List<Finding> left = new ArrayList<>();
            List<SetAside> aside = new ArrayList<>(document.setAside());
            for (Finding finding : document.findings()) {
                if (known.containsKey(finding.fingerprint())) {
                    aside.add(new SetAside(finding, SetAside.Cause.BASELINE, "", "", Optional.empty()));
                } else {
                    left.add(finding);
                }
            }
            fixed(known, document).forEach(entry -> remarks.add(fixed(document.name(), entry)));
            checked.add(document.settingAside(left, aside));
        }
        return new CheckReport(report.toolVersion(), checked, report.unread(), remarks);
    }

    /**
     * What became of a baseline.
     *
     * @param baseline the new one
     * @param added findings that it did not have before
     * @param fixed findings that are gone
     * @param left new findings that it did not take up
     */
    public record Renewal(Baseline baseline, int added, int fixed, int left) {

        /** One sentence for whoever asked for it. */
        public Text summary(String file) {
            return new Text(
                    file + "：记入 " + added + " 个问题，删去已改正的 " + fixed + " 个，现共 " + baseline.size() + " 个"
                            + (left == 0 ? "" : "；另有 " + left + " 个新问题没有记入"),
                    file + ": " + added + " findings added, " + fixed + " mended ones dropped, " + baseline.size()
                            + " in all" + (left == 0 ? "" : "; " + left + " new ones not taken up"));
        }
    }

    /**
     * The baseline after a run: without what is gone and, where wanted, with what is new. Documents that were not
     * checked in the run keep theirs.
     *
     * @param report a run without this baseline
     * @param takeNew whether to take up findings that it does not have
     */
    public Renewal renewed(CheckReport report, DocumentKeys keys, boolean takeNew) {
        Map<String, Map<String, BaselineEntry>> renewed = new TreeMap<>(documents);
        int added = 0;
        int gone = 0;
        int left = 0;
        for (DocumentReport document : report.documents()) {
            String key = keys.of(document.name());
            Map<String, BaselineEntry> known = documents.getOrDefault(key, Map.of());
            Map<String, BaselineEntry> now = new TreeMap<>(known);
            for (BaselineEntry entry : fixed(known, document)) {
                now.remove(entry.fingerprint());
                gone++;
            }
            for (Finding finding : document.findings()) {
                boolean isNew = !known.containsKey(finding.fingerprint());
                if (isNew && !takeNew) {
                    left++;
                } else {
                    now.put(finding.fingerprint(), BaselineEntry.of(finding));
                    added += isNew ? 1 : 0;
                }
            }
            renewed.put(key, now);
        }
        renewed.values().removeIf(Map::isEmpty);
        return new Renewal(new Baseline(renewed), added, gone, left);
    }

    /** What is gone because it was mended, not because its rule could not be decided this time. */
    private static List<BaselineEntry> fixed(Map<String, BaselineEntry> known, DocumentReport document) {
        Set<String> there = new HashSet<>();
        document.findings().forEach(finding -> there.add(finding.fingerprint()));
        document.setAside().forEach(aside -> there.add(aside.finding().fingerprint()));
        Set<String> open = document.coverage().stream()
                .filter(rule -> rule.outcome() == Outcome.NOT_EVALUATED || rule.outcome() == Outcome.RULE_ERROR)
                .map(Coverage::ruleId)
                .collect(Collectors.toSet());
        return known.values().stream()
                .filter(entry -> !there.contains(entry.fingerprint()) && !open.contains(entry.rule()))
                .toList();
    }

    private static Remark fixed(String document, BaselineEntry entry) {
        String what = entry.rule() + " " + entry.place();
        return new Remark(
                Remark.Kind.BASELINE_FIXED,
                new Text(
                        "基线中的问题已经消失，可以更新基线：" + document + " " + what,
                        "a finding of the baseline is gone; renew the baseline: " + document + " " + what));
    }
}
