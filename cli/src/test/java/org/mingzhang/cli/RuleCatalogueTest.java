package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.report.catalogue.CatalogueRule;
import org.mingzhang.report.catalogue.RuleMarkdown;

/** The published catalogue is that of the packs: like the format of the code, renewed here, only compared where CI is set. */
class RuleCatalogueTest {

    private static final Path PUBLISHED = Path.of("../docs/rules.md");

    @Test
    void publishedCatalogueIsThatOfThePacks() throws Exception {
        try (Packs packs = Packs.onClassPath()) {
            String catalogue = RuleMarkdown.of(packs.all(), CatalogueRule.allOf(packs.all()));
            if (System.getenv("CI") == null) {
                Files.writeString(PUBLISHED, catalogue);
            }

            assertThat(Files.readString(PUBLISHED).equals(catalogue))
                    .as(
                            "docs/rules.md is current; renew it: ./mingzhang rules --format markdown --output docs/rules.md")
                    .isTrue();
        }
    }
}
