package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingzhang.check.PackException;

/** Does a thing with every one of a list, several at a time; what comes of it is in the order of the list. */
final class Parallel {

    private Parallel() {}

    /** What is done with one of a list. */
    @FunctionalInterface
    interface Task<A, B> {
        B of(A one) throws PackException;
    }

    static <A, B> List<B> each(List<A> list, Task<A, B> task) throws PackException {
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

    /** What comes of it, or what went wrong. */
    static <B> B join(Future<B> future) throws PackException {
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
