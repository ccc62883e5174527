package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.check.pack.RuleDefinition;

/** {@code docs/coverage-of-regulations.md} names no rule that does not exist, and says of every requirement why where it names none. */
class CoverageOfRegulationsTest {

    /** A family with its numbers: {@code national-identity-101 to -108, -111}. */
    private static final Pattern NAMED = Pattern.compile("(national-[a-z]+)-(\\d{3})((?: to -\\d{3}|, -\\d{3})*)");

    private static final Pattern MORE = Pattern.compile("( to|,) -(\\d{3})");

    @Test
    void namesOnlyRulesThatThereAre() throws Exception {
        Set<String> rules = rules();
        List<String> unknown = new ArrayList<>();
        Set<String> named = new TreeSet<>();

        for (String row : Files.readAllLines(Path.of("../docs/coverage-of-regulations.md"))) {
            if (row.startsWith("| ") && !row.contains("requirement |")) {
                String[] cells = row.split("\\|");
                assertThat(cells[2].contains("national-") || cells.length > 3 && !cells[3].isBlank())
                        .as(row)
                        .isTrue();
                named(cells[2], rules, named, unknown);
            }
        }

        assertThat(unknown).as("rules that do not exist").isEmpty();
        assertThat(named).as("rules that requirements name").hasSizeGreaterThan(rules.size() / 2);
    }

    private static void named(String cell, Set<String> rules, Set<String> named, List<String> unknown) {
        Matcher family = NAMED.matcher(cell);
        while (family.find()) {
            String prefix = family.group(1) + "-";
            int last = one(prefix, family.group(2), rules, named, unknown);
            Matcher more = MORE.matcher(family.group(3));
            while (more.find()) {
                int number = one(prefix, more.group(2), rules, named, unknown);
                for (int between = last + 1; more.group(1).equals(" to") && between < number; between++) {
                    String id = prefix + String.format("%03d", between);
                    if (rules.contains(id)) {
                        named.add(id);
                    }
                }
                last = number;
            }
        }
    }

    private static int one(String prefix, String number, Set<String> rules, Set<String> named, List<String> unknown) {
        if (!rules.contains(prefix + number)) {
            unknown.add(prefix + number);
        }
        named.add(prefix + number);
        return Integer.parseInt(number);
    }

    private static Set<String> rules() throws Exception {
        try (Packs packs = Packs.onClassPath()) {
            Pack national = packs.find("national").orElseThrow();
            Set<String> ids = new TreeSet<>();
            Stream.concat(
                            national.rules().stream(),
                            national.identities().stream().map(IdentityDefinition::rule))
                    .map(RuleDefinition::id)
                    .forEach(ids::add);
            return ids;
        }
    }
}
