package org.mingzhang.check.engine;

import java.util.Map;
import java.util.function.Function;
import org.mingzhang.Text;

/** Fills message templates. */
final class Rendering {

    private Rendering() {}

    /** The template with every {@code {name}} replaced by the argument of that name; unknown names stay. */
    static Text render(Text template, Map<String, Text> arguments) {
        return new Text(fill(template.zh(), arguments, Text::zh), fill(template.en(), arguments, Text::en));
    }

    private static String fill(String template, Map<String, Text> arguments, Function<Text, String> language) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Text argument = arguments.get(template.substring(open + 1, close));
            filled.append(template, at, open);
            filled.append(argument == null ? template.substring(open, close + 1) : language.apply(argument));
            at = close + 1;
        }
        return filled.append(template, at, template.length()).toString();
    }
}
