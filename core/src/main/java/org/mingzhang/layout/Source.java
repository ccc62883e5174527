package org.mingzhang.layout;

import java.util.Optional;

/**
 * A source file of a disclosure.
 *
 * @param name name as given by the user, relative where it was given relative
 * @param sha256 SHA-256 of its bytes, lower-case hex
 * @param format id of the reader that read it, such as {@code text} or {@code pdf}
 * @param pages number of pages, 0 where the format has none
 * @param book the stretch that is the disclosure, where the file binds several
 */
public record Source(String name, String sha256, String format, int pages, Optional<Book> book) {

    /** A file that is of one disclosure. */
    public Source(String name, String sha256, String format, int pages) {
        this(name, sha256, format, pages, Optional.empty());
    }

    /** Whether its pages are sheets, which stand each for itself: nothing goes on from one to the next. */
    public boolean isWorkbook() {
        return format.equals("xlsx") || format.equals("xls");
    }

    /** The same file, of which this stretch is the disclosure. */
    public Source of(Book stretch) {
        return new Source(name, sha256, format, pages, Optional.of(stretch));
    }
}
