package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.sdk.workshop.PackDocs;

/** Every rule of the built-in packs has a page with all its sections, every link leads somewhere, none leads outside. */
class RuleSiteTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)(?:#[^\"]*)?\"");
    private static final List<String> SECTIONS = List.of("为什么", "依据", "怎样判断", "违反的例子", "符合的例子", "什么时候不作判断", "怎样改");

    @TempDir
    private Path temp;

    @Test
    void everyRuleHasACompletePage() throws Exception {
        int written = PackDocs.writeAll(List.of(), temp.resolve("site"), temp.resolve("cache"));

        List<String> ids;
        try (Packs packs = Packs.onClassPath()) {
            ids = packs.all().stream()
                    .map(Pack::catalogue)
                    .flatMap(List::stream)
                    .map(RuleDefinition::id)
                    .toList();
        }
        assertThat(ids).hasSize(written).isNotEmpty();
        String index = Files.readString(temp.resolve("site/index.html"));
        for (String id : ids) {
            String page = Files.readString(temp.resolve("site/rules/" + id + ".html"));
            assertThat(page).as(id).contains(SECTIONS).contains("class=\"finding");
            assertThat(page)
                    .as(id + ": its family needs a title and a why under families in pack.yaml")
                    .contains("为什么");
            assertThat(index).contains("href=\"rules/" + id + ".html\"");
        }
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() throws Exception {
        PackDocs.writeAll(List.of(), temp.resolve("site"), temp.resolve("cache"));

        try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Matcher links = LINK.matcher(Files.readString(file));
                while (links.find()) {
                    assertThat(file.resolveSibling(links.group(1)).normalize())
                            .as(file.toString())
                            .exists();
                }
            }
        }
    }
}
