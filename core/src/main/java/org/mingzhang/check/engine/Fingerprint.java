package org.mingzhang.check.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;

/** The id of a finding that survives new pages and lines: rule, table, row, column and year. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(String rule, Evidence evidence, int year) {
        boolean addressed = !evidence.table().isEmpty() || !evidence.row().isEmpty();
        String where = addressed
                ? evidence.table() + "|" + evidence.row() + "|" + evidence.column()
                : evidence.label() + "|" + evidence.quote().replaceAll("\\s+", "");
        return hash(rule + "|" + where + "|" + year);
    }

    /** The same findings, with those that would share a fingerprint told apart by their order. */
    static List<Finding> distinct(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> distinct = new ArrayList<>();
        for (Finding finding : findings) {
            int before = seen.merge(finding.fingerprint(), 1, Integer::sum) - 1;
            distinct.add(before == 0 ? finding : with(finding, hash(finding.fingerprint() + "#" + before)));
        }
        return distinct;
    }

    private static Finding with(Finding finding, String fingerprint) {
        return new Finding(
                finding.ruleId(),
                finding.severity(),
                finding.message(),
                finding.arguments(),
                finding.evidence(),
                finding.computation(),
                finding.basis(),
                finding.remedy(),
                fingerprint,
                finding.consequences());
    }

    private static String hash(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
