package org.mingzhang.check.drl;

import org.mingzhang.layout.Place;
import org.mingzhang.model.Emptiness;

/**
 * A table of the form, and what became of it in the document. One for every table of the form that belongs to this
 * kind of disclosure.
 *
 * @param kind canonical key
 * @param title its first title in the form, or the title of the contents list
 * @param english English name
 * @param number its number in the form, or empty
 * @param required whether the form must contain it
 * @param apart whether it must be published, and its place publishes it in a document of its own as a rule
 * @param listed whether the contents list names it
 * @param found whether it stands in the body, read or unread
 * @param emptiness whether it has data; {@link Emptiness#UNREAD} when it was not found
 * @param absenceCertain whether everything was read, so that what was not found is not there
 * @param place its caption, else its line in the contents list, else the document
 */
public record RequiredTable(
        String kind,
        String title,
        String english,
        String number,
        boolean required,
        boolean apart,
        boolean listed,
        boolean found,
        Emptiness emptiness,
        boolean absenceCertain,
        Place place) {}
