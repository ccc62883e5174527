package org.mingzhang.readers.bundle;

import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;

/**
 * A file of a disclosure, in a folder or in a ZIP; its bytes are fetched when it is read.
 *
 * @param folder the folder it lies in, as given by the user; empty for the working directory
 * @param file its name in the folder
 * @param opener fetches the bytes
 */
public record Member(String folder, String file, Opener opener) {

    /** Fetches the bytes of a file. */
    @FunctionalInterface
    public interface Opener {
        /** @param name the name that the input is to have */
        Input open(String name, ReadLimits limits) throws UnreadableInputException;
    }

    /** The name by which the user knows the file. */
    public String name() {
        return folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + '/' + file;
    }

    public Input open(ReadLimits limits) throws UnreadableInputException {
        return opener.open(name(), limits);
    }
}
