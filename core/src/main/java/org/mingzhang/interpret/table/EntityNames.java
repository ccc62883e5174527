package org.mingzhang.interpret.table;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.interpret.wording.Printed;

/** Names of the department and its budget units, so that a row that bears one is known as theirs. */
public final class EntityNames {

    private final Set<String> names = new HashSet<>();

    public void add(String printed) {
        String name = normal(printed);
        if (name.length() > 3 && !RowNames.isTotal(name)) {
            names.add(name);
        }
    }

    public boolean contains(String printed) {
        return !printed.isEmpty() && names.contains(normal(printed));
    }

    /** A name without its code, 本级, and the spaces of the print. */
    public static String normal(String printed) {
        String name = Printed.name(printed);
        int start = 0;
        while (start < name.length() && (Character.isDigit(name.charAt(start)) || name.charAt(start) == '-')) {
            start++;
        }
        return name.substring(start).replace("（本级）", "").replace("（汇总）", "").replace("（机关）", "");
    }
}
