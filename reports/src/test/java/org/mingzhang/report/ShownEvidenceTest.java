package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.layout.Place;

class ShownEvidenceTest {

    @Test
    void aSentenceIsQuotedOnceAndEveryCellIsNamed() {
        Text none = new Text("", "");
        Finding finding = new Finding(
                "a-b-1",
                Severity.ERROR,
                none,
                Map.of(),
                List.of(
                        evidence("增长 19%", "增减率", "", 80),
                        evidence("增长 19%", "增减额", "", 80),
                        evidence("增长 19%", "增减率", "", 81),
                        evidence("0", "基本支出", "支出总表", 90),
                        evidence("0", "项目支出", "支出总表", 90)),
                Optional.empty(),
                List.of(),
                none,
                "f",
                List.of());

        assertThat(ShownEvidence.of(finding)).extracting(Evidence::label).containsExactly("增减率", "增减率", "基本支出", "项目支出");
    }

    private static Evidence evidence(String quote, String label, String table, int line) {
        return new Evidence(quote, label, table, "", "", Place.ofLine("a", line));
    }
}
