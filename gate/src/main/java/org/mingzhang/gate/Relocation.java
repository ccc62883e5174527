package org.mingzhang.gate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mingzhang.check.CompanionRef;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.SetAside;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;

/** A report with its files named from another folder, as when the reports of modules become one. */
public final class Relocation {

    private final UnaryOperator<String> name;

    /** @param name the new name of a file or document */
    public Relocation(UnaryOperator<String> name) {
        this.name = name;
    }

    public DocumentReport of(DocumentReport report) {
        return new DocumentReport(
                name.apply(report.name()),
                report.sources().stream().map(this::of).toList(),
                of(report.disclosure()),
                report.packs(),
                report.verdict(),
                report.findings().stream().map(this::of).toList(),
                report.coverage(),
                report.notices().stream().map(this::of).toList(),
                report.setAside().stream().map(this::of).toList(),
                report.companions().stream().map(this::of).toList());
    }

    private Source of(Source source) {
        return new Source(name.apply(source.name()), source.sha256(), source.format(), source.pages(), source.book());
    }

    private Disclosure of(Disclosure disclosure) {
        return new Disclosure(
                disclosure.department(),
                disclosure.fiscalYear(),
                disclosure.kind(),
                disclosure.scope(),
                disclosure.jurisdiction(),
                disclosure.unit(),
                of(disclosure.place()));
    }

    private Finding of(Finding finding) {
        List<Evidence> evidence = finding.evidence().stream().map(this::of).toList();
        return new Finding(
                finding.ruleId(),
                finding.severity(),
                finding.message(),
                finding.arguments(),
                evidence,
                finding.computation(),
                finding.basis(),
                finding.remedy(),
                finding.fingerprint(),
                finding.consequences());
    }

    private SetAside of(SetAside aside) {
        return new SetAside(of(aside.finding()), aside.cause(), aside.reason(), aside.by(), aside.until());
    }

    private Evidence of(Evidence evidence) {
        return new Evidence(
                evidence.quote(),
                evidence.label(),
                evidence.table(),
                evidence.row(),
                evidence.column(),
                of(evidence.place()));
    }

    private ReadingNotice of(ReadingNotice notice) {
        return new ReadingNotice(notice.kind(), notice.message(), of(notice.place()));
    }

    private CompanionRef of(CompanionRef companion) {
        return new CompanionRef(companion.kinship(), name.apply(companion.name()), companion.disclosure());
    }

    private Place of(Place place) {
        return place.file().isEmpty()
                ? place
                : new Place(name.apply(place.file()), place.page(), place.line(), place.box());
    }
}
