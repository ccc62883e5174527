package org.mingzhang.layout;

import java.io.Serial;
import org.mingzhang.Text;

/**
 * What one reading of one file may still use of time and memory. A reader asks it as it goes on; who cannot show a part
 * of the file lets {@link Exceeded} pass, and the file is refused in one sentence. For one thread.
 */
public final class ReadBudget {

    /** The file takes more than its limits allow. */
    public static final class Exceeded extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Text problem;

        Exceeded(Text problem) {
            super(problem.en(), null, false, false);
            this.problem = problem;
        }

        /** What was exceeded and what to do, in one sentence. */
        public Text problem() {
            return problem;
        }
    }

    private final ReadLimits limits;
    private final long end;
    private long cells;

    private ReadBudget(ReadLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.maxSeconds() * 1_000_000_000L;
    }

    /** A budget that begins now. */
    public static ReadBudget of(ReadLimits limits) {
        return new ReadBudget(limits);
    }

    /** Whether time is up. */
    public boolean isTimeUp() {
        return System.nanoTime() - end > 0;
    }

    /** Whole seconds left, not below zero. */
    public long secondsLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000_000L);
    }

    /** Whether this many more cells of tables can be held. */
    public boolean hasCells(long more) {
        return cells + more <= limits.maxCells();
    }

    /**
     * Asks for time.
     *
     * @throws Exceeded when it is up
     */
    public void requireTime() {
        if (isTimeUp()) {
            throw new Exceeded(tooLong(limits));
        }
    }

    /** Says that time is up. */
    static Text tooLong(ReadLimits limits) {
        return new Text(
                "读取超过 " + limits.maxSeconds() + " 秒，已停止，请拆分文件或调高上限（--max-seconds）",
                "reading took more than " + limits.maxSeconds()
                        + " seconds and was stopped; split the file or raise the limit (--max-seconds)");
    }

    /**
     * Asks for room for cells of tables.
     *
     * @throws Exceeded when there is none
     */
    public void requireCells(long more) {
        if (!hasCells(more)) {
            throw new Exceeded(new Text(
                    "表格超过 " + limits.maxCells() + " 格，已停止读取，请拆分文件或调高上限（--max-cells）",
                    "its tables have more than " + limits.maxCells()
                            + " cells, so reading was stopped; split the file or raise the limit (--max-cells)"));
        }
        cells += more;
    }
}
