package org.mingzhang.sdk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;

/**
 * A finding of one rule, on its own or as a consequence of a finding of another.
 *
 * @param severity weight
 * @param message what is wrong
 * @param arguments values of the message
 * @param evidence its first piece of evidence
 * @param computation the arithmetic, where there is any
 */
record Reported(
        Severity severity,
        Text message,
        Map<String, String> arguments,
        Evidence evidence,
        Optional<Computation> computation) {

    /** What a rule reported, in the order of the findings. */
    static List<Reported> by(String rule, List<Finding> findings) {
        List<Reported> all = new ArrayList<>();
        for (Finding finding : findings) {
            Evidence first = finding.evidence().get(0);
            if (finding.ruleId().equals(rule)) {
                all.add(new Reported(
                        finding.severity(), finding.message(), finding.arguments(), first, finding.computation()));
            }
            finding.consequences().stream()
                    .filter(consequence -> consequence.ruleId().equals(rule))
                    .map(consequence -> new Reported(
                            finding.severity(), consequence.message(), Map.of(), first, consequence.computation()))
                    .forEach(all::add);
        }
        return all;
    }

    String value(String key) {
        return switch (key) {
            case "table" -> evidence.table();
            case "row" -> evidence.row();
            case "column" -> evidence.column();
            case "label" -> evidence.label();
            case "quote" -> evidence.quote();
            case "expected" -> computation.map(Computation::expected).orElse("");
            case "found" -> computation.map(Computation::found).orElse("");
            case "difference" -> computation.map(Computation::difference).orElse("");
            case "severity" -> severity.name();
            default -> message.zh() + " / " + message.en();
        };
    }

    /** Whether a value is the wanted one; of figures the unit may be left out. */
    boolean shows(String key, String wanted) {
        String value = value(key);
        return switch (key) {
            case "message" -> value.contains(wanted);
            case "expected", "found", "difference" -> value.equals(wanted) || value.startsWith(wanted + " ");
            default -> value.equals(wanted);
        };
    }

    @Override
    public String toString() {
        return message.zh() + "（" + evidence.label() + "：" + evidence.quote() + "）";
    }
}
