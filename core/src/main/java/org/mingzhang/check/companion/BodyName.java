package org.mingzhang.check.companion;

import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Scope;

/**
 * The name of a department or unit, for telling whether two documents are of the same body.
 *
 * @param body the name without （本级）
 * @param ownLevel whether it is the department's own level: a unit beside the others
 */
record BodyName(String body, boolean ownLevel) {

    private static final Pattern OWN_LEVEL = Pattern.compile("(?:（(?:本级|机关|机关本级)）|本级)$");
    private static final Pattern PARTY = Pattern.compile("^中共");

    static BodyName of(Disclosure disclosure) {
        String name = PARTY.matcher(Printed.name(disclosure.department())).replaceFirst("");
        String body = OWN_LEVEL.matcher(name).replaceFirst("");
        return new BodyName(body, !body.equals(name));
    }

    boolean isKnown() {
        return !body.isEmpty();
    }

    /** Whether a disclosure is of a unit: it says so, or it is of the own level of a department. */
    boolean isUnit(Disclosure disclosure) {
        return disclosure.scope() == Scope.UNIT || ownLevel;
    }

    /** Whether a disclosure is of a department with all its units. */
    boolean isDepartment(Disclosure disclosure) {
        return disclosure.scope() == Scope.DEPARTMENT && !ownLevel;
    }
}
