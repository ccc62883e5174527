package org.mingzhang.template;

import java.util.List;

/**
 * One meaning and the names it goes by in print.
 *
 * @param key canonical key, used in facts and formulas
 * @param english English name, for messages
 * @param aliases names in print, compared without spaces, numbering and brackets' width; the key itself is one of them
 */
public record Term(String key, String english, List<String> aliases) {

    public Term {
        aliases = List.copyOf(aliases);
    }
}
