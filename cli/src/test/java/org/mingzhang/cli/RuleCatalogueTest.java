package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;

class RuleCatalogueTest {

    @Test
    void publishedCatalogueIsThatOfThePacks() throws Exception {
        try (Mingzhang mingzhang = Mingzhang.builder().build()) {
            String catalogue = RuleMarkdown.of(mingzhang.packs(), CatalogueRule.allOf(mingzhang.packs()));

            assertThat(Files.readString(Path.of("../docs/rules.md")))
                    .as("renew it: ./mingzhang rules --format markdown --output docs/rules.md")
                    .isEqualTo(catalogue);
        }
    }
}
