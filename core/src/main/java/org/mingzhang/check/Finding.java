package org.mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;

/**
 * A problem.
 *
 * @param ruleId id of the rule
 * @param severity weight
 * @param message what is wrong, in both languages
 * @param arguments the values in the message, by name
 * @param evidence what it rests on, at least one, the most suspect first
 * @param computation the arithmetic, where there is any
 * @param basis legal bases
 * @param remedy what to do, in both languages
 * @param fingerprint id that stays the same while rule, table, row label, column and year stay the same
 * @param consequences what else fails for the same cause
 */
public record Finding(
        String ruleId,
        Severity severity,
        Text message,
        Map<String, String> arguments,
        List<Evidence> evidence,
        Optional<Computation> computation,
        List<LegalBasis> basis,
        Text remedy,
        String fingerprint,
        List<Consequence> consequences) {

    public Finding {
        arguments = Map.copyOf(arguments);
        evidence = List.copyOf(evidence);
        basis = List.copyOf(basis);
        consequences = List.copyOf(consequences);
    }

    /**
     * Another comparison that fails for the same cause.
     *
     * @param ruleId rule of that comparison
     * @param message what it says, in both languages
     * @param computation its arithmetic
     */
    public record Consequence(String ruleId, Text message, Optional<Computation> computation) {}
}
