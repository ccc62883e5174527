package org.mingzhang.interpret.table;

import java.util.regex.Pattern;

/**
 * A regular expression for names, compiled only when a name comes that holds the characters which every match must
 * hold: most expressions of a vocabulary are never needed for one document. Not for sharing between threads.
 */
public final class NamePattern {

    private final String source;
    private final String literal;
    private Pattern compiled;

    public NamePattern(String source) {
        this.source = source;
        this.literal = literal(source);
    }

    /** Whether the whole name is a match. */
    public boolean matches(String name) {
        if (!name.contains(literal)) {
            return false;
        }
        if (compiled == null) {
            compiled = Pattern.compile(source);
        }
        return compiled.matcher(name).matches();
    }

    /** The longest run of characters that stands in every match; empty when the expression tells none. */
    static String literal(String source) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '|') {
                return "";
            }
            boolean optional = c == '?' || c == '*' || c == '{';
            if (optional && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            if (isPlain(c)) {
                run.append(c);
            } else {
                longest = run.length() > longest.length() ? run.toString() : longest;
                run.setLength(0);
            }
            at = next(source, at);
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }

    private static boolean isPlain(char c) {
        return "\\.[](){}^$|?*+".indexOf(c) < 0;
    }

    /** Index after the character, the escape, the class, the group or the count that begins here. */
    private static int next(String source, int at) {
        return switch (source.charAt(at)) {
            case '\\' -> at + 2;
            case '[' -> after(source, at, '[', ']');
            case '(' -> after(source, at, '(', ')');
            case '{' -> after(source, at, '{', '}');
            default -> at + 1;
        };
    }

    private static int after(String source, int start, char open, char close) {
        int depth = 0;
        for (int at = start; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return at + 1;
            }
        }
        return source.length();
    }
}
