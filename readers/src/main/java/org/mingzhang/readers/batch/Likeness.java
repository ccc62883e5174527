package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.Submission;
import org.mingzhang.layout.Source;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Passage;
import org.mingzhang.readers.batch.PrintedFigures.Difference;

/**
 * What tells whether two disclosures of one body, year and kind are one text in two formats: their words are the same but
 * for what formats do to numbering and line ends, and so are their figures, but for a slip that only one of them has.
 */
final class Likeness {

    /** Of the words, so many in a hundred are the same: formats differ in what is a paragraph and what a caption. */
    private static final int SAME_WORDS = 85;

    /** Of the figures of the one with fewer, so many in a hundred are found in the other. */
    private static final int SAME_PLACES = 60;

    /** Of the figures that both have, at most so many in a hundred differ. More of them are another version. */
    private static final int MOST_DIFFERENT = 10;

    /** Runs of characters below which there is no narrative to compare. */
    private static final int NARRATIVE = 100;

    /** Figures that show by themselves that two sets of tables are one. */
    private static final int TELLING_TABLES = 30;

    private static final int RUN = 4;
    private static final Pattern WORDLESS = Pattern.compile("\\P{IsHan}");

    private final Set<String> formats;
    private final boolean hasPages;
    private final boolean isPartlyUnread;
    private final PrintedFigures inTables;
    private final PrintedFigures inSentences;
    private final Set<String> runs;

    private Likeness(Submission submission, BudgetDocument document) {
        this.formats = formats(submission);
        this.hasPages = submission.sources().stream().allMatch(source -> source.pages() > 0);
        this.isPartlyUnread = submission.notices().stream()
                .anyMatch(notice -> notice.kind().isUnread() || notice.kind().isUnsure());
        this.inTables = PrintedFigures.inTables(document);
        this.inSentences = PrintedFigures.inSentences(document);
        this.runs = runs(
                WORDLESS.matcher(document.passages().stream().map(Passage::text).collect(Collectors.joining()))
                        .replaceAll(""));
    }

    static Likeness of(Submission submission, BudgetDocument document) {
        return new Likeness(submission, document);
    }

    /** The formats of its files. */
    static Set<String> formats(Submission submission) {
        return submission.sources().stream().map(Source::format).collect(Collectors.toSet());
    }

    private static Set<String> runs(String words) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.length(); at++) {
            runs.add(words.substring(at, at + RUN));
        }
        return runs;
    }

    /**
     * The figures of this that are others in the other; empty where the other is not the same text in another format.
     */
    Optional<List<Difference>> asTwinOf(Likeness other) {
        if (formats.equals(other.formats) || !hasTheWordsOf(other) || !hasTheTablesOf(other)) {
            return Optional.empty();
        }
        int common = inTables.commonWith(other.inTables) + inSentences.commonWith(other.inSentences);
        List<Difference> differences = new ArrayList<>(inTables.differencesFrom(other.inTables));
        differences.addAll(inSentences.differencesFrom(other.inSentences));
        return differences.size() * 100 <= common * MOST_DIFFERENT ? Optional.of(differences) : Optional.empty();
    }

    private boolean hasTheWordsOf(Likeness other) {
        if (runs.size() < NARRATIVE && other.runs.size() < NARRATIVE) {
            return inTables.commonWith(other.inTables) >= TELLING_TABLES;
        }
        long common = runs.stream().filter(other.runs::contains).count();
        return common * 100 >= (runs.size() + other.runs.size() - common) * SAME_WORDS;
    }

    /** A narrative without its tables is no twin of the whole; one whose tables are pictures is. */
    private boolean hasTheTablesOf(Likeness other) {
        Likeness fewer = inTables.size() <= other.inTables.size() ? this : other;
        Likeness more = fewer == this ? other : this;
        boolean hasAll = fewer.inTables.size() * 100 >= more.inTables.size() * SAME_PLACES || fewer.isPartlyUnread;
        return hasAll && fewer.inTables.commonWith(more.inTables) * 100 >= fewer.inTables.size() * SAME_PLACES;
    }

    /** Whether its places are pages. */
    boolean hasPages() {
        return hasPages;
    }

    /** How many of its figures were made out. */
    int size() {
        return inTables.size() + inSentences.size();
    }
}
