package org.mingzhang.check.drl;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.TocEntry;

/** Facts with the same fault, for one finding about all of them. */
public final class Alike {

    private static final int MOST_NAMED = 5;

    private Alike() {}

    /** The facts in the order of the document. */
    public static List<?> inOrder(List<?> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(
                        Alike::place,
                        Comparator.comparing(Place::file)
                                .thenComparingInt(Place::page)
                                .thenComparingInt(Place::line)
                                .thenComparing(place -> place.box().top())
                                .thenComparing(place -> place.box().left())))
                .toList();
    }

    /** Claims without those that only compare an amount printed once with something else. */
    public static List<?> printedOnce(List<?> claims) {
        Map<List<Object>, Object> printed = new LinkedHashMap<>();
        for (Object fact : claims) {
            Claim claim = (Claim) fact;
            printed.putIfAbsent(List.of(claim.place(), claim.subject(), claim.qualifier(), claim.amount()), claim);
        }
        return List.copyOf(printed.values());
    }

    /** What the facts are called, in the order of the document, as many as a message takes. */
    public static String names(List<?> facts) {
        String named = inOrder(facts).stream()
                .map(Alike::name)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("；"));
        return facts.stream().map(Alike::name).distinct().count() > MOST_NAMED ? named + "；…" : named;
    }

    /** What claims are about, in the order of the document, as many as a message takes. */
    public static String subjects(List<?> claims) {
        return inOrder(claims).stream()
                .map(Claim.class::cast)
                .map(claim -> claim.subject() + claim.qualifier())
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("、"));
    }

    private static Place place(Object fact) {
        if (fact instanceof Indicator indicator) {
            return indicator.place();
        }
        if (fact instanceof BudgetTable table) {
            return table.place();
        }
        if (fact instanceof Part part) {
            return part.place();
        }
        if (fact instanceof TocEntry entry) {
            return entry.place();
        }
        if (fact instanceof Amount amount) {
            return amount.place();
        }
        if (fact instanceof Passage passage) {
            return passage.place();
        }
        return fact instanceof Claim claim ? claim.place() : Place.NONE;
    }

    private static String name(Object fact) {
        if (fact instanceof Indicator indicator) {
            return indicator.name() + (indicator.text().isBlank() ? "" : "（" + indicator.text() + "）");
        }
        if (fact instanceof BudgetTable table) {
            return table.title();
        }
        if (fact instanceof Part part) {
            return part.title();
        }
        if (fact instanceof TocEntry entry) {
            return entry.title();
        }
        return fact instanceof Claim claim
                ? claim.subject() + claim.qualifier() + " " + Wording.of(claim.amount())
                : String.valueOf(fact);
    }
}
