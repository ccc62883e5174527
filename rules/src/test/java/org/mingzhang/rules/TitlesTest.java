package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.interpret.table.find.TitleIndex;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.TableTemplate;

/** The national pack knows tables by the titles that they go by in the forms of many places and years. */
class TitlesTest {

    @Test
    void titlesOfManyPlacesNameTheirKind() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (Packs packs = Packs.onClassPath()) {
            List<TableTemplate> tables =
                    packs.book(List.of("national")).template().tables();
            TitleIndex titles = new TitleIndex(tables);
            for (String line : Files.readAllLines(
                    Path.of(TitlesTest.class.getResource("titles.txt").toURI()))) {
                if (line.startsWith("## ")) {
                    titles = new TitleIndex(tables, DisclosureKind.valueOf(line.substring(3)));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    String[] words = line.split(" \\| ");
                    String kind = titles.find(words[0]).map(TableTemplate::kind).orElse("-");
                    asked++;
                    if (!kind.equals(words[1])) {
                        wrong.add(words[0] + " is " + kind + ", not " + words[1]);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(150);
        assertThat(wrong).isEmpty();
    }
}
