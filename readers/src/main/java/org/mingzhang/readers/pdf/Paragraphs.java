package org.mingzhang.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.TextLine;

/** Finds out how each line of running text ends: by running into the right margin, or because the paragraph is over. */
final class Paragraphs {

    /** Lines with at least this many characters show where the right margin is. */
    private static final int FULL_LINE = 18;

    /** Slack of the right margin, in parts of the font size: punctuation and justified lines do not end exactly on it. */
    private static final float SLACK = 0.6f;

    private Paragraphs() {}

    static List<Block> blocks(List<List<Piece>> pages) {
        List<Block> blocks = new ArrayList<>();
        float margin = 0;
        for (int p = 0; p < pages.size(); p++) {
            List<Piece> page = pages.get(p);
            margin = margin(page, margin);
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i) instanceof Piece.OfGrid grid) {
                    blocks.add(grid.grid());
                } else if (page.get(i) instanceof LineDraft line) {
                    LineDraft next = next(pages, p, i);
                    blocks.add(new TextLine(line.text(), end(line, next, margin), line.origin(), line.place()));
                }
            }
        }
        return blocks;
    }

    /** The line that follows, on this page or as the first thing on the next one; null where none does. */
    private static LineDraft next(List<List<Piece>> pages, int page, int index) {
        if (index + 1 < pages.get(page).size()) {
            return pages.get(page).get(index + 1) instanceof LineDraft line ? line : null;
        }
        for (int p = page + 1; p < pages.size(); p++) {
            if (!pages.get(p).isEmpty()) {
                return pages.get(p).get(0) instanceof LineDraft line ? line : null;
            }
        }
        return null;
    }

    private static LineEnd end(LineDraft line, LineDraft next, float margin) {
        if (next == null || Math.abs(next.size() - line.size()) > 0.25f * line.size()) {
            return LineEnd.ENDS;
        }
        float free = margin - line.right();
        return free < next.headWidth() + SLACK * line.size() ? LineEnd.WRAPS : LineEnd.ENDS;
    }

    /** The right margin of the running text of a page, or that of the page before where it has none. */
    private static float margin(List<Piece> page, float before) {
        float margin = 0;
        for (Piece piece : page) {
            if (piece instanceof LineDraft line && line.text().length() >= FULL_LINE) {
                margin = Math.max(margin, line.right());
            }
        }
        return margin > 0 ? margin : before > 0 ? before : Float.MAX_VALUE;
    }
}
