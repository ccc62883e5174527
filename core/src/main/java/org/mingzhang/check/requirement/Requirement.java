package org.mingzhang.check.requirement;

import java.util.List;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;

/** What a requirement of a pack demands, said as data. */
public sealed interface Requirement {

    /**
     * A part must state something.
     *
     * @param part the part with its statements
     */
    record States(PartTemplate part) implements Requirement {}

    /**
     * A table must have rows and columns, filled.
     *
     * @param table the kind of table with its required rows and columns
     */
    record Has(TableTemplate table) implements Requirement {}

    /**
     * Indicators of a kind must be there, or be given in certain ways.
     *
     * @param first 一级指标 of those that are meant, or empty for any
     * @param second 二级指标 of those that are meant, or empty for any
     * @param atLeast how many of them everyone who has indicators must have; 0 where their number does not matter
     * @param forms how each of them must be given; empty where that does not matter
     */
    record Indicated(String first, String second, int atLeast, List<IndicatorForm> forms) implements Requirement {

        public Indicated {
            forms = List.copyOf(forms);
        }

        /** Name of the indicators that are meant. */
        public String name() {
            return second.isEmpty() ? first.isEmpty() ? "绩效指标" : first : second;
        }
    }
}
