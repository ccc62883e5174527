package org.mingzhang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.SetAside;

class RelocationTest {

    @Test
    void everyNameOfAFileIsChangedAndNothingElse() {
        DocumentReport report = SampleDocuments.document("a", SampleDocuments.error("f1", "r-1"));
        DocumentReport whole = report.settingAside(
                report.findings(),
                List.of(new SetAside(
                        SampleDocuments.error("f2", "r-1"), SetAside.Cause.BASELINE, "", "", Optional.empty())));

        DocumentReport moved = new Relocation(name -> "module/" + name).of(whole);

        assertThat(moved.name()).isEqualTo("module/a");
        assertThat(moved.sources().get(0).name()).isEqualTo("module/a");
        assertThat(moved.disclosure().place().file()).isEqualTo("module/a");
        assertThat(moved.findings().get(0).evidence().get(0).place().file()).isEqualTo("module/a");
        assertThat(moved.setAside().get(0).finding().evidence().get(0).place().file())
                .isEqualTo("module/a");
        DocumentReport back = new Relocation(name -> name.substring("module/".length())).of(moved);
        assertThat(back).isEqualTo(whole);
    }
}
