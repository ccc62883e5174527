package org.mingzhang.readers.batch;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
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
    private final List<Slot> slots;
    private final List<Card> cards;

    private Shelf(BundleReader reader, List<Held> held) {
        this.reader = reader;
        this.held = held;
        this.slots = held.stream()
                .flatMap(one -> IntStream.range(0, one.cards().size()).mapToObj(book -> new Slot(one, book)))
                .toList();
        this.cards =
                slots.stream().map(slot -> slot.held().cards().get(slot.book())).toList();
    }

    /**
     * The files of one disclosure, or the file that binds several.
     *
     * @param task how to read them
     * @param cards what tells of each whose companion it is; no one's where it is no filled-in disclosure
     * @param labels what tells of each whether to look for its twin
     * @param kept what was read, while there is memory for it
     * @param unread what could not be read
     */
    private record Held(
            Task task,
            List<Card> cards,
            List<Twins.Label> labels,
            AtomicReference<SoftReference<List<Submission>>> kept,
            List<UnreadInput> unread) {}

    /**
     * Where a disclosure is.
     *
     * @param held its files
     * @param book which of those bound in them
     */
    private record Slot(Held held, int book) {}

    /** Reads all disclosures, several at a time. */
    static Shelf of(BundleReader reader, List<Task> tasks) throws PackException {
        return new Shelf(reader, Parallel.each(tasks, task -> held(task, reader.read(task))));
    }

    private static Held held(Task task, Read read) {
        List<Card> cards = read.submissions().stream()
                .map(submission -> submission.document().map(Card::of).orElse(Card.NONE))
                .toList();
        List<Twins.Label> labels =
                read.submissions().stream().map(Twins.Label::of).toList();
        return new Held(
                task, cards, labels, new AtomicReference<>(new SoftReference<>(read.submissions())), read.unread());
    }

    /** What could not be read of any of them. */
    List<UnreadInput> unread() {
        return held.stream().flatMap(one -> one.unread().stream()).toList();
    }

    /** How many disclosures the first of the tasks hold: fewer than tasks where some could not be read. */
    int disclosuresOf(int tasks) {
        return held.subList(0, tasks).stream()
                .mapToInt(one -> one.cards().size())
                .sum();
    }

    /** A disclosure; empty where its files could not be read again. */
    Optional<Submission> submission(int at) throws PackException {
        Slot slot = slots.get(at);
        List<Submission> kept = slot.held().kept().get().get();
        if (kept == null) {
            kept = reader.read(slot.held().task()).submissions();
            slot.held().kept().set(new SoftReference<>(kept));
        }
        return slot.book() < kept.size() ? Optional.of(kept.get(slot.book())) : Optional.empty();
    }

    /** Which of the first disclosures are one text in two formats. */
    Twins twins(int among) throws PackException {
        return Twins.among(
                slots.subList(0, among).stream()
                        .map(slot -> slot.held().labels().get(slot.book()))
                        .toList(),
                this::submission);
    }

    /** The disclosures that one is to be held against, in the order of the batch; none that is left out for another. */
    List<Submission> companions(int at, Twins twins) throws PackException {
        List<Submission> companions = new ArrayList<>();
        for (int kin : kin(at, twins)) {
            submission(kin).ifPresent(companions::add);
        }
        return companions;
    }

    private List<Integer> kin(int at, Twins twins) {
        List<Card> checked = IntStream.range(0, cards.size())
                .mapToObj(other -> twins.isLeftOut(other) ? Card.NONE : cards.get(other))
                .toList();
        return Companions.among(cards.get(at), checked).stream()
                .map(Companions.Kin::at)
                .distinct()
                .sorted()
                .toList();
    }
}
