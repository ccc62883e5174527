package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A paragraph of running text, whole again where a page end or a line end had cut it.
 *
 * @param id number of the passage in reading order, from 0
 * @param part id of the {@link Part} it stands in, or -1
 * @param partKey canonical key of the nearest keyed part around it, or empty
 * @param role what it is
 * @param text the text
 * @param place where it begins
 */
public record Passage(int id, int part, String partKey, PassageRole role, String text, Place place) {}
