package org.mingzhang.check.engine;

import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.OcrPlaces;
import org.mingzhang.layout.ReadingNotice;

/** A finding that rests on words recognised from an image is a hint to look there, and no more. */
final class OcrSeverity {

    private OcrSeverity() {}

    static List<Finding> capped(List<Finding> findings, List<ReadingNotice> notices) {
        OcrPlaces places = OcrPlaces.of(notices);
        return places.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> finding.severity() != Severity.INFO
                                        && finding.evidence().stream()
                                                .anyMatch(evidence -> places.contains(evidence.place()))
                                ? hint(finding)
                                : finding)
                        .toList();
    }

    private static Finding hint(Finding finding) {
        return new Finding(
                finding.ruleId(),
                Severity.INFO,
                new Text(
                        finding.message().zh() + "（文字由图像识别得来，请对照原件）",
                        finding.message().en() + " (the words were recognised from an image; compare the original)"),
                finding.arguments(),
                finding.evidence(),
                finding.computation(),
                finding.basis(),
                finding.remedy(),
                finding.fingerprint(),
                finding.consequences());
    }
}
