package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Shows what the program logs of its own faults, for {@code --verbose}. */
final class FaultLog extends Handler {

    private static final Logger LOGGER = Logger.getLogger("org.mingzhang");

    private final PrintWriter err;

    private FaultLog(PrintWriter err) {
        this.err = err;
    }

    /** Writes the faults to come to this writer, with their stack traces. */
    static void to(PrintWriter err) {
        FaultLog log = new FaultLog(err);
        log.setLevel(Level.FINE);
        LOGGER.setLevel(Level.FINE);
        LOGGER.addHandler(log);
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getThrown() != null) {
            err.println(record.getMessage());
            record.getThrown().printStackTrace(err);
        }
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
