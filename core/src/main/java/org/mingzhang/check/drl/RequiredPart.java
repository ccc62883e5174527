package org.mingzhang.check.drl;

import org.mingzhang.layout.Place;

/**
 * A part of the form, and what became of it in the document.
 *
 * @param key canonical key
 * @param title its first title in the form
 * @param english English name
 * @param number its number in the form, or empty
 * @param required whether the form must contain it
 * @param apart whether it must be published, and its place publishes it in a document of its own as a rule
 * @param listed whether the contents list names it
 * @param found whether it stands in the body
 * @param empty whether it has a heading and nothing under it
 * @param absenceCertain whether everything was read, so that what was not found is not there
 * @param place its heading, else its line in the contents list, else the document
 */
public record RequiredPart(
        String key,
        String title,
        String english,
        String number,
        boolean required,
        boolean apart,
        boolean listed,
        boolean found,
        boolean empty,
        boolean absenceCertain,
        Place place) {}
