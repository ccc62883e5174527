package org.mingzhang.check.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;

/**
 * A breach as a rule reports it: immutable, every {@code with} gives a new one.
 *
 * @param facts the facts it rests on, the most suspect first; each becomes a piece of evidence
 * @param arguments values for the message, by name
 * @param variant suffix of the message key, or empty
 * @param quote words of the first fact that are at fault, or empty where all of it is
 * @param computation the arithmetic, where there is any
 * @param each whether every one of the facts breaks the rule by itself: same-kind faults told in one finding
 */
public record Breach(
        List<Object> facts,
        Map<String, Text> arguments,
        String variant,
        String quote,
        Optional<Computation> computation,
        boolean each) {

    public Breach {
        facts = List.copyOf(facts);
        arguments = Map.copyOf(arguments);
    }

    /** A breach that rests on these facts: records of the model, or of this package. */
    public static Breach of(Object fact, Object... more) {
        List<Object> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(List.of(more));
        return new Breach(facts, Map.of(), "", "", Optional.empty(), false);
    }

    /**
     * A breach that rests on all of these facts together.
     *
     * @param facts at least one fact
     */
    public static Breach ofAll(List<?> facts) {
        return new Breach(List.copyOf(facts), Map.of(), "", "", Optional.empty(), false);
    }

    /**
     * Same-kind faults in one finding: each of these facts breaks the rule by itself, and is counted. The message has
     * their number as {@code count}.
     *
     * @param facts at least one fact
     */
    public static Breach ofEach(List<?> facts) {
        return new Breach(List.copyOf(facts), Map.of(), "", "", Optional.empty(), true).with("count", facts.size());
    }

    /** How many times the rule is broken. */
    public int times() {
        return each ? facts.size() : 1;
    }

    /** With a value for the message: a text, number, figure or enum constant. */
    public Breach with(String name, Object value) {
        String text = Wording.of(value);
        return with(name, text, text);
    }

    /** With a value that differs by language. */
    public Breach with(String name, String zh, String en) {
        Map<String, Text> all = new LinkedHashMap<>(arguments);
        all.put(name, new Text(zh, en));
        return new Breach(facts, all, variant, quote, computation, each);
    }

    /** With the message {@code <rule id>.<variant>} instead of {@code <rule id>}. */
    public Breach variant(String name) {
        return new Breach(facts, arguments, name, quote, computation, each);
    }

    /** With the words of the first fact that are at fault, to be quoted instead of all of it. */
    public Breach quoting(String words) {
        return new Breach(facts, arguments, variant, words, computation, each);
    }

    /** With one more fact as evidence. */
    public Breach and(Object fact) {
        List<Object> all = new ArrayList<>(facts);
        all.add(fact);
        return new Breach(all, arguments, variant, quote, computation, each);
    }

    /** With the arithmetic, in printed figures. */
    public Breach computed(String expression, Object expected, Object found, Object difference, Object tolerance) {
        Computation done = new Computation(
                expression, Wording.of(expected), Wording.of(found), Wording.of(difference), Wording.of(tolerance));
        return new Breach(facts, arguments, variant, quote, Optional.of(done), each);
    }
}
