package org.mingzhang.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.mingzhang.Mingzhang;

/** A checker whose packs load in a thread of their own, so that files can be found and read meanwhile. */
final class Opening implements AutoCloseable {

    private final FutureTask<Mingzhang> checker;

    private Opening(FutureTask<Mingzhang> checker) {
        this.checker = checker;
    }

    static Opening begin(Callable<Mingzhang> packs) {
        FutureTask<Mingzhang> task = new FutureTask<>(packs);
        Thread thread = new Thread(task, "mingzhang-packs");
        thread.setDaemon(true);
        thread.start();
        return new Opening(task);
    }

    /** The checker; fails with what loading failed with. */
    Future<Mingzhang> checker() {
        return checker;
    }

    /** Closes the checker once it is there; what failed to load has nothing to close. */
    @Override
    public void close() {
        try {
            checker.get().close();
        } catch (ExecutionException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
