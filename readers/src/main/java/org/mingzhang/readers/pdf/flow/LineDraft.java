package org.mingzhang.readers.pdf.flow;

import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;

/**
 * A line of text outside any grid, before it is known how it ends.
 *
 * @param text the text, never blank
 * @param left where it begins, in the reading frame
 * @param right where it ends
 * @param top its upper edge
 * @param bottom its lower edge
 * @param size font size
 * @param headWidth width of what cannot be broken at its start
 * @param pageWidth width of its page in the reading frame
 * @param pageHeight height of its page in the reading frame
 */
record LineDraft(
        String text,
        float left,
        float right,
        float top,
        float bottom,
        float size,
        float headWidth,
        float pageWidth,
        float pageHeight,
        Origin origin,
        Place place)
        implements Piece {}
