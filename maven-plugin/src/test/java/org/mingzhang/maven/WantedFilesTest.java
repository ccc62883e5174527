package org.mingzhang.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedFilesTest {

    @Test
    void everythingIsWantedUnlessSaidOtherwise() {
        WantedFiles all = new WantedFiles(List.of(), List.of());

        assertThat(all.test(Path.of("2024", "a.pdf"))).isTrue();
    }

    @Test
    void whatIsExcludedIsNotWantedEvenWhenIncluded() {
        WantedFiles some = new WantedFiles(List.of("*.pdf", "2024/*.txt"), List.of("drafts/**"));

        assertThat(some.test(Path.of("deep", "er", "a.pdf"))).isTrue();
        assertThat(some.test(Path.of("2024", "a.txt"))).isTrue();
        assertThat(some.test(Path.of("2023", "a.txt"))).isFalse();
        assertThat(some.test(Path.of("drafts", "a.pdf"))).isFalse();
        assertThat(some.test(Path.of("drafts", "old", "a.pdf"))).isFalse();
    }
}
