package org.mingzhang.gate.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.SetAside;
import org.mingzhang.gate.SampleDocuments;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

class ReportCodecTest {

    private static final Path CORPUS = Path.of(System.getProperty("mingzhang.corpus", "../../shared/corpus"));

    /** A slice of the real documents, where there are any: reading all would take minutes. */
    private static final int REAL_DOCUMENTS = 5;

    @Test
    void whatWasReadComesBackAsItWas() throws Exception {
        LayoutReaders readers = LayoutReaders.installed();
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            for (Bundle bundle : Bundles.under(documents(), ReadLimits.DEFAULT).bundles()) {
                Optional<Layout> layout =
                        bundle.read(readers, ReadLimits.DEFAULT).layout();
                if (layout.isPresent()) {
                    List<Submission> read = mingzhang.submitAll(
                            bundle.name(),
                            layout.get(),
                            new Circumstances(Optional.of(LocalDate.of(2024, 2, 3)), Optional.empty()));
                    List<Submission> back = ReportCodec.readSubmissions(ReportCodec.write(read));
                    assertThat(back).isEqualTo(read);
                    for (int at = 0; at < read.size(); at++) {
                        assertThat(mingzhang.check(back.get(at), List.of()))
                                .isEqualTo(mingzhang.check(read.get(at), List.of()));
                    }
                }
            }
        }
    }

    @Test
    void everyReportComesBackAsItWas() throws Exception {
        CheckReport report = check(documents());

        assertThat(report.documents()).hasSizeGreaterThan(1);
        assertThat(ReportCodec.readReport(ReportCodec.write(report))).isEqualTo(report);
    }

    @Test
    void whatWasSetAsideComesBackToo() throws IOException {
        DocumentReport document = SampleDocuments.document("a", SampleDocuments.error("f1", "r-1"));
        CheckReport aside = SampleDocuments.report(document.settingAside(
                List.of(),
                List.of(new SetAside(
                        document.findings().get(0),
                        SetAside.Cause.SUPPRESSION,
                        "因",
                        "",
                        Optional.of(LocalDate.of(2027, 1, 2))))));

        assertThat(ReportCodec.readReport(ReportCodec.write(aside))).isEqualTo(aside);
    }

    @Test
    void anyByteThatIsChangedOrMissingIsNoticed() throws IOException {
        CheckReport document =
                SampleDocuments.report(SampleDocuments.document("a", SampleDocuments.error("f1", "r-1")));
        byte[] good = ReportCodec.write(document);

        for (int i = 0; i < good.length; i++) {
            byte[] damaged = good.clone();
            damaged[i] ^= 0x10;
            assertThat(readable(damaged)).as("byte %d", i).isIn(Optional.of(document), Optional.empty());
            byte[] cut = Arrays.copyOf(good, i);
            assertThatThrownBy(() -> ReportCodec.readReport(cut)).isInstanceOf(IOException.class);
        }
    }

    private static Optional<CheckReport> readable(byte[] bytes) {
        try {
            return Optional.of(ReportCodec.readReport(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
            examples.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(documents::add);
        }
        if (Files.isDirectory(CORPUS)) {
            try (Stream<Path> files = Files.walk(CORPUS)) {
                List<Path> real = files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(pdf|docx|xlsx|html)"))
                        .sorted()
                        .toList();
                for (int i = 0; i < real.size(); i += Math.max(1, real.size() / REAL_DOCUMENTS)) {
                    documents.add(real.get(i));
                }
            }
        }
        return documents;
    }

    private static CheckReport check(List<Path> documents) throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            return new BatchCheck(mingzhang, ReadLimits.DEFAULT, "test")
                    .check(Bundles.under(documents, ReadLimits.DEFAULT));
        }
    }
}
