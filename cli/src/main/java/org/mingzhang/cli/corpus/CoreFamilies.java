package org.mingzhang.cli.corpus;

import java.util.regex.Pattern;

/**
 * Tells identities, and the core families of the national pack among them, by the id of the rule: what a table says of
 * itself (100, 400) and what two tables say of the same money (200, 500). Apart stand the customary agreements (261 to
 * 269), goal tables (271 to 279), what the text says (300, 600), and what a place adds.
 */
final class CoreFamilies {

    private static final Pattern IDENTITY = Pattern.compile(".*-identity-\\d+");
    private static final Pattern CORE = Pattern.compile("national-identity-(?!2[67])[1245]\\d\\d");

    private CoreFamilies() {}

    static boolean isIdentity(String ruleId) {
        return IDENTITY.matcher(ruleId).matches();
    }

    static boolean isCore(String ruleId) {
        return CORE.matcher(ruleId).matches();
    }
}
