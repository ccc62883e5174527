package org.mingzhang.interpret.goal;

import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;

/** Names of projects, which some forms print with their code in the ledger before them. */
final class ProjectName {

    private static final Pattern CODE = Pattern.compile("^\\d{6,}[A-Z]?\\d*[-—_]");

    private ProjectName() {}

    /** The normalised name without its code, for joins. */
    static String key(String name) {
        return Printed.name(CODE.matcher(name).replaceFirst(""));
    }
}
