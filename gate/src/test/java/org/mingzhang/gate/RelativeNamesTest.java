package org.mingzhang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;
import org.mingzhang.readers.bundle.Member;

class RelativeNamesTest {

    @TempDir
    Path folder;

    @Test
    void filesOfTheFolderAreNamedFromIt() throws IOException, UnreadableInputException {
        Path file = Files.createDirectories(folder.resolve("src/budget")).resolve("预算.txt");
        Files.writeString(file, "内容");

        Bundle bundle = found(folder).bundles().get(0);
        Member member = bundle.members().get(0);
        Input input = member.open(ReadLimits.DEFAULT);

        assertThat(bundle.name()).isEqualTo("src/budget/预算.txt");
        assertThat(member.folder()).isEqualTo("src/budget");
        assertThat(input.name()).isEqualTo("src/budget/预算.txt");
        assertThat(input.utf8()).isEqualTo("内容");
    }

    @Test
    void whatAManifestNamesAndIsNotThereIsNamedFromItToo() throws IOException {
        Files.writeString(folder.resolve("disclosure.yaml"), "files: [none.pdf]\n");

        Bundle bundle = found(folder).bundles().get(0);

        assertThat(bundle.members()).singleElement().satisfies(member -> {
            assertThat(member.folder()).isEmpty();
            assertThat(refusal(member).file()).isEqualTo("none.pdf");
        });
    }

    @Test
    void filesElsewhereKeepTheirNames() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "内容");

        assertThat(new RelativeNames(folder.resolve("module")).of(file.toString()))
                .isEqualTo(file.toString());
        assertThat(new RelativeNames(folder).of(folder + "-other/a.txt")).isEqualTo(folder + "-other/a.txt");
    }

    private Bundles found(Path base) {
        return new RelativeNames(base).of(Bundles.under(List.of(base), ReadLimits.DEFAULT));
    }

    private static UnreadableInputException refusal(Member member) {
        try {
            member.open(ReadLimits.DEFAULT);
        } catch (UnreadableInputException e) {
            return e;
        }
        throw new AssertionError("it was opened");
    }
}
