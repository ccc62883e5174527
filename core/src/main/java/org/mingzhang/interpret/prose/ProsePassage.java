package org.mingzhang.interpret.prose;

import java.util.List;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Passage;

/**
 * A body passage with the lines behind it and the headings above it.
 *
 * @param passage the passage
 * @param paragraph the lines
 * @param offset position in the paragraph's text at which the passage begins
 * @param headings titles of the headings above it, outermost first
 */
public record ProsePassage(Passage passage, Paragraph paragraph, int offset, List<String> headings) {

    public ProsePassage {
        headings = List.copyOf(headings);
    }

    /** Place of the line in which a position of the passage's text stands. */
    public Place placeAt(int position) {
        return paragraph.placeAt(offset + position);
    }
}
