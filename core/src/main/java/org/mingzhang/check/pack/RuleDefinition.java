package org.mingzhang.check.pack;

import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.check.Severity;
import org.mingzhang.model.DisclosureKind;

/**
 * A rule as its catalogue describes it, whatever decides it.
 *
 * @param id id, beginning with the id of its pack
 * @param title what it demands
 * @param severity weight of its findings
 * @param mandatory whether an unevaluated rule leaves a document undecided
 * @param disclosure what it applies to; {@link DisclosureKind#UNKNOWN} for both
 * @param years fiscal years it applies to
 * @param needs what must be there, or the rule is not evaluated
 * @param basis ids of its legal bases
 * @param decides how it decides
 * @param remedy what to do about a finding
 */
public record RuleDefinition(
        String id,
        Text title,
        Severity severity,
        boolean mandatory,
        DisclosureKind disclosure,
        Years years,
        List<Need> needs,
        List<String> basis,
        Text decides,
        Text remedy) {

    public RuleDefinition {
        needs = List.copyOf(needs);
        basis = List.copyOf(basis);
    }
}
