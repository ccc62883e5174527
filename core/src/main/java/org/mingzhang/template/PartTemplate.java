package org.mingzhang.template;

import java.util.List;

/**
 * A part of the narrative that a form may or must have.
 *
 * @param key canonical key, such as {@code 政府采购}
 * @param english English name
 * @param number its number among the parts of this place's form, or empty
 * @param duty whether the form must contain it
 * @param titles heading words in print; a title that begins with {@code ~} is a regular expression
 * @param states keys of {@link Statement}s that it must make
 */
public record PartTemplate(
        String key, String english, String number, Duty duty, List<String> titles, List<Statement> states) {

    public PartTemplate {
        titles = List.copyOf(titles);
        states = List.copyOf(states);
    }

    /**
     * Something that a part must state.
     *
     * @param key canonical key
     * @param english English name
     * @param subject subject key of a claim that states it, or empty when words do
     * @param patterns regular expressions of which one must be found in the part, when it is not a claim
     */
    public record Statement(String key, String english, String subject, List<String> patterns) {

        public Statement {
            patterns = List.copyOf(patterns);
        }
    }
}
