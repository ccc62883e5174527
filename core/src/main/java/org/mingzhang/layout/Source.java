package org.mingzhang.layout;

/**
 * A source file of a disclosure.
 *
 * @param name name as given by the user, relative where it was given relative
 * @param sha256 SHA-256 of its bytes, lower-case hex
 * @param format id of the reader that read it, such as {@code text} or {@code pdf}
 * @param pages number of pages, 0 where the format has none
 */
public record Source(String name, String sha256, String format, int pages) {}
