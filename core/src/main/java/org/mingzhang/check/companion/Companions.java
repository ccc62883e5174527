package org.mingzhang.check.companion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.Scope;

/** Finds among other disclosures those that a disclosure can be held against. */
public final class Companions {

    /** Parts in which a department tells of itself and of its units. */
    static final Set<String> OF_ITSELF = Set.of("部门概况", "机构设置", "部门职责");

    private Companions() {}

    /**
     * Another disclosure.
     *
     * @param name its name for the report
     * @param document its facts
     */
    public record Candidate(String name, BudgetDocument document) {}

    /**
     * A disclosure that stands in a relation to another.
     *
     * @param kinship the relation
     * @param at where it is in the list it was found in
     */
    public record Kin(Kinship kinship, int at) {}

    /**
     * The companions of a disclosure.
     *
     * @param self the disclosure that is checked
     * @param others other disclosures, in a fixed order
     */
    public static List<Companion> of(BudgetDocument self, List<Candidate> others) {
        List<Candidate> candidates =
                others.stream().filter(other -> other.document() != self).toList();
        List<Card> cards =
                candidates.stream().map(Candidate::document).map(Card::of).toList();
        List<Companion> found = new ArrayList<>();
        for (Kin kin : among(Card.of(self), cards)) {
            found.add(companion(kin.kinship(), candidates.get(kin.at()), found.size() + 1));
        }
        return found;
    }

    /**
     * Which disclosures are companions of one: at most one of each relation, but all its units. Where several would do (a
     * PDF and a web page of one text), the one with most figures is taken, else the first.
     *
     * @param self the disclosure that is checked
     * @param others other disclosures, in a fixed order; itself among them is passed over
     */
    public static List<Kin> among(Card self, List<Card> others) {
        List<Kin> found = new ArrayList<>();
        for (Kinship kinship : Kinship.values()) {
            List<Integer> fitting = new ArrayList<>();
            for (int at = 0; at < others.size(); at++) {
                if (others.get(at) != self && stands(kinship, self, others.get(at))) {
                    fitting.add(at);
                }
            }
            Collection<List<Integer>> bodies = kinship == Kinship.UNIT
                    ? fitting.stream()
                            .collect(Collectors.groupingBy(
                                    at -> others.get(at).name(), LinkedHashMap::new, Collectors.toList()))
                            .values()
                    : List.of(fitting);
            for (List<Integer> body : bodies) {
                body.stream()
                        .min(Comparator.comparingInt(at -> -others.get(at).amounts()))
                        .ifPresent(at -> found.add(new Kin(kinship, at)));
            }
        }
        return found;
    }

    /**
     * A disclosure as a companion.
     *
     * @param number number of the companion among all of a disclosure, from 1
     */
    public static Companion companion(Kinship kinship, Candidate other, int number) {
        return new Companion(kinship, other.name(), Renumbering.of(other.document(), number));
    }

    private static boolean stands(Kinship kinship, Card self, Card other) {
        return self.disclosure().fiscalYear() > 0
                && other.disclosure().fiscalYear() > 0
                && samePlace(self.disclosure(), other.disclosure())
                && switch (kinship) {
                    case PREVIOUS_YEAR -> isPreviousYear(self, other);
                    case BUDGET -> isBudgetOfTheYear(self, other);
                    case DEPARTMENT -> isUnitOf(self, other);
                    case UNIT -> isUnitOf(other, self);
                };
    }

    private static boolean isPreviousYear(Card self, Card other) {
        return other.disclosure().fiscalYear() == self.disclosure().fiscalYear() - 1
                && sameKind(self.disclosure(), other.disclosure())
                && sameBody(self, other);
    }

    private static boolean isBudgetOfTheYear(Card self, Card other) {
        return self.disclosure().kind() == DisclosureKind.FINAL_ACCOUNTS
                && other.disclosure().kind() == DisclosureKind.BUDGET
                && other.disclosure().fiscalYear() == self.disclosure().fiscalYear()
                && sameBody(self, other);
    }

    private static boolean isUnitOf(Card unit, Card department) {
        return unit.disclosure().fiscalYear() == department.disclosure().fiscalYear()
                && sameKind(unit.disclosure(), department.disclosure())
                && unit.name().isKnown()
                && department.name().isKnown()
                && unit.name().isUnit(unit.disclosure())
                && department.name().isDepartment(department.disclosure())
                && (unit.name().body().equals(department.name().body()) || department.names(unit.name()));
    }

    private static boolean sameBody(Card one, Card other) {
        Scope scope = one.disclosure().scope();
        Scope otherScope = other.disclosure().scope();
        boolean sameScope = scope == otherScope || scope == Scope.UNKNOWN || otherScope == Scope.UNKNOWN;
        return one.name().isKnown() && one.name().equals(other.name()) && sameScope;
    }

    private static boolean sameKind(Disclosure one, Disclosure other) {
        return one.kind() == other.kind() && one.kind() != DisclosureKind.UNKNOWN;
    }

    private static boolean samePlace(Disclosure one, Disclosure other) {
        return one.jurisdiction().equals(other.jurisdiction())
                || one.jurisdiction().isEmpty()
                || other.jurisdiction().isEmpty();
    }
}
