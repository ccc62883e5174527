package org.mingzhang.model;

import java.time.LocalDate;
import org.mingzhang.layout.Place;

/**
 * A date in the life of a disclosure.
 *
 * @param kind what happened
 * @param date when
 * @param given whether it was supplied with the document; otherwise it is printed in it
 * @param quote the words that say so
 * @param place where they stand; the cover where the date was supplied
 */
public record Milestone(MilestoneKind kind, LocalDate date, boolean given, String quote, Place place) {}
