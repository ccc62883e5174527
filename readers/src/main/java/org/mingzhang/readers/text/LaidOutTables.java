package org.mingzhang.readers.text;

import java.util.List;
import java.util.Optional;

/** The tables of a text that are laid out with spaces, one after another: a page goes on with what the one before began. */
final class LaidOutTables {

    private Optional<AlignedTable> last = Optional.empty();
    private int lastPage;
    private String lastHeadings = "";
    private int lastLeft;

    /** The table in these lines; empty where its columns are not told, on further pages by those of the page before. */
    Optional<AlignedTable> table(List<String> lines, TableRegion region, int page) {
        boolean goesOn = page == lastPage + 1;
        Optional<AlignedTable> before = last;
        last = before.filter(table -> goesOn && region.paged())
                .flatMap(table -> AlignedTable.under(table, lines, region))
                .or(() -> AlignedTable.of(lines, region)
                        .filter(found -> !region.paged()
                                || found.isHeaded()
                                || goesOn && before.filter(found::goesOn).isPresent()));
        lastPage = page;
        return last.map(this::inStep);
    }

    /** The table, set as deep as that of the page before with the same headings, which may begin further left. */
    private AlignedTable inStep(AlignedTable table) {
        String headings = table.headings();
        int deeper = headings.equals(lastHeadings) ? (table.left() - lastLeft) / 2 : 0;
        lastLeft = deeper > 0 ? lastLeft : table.left();
        lastHeadings = headings;
        return deeper <= 0 || deeper > AlignedBody.DEEPEST_INDENT ? table : table.indentedBy(deeper);
    }
}
