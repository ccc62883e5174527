package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.sdk.workshop.NewPack;
import org.mingzhang.sdk.workshop.PackVerifier;

/** The page that begins a pack is true: its pieces, put where it says, fail first and then pass. */
class NewPackPageTest {

    @TempDir
    private Path temp;

    @Test
    void theCaseFailsAndTheRuleMakesItPass() throws Exception {
        Path project = temp.resolve("qingshan");
        NewPack.write(project);
        Path pack = project.resolve("src/main/pack");

        append(pack.resolve("cases/example.yaml"), "cases");
        PackVerifier.Result before = PackVerifier.verify(project, temp.resolve("cache"));
        assertThat(before.problems())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.message().en()).isEqualTo("there is no rule qingshan-identity-002"));

        append(pack.resolve("identities.yaml"), "identities");
        append(pack.resolve("subjects.yaml"), "subjects");
        PackVerifier.Result after = PackVerifier.verify(project, temp.resolve("cache"));
        assertThat(after.problems()).isEmpty();
        assertThat(after.rules()).isEqualTo(4);
        assertThat(after.cases()).isEqualTo(12);
    }

    private static void append(Path file, String name) throws IOException {
        Matcher block = Pattern.compile("(?s)```yaml " + name + "\\n(.*?)```")
                .matcher(Files.readString(Path.of("../docs/new-pack.md")));
        assertThat(block.find()).as(name).isTrue();
        Files.writeString(file, block.group(1), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
