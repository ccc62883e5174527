package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.PackException;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BundleReader.Task;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

/**
 * Checks all disclosures under some paths, several at a time. All are read first, so that those that belong together (of
 * two years, of a department and its units, a budget and its final accounts) are held against one another, and those that
 * are one text in two formats are checked once, with a notice. Whatever goes wrong with one, the others are checked; the report is in the order of the paths, the same on any number of threads.
 */
public final class BatchCheck {

    private final Future<Mingzhang> mingzhang;
    private final ReadLimits limits;
    private final String toolVersion;
    private final Circumstances circumstances;
    private final Bundles references;
    private final Optional<Function<Mingzhang, CheckMemory>> memory;

    /**
     * A batch on a checker, which stays the caller's to close.
     *
     * @param toolVersion version for the report
     */
    public BatchCheck(Mingzhang mingzhang, ReadLimits limits, String toolVersion) {
        this(CompletableFuture.completedFuture(mingzhang), limits, toolVersion);
    }

    /**
     * A batch on a checker that is still loading: files are read meanwhile.
     *
     * @param mingzhang the checker, which stays the caller's to close; may fail with a {@link PackException}
     * @param toolVersion version for the report
     */
    public BatchCheck(Future<Mingzhang> mingzhang, ReadLimits limits, String toolVersion) {
        this(
                mingzhang,
                limits,
                toolVersion,
                Circumstances.UNKNOWN,
                new Bundles(List.of(), List.of()),
                Optional.empty());
    }

    private BatchCheck(
            Future<Mingzhang> mingzhang,
            ReadLimits limits,
            String toolVersion,
            Circumstances circumstances,
            Bundles references,
            Optional<Function<Mingzhang, CheckMemory>> memory) {
        this.mingzhang = mingzhang;
        this.limits = limits;
        this.toolVersion = toolVersion;
        this.circumstances = circumstances;
        this.references = references;
        this.memory = memory;
    }

    /** The same batch, of whose disclosures this is known where their manifest does not say it. */
    public BatchCheck under(Circumstances known) {
        return new BatchCheck(mingzhang, limits, toolVersion, known, references, memory);
    }

    /** The same batch, checked beside these disclosures, which are read and not checked. */
    public BatchCheck beside(Bundles others) {
        return new BatchCheck(mingzhang, limits, toolVersion, circumstances, others, memory);
    }

    /**
     * The same batch, which does only what is not remembered. Its report is the same.
     *
     * @param remembered the memory for a checker
     */
    public BatchCheck remembering(Function<Mingzhang, CheckMemory> remembered) {
        return new BatchCheck(mingzhang, limits, toolVersion, circumstances, references, Optional.of(remembered));
    }

    /**
     * Checks the disclosures among these files, folders and archives; what could not be looked into is in the report.
     *
     * @throws PackException when the rules of a place cannot be loaded
     */
    public CheckReport check(Bundles found) throws PackException {
        CheckReport report = check(found.bundles());
        List<UnreadInput> unread = new ArrayList<>(BundleReader.unread(found.refused()));
        unread.addAll(report.unread());
        return new CheckReport(toolVersion, report.documents(), unread);
    }

    /**
     * Checks these disclosures.
     *
     * @throws PackException when the rules of a place cannot be loaded
     */
    public CheckReport check(List<Bundle> bundles) throws PackException {
        CheckMemory memory =
                this.memory.isEmpty() ? CheckMemory.NONE : this.memory.get().apply(Parallel.join(mingzhang));
        BundleReader reader = new BundleReader(mingzhang, limits, circumstances, memory);
        List<Bundle> all = new ArrayList<>(bundles);
        all.addAll(references.bundles());
        List<Task> tasks = Parallel.each(all, reader::task);
        List<Subject> subjects =
                tasks.stream().flatMap(task -> task.subject().stream()).toList();
        boolean allNamed = subjects.size() == all.size() && memory != CheckMemory.NONE;
        List<UnreadInput> unread = new ArrayList<>(BundleReader.unread(references.refused()));
        if (allNamed) {
            Optional<List<DocumentReport>> known = memory.recall(
                    subjects.subList(0, bundles.size()), subjects.subList(bundles.size(), subjects.size()));
            if (known.isPresent()) {
                return new CheckReport(toolVersion, known.get(), unread);
            }
        }
        Shelf shelf = Shelf.of(reader, tasks);
        Mingzhang checker = Parallel.join(mingzhang);
        List<UnreadInput> mishaps = Collections.synchronizedList(new ArrayList<>());
        int disclosures = shelf.disclosuresOf(bundles.size());
        Twins twins = shelf.twins(disclosures);
        List<Integer> checked = IntStream.range(0, disclosures)
                .filter(at -> !twins.isLeftOut(at))
                .boxed()
                .toList();
        List<DocumentReport> documents =
                Parallel.each(checked, at -> check(checker, shelf, twins, at, mishaps)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (allNamed && shelf.unread().isEmpty() && mishaps.isEmpty()) {
            memory.keep(
                    subjects.subList(0, bundles.size()), subjects.subList(bundles.size(), subjects.size()), documents);
        }
        unread.addAll(shelf.unread());
        unread.addAll(mishaps);
        return new CheckReport(toolVersion, documents, unread);
    }

    private static Optional<DocumentReport> check(
            Mingzhang checker, Shelf shelf, Twins twins, int at, List<UnreadInput> mishaps) throws PackException {
        Optional<Submission> submission = shelf.submission(at);
        if (submission.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(checker.check(twins.noted(at, submission.get()), shelf.companions(at, twins)));
        } catch (RuntimeException | StackOverflowError fault) {
            mishaps.add(Mishap.on(submission.get().name(), fault));
            return Optional.empty();
        }
    }
}
