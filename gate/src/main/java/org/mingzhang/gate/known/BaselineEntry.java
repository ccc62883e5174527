package org.mingzhang.gate.known;

import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;

/**
 * A finding as a baseline remembers it: the fingerprint decides, the rest is for whoever reads the file.
 *
 * @param fingerprint fingerprint of the finding
 * @param rule id of its rule
 * @param place where it stands, in the words of the document, without page or line
 * @param text what is wrong, shortened, in Chinese like the documents, so that the file is the same for everybody
 */
record BaselineEntry(String fingerprint, String rule, String place, String text) {

    private static final int LONGEST = 60;

    static BaselineEntry of(Finding finding) {
        Evidence first = finding.evidence().get(0);
        return new BaselineEntry(
                finding.fingerprint(),
                finding.ruleId(),
                oneLine(first.label()),
                oneLine(finding.message().zh()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\u3000]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
