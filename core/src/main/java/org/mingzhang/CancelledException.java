package org.mingzhang;

import java.io.Serial;

/** A check was ended because its {@link Cancellation} asked for it. Nothing was reported, and the checker stays usable. */
public final class CancelledException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("the check was cancelled");
    }
}
