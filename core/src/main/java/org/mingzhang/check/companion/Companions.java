package org.mingzhang.check.companion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
     * The companions of a disclosure: at most one of each relation, but of all its units. Where several would do (a PDF
     * and a web page of one text), the one with most figures is taken, else the first.
     *
     * @param self the disclosure that is checked
     * @param others other disclosures, in a fixed order
     */
    public static List<Companion> of(BudgetDocument self, List<Candidate> others) {
        List<Companion> found = new ArrayList<>();
        for (Kinship kinship : Kinship.values()) {
            List<Candidate> fitting = others.stream()
                    .filter(other -> other.document() != self)
                    .filter(other -> stands(kinship, self, other.document()))
                    .toList();
            List<Candidate> taken = kinship == Kinship.UNIT
                    ? onePerBody(fitting)
                    : fullest(fitting).stream().toList();
            for (Candidate candidate : taken) {
                found.add(companion(kinship, candidate, found.size() + 1));
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

    private static Optional<Candidate> fullest(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(
                        candidate -> -candidate.document().amounts().size()));
    }

    private static List<Candidate> onePerBody(List<Candidate> units) {
        List<Candidate> taken = new ArrayList<>();
        Set<BodyName> seen = new LinkedHashSet<>();
        for (Candidate unit : units) {
            BodyName name = BodyName.of(unit.document().disclosure());
            if (seen.add(name)) {
                fullest(units.stream()
                                .filter(other -> BodyName.of(other.document().disclosure())
                                        .equals(name))
                                .toList())
                        .ifPresent(taken::add);
            }
        }
        return taken;
    }

    private static boolean stands(Kinship kinship, BudgetDocument self, BudgetDocument other) {
        BiPredicate<BudgetDocument, BudgetDocument> test = switch (kinship) {
            case PREVIOUS_YEAR -> Companions::isPreviousYear;
            case BUDGET -> Companions::isBudgetOfTheYear;
            case DEPARTMENT -> (unit, department) -> isUnitOf(unit, department);
            case UNIT -> (department, unit) -> isUnitOf(unit, department);
        };
        return self.disclosure().fiscalYear() > 0
                && other.disclosure().fiscalYear() > 0
                && samePlace(self.disclosure(), other.disclosure())
                && test.test(self, other);
    }

    private static boolean isPreviousYear(BudgetDocument self, BudgetDocument other) {
        return sameBody(self.disclosure(), other.disclosure())
                && sameKind(self.disclosure(), other.disclosure())
                && other.disclosure().fiscalYear() == self.disclosure().fiscalYear() - 1;
    }

    private static boolean isBudgetOfTheYear(BudgetDocument self, BudgetDocument other) {
        return sameBody(self.disclosure(), other.disclosure())
                && self.disclosure().kind() == DisclosureKind.FINAL_ACCOUNTS
                && other.disclosure().kind() == DisclosureKind.BUDGET
                && other.disclosure().fiscalYear() == self.disclosure().fiscalYear();
    }

    private static boolean isUnitOf(BudgetDocument unit, BudgetDocument department) {
        BodyName name = BodyName.of(unit.disclosure());
        BodyName above = BodyName.of(department.disclosure());
        return name.isKnown()
                && above.isKnown()
                && name.isUnit(unit.disclosure())
                && above.isDepartment(department.disclosure())
                && sameKind(unit.disclosure(), department.disclosure())
                && unit.disclosure().fiscalYear() == department.disclosure().fiscalYear()
                && (name.body().equals(above.body()) || name.isNamedIn(department));
    }

    private static boolean sameBody(Disclosure one, Disclosure other) {
        BodyName name = BodyName.of(one);
        boolean sameScope =
                one.scope() == other.scope() || one.scope() == Scope.UNKNOWN || other.scope() == Scope.UNKNOWN;
        return name.isKnown() && name.equals(BodyName.of(other)) && sameScope;
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
