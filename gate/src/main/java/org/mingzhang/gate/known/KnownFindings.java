package org.mingzhang.gate.known;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.mingzhang.check.CheckReport;

/**
 * The lists of known findings of a run: first what somebody answers for, then what was there before.
 *
 * @param suppressions suppressions, perhaps none
 * @param baseline baseline, perhaps empty
 * @param keys names of documents in the baseline
 */
public record KnownFindings(Suppressions suppressions, Baseline baseline, DocumentKeys keys) {

    /**
     * Reads the lists that are there.
     *
     * @param suppressions file of suppressions, if any
     * @param baseline file of the baseline, if any
     * @param names folder that the names of documents in the report are relative to
     * @throws ListFileException when one of them cannot be used
     */
    public static KnownFindings read(Optional<Path> suppressions, Optional<Path> baseline, Path names)
            throws ListFileException {
        return new KnownFindings(
                suppressions(suppressions),
                baseline.isPresent() ? baseline(baseline.get()) : Baseline.EMPTY,
                new DocumentKeys(names, baseline.map(DocumentKeys::folder).orElse(names)));
    }

    /**
     * Reads the lists for writing the baseline, which need not be there yet.
     *
     * @param suppressions file of suppressions, if any
     * @param baseline file that the baseline is to be written to
     * @param names folder that the names of documents in the report are relative to
     * @throws ListFileException when one of them cannot be used
     */
    public static KnownFindings forRenewal(Optional<Path> suppressions, Path baseline, Path names)
            throws ListFileException {
        return new KnownFindings(
                suppressions(suppressions),
                Files.exists(baseline) ? baseline(baseline) : Baseline.EMPTY,
                new DocumentKeys(names, DocumentKeys.folder(baseline)));
    }

    private static Suppressions suppressions(Optional<Path> file) throws ListFileException {
        return file.isPresent() ? Suppressions.read(file.get(), file.get().toString()) : Suppressions.NONE;
    }

    private static Baseline baseline(Path file) throws ListFileException {
        return Baseline.read(file, file.toString());
    }

    /** Whether nothing is known, so that every report stays as it is. */
    public boolean areNone() {
        return suppressions == Suppressions.NONE && baseline == Baseline.EMPTY;
    }

    /** The report with everything known set aside. */
    public CheckReport apply(CheckReport report, LocalDate today) {
        return baseline.apply(suppressions.apply(report, today), keys);
    }

    /** What became of the baseline after a run; findings that a suppression sets aside do not belong into it. */
    public Baseline.Renewal renewBaseline(CheckReport report, LocalDate today, boolean takeNew) {
        return baseline.renewed(suppressions.apply(report, today), keys, takeNew);
    }
}
