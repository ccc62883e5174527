package org.mingzhang.cli;

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
import org.mingzhang.readers.bundle.Bundle;

/** Checks all disclosures that a command line names, several at a time; the report is in their order. */
final class Batch {

    private final PackChoice packs;
    private final ReadLimits limits;

    Batch(PackChoice packs, ReadLimits limits) {
        this.packs = packs;
        this.limits = limits;
    }

    private record Result(Optional<DocumentReport> report, List<UnreadInput> unread) {}

    /**
     * Checks them all, whatever goes wrong with one.
     *
     * @throws CommandException when a rule pack is broken
     */
    CheckReport check(List<String> operands) throws CommandException {
        try (Mingzhang mingzhang = packs.open(limits)) {
            Inputs inputs = Inputs.of(operands, limits);
            LayoutReaders readers = LayoutReaders.installed();
            List<DocumentReport> documents = new ArrayList<>();
            List<UnreadInput> unread = new ArrayList<>(inputs.refused());
            for (Result result : results(inputs.bundles(), mingzhang, readers)) {
                result.report().ifPresent(documents::add);
                unread.addAll(result.unread());
            }
            return new CheckReport(Version.ofBuild(), documents, unread);
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
    }

    private List<Result> results(List<Bundle> bundles, Mingzhang mingzhang, LayoutReaders readers)
            throws PackException {
        List<Result> results = new ArrayList<>();
        if (bundles.size() < 2) {
            for (Bundle bundle : bundles) {
                results.add(one(bundle, mingzhang, readers));
            }
            return results;
        }
        int threads = Math.min(bundles.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Result>> futures = new ArrayList<>();
            for (Bundle bundle : bundles) {
                futures.add(workers.submit(() -> one(bundle, mingzhang, readers)));
            }
            for (Future<Result> future : futures) {
                results.add(join(future));
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private Result one(Bundle bundle, Mingzhang mingzhang, LayoutReaders readers) throws PackException {
        Bundle.Reading read = bundle.read(readers, limits);
        List<UnreadInput> unread = read.unread().stream().map(Inputs::unread).toList();
        if (read.layout().isEmpty()) {
            return new Result(Optional.empty(), unread);
        }
        return new Result(
                Optional.of(mingzhang.check(bundle.name(), read.layout().get())), unread);
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
