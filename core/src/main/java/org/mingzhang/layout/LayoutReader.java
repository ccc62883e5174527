package org.mingzhang.layout;

import org.mingzhang.Cancellation;

/**
 * A reader of one file format, found with {@link java.util.ServiceLoader}. It knows its format and no rule; it is
 * stateless and safe to share among threads.
 */
public interface LayoutReader {

    /** Short id of the format: {@code text}, {@code pdf}, {@code docx}, … */
    String format();

    /** Whether the content (by its first bytes, then by its name) is of this format. */
    boolean reads(Input input);

    /**
     * Order of asking, low first. A reader that recognises its format by a signature asks at 0; one that takes
     * anything that looks like text asks at 100.
     */
    default int order() {
        return 0;
    }

    /**
     * Reads the whole file.
     *
     * @throws UnreadableInputException when nothing of it can be used
     */
    Layout read(Input input, ReadLimits limits) throws UnreadableInputException;

    /**
     * Reads the whole file, asking between its pages whether it is still wanted. A format that is read in one go asks
     * nothing.
     *
     * @throws org.mingzhang.CancelledException when it is not
     * @throws UnreadableInputException when nothing of it can be used
     */
    default Layout read(Input input, ReadLimits limits, Cancellation cancellation) throws UnreadableInputException {
        return read(input, limits);
    }
}
