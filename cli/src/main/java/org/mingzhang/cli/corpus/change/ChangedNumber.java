package org.mingzhang.cli.corpus.change;

import org.mingzhang.layout.Place;

/**
 * What became of a number that was changed.
 *
 * @param document name of the document
 * @param group the kind of table, or the subject of the sentence
 * @param detail what of it the number is
 * @param place where it stands
 * @param context the words around it
 * @param printed the number as printed
 * @param other the number in its place
 * @param tied whether something else in the document says what it must be
 * @param outcome whether it was found
 * @param rules rules that found it
 */
public record ChangedNumber(
        String document,
        String group,
        String detail,
        Place place,
        String context,
        String printed,
        String other,
        boolean tied,
        Outcome outcome,
        String rules) {

    /** Whether a change was found. */
    public enum Outcome {
        /** No error, warning or consequence is new. */
        MISSED,
        /** Something is new, and its first evidence is another place. */
        BLAMED_ELSEWHERE,
        /** The first evidence of a new finding is the changed number. */
        NAMED;

        boolean isFound() {
            return this != MISSED;
        }
    }
}
