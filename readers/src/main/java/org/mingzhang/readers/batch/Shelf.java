package org.mingzhang.readers.batch;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Submission;
import org.mingzhang.check.PackException;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.companion.Card;
import org.mingzhang.check.companion.Companions;
import org.mingzhang.readers.batch.BundleReader.Read;
import org.mingzhang.readers.batch.BundleReader.Task;

/**
 * The disclosures of a batch. What was read of one is kept as long as there is memory for it and read again when it is
 * needed once more; only what tells which belong together is kept of all, so that a batch may be as large as a province.
 */
final class Shelf {

    private final BundleReader reader;
    private final List<Held> held;
    private final List<Card> cards;

    private Shelf(BundleReader reader, List<Held> held) {
        this.reader = reader;
        this.held = held;
        this.cards = held.stream().map(Held::card).toList();
    }

    /**
     * One disclosure.
     *
     * @param task how to read it
     * @param card what tells whose companion it is; no one's where it is no filled-in disclosure
     * @param kept what was read of it, while there is memory for it
     * @param isRead whether any of its files could be read
     * @param unread what could not be read
     */
    private record Held(
            Task task, Card card, SoftReference<Submission> kept, boolean isRead, List<UnreadInput> unread) {}

    /** Reads all disclosures, several at a time. */
    static Shelf of(BundleReader reader, List<Task> tasks) throws PackException {
        return new Shelf(reader, Parallel.each(tasks, task -> held(task, reader.read(task))));
    }

    private static Held held(Task task, Read read) {
        return new Held(
                task,
                read.submission().flatMap(Submission::document).map(Card::of).orElse(Card.NONE),
                new SoftReference<>(read.submission().orElse(null)),
                read.submission().isPresent(),
                read.unread());
    }

    /** What could not be read of any of them. */
    List<UnreadInput> unread() {
        return held.stream().flatMap(one -> one.unread().stream()).toList();
    }

    /** A disclosure; empty where none of its files could be read, or could not be read again. */
    Optional<Submission> submission(int at) throws PackException {
        Held one = held.get(at);
        Optional<Submission> kept = Optional.ofNullable(one.kept().get());
        return kept.isPresent() || !one.isRead()
                ? kept
                : reader.read(one.task()).submission();
    }

    /** The disclosures that one is to be held against, in the order of the batch. */
    List<Submission> companions(int at) throws PackException {
        List<Submission> companions = new ArrayList<>();
        for (int kin : kin(at)) {
            submission(kin).ifPresent(companions::add);
        }
        return companions;
    }

    private List<Integer> kin(int at) {
        return Companions.among(cards.get(at), cards).stream()
                .map(Companions.Kin::at)
                .distinct()
                .sorted()
                .toList();
    }
}
