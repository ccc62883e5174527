package org.mingzhang.layout;

/**
 * One of several disclosures that are bound in one file: which it is, and where it stands in the file.
 *
 * @param number which of them, from 1
 * @param count how many the file holds
 * @param isPaged whether the file has pages, which are counted from its beginning whatever is printed on them
 * @param first its first page; its first line where the file has no pages
 * @param last its last page or line
 */
public record Book(int number, int count, boolean isPaged, int first, int last) {

    public Book {
        if (number < 1 || number > count || first > last) {
            throw new IllegalArgumentException("no book " + number + " of " + count + " at " + first + "–" + last);
        }
    }

    /** The name of the book for reports, when the file has this one. */
    public String nameIn(String file) {
        return file + "#" + number;
    }

    /** Whether something at this place of the file stands in the book; what is said of the whole file does. */
    public boolean holds(Place place) {
        int at = isPaged ? place.page() : place.line();
        return at == 0 || first <= at && at <= last;
    }
}
