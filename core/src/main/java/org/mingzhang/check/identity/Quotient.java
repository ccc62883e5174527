package org.mingzhang.check.identity;

import java.util.List;

/**
 * A percentage and the two printed figures that it follows from: a share ({@code 占比 = 部分 / 全部}) or a rate of growth
 * ({@code 增减率 = 本年 / 上年 - 1}). Every figure stands in it once, so intervals stay as tight as the print allows.
 *
 * @param rate the percentage
 * @param part what is divided
 * @param whole what it is divided by
 * @param growth whether one is taken off, so that it is the growth from the whole to the part
 * @param text as written
 */
public record Quotient(
        Reference.InTable rate, Reference.InTable part, Reference.InTable whole, boolean growth, String text) {

    /** The references, in the order written. */
    public List<Reference> references() {
        return List.of(rate, part, whole);
    }
}
