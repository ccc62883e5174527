package org.mingzhang.model;

/**
 * Another disclosure that was supplied with the one that is checked.
 *
 * @param kinship how it relates to it
 * @param name its name for the report
 * @param document its facts. Ids of its tables, passages and claims begin at {@link #FIRST_ID}, so that its facts are
 *     told from those of the document that is checked
 */
public record Companion(Kinship kinship, String name, BudgetDocument document) {

    /** Ids of tables, passages and claims from here on belong to companions. */
    public static final int FIRST_ID = 1_000_000;

    /** What it is. */
    public Disclosure disclosure() {
        return document.disclosure();
    }
}
