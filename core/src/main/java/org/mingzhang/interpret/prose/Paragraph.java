package org.mingzhang.interpret.prose;

import java.util.List;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

/**
 * A paragraph made whole again from the lines it was cut into.
 *
 * @param text its characters
 * @param starts position in {@code text} at which each line begins
 * @param lines the lines
 * @param afterGrid whether a grid stands between this paragraph and the one before
 */
public record Paragraph(String text, List<Integer> starts, List<TextLine> lines, boolean afterGrid) {

    public Paragraph {
        starts = List.copyOf(starts);
        lines = List.copyOf(lines);
    }

    /** Where the paragraph begins. */
    public Place place() {
        return lines.get(0).place();
    }

    /** Place of the line in which a position of the text stands. */
    public Place placeAt(int position) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= position) {
            line++;
        }
        return lines.get(line).place();
    }
}
