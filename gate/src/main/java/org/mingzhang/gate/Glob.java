package org.mingzhang.gate;

import java.util.regex.Pattern;

/** A pattern with {@code *} for any characters and {@code ?} for one; spaces make no difference. */
public final class Glob {

    private final Pattern pattern;

    private final boolean isPath;

    private Glob(String regex, boolean isPath) {
        this.pattern = Pattern.compile(regex, Pattern.DOTALL);
        this.isPath = isPath;
    }

    /** A pattern for the words of a document. */
    public static Glob ofWords(String glob) {
        StringBuilder regex = new StringBuilder();
        withoutSpace(glob).codePoints().forEach(c -> {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return new Glob(regex.toString(), false);
    }

    /**
     * A pattern for files. Without a slash it is for their names in any folder; with one it is for the end of their
     * path. {@code **} crosses folders, {@code *} does not.
     */
    public static Glob ofPath(String glob) {
        String path = withoutSpace(glob.replace('\\', '/'));
        StringBuilder regex = new StringBuilder("(?:.*/)?");
        int at = path.startsWith("./") ? 2 : 0;
        while (at < path.length()) {
            int c = path.codePointAt(at);
            if (path.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (path.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                switch (c) {
                    case '*' -> regex.append("[^/]*");
                    case '?' -> regex.append("[^/]");
                    default -> regex.append(Pattern.quote(Character.toString(c)));
                }
                at += Character.charCount(c);
            }
        }
        return new Glob(regex.toString(), true);
    }

    public boolean matches(String text) {
        String plain = isPath ? text.replace('\\', '/') : text;
        return pattern.matcher(withoutSpace(plain)).matches();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
