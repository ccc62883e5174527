package org.mingzhang.check.engine;

import java.util.Comparator;
import org.mingzhang.layout.Place;

/** The order of places in a document. */
final class Places {

    private Places() {}

    static Comparator<Place> order(DocumentIndex index) {
        return Comparator.<Place>comparingInt(place -> index.order(place.file()))
                .thenComparingInt(Place::page)
                .thenComparingInt(Place::line)
                .thenComparing(place -> place.box().top())
                .thenComparing(place -> place.box().left());
    }
}
