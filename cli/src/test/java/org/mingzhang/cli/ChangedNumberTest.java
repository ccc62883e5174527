package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.layout.Input;

/**
 * Changes one number of the clean example at a time: a finding must name that number where it stands.
 *
 * <p>Every number of the eleven money tables is tied to others, so each of them must be found. Of the numbers in words
 * only those are tied that speak of a table or of each other; {@link Tie} says which are not, and why no checker could
 * know that they are wrong from the document alone.
 */
class ChangedNumberTest {

    private static final Map<String, int[]> RATES = new TreeMap<>();

    private static List<String> lines;
    private static Mingzhang mingzhang;
    private static Set<String> remarks;

    @BeforeContainer
    static void prepare() throws Exception {
        lines = Files.readAllLines(MingzhangProcess.cleanExample());
        mingzhang = Mingzhang.builder().build();
        remarks = check(String.join("\n", lines) + "\n").findings().stream()
                .map(ChangedNumberTest::identity)
                .collect(Collectors.toSet());
    }

    @AfterContainer
    static void printRates() {
        RATES.forEach((where, counts) ->
                System.out.printf("changed numbers found: %4d of %4d  %s%n", counts[1], counts[0], where));
        mingzhang.close();
    }

    @Property(tries = 400, seed = "20240331", shrinking = ShrinkingMode.OFF)
    void everyNumberOfATableIsTied(@ForAll("cells") PrintedNumber number, @ForAll long seed) throws Exception {
        assertThat(isFound(number, seed)).as(number.toString()).isTrue();
    }

    @Property(tries = 150, seed = "20240331", shrinking = ShrinkingMode.OFF)
    void everyTiedNumberInWordsIsFound(@ForAll("tiedWords") PrintedNumber number, @ForAll long seed) throws Exception {
        assertThat(isFound(number, seed)).as(number.toString()).isTrue();
    }

    @Provide
    Arbitrary<PrintedNumber> cells() {
        return Arbitraries.of(PrintedNumber.of(lines).stream()
                .filter(number -> number.kind() == PrintedNumber.Kind.CELL)
                .toList());
    }

    @Provide
    Arbitrary<PrintedNumber> tiedWords() {
        return Arbitraries.of(PrintedNumber.of(lines).stream()
                .filter(number -> number.kind() != PrintedNumber.Kind.CELL)
                .filter(number -> Tie.of(number) == Tie.TIED)
                .toList());
    }

    private static boolean isFound(PrintedNumber number, long seed) throws Exception {
        String other = number.changed(new Random(seed));
        boolean found = check(number.replacedIn(lines, other)).findings().stream()
                .filter(finding -> !remarks.contains(identity(finding)))
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> names(evidence, number, other));
        int[] counts = RATES.computeIfAbsent(number.where() + " " + number.kind(), where -> new int[2]);
        counts[0]++;
        counts[1] += found ? 1 : 0;
        return found;
    }

    private static boolean names(Evidence evidence, PrintedNumber number, String other) {
        return evidence.place().line() == number.line() && evidence.quote().contains(other);
    }

    private static String identity(Finding finding) {
        return finding.fingerprint() + finding.message().zh();
    }

    private static DocumentReport check(String text) throws Exception {
        return mingzhang.check("x.txt", List.of(new Input("x.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
}
