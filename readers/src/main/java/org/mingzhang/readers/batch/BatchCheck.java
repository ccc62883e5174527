package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

/**
 * Checks all disclosures under some paths, several at a time. All are read first, so that those that belong together (of
 * two years, of a department and its units, a budget and its final accounts) are held against one another. Whatever
 * goes wrong with one, the others are checked; the report is in the order of the paths, the same on any number of threads.
 */
public final class BatchCheck {

    private final Future<Mingzhang> mingzhang;
    private final ReadLimits limits;
    private final String toolVersion;
    private final Circumstances circumstances;
    private final Bundles references;
    private final LayoutReaders readers = LayoutReaders.installed();

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
        this(mingzhang, limits, toolVersion, Circumstances.UNKNOWN, new Bundles(List.of(), List.of()));
    }

    private BatchCheck(
            Future<Mingzhang> mingzhang,
            ReadLimits limits,
            String toolVersion,
            Circumstances circumstances,
            Bundles references) {
        this.mingzhang = mingzhang;
        this.limits = limits;
        this.toolVersion = toolVersion;
        this.circumstances = circumstances;
        this.references = references;
    }

    /** The same batch, of whose disclosures this is known where their manifest does not say it. */
    public BatchCheck under(Circumstances known) {
        return new BatchCheck(mingzhang, limits, toolVersion, known, references);
    }

    /** The same batch, checked beside these disclosures, which are read and not checked. */
    public BatchCheck beside(Bundles others) {
        return new BatchCheck(mingzhang, limits, toolVersion, circumstances, others);
    }

    private record Read(Optional<Submission> submission, List<UnreadInput> unread) {}

    /** What is done with one of a list. */
    @FunctionalInterface
    private interface Task<A, B> {
        B of(A one) throws PackException;
    }

    /**
     * Checks the disclosures among these files, folders and archives; what could not be looked into is in the report.
     *
     * @throws PackException when the rules of a place cannot be loaded
     */
    public CheckReport check(Bundles found) throws PackException {
        CheckReport report = check(found.bundles());
        List<UnreadInput> unread = new ArrayList<>(unread(found.refused()));
        unread.addAll(report.unread());
        return new CheckReport(toolVersion, report.documents(), unread);
    }

    /**
     * Checks these disclosures.
     *
     * @throws PackException when the rules of a place cannot be loaded
     */
    public CheckReport check(List<Bundle> bundles) throws PackException {
        List<Bundle> all = new ArrayList<>(bundles);
        all.addAll(references.bundles());
        List<Read> read = each(all, this::read);
        List<Submission> checked = submissions(read.subList(0, bundles.size()));
        List<Submission> others = submissions(read);
        Mingzhang checker = join(mingzhang);
        List<DocumentReport> documents = each(checked, submission -> checker.check(submission, others));
        List<UnreadInput> unread = new ArrayList<>(unread(references.refused()));
        read.forEach(one -> unread.addAll(one.unread()));
        return new CheckReport(toolVersion, documents, unread);
    }

    private Read read(Bundle bundle) throws PackException {
        Bundle.Reading reading = bundle.read(readers, limits);
        List<UnreadInput> unread = unread(reading.unread());
        if (reading.layout().isEmpty()) {
            return new Read(Optional.empty(), unread);
        }
        Circumstances known = bundle.circumstances().or(circumstances);
        return new Read(
                Optional.of(
                        join(mingzhang).submit(bundle.name(), reading.layout().get(), known)),
                unread);
    }

    private static List<Submission> submissions(List<Read> read) {
        return read.stream().flatMap(one -> one.submission().stream()).toList();
    }

    /** Does a thing with every one of a list, several at a time; what comes of it is in the order of the list. */
    private static <A, B> List<B> each(List<A> list, Task<A, B> task) throws PackException {
        List<B> results = new ArrayList<>();
        if (list.size() < 2) {
            for (A one : list) {
                results.add(task.of(one));
            }
            return results;
        }
        int threads = Math.min(list.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A one : list) {
                futures.add(workers.submit(() -> task.of(one)));
            }
            for (Future<B> future : futures) {
                results.add(join(future));
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<UnreadInput> unread(List<UnreadableInputException> problems) {
        return problems.stream()
                .map(problem -> new UnreadInput(problem.file(), problem.problem()))
                .toList();
    }

    private static <B> B join(Future<B> future) throws PackException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PackException broken) {
                throw broken;
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
