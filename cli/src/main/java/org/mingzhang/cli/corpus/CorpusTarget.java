package org.mingzhang.cli.corpus;

import java.util.List;
import org.mingzhang.Text;

/**
 * A share that the reader is to reach over a collection.
 *
 * @param name what is measured
 * @param percent the least share, in percent; 0 where the share is only shown
 * @param share the share reached
 */
record CorpusTarget(Text name, int percent, Share share) {

    /**
     * The targets, measured on the submissions whose tables were handed in, and beside them the same shares of all.
     *
     * @param supplied totals of the submissions with tables
     * @param all totals of all submissions
     */
    static List<CorpusTarget> of(CorpusRow supplied, CorpusRow all) {
        return List.of(
                new CorpusTarget(
                        new Text("目录所列表格已识别", "tables of the contents list recognised"),
                        99,
                        supplied.tables().recognisedShare()),
                new CorpusTarget(
                        new Text("同上，含未提供表格的", "the same, with submissions without tables"),
                        0,
                        all.tables().recognisedShare()),
                new CorpusTarget(
                        new Text("数字格已归行归栏", "numeric cells assigned"),
                        98,
                        all.cells().assignedShare()),
                new CorpusTarget(
                        new Text("核心勾稽关系已判定", "core identities evaluated"),
                        95,
                        supplied.core().evaluatedShare()),
                new CorpusTarget(
                        new Text("同上，含未提供表格的", "the same, with submissions without tables"),
                        0,
                        all.core().evaluatedShare()));
    }

    boolean isGoal() {
        return percent > 0;
    }

    boolean isReached() {
        return share.isAtLeast(percent);
    }
}
