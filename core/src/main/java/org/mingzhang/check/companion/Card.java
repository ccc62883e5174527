package org.mingzhang.check.companion;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Line;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/**
 * What of a disclosure tells whose companion it is: so little that the cards of a whole province can be kept while their
 * disclosures are not.
 */
public final class Card {

    /** Shorter names are mentioned without being meant. */
    private static final int TELLING = 6;

    /** The card of what is no filled-in disclosure: nothing is its companion. */
    public static final Card NONE = new Card(
            new Disclosure("", 0, DisclosureKind.UNKNOWN, Scope.UNKNOWN, "", Unit.UNKNOWN_MONEY, Place.NONE),
            new BodyName("", false),
            0,
            Set.of(),
            "");

    private final Disclosure disclosure;
    private final BodyName name;
    private final int amounts;
    private final Set<String> units;
    private final String ofItself;

    private Card(Disclosure disclosure, BodyName name, int amounts, Set<String> units, String ofItself) {
        this.disclosure = disclosure;
        this.name = name;
        this.amounts = amounts;
        this.units = units;
        this.ofItself = ofItself;
    }

    /** The card of a disclosure. */
    public static Card of(BudgetDocument document) {
        BodyName name = BodyName.of(document.disclosure());
        boolean hasUnits = name.isDepartment(document.disclosure());
        return new Card(
                document.disclosure(),
                name,
                document.amounts().size(),
                hasUnits ? units(document) : Set.of(),
                hasUnits ? ofItself(document) : "");
    }

    private static Set<String> units(BudgetDocument document) {
        return document.lines().stream()
                .map(Line::entity)
                .distinct()
                .map(Printed::name)
                .collect(Collectors.toSet());
    }

    private static String ofItself(BudgetDocument document) {
        return document.passages().stream()
                .filter(passage -> Companions.OF_ITSELF.contains(passage.partKey()))
                .map(passage -> Printed.compact(passage.text()))
                .collect(Collectors.joining("\n"));
    }

    Disclosure disclosure() {
        return disclosure;
    }

    BodyName name() {
        return name;
    }

    int amounts() {
        return amounts;
    }

    /** Whether a department names this unit among its own: in the blocks of its tables, or where it tells of itself. */
    boolean names(BodyName unit) {
        return unit.body().length() >= TELLING && (units.contains(unit.body()) || ofItself.contains(unit.body()));
    }
}
