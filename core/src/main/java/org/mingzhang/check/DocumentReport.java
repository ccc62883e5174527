package org.mingzhang.check;

import java.util.List;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;

/**
 * The result for one disclosure.
 *
 * @param name name of the disclosure: its file, or the folder of its files
 * @param sources its files
 * @param disclosure what it was recognised as
 * @param packs packs that checked it
 * @param verdict the answer
 * @param findings problems in the order of the document, the same on any number of threads
 * @param coverage one entry a rule, in the order of the catalogue
 * @param notices what limits the reading
 * @param setAside findings that do not count, in the order of the document; they are not among {@code findings}
 * @param companions other disclosures it was held against
 */
public record DocumentReport(
        String name,
        List<Source> sources,
        Disclosure disclosure,
        List<PackRef> packs,
        Verdict verdict,
        List<Finding> findings,
        List<Coverage> coverage,
        List<ReadingNotice> notices,
        List<SetAside> setAside,
        List<CompanionRef> companions) {

    public DocumentReport {
        sources = List.copyOf(sources);
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        notices = List.copyOf(notices);
        setAside = List.copyOf(setAside);
        companions = List.copyOf(companions);
    }

    /** A report on a disclosure that was checked by itself, of which every finding counts. */
    public DocumentReport(
            String name,
            List<Source> sources,
            Disclosure disclosure,
            List<PackRef> packs,
            Verdict verdict,
            List<Finding> findings,
            List<Coverage> coverage,
            List<ReadingNotice> notices) {
        this(name, sources, disclosure, packs, verdict, findings, coverage, notices, List.of(), List.of());
    }

    /** This report with these findings set aside: those that are left count, and may turn a rejection. */
    public DocumentReport settingAside(List<Finding> left, List<SetAside> aside) {
        Verdict decided = verdict == Verdict.REJECT ? Verdict.of(left, coverage, notices) : verdict;
        return new DocumentReport(
                name, sources, disclosure, packs, decided, left, coverage, notices, aside, companions);
    }

    /** What reports show of the findings. */
    public ShownFindings shown() {
        return ShownFindings.of(findings);
    }

    /** How many findings were set aside for this cause. */
    public long count(SetAside.Cause cause) {
        return setAside.stream().filter(aside -> aside.cause() == cause).count();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
