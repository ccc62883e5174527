package org.mingzhang.readers.pdf.page;

import java.util.List;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Origin;

/**
 * What is visible on one page, in the reading frame.
 *
 * @param frame how the reading frame lies on the displayed page
 * @param glyphs characters in the order shown
 * @param rulings straight lines, as drawn
 * @param images boxes of images, on the displayed page
 * @param unmapped number of visible characters that have no Unicode value
 * @param curves number of curved shapes painted; text drawn as outlines has hundreds
 * @param origin {@link Origin#OCR} when the text is an invisible layer behind a scan
 */
public record PageContent(
        Frame frame,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> images,
        int unmapped,
        int curves,
        Origin origin) {}
