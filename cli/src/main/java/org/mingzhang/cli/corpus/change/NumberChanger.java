package org.mingzhang.cli.corpus.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.PackException;
import org.mingzhang.check.Severity;
import org.mingzhang.cli.corpus.change.ChangedNumber.Outcome;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.Understander;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;

/** Changes numbers of a document in memory, one at a time, and checks each time. */
public final class NumberChanger {

    private final Mingzhang mingzhang;
    private final Understander understander;
    private final int count;
    private final long seed;

    /**
     * Changes numbers.
     *
     * @param mingzhang checks
     * @param understander tells where a number stands
     * @param count how many numbers of a document to change at most, half of them in tables, half in words
     * @param seed chooses the numbers and what is put in their place
     */
    public NumberChanger(Mingzhang mingzhang, Understander understander, int count, long seed) {
        this.understander = understander;
        this.mingzhang = mingzhang;
        this.count = count;
        this.seed = seed;
    }

    private record Candidate(NumberPlace number, Whereabouts.Found what) {}

    /**
     * Changes numbers of a document; a document that is no disclosure gives none.
     *
     * @throws PackException when the rules of its place cannot be loaded
     */
    public List<ChangedNumber> change(String name, Layout layout) throws PackException {
        Optional<Interpretation> read = understander.understand(layout).interpretation();
        if (read.isEmpty()) {
            return List.of();
        }
        List<NumberPlace> numbers = NumberPlace.of(layout);
        Ties ties = new Ties(numbers);
        Set<String> known = statements(mingzhang.check(name, layout));
        Random random = new Random(seed);
        List<ChangedNumber> changed = new ArrayList<>();
        for (Candidate candidate : chosen(candidates(numbers, layout, new Whereabouts(read.get())), random)) {
            NumberPlace number = candidate.number();
            Block block = layout.blocks().get(number.block());
            String other = number.other(random);
            DocumentReport report = mingzhang.check(name, number.replacedIn(layout, other));
            List<Finding> news = report.findings().stream()
                    .filter(NumberChanger::weighs)
                    .filter(finding -> statements(finding).anyMatch(said -> !known.contains(said)))
                    .toList();
            changed.add(new ChangedNumber(
                    name,
                    candidate.what().group(),
                    candidate.what().detail().strip(),
                    number.place(),
                    number.context(),
                    number.printed(),
                    other,
                    ties.isTied(number, block, candidate.what().around()),
                    outcome(news, number, other),
                    news.stream().map(Finding::ruleId).distinct().collect(Collectors.joining(" "))));
        }
        return changed;
    }

    private static List<Candidate> candidates(List<NumberPlace> numbers, Layout layout, Whereabouts whereabouts) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberPlace number : numbers) {
            whereabouts
                    .of(number, layout.blocks().get(number.block()))
                    .ifPresent(what -> candidates.add(new Candidate(number, what)));
        }
        return candidates;
    }

    private List<Candidate> chosen(List<Candidate> candidates, Random random) {
        Map<Boolean, List<Candidate>> halves = candidates.stream()
                .collect(Collectors.partitioningBy(
                        candidate -> candidate.number().isAlone()));
        List<Candidate> words = halves.get(false);
        List<Candidate> cells = halves.get(true);
        int ofCells = Math.min(cells.size(), count - Math.min(words.size(), count / 2));
        List<Candidate> chosen = new ArrayList<>(inTurn(cells, ofCells, random));
        chosen.addAll(inTurn(words, Math.min(words.size(), count - ofCells), random));
        return chosen;
    }

    /** One of each group in turn, so that long tables do not crowd out short ones. */
    private static List<Candidate> inTurn(List<Candidate> candidates, int most, Random random) {
        Map<String, List<Candidate>> groups = new TreeMap<>(candidates.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.what().group())));
        groups.values().forEach(group -> Collections.shuffle(group, random));
        List<Candidate> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < most; round++) {
            for (List<Candidate> group : groups.values()) {
                if (round < group.size() && chosen.size() < most) {
                    chosen.add(group.get(round));
                }
            }
        }
        return chosen;
    }

    private static boolean weighs(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static Outcome outcome(List<Finding> news, NumberPlace number, String other) {
        if (news.isEmpty()) {
            return Outcome.MISSED;
        }
        return news.stream()
                        .map(finding -> finding.evidence().get(0))
                        .anyMatch(first -> first.place().page()
                                        == number.place().page()
                                && first.place().line() == number.place().line()
                                && first.quote().contains(other))
                ? Outcome.NAMED
                : Outcome.BLAMED_ELSEWHERE;
    }

    private static Set<String> statements(DocumentReport report) {
        return report.findings().stream()
                .filter(NumberChanger::weighs)
                .flatMap(NumberChanger::statements)
                .collect(Collectors.toSet());
    }

    /** What a finding says, and what it says of its consequences. */
    private static Stream<String> statements(Finding finding) {
        return Stream.concat(
                Stream.of(finding.fingerprint() + finding.message().zh()),
                finding.consequences().stream()
                        .map(consequence ->
                                consequence.ruleId() + consequence.message().zh()));
    }
}
