package org.mingzhang.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as laid out: its blocks in reading order. A disclosure of several files is the concatenation of their
 * layouts.
 *
 * @param sources the files, in the order read
 * @param blocks lines and grids in reading order
 * @param notices what could not be read
 */
public record Layout(List<Source> sources, List<Block> blocks, List<ReadingNotice> notices) {

    public Layout {
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** The same layout, with more to say of it. */
    public Layout noting(List<ReadingNotice> more) {
        List<ReadingNotice> all = new ArrayList<>(notices);
        all.addAll(more);
        return more.isEmpty() ? this : new Layout(sources, blocks, all);
    }

    /** Joins the files of one disclosure. */
    public static Layout join(List<Layout> parts) {
        List<Source> sources = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<ReadingNotice> notices = new ArrayList<>();
        for (Layout part : parts) {
            sources.addAll(part.sources());
            blocks.addAll(part.blocks());
            notices.addAll(part.notices());
        }
        return new Layout(sources, blocks, notices);
    }
}
