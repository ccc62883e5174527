package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

/**
 * Checks all disclosures under some paths, several at a time. Whatever goes wrong with one, the others are checked;
 * the report is in the order of the paths, the same on any number of threads.
 */
public final class BatchCheck {

    private final Mingzhang mingzhang;
    private final ReadLimits limits;
    private final String toolVersion;
    private final LayoutReaders readers = LayoutReaders.installed();

    /**
     * A batch on a checker, which stays the caller's to close.
     *
     * @param toolVersion version for the report
     */
    public BatchCheck(Mingzhang mingzhang, ReadLimits limits, String toolVersion) {
        this.mingzhang = mingzhang;
        this.limits = limits;
        this.toolVersion = toolVersion;
    }

    private record Result(Optional<DocumentReport> report, List<UnreadInput> unread) {}

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
        List<DocumentReport> documents = new ArrayList<>();
        List<UnreadInput> unread = new ArrayList<>();
        for (Result result : results(bundles)) {
            result.report().ifPresent(documents::add);
            unread.addAll(result.unread());
        }
        return new CheckReport(toolVersion, documents, unread);
    }

    private List<Result> results(List<Bundle> bundles) throws PackException {
        List<Result> results = new ArrayList<>();
        if (bundles.size() < 2) {
            for (Bundle bundle : bundles) {
                results.add(one(bundle));
            }
            return results;
        }
        int threads = Math.min(bundles.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Result>> futures = new ArrayList<>();
            for (Bundle bundle : bundles) {
                futures.add(workers.submit(() -> one(bundle)));
            }
            for (Future<Result> future : futures) {
                results.add(join(future));
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private Result one(Bundle bundle) throws PackException {
        Bundle.Reading read = bundle.read(readers, limits);
        List<UnreadInput> unread = unread(read.unread());
        return read.layout().isEmpty()
                ? new Result(Optional.empty(), unread)
                : new Result(
                        Optional.of(mingzhang.check(bundle.name(), read.layout().get())), unread);
    }

    private static List<UnreadInput> unread(List<UnreadableInputException> problems) {
        return problems.stream()
                .map(problem -> new UnreadInput(problem.file(), problem.problem()))
                .toList();
    }

    private static Result join(Future<Result> future) throws PackException {
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
