package org.mingzhang.interpret.prose;

/**
 * A heading as found.
 *
 * @param rank depth of its numbering from the outermost, 0; smaller ranks close larger ones
 * @param number its number, normalised to Arabic, or empty
 * @param title its words
 * @param key canonical key of the part it opens, or empty
 * @param paragraph index of the paragraph it stands in
 * @param paragraphs number of paragraphs it takes
 * @param bodyFrom position in the last of these from which running text follows, or -1 when none does
 */
record Heading(int rank, String number, String title, String key, int paragraph, int paragraphs, int bodyFrom) {}
