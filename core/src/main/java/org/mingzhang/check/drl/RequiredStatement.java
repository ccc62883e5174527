package org.mingzhang.check.drl;

import org.mingzhang.layout.Place;

/**
 * Something that a part must state, and whether it does. One for every statement of every part of the form.
 *
 * @param part canonical key of the part
 * @param partTitle title of the part
 * @param key canonical key of the statement
 * @param english English name of the statement
 * @param subject subject of the claim that would state it, or empty where words do
 * @param partRequired whether the form must contain the part
 * @param partFound whether the part stands in the body
 * @param stated whether it is stated
 * @param absenceCertain whether everything was read, so that what was not found is not there
 * @param place the heading of the part, or the document
 */
public record RequiredStatement(
        String part,
        String partTitle,
        String key,
        String english,
        String subject,
        boolean partRequired,
        boolean partFound,
        boolean stated,
        boolean absenceCertain,
        Place place) {}
