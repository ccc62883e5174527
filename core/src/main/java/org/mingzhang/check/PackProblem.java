package org.mingzhang.check;

import org.mingzhang.Language;
import org.mingzhang.Text;

/**
 * Something wrong in a pack: where, what, and what to do.
 *
 * @param mark where it stands
 * @param message what is wrong and what to do, in both languages
 */
public record PackProblem(Mark mark, Text message) {

    public static PackProblem of(Mark mark, String zh, String en) {
        return new PackProblem(mark, new Text(zh, en));
    }

    public String in(Language language) {
        return mark + ": " + message.in(language);
    }
}
