package org.mingzhang.check.identity;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Kinship;

/**
 * What must hold for an identity to apply: all of its tests.
 *
 * @param tests the tests
 * @param text as written
 */
public record Condition(List<Test> tests, String text) {

    public Condition {
        tests = List.copyOf(tests);
    }

    /** All references, in the order written. */
    public List<Reference> references() {
        return tests.stream()
                .flatMap(test -> {
                    if (test instanceof Test.Compares compares) {
                        return compares.formula().references().stream();
                    }
                    return test instanceof Test.Printed printed ? Stream.of(printed.reference()) : Stream.empty();
                })
                .toList();
    }

    /** One test. */
    public sealed interface Test {

        /**
         * A relation that must hold as printed.
         *
         * @param formula the relation
         * @param negated whether it must not hold instead
         */
        record Compares(Formula formula, boolean negated) implements Test {}

        /**
         * Something that must be printed with a number.
         *
         * @param reference what
         * @param negated whether it must not be printed instead
         */
        record Printed(Reference reference, boolean negated) implements Test {}

        /**
         * All companions of a kind must be there: every unit of which the department's tables have a block.
         *
         * @param of which companions
         */
        record Complete(Kinship of) implements Test {}
    }
}
