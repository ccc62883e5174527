package org.mingzhang.sdk.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPackTest {

    @TempDir
    private Path temp;

    @Test
    void writesEveryFileWithTheIdOfItsFolder() throws IOException {
        assertThat(NewPack.write(temp.resolve("green-village"))).isEqualTo("green-village");

        assertThat(Files.readString(temp.resolve("green-village/src/main/pack/pack.yaml")))
                .contains("id: green-village");
        assertThat(Files.readString(temp.resolve("green-village/src/main/pack/rules/example.drl")))
                .contains("package org.mingzhang.rules.green_village", "\"green-village-example-001\"");
    }

    @Test
    void neverWritesOverWhatIsThereAndWantsAProperName() throws IOException {
        Path there = Files.createDirectories(temp.resolve("there"));
        Files.writeString(there.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> NewPack.write(there)).hasMessageContaining("not empty");
        assertThatThrownBy(() -> NewPack.write(temp.resolve("My Pack"))).hasMessageContaining("lower-case");
    }

    @Test
    void thePomNamesTheVersionsOfThisBuild() throws IOException {
        NewPack.write(temp.resolve("village"));

        assertThat(Files.readString(temp.resolve("village/pom.xml")))
                .contains("<artifactId>village-pack</artifactId>")
                .containsPattern("<artifactId>mingzhang-sdk</artifactId>\\s*<version>\\d+\\.\\d+\\.\\d+")
                .doesNotContain("@");
    }
}
