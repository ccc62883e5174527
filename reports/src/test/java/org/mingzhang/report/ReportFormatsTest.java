package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormatsTest {

    @Test
    void findsEveryShippedFormatByItsName() {
        assertThat(ReportFormats.names()).contains("console", "html", "json", "junit", "sarif");
        for (String name : ReportFormats.names()) {
            assertThat(ReportFormats.find(name).orElseThrow().format()).isEqualTo(name);
        }
        assertThat(ReportFormats.find("telegram")).isEmpty();
    }
}
