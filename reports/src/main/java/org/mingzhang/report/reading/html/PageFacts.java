package org.mingzhang.report.reading.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;
import org.mingzhang.report.reading.Reading;

/**
 * What stands on one page, or in a file without pages.
 *
 * @param blocks its lines and grids in reading order
 * @param grids its grids with what was made of them
 * @param claims claims whose words begin here
 * @param parts parts whose headings stand here
 * @param lines rows of tables that stand here
 * @param notices what was not understood here
 */
record PageFacts(
        List<Block> blocks,
        List<GridReading> grids,
        List<Claim> claims,
        List<Part> parts,
        List<Line> lines,
        List<ReadingNotice> notices) {

    /**
     * @param page page from 1, or 0 for all that stands on no page
     */
    static PageFacts of(Reading reading, GridReader grids, String file, int page) {
        Predicate<Place> here = place -> place.page() == page && place.file().equals(file);
        Optional<BudgetDocument> document =
                reading.understanding().interpretation().map(Interpretation::document);
        List<Block> blocks = reading.layout().blocks().stream()
                .filter(block -> here.test(block.place()))
                .toList();
        return new PageFacts(
                blocks,
                blocks.stream()
                        .filter(Grid.class::isInstance)
                        .map(block -> grids.read((Grid) block))
                        .toList(),
                only(document, BudgetDocument::claims, claim -> here.test(claim.place())),
                only(document, BudgetDocument::parts, part -> here.test(part.place())),
                only(document, BudgetDocument::lines, line -> here.test(line.place())),
                notices(reading).stream()
                        .filter(notice -> here.test(notice.place()))
                        .toList());
    }

    static List<ReadingNotice> notices(Reading reading) {
        return reading.understanding()
                .interpretation()
                .map(Interpretation::notices)
                .orElse(reading.layout().notices());
    }

    private static <T> List<T> only(
            Optional<BudgetDocument> document, Function<BudgetDocument, List<T>> facts, Predicate<T> here) {
        return document.map(all -> facts.apply(all).stream().filter(here).toList())
                .orElse(List.of());
    }
}
