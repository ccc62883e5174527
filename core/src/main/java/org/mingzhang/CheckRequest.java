package org.mingzhang;

import java.util.List;
import org.mingzhang.check.Circumstances;
import org.mingzhang.layout.Input;

/**
 * One disclosure to check, and who wants to know of it.
 *
 * @param name its name for the report
 * @param files its files, narrative first
 * @param circumstances when it was approved and published
 * @param progress is told of every stage
 * @param cancellation is asked between stages and pages
 */
public record CheckRequest(
        String name, List<Input> files, Circumstances circumstances, Progress progress, Cancellation cancellation) {

    public CheckRequest {
        files = List.copyOf(files);
    }

    /** A request of which nothing more is known than the files say. */
    public static CheckRequest of(String name, List<Input> files) {
        return new CheckRequest(name, files, Circumstances.UNKNOWN, Progress.NONE, Cancellation.NEVER);
    }

    /** The same request, with dates that the files do not tell. */
    public CheckRequest under(Circumstances known) {
        return new CheckRequest(name, files, known, progress, cancellation);
    }

    /** The same request, of whose stages this is told. */
    public CheckRequest reporting(Progress listener) {
        return new CheckRequest(name, files, circumstances, listener, cancellation);
    }

    /** The same request, which this may cancel. */
    public CheckRequest unless(Cancellation asked) {
        return new CheckRequest(name, files, circumstances, progress, asked);
    }
}
