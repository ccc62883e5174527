package org.mingzhang.check.engine;

import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnsurePlaces;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.TocEntry;

/**
 * Keeps rules from finding fault with words recognised from an image, out of order or cut by an unread page: what looks like a fault may be one
 * of the reading, so nothing is said of it and the rule counts as not evaluated there.
 */
final class UnsureWords {

    private static final Text WHY = new Text(
            "所依据的文字由图像识别（OCR）得来、次序已乱，或紧挨未能读取的页，不能据此判定",
            "it rests on words recognised from an image (OCR), out of order or beside an unread page, which decide"
                    + " nothing");

    private final UnsurePlaces places;

    UnsureWords(List<ReadingNotice> notices) {
        this.places = UnsurePlaces.of(notices);
    }

    /** What rules reported, without breaches that rest on such words. */
    RuleTally without(RuleTally tally, EvidenceMaker evidence) {
        return places.isEmpty()
                ? tally
                : tally.without(
                        breach -> breach.facts().stream()
                                .anyMatch(fact ->
                                        places.contains(evidence.of(fact).place())),
                        WHY);
    }

    /** The list of contents; none where part of it is in such words, because then what it lacks is not certain. */
    List<TocEntry> contents(BudgetDocument document) {
        boolean doubtful = document.contents().stream().anyMatch(entry -> places.contains(entry.place()));
        return doubtful ? List.of() : document.contents();
    }
}
