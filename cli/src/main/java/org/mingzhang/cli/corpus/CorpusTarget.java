package org.mingzhang.cli.corpus;

import java.util.List;
import org.mingzhang.Text;

/**
 * A share that the reader is to reach over a collection.
 *
 * @param name what is measured
 * @param percent the least share, in percent
 * @param share the share reached
 */
record CorpusTarget(Text name, int percent, Share share) {

    /** The targets, measured on these totals. */
    static List<CorpusTarget> of(CorpusRow total) {
        return List.of(
                new CorpusTarget(
                        new Text("目录所列表格已识别", "tables of the contents list recognised"),
                        99,
                        total.tables().recognisedShare()),
                new CorpusTarget(
                        new Text("数字格已归行归栏", "numeric cells assigned"),
                        98,
                        total.cells().assignedShare()),
                new CorpusTarget(
                        new Text("核心勾稽关系已判定", "core identities evaluated"),
                        95,
                        total.core().evaluatedShare()));
    }

    boolean isReached() {
        return share.isAtLeast(percent);
    }
}
