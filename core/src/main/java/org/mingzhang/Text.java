package org.mingzhang;

/**
 * A sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
