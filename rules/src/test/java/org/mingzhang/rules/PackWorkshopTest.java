package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.sdk.workshop.NewPack;
import org.mingzhang.sdk.workshop.PackBuilder;
import org.mingzhang.sdk.workshop.PackVerifier;

/** A new pack on the national one verifies, breaks when it is broken, and becomes a jar that loads without a compiler. */
class PackWorkshopTest {

    @TempDir
    private Path temp;

    @Test
    void a_new_pack_verifies_and_becomes_a_jar() throws Exception {
        Path folder = temp.resolve("village");
        NewPack.write(folder);

        PackVerifier.Result result = PackVerifier.verify(folder, temp.resolve("cache"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isEqualTo(3);
        assertThat(result.cases()).isEqualTo(9);

        Path jar = temp.resolve("out/village.jar");
        PackBuilder.build(folder, jar, temp.resolve("cache"));
        byte[] first = Files.readAllBytes(jar);
        PackBuilder.build(folder, jar, temp.resolve("cache"));
        assertThat(Files.readAllBytes(jar)).isEqualTo(first);
        try (Packs packs = Packs.of(List.of(jar), temp.resolve("cache"))) {
            assertThat(packs.fromFiles()).containsExactly("village");
            assertThat(packs.book(List.of("village")).refs()).hasSize(2);
        }
    }

    @Test
    void a_case_that_does_not_come_out_and_a_missing_one_are_named() throws Exception {
        Path folder = temp.resolve("village");
        NewPack.write(folder);
        Path cases = folder.resolve("src/main/pack/cases/example.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace("amount: 3}, {subject: 公用经费", "amount: 30}, {subject: 公用经费")
                        .replaceFirst("    undecided: .*\n", ""));

        assertThat(PackVerifier.verify(folder, temp.resolve("cache")).problems())
                .anySatisfy(problem ->
                        assertThat(problem.message().en()).contains("village-identity-001 keeps: came to FAILED"))
                .anySatisfy(problem -> assertThat(problem.message().en())
                        .contains("village-example-001 has no case under 'undecided'"));
    }
}
