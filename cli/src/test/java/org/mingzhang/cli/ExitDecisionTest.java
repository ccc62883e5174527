package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Severity;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.Verdict;
import org.mingzhang.gate.FailOn;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

class ExitDecisionTest {

    private static final Text NONE = new Text("", "");

    @Test
    void acceptedIsZeroEvenWithRemarks() {
        assertThat(decide(FailOn.ERROR, document(Verdict.ACCEPT, Severity.WARNING, Severity.INFO)))
                .isEqualTo(ExitCode.ACCEPTED);
        assertThat(decide(FailOn.WARNING, document(Verdict.ACCEPT, Severity.INFO)))
                .isEqualTo(ExitCode.ACCEPTED);
    }

    @Test
    void findingsFailFromTheirThresholdOnAndNeverCount() {
        assertThat(decide(FailOn.ERROR, document(Verdict.REJECT, Severity.ERROR, Severity.ERROR, Severity.ERROR)))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(decide(FailOn.WARNING, document(Verdict.ACCEPT, Severity.WARNING)))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(decide(FailOn.NEVER, document(Verdict.REJECT, Severity.ERROR)))
                .isEqualTo(ExitCode.ACCEPTED);
    }

    @Test
    void undecidedIsSaidUnlessFindingsAreThere() {
        assertThat(decide(FailOn.ERROR, document(Verdict.UNDECIDED, Severity.WARNING)))
                .isEqualTo(ExitCode.UNDECIDED);
        assertThat(decide(FailOn.ERROR, document(Verdict.UNDECIDED), document(Verdict.REJECT, Severity.ERROR)))
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void unreadInputsAndBrokenRulesGoBeforeFindings() {
        CheckReport unread = new CheckReport(
                "1", List.of(document(Verdict.REJECT, Severity.ERROR)), List.of(new UnreadInput("a", NONE)));
        assertThat(ExitDecision.of(unread, FailOn.ERROR)).isEqualTo(ExitCode.UNREADABLE);

        DocumentReport broken = new DocumentReport(
                "a",
                List.of(),
                disclosure(),
                List.of(),
                Verdict.ACCEPT,
                List.of(),
                List.of(new Coverage("a-b-1", NONE, false, Outcome.RULE_ERROR, 0, 0, 0, 0, NONE)),
                List.of());
        assertThat(ExitDecision.of(new CheckReport("1", List.of(broken), unread.unread()), FailOn.NEVER))
                .isEqualTo(ExitCode.PACK_BROKEN);
    }

    private static ExitCode decide(FailOn failOn, DocumentReport... documents) {
        return ExitDecision.of(new CheckReport("1", List.of(documents), List.of()), failOn);
    }

    private static DocumentReport document(Verdict verdict, Severity... severities) {
        List<Finding> findings = List.of(severities).stream()
                .map(severity -> new Finding(
                        "a-b-1",
                        severity,
                        NONE,
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        NONE,
                        "f",
                        List.of()))
                .toList();
        return new DocumentReport("a", List.of(), disclosure(), List.of(), verdict, findings, List.of(), List.of());
    }

    private static Disclosure disclosure() {
        return new Disclosure("", 0, DisclosureKind.BUDGET, Scope.UNKNOWN, "", Unit.NONE, Place.NONE);
    }
}
