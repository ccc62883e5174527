package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * An entry of the contents list (目录).
 *
 * @param number number as printed, normalised to Arabic ({@code 9} for 表9, （九）, 表九), or empty
 * @param title title as printed
 * @param tableKind canonical key of the table it lists, or empty when it lists a part or is not understood
 * @param partKey canonical key of the part it lists, or empty
 * @param isTable whether it stands among the tables
 * @param place where
 */
public record TocEntry(String number, String title, String tableKind, String partKey, boolean isTable, Place place) {}
