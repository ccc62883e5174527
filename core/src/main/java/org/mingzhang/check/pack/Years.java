package org.mingzhang.check.pack;

/**
 * Fiscal years, both ends included.
 *
 * @param from first year
 * @param to last year
 */
public record Years(int from, int to) {

    public static final Years ALL = new Years(0, 9999);

    /** Whether the year is among them; an unknown year (0) is. */
    public boolean include(int year) {
        return year == 0 || year >= from && year <= to;
    }
}
