package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;

/** Clauses that stand twice in a row, as copying leaves them. */
public final class RepeatedClauses {

    private static final int SHORTEST = 14;
    private static final int LONGEST = 160;
    private static final int QUOTED = 24;
    private static final Pattern CLAUSE_MARK = Pattern.compile("[，；：。]");
    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fa5]{3}");

    private RepeatedClauses() {}

    /** The beginning of a run of words, with a mark in it, that follows on itself; or an empty text. */
    public static String of(String text) {
        String compact = text.replaceAll("\\s+", "");
        for (int at = 0; at + 2 * SHORTEST <= compact.length(); at++) {
            int longest = Math.min(LONGEST, (compact.length() - at) / 2);
            for (int length = SHORTEST; length <= longest; length++) {
                if (compact.charAt(at) == compact.charAt(at + length)
                        && compact.regionMatches(at, compact, at + length, length)
                        && isClause(compact.substring(at, at + length))) {
                    return compact.substring(at, at + Math.min(QUOTED, length)) + "……";
                }
            }
        }
        return "";
    }

    private static boolean isClause(String run) {
        return CLAUSE_MARK.matcher(run).find() && WORDS.matcher(run).find();
    }
}
