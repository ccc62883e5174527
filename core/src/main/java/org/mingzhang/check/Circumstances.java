package org.mingzhang.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Milestone;
import org.mingzhang.model.MilestoneKind;

/**
 * What is known of a disclosure besides its files. What is given goes before what the document prints of itself.
 *
 * @param approved day on which the finance department (or the department above a unit) approved it
 * @param published day on which it was, or will be, published
 */
public record Circumstances(Optional<LocalDate> approved, Optional<LocalDate> published) {

    /** Nothing is known. */
    public static final Circumstances UNKNOWN = new Circumstances(Optional.empty(), Optional.empty());

    /** These, and the others where nothing is known here. */
    public Circumstances or(Circumstances others) {
        return new Circumstances(approved.or(others::approved), published.or(others::published));
    }

    /**
     * The dates as facts.
     *
     * @param printed the dates that the document prints
     * @param cover where the document begins
     */
    public List<Milestone> milestones(List<Milestone> printed, Place cover) {
        List<Milestone> all = new ArrayList<>();
        add(all, MilestoneKind.APPROVED, approved, "批复日期 ", printed, cover);
        add(all, MilestoneKind.PUBLISHED, published, "公开日期 ", printed, cover);
        return all;
    }

    private static void add(
            List<Milestone> all,
            MilestoneKind kind,
            Optional<LocalDate> given,
            String label,
            List<Milestone> printed,
            Place cover) {
        given.map(date -> new Milestone(kind, date, true, label + date, cover))
                .or(() -> printed.stream()
                        .filter(milestone -> milestone.kind() == kind)
                        .findFirst())
                .ifPresent(all::add);
    }
}
