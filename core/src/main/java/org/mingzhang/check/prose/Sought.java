package org.mingzhang.check.prose;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in much prose and seldom found. It is tried only at characters that a match can begin
 * with, which is asked of the pattern once for every character. It must not demand anything before its first character
 * but the beginning of the text.
 */
public final class Sought {

    private static final int BITS = 2;
    private static final int PER_WORD = Integer.SIZE / BITS;
    private static final int CAN_BEGIN = 0b01;
    private static final int CANNOT_BEGIN = 0b10;
    private static final int MASK = 0b11;

    private final Pattern pattern;

    /** What is known of every character. Threads may overwrite what others learnt, which is then learnt again. */
    private final int[] known = new int[(Character.MAX_VALUE + 1) / PER_WORD];

    private Sought(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Sought of(String regex) {
        return new Sought(Pattern.compile(regex));
    }

    /** Looks through a text from its beginning. */
    public Search in(String text) {
        return new Search(text);
    }

    public boolean isIn(String text) {
        return in(text).next();
    }

    /** The first match, if there is one. */
    public Optional<MatchResult> first(String text) {
        Search search = in(text);
        return search.next() ? Optional.of(search.matcher) : Optional.empty();
    }

    /** One match of a text after another, as {@link Matcher#find()} gives them. */
    public final class Search {

        private final String text;
        private Matcher matcher;
        private int from;

        private Search(String text) {
            this.text = text;
        }

        public boolean next() {
            for (int at = from; at < text.length(); at++) {
                if (canBegin(text.charAt(at))
                        && matcher().region(at, text.length()).lookingAt()) {
                    from = Math.max(at + 1, matcher.end());
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        public MatchResult match() {
            return matcher;
        }

        private Matcher matcher() {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            return matcher;
        }
    }

    private boolean canBegin(char c) {
        int shift = c % PER_WORD * BITS;
        int state = known[c / PER_WORD] >>> shift & MASK;
        if (state == 0) {
            state = isBeginning(c) ? CAN_BEGIN : CANNOT_BEGIN;
            known[c / PER_WORD] |= state << shift;
        }
        return state == CAN_BEGIN;
    }

    /** A pattern that fails on a character without having asked for more fails whatever follows. */
    private boolean isBeginning(char c) {
        Matcher alone = pattern.matcher(String.valueOf(c));
        return alone.lookingAt() || alone.hitEnd();
    }
}
