package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.MingzhangProcess.Outcome;

/** The corpus report over the shipped examples, through the real process. */
class CorpusCommandTest {

    @TempDir
    Path folder;

    @Test
    void theExamplesAreCountedAndSummedUp() throws Exception {
        Path file = folder.resolve("corpus.md");
        String examples = MingzhangProcess.example().getParent().toString();

        Outcome outcome = MingzhangProcess.run(
                folder, "corpus", examples, "--lang", "en", "--format", "markdown", "--output", file.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        List<String[]> rows = Files.readString(file)
                .lines()
                .filter(line -> line.contains("部门预算") || line.contains("total:"))
                .map(line -> line.split(" *\\| *"))
                .toList();
        assertThat(rows).as(Files.readString(file)).hasSizeGreaterThanOrEqualTo(3);
        String[] total = rows.get(rows.size() - 1);
        int numbers = 0;
        int errors = 0;
        for (String[] row : rows.subList(0, rows.size() - 1)) {
            String[] tables = row[2].split("/");
            assertThat(tables[0]).as("tables of " + row[1]).isEqualTo(tables[1]).isNotEqualTo("0");
            numbers += Integer.parseInt(row[4]);
            errors += Integer.parseInt(row[16]);
        }
        assertThat(numbers).isPositive().isEqualTo(Integer.parseInt(total[4]));
        assertThat(errors).isPositive().isEqualTo(Integer.parseInt(total[16]));
    }

    @Test
    void aFolderWithoutDocumentsIsSaidSo() throws Exception {
        Outcome outcome = MingzhangProcess.run(folder, "corpus", folder.toString(), "--totals");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.showsStackTrace()).isFalse();
    }
}
