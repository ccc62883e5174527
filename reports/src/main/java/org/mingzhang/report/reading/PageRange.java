package org.mingzhang.report.reading;

/**
 * The pages that are shown.
 *
 * @param first first page, from 1
 * @param last last page, not below the first
 */
public record PageRange(int first, int last) {

    /** Every page. */
    public static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no pages " + first + " to " + last);
        }
    }

    /** Whether the page is shown. */
    public boolean contains(int page) {
        return page >= first && page <= last;
    }
}
