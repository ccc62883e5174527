package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.CompactText;
import org.mingzhang.interpret.prose.Numbering;

/** The compact text of a passage with its tokens, and where clauses in it begin and end. */
final class PassageText {

    private static final String MARKS = "，。；：、";
    private static final Pattern BEGINS_ITEM = Pattern.compile("(?:[^，。；：\\d]*（[类款]）)?[\\u4e00-\\u9fa5、]{2,}");
    private static final Pattern REST_OF_ITEM =
            Pattern.compile("[\\u4e00-\\u9fa5、]{2,30}（(?:[款项]|2\\d{4}(?:\\d{2})?)）(?:预算|决算|支出|数|为|是)*\\d");

    private final CompactText compact;
    private final String text;
    private final List<Token> tokens;
    private final int begin;

    /**
     * The text of a passage.
     *
     * @param raw as printed
     * @param fiscalYear the year of the disclosure, or 0
     * @param printsZeros whether the narrative prints the trailing zeros of amounts
     */
    PassageText(String raw, int fiscalYear, boolean printsZeros) {
        this.compact = CompactText.of(raw);
        this.text = compact.text();
        this.tokens = SentenceLexer.tokens(text, fiscalYear, printsZeros);
        this.begin = Numbering.of(text).map(Numbering::length).orElse(0);
    }

    CompactText compact() {
        return compact;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Where the words begin, after a number in front. */
    int begin() {
        return begin;
    }

    int length() {
        return text.length();
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    char at(int position) {
        return text.charAt(position);
    }

    /** The words from a position to an amount, without a number in front of them. */
    String name(int from, int to) {
        return text.substring(nameStart(from, to), to);
    }

    int nameStart(int from, int to) {
        return from
                + Numbering.of(text.substring(from, to)).map(Numbering::length).orElse(0);
    }

    /** The first position from here on that is no punctuation. */
    int skipMarks(int from) {
        int start = from;
        while (start < text.length() - 1 && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** The clauses before a position, back to the last semicolon or full stop. */
    String clausesBefore(int at) {
        return text.substring(clausesFrom(at), at);
    }

    /** The clauses around a stretch, from one semicolon or full stop to the next. */
    String clausesAround(int from, int to) {
        int end = to;
        while (end < text.length() && "。；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(clausesFrom(from), end);
    }

    private int clausesFrom(int at) {
        int start = at;
        while (start > 0 && "。；".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the words after the last punctuation mark before a position begin. */
    int afterLastMark(int position) {
        int start = position;
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause that ends here begins, list marks inside it passed over. */
    int clauseStart(int end) {
        int start = end;
        while (start > 0 && "，。；：".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Whether a token stands directly after a punctuation mark. */
    boolean isAfterStop(int index) {
        return index > 0
                && tokens.get(index - 1) instanceof Token.Stop stop
                && stop.end() == tokens.get(index).start();
    }

    /** 收入、支出总计 is one name, and so is 教学、科研等业务支出（项）, the first name of its clause. */
    boolean isWithinName(Token.Stop stop, int nameStart) {
        if (stop.start() > nameStart
                && BEGINS_ITEM.matcher(text.substring(nameStart, stop.start())).matches()
                && (nameStart == begin || text.charAt(nameStart - 1) == '：')
                && REST_OF_ITEM.matcher(text).region(stop.end(), text.length()).lookingAt()) {
            return true;
        }
        int before = stop.start();
        return before > nameStart
                && stop.end() < text.length()
                && text.charAt(stop.end()) == '支'
                && text.substring(nameStart, before).matches(".*收(?:入)?");
    }

    /** 会议费、培训费 5 万元: the amount of several things together is that of none of them. */
    boolean followsBareList(int nameStart, int at) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).start() < at
                    && tokens.get(i) instanceof Token.Stop stop
                    && stop.mark() == Token.Mark.LIST
                    && stop.end() == nameStart
                    && stop.start() >= begin) {
                return i == 0 || !closesItem(tokens.get(i - 1));
            }
        }
        return false;
    }

    private static boolean closesItem(Token token) {
        return token instanceof Token.Money
                || token instanceof Token.Count
                || token instanceof Token.Percent
                || token instanceof Token.Bracket
                || token instanceof Token.Change;
    }
}
