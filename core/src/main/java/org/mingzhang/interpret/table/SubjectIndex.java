package org.mingzhang.interpret.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Term;

/**
 * Codes of subjects by their names, as the tables of the document print them together, and as the template knows them.
 * Used for tables that print names alone.
 */
public final class SubjectIndex {

    /** By function, by economic nature, by that of governments. */
    private static final String FAMILIES = "235";

    private final Map<String, List<String>> codes = new HashMap<>();

    public SubjectIndex(Iterable<TableTemplate> tables) {
        for (TableTemplate table : tables) {
            for (Term row : table.rows()) {
                if (isCode(row.key())) {
                    for (String alias : row.aliases()) {
                        add(row.key(), Printed.name(alias));
                    }
                }
            }
        }
    }

    public static boolean isCode(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0)) && Subject.read(key) != null;
    }

    /** Learns that a table prints this code with this name. */
    public void add(String code, String name) {
        List<String> known = codes.computeIfAbsent(name, key -> new ArrayList<>(2));
        if (!known.contains(code)) {
            known.add(code);
        }
    }

    /**
     * The code of a name that is printed alone.
     *
     * @param name normalised name
     * @param last code of the row before, or empty
     * @param family first digit of the codes of its classification: 2 by function, 3 by economic nature, 5 by that of
     *     governments
     * @param numbered whether the name is numbered, as only classes (类) are among unnumbered names
     * @return the code, or empty when no table tells or several are as likely
     */
    public String resolve(String name, String last, char family, boolean numbered) {
        String best = "";
        int rank = 0;
        boolean tie = false;
        for (String code : codes.getOrDefault(name, List.of())) {
            if (code.charAt(0) == family) {
                int fit = fit(code, last, numbered);
                if (fit > rank) {
                    best = code;
                    rank = fit;
                    tie = false;
                } else if (fit == rank && fit > 0) {
                    tie = true;
                }
            }
        }
        return tie ? "" : best;
    }

    /**
     * First digit of the codes of the classification that names printed without codes are of: that which alone knows most of
     * them, or that by function where none does more.
     */
    public char family(Iterable<String> names) {
        int[] counts = new int[FAMILIES.length()];
        for (String name : names) {
            int known = -1;
            boolean alone = true;
            for (String code : codes.getOrDefault(name, List.of())) {
                int of = FAMILIES.indexOf(code.charAt(0));
                alone &= known < 0 || known == of;
                known = of;
            }
            if (known >= 0 && alone) {
                counts[known]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return FAMILIES.charAt(best);
    }

    /** How well a code follows the one before: its first sub-item best, then its siblings, then those of its parents. */
    private static int fit(String code, String last, boolean numbered) {
        if (numbered) {
            return code.length() == 3 ? 9 : 1;
        }
        if (last.isEmpty()) {
            return code.length() == 3 ? 2 : 1;
        }
        String parent = parent(code);
        if (parent.equals(last)) {
            return 8;
        }
        int rank = 7;
        for (String above = parent(last); ; above = parent(above), rank--) {
            if (parent.equals(above)) {
                return rank;
            }
            if (above.isEmpty()) {
                return 1;
            }
        }
    }

    private static String parent(String code) {
        return code.length() <= 3 ? "" : code.substring(0, code.length() - 2);
    }
}
