package org.mingzhang.layout;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingzhang.Cancellation;
import org.mingzhang.CancelledException;
import org.mingzhang.Text;

/**
 * Holds readings to their time, also inside parsers that never look at a clock. Each runs in a thread of its own. One
 * that overruns is interrupted and left behind: it holds nothing but its input and the layout it was making, both of which
 * nobody else sees, and its thread does not keep the JVM alive. So that these do not eat up the machine, only so many may
 * be left running. Safe to share among threads.
 */
final class Watchdog {

    /** How often a caller is asked whether the reading is still wanted. */
    private static final long ASK_MILLISECONDS = 25;

    private static final int MOST_LEFT_BEHIND = 8;

    private final Duration grace;
    private final AtomicInteger leftBehind = new AtomicInteger();

    /**
     * @param grace how much longer than its limit a reading may take to stop by itself, because it then has something to
     *     show; a tenth of the limit is added to it
     */
    Watchdog(Duration grace) {
        this.grace = grace;
    }

    /** A reading that asks whether it is still wanted. */
    @FunctionalInterface
    interface Reading {
        Layout read(Cancellation cancellation) throws UnreadableInputException;
    }

    /**
     * The layout that the reading makes.
     *
     * @param file name of the file for the sentence that says it took too long
     * @param wanted asked from the calling thread
     * @throws CancelledException when it is not wanted any more
     * @throws UnreadableInputException when the reading says so, or takes too long
     */
    Layout watch(String file, ReadLimits limits, Cancellation wanted, Reading reading) throws UnreadableInputException {
        if (leftBehind.get() >= MOST_LEFT_BEHIND) {
            throw new UnreadableInputException(
                    file,
                    new Text(
                            "此前有 " + MOST_LEFT_BEHIND + " 个文件读取超时后仍未停下，不再读取；请移走那些文件后重新运行",
                            "the reading of " + MOST_LEFT_BEHIND + " files before it overran and has not stopped, so no"
                                    + " more are read; take those files away and run again"));
        }
        AtomicBoolean stop = new AtomicBoolean();
        AtomicBoolean settled = new AtomicBoolean();
        FutureTask<Layout> task = new FutureTask<>(() -> {
            try {
                return reading.read(stop::get);
            } finally {
                if (!settled.compareAndSet(false, true)) {
                    leftBehind.decrementAndGet();
                }
            }
        });
        Thread thread = new Thread(task, "mingzhang-reading");
        thread.setDaemon(true);
        thread.start();
        boolean ended = false;
        try {
            Layout layout = await(task, end(limits), wanted);
            ended = true;
            return layout;
        } catch (ExecutionException e) {
            ended = true;
            throw thrown(e.getCause());
        } catch (TimeoutException e) {
            throw new UnreadableInputException(file, ReadBudget.tooLong(limits), e);
        } finally {
            if (!ended && settled.compareAndSet(false, true)) {
                leftBehind.incrementAndGet();
                stop.set(true);
                thread.interrupt();
            }
        }
    }

    private long end(ReadLimits limits) {
        return System.nanoTime()
                + grace.toNanos()
                + TimeUnit.SECONDS.toNanos(limits.maxSeconds())
                + TimeUnit.SECONDS.toNanos(limits.maxSeconds()) / 10;
    }

    /** Waits as long as it is wanted, whatever interrupts the caller, who learns of that afterwards. */
    private static Layout await(FutureTask<Layout> task, long end, Cancellation wanted)
            throws ExecutionException, TimeoutException {
        long step = wanted == Cancellation.NEVER ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(ASK_MILLISECONDS);
        boolean interrupted = false;
        try {
            while (true) {
                long left = end - System.nanoTime();
                try {
                    return task.get(Math.max(0, Math.min(left, step)), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (wanted != Cancellation.NEVER) {
                        // Whether it is wanted may hang on the interruption, so that has to show while it is asked.
                        Thread.currentThread().interrupt();
                        wanted.throwIfCancelled();
                        Thread.interrupted();
                    }
                } catch (TimeoutException e) {
                    wanted.throwIfCancelled();
                    if (left <= step) {
                        throw e;
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static UnreadableInputException thrown(Throwable cause) {
        if (cause instanceof UnreadableInputException unreadable) {
            return unreadable;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
