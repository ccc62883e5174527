package org.mingzhang.check.identity;

import java.util.List;
import java.util.stream.Stream;

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
                .flatMap(test -> test instanceof Test.Compares compares
                        ? compares.formula().references().stream()
                        : Stream.of(((Test.Printed) test).reference()))
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
    }
}
