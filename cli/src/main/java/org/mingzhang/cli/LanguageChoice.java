package org.mingzhang.cli;

import java.util.List;
import org.mingzhang.Language;

/** Reads {@code --lang} ahead of everything else, so that even a wrong command line is answered in it. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** The language asked for; Chinese where none, or none that exists, is named. */
    static Language of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                break;
            }
            boolean next = argument.equals("--lang") && i + 1 < arguments.size();
            if (argument.equals("--lang=en") || next && arguments.get(i + 1).equals("en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }
}
