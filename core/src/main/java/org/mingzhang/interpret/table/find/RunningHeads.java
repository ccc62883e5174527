package org.mingzhang.interpret.table.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.TextLine;

/** Lines that are printed on page after page: running heads, which say nothing about where they stand. */
final class RunningHeads {

    private static final int OFTEN = 4;
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts;

    private RunningHeads(Map<String, Integer> counts) {
        this.counts = counts;
    }

    static RunningHeads of(Layout layout) {
        Map<String, Integer> counts = new HashMap<>();
        List<Block> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextLine line
                    && line.text().length() <= LONGEST
                    && (line.place().page() > 0 || endsPage(blocks, i - 1) || endsPage(blocks, i + 1))) {
                counts.merge(Printed.compact(line.text()), 1, Integer::sum);
            }
        }
        return new RunningHeads(counts);
    }

    /** Where pages are not known, a table or the number of a page tells that one may end here. */
    private static boolean endsPage(List<Block> blocks, int index) {
        return index >= 0
                && index < blocks.size()
                && (blocks.get(index) instanceof Grid
                        || blocks.get(index) instanceof TextLine line && PageMark.is(line.text()));
    }

    /** Whether this line runs through the document; captions, which also repeat, do not count. */
    boolean contains(String text) {
        return text.length() <= LONGEST
                && text.indexOf('表') < 0
                && counts.getOrDefault(Printed.compact(text), 0) >= OFTEN
                && CaptionReader.read(text).isNone();
    }
}
