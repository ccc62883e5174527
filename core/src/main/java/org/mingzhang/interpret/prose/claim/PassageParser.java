package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.ProsePassage;

/**
 * Reads the claims of one passage by the order of its tokens: a name and an amount open a claim; comparisons,
 * directions, rates, shares and reasons after it belong to it until the next name. An amount whose owner is not
 * understood opens no claim, and nothing after it is given to the claim before.
 */
final class PassageParser {

    private static final Pattern OF_SEVERAL = Pattern.compile("[两二三四五六几]项(?:共|合|总)?计?$");

    private final PassageReading reading;
    private final PassageText text;
    private final SpokenOf spoken;
    private final ChangeReader changes;
    private final AmountReader amounts;
    private final ReasonReader reasons;
    private final ClauseReader clauses;

    PassageParser(ProsePassage passage, ReadingContext context, Vocabulary vocabulary) {
        this.reading = new PassageReading(passage, context, vocabulary);
        this.text = reading.text();
        this.spoken = reading.spoken();
        this.changes = new ChangeReader(reading);
        this.amounts = new AmountReader(reading, changes);
        this.reasons = new ReasonReader(reading);
        this.clauses = new ClauseReader(reading);
    }

    /** The claims of the passage, in reading order. */
    List<ClaimDraft> parse() {
        reading.context().counts().restart();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (!reasons.passesOver(token, i)) {
                read(token, i);
            } else if (token instanceof Token.Count count && count.isReception() && reasons.isPurpose()) {
                amounts.countWithinPurpose(count);
            }
        }
        reasons.passageEnds();
        clauseEnds(text.length(), Token.Mark.SENTENCE);
        StatedBases.settle(spoken.drafts(), reading.context().year());
        return spoken.drafts();
    }

    private void read(Token token, int index) {
        if (token instanceof Token.Money money) {
            amounts.money(money, index);
        } else if (token instanceof Token.Percent percent) {
            changes.percent(percent);
        } else if (token instanceof Token.Count count) {
            amounts.count(count);
        } else if (token instanceof Token.Year said) {
            reading.year = said.year();
        } else if (token instanceof Token.Change word) {
            changes.change(word, index);
        } else if (token instanceof Token.Gap gap) {
            changes.gap(gap);
        } else if (token instanceof Token.Versus versus) {
            changes.versus(versus);
        } else if (token instanceof Token.Because because) {
            String lead = text.between(because.start(), because.end());
            changes.comparedOtherwise(because, ReadingContext.direction(lead));
            reasons.because(because);
        } else if (token instanceof Token.Among among) {
            among(among);
        } else if (token instanceof Token.Bracket bracket) {
            bracket(bracket);
        } else if (token instanceof Token.Stop stop) {
            stop(stop);
        } else if (token instanceof Token.All) {
            reading.all = true;
        } else {
            keep(token);
        }
    }

    /** Tokens that only prepare the figure after them. */
    private void keep(Token token) {
        if (token instanceof Token.Comparison against) {
            reasons.compare(against);
        } else if (token instanceof Token.Completion done) {
            reading.completion = done;
        } else if (token instanceof Token.Share part) {
            share(part);
        } else {
            reasons.beginPurpose();
        }
        reading.nameStart = token.end();
    }

    /** A share; 两项合计占 is that of several amounts, and of none of them. */
    private void share(Token.Share part) {
        reading.share = part;
        if (OF_SEVERAL.matcher(text.between(reading.nameStart, part.start())).find()) {
            reading.lose();
        }
    }

    private void among(Token.Among among) {
        spoken.divide(reading.topic);
        reading.context().counts().among();
        reading.nameStart = among.end();
        reading.clauseStart = among.end();
    }

    private void bracket(Token.Bracket bracket) {
        if (bracket.opens()) {
            spoken.openBracket();
        } else {
            spoken.closeBracket();
            reading.context().counts().listEnds();
        }
        reading.change = null;
        reading.comparison = null;
        reading.nameStart = bracket.end();
        reading.clauseStart = bracket.end();
    }

    private void stop(Token.Stop stop) {
        Token.Mark mark = stop.mark();
        if (mark == Token.Mark.LIST && text.isWithinName(stop, reading.nameStart)) {
            return;
        }
        if (mark != Token.Mark.LIST) {
            clauseEnds(stop.start(), mark);
        }
        if (mark == Token.Mark.COLON && spoken.current() != null && reading.nameStart == stop.start()) {
            spoken.divideCurrent();
        }
        forget(stop);
        reading.nameStart = stop.end();
        if (mark != Token.Mark.COMMA && mark != Token.Mark.COLON) {
            reading.clauseStart = stop.end();
        }
        if (mark == Token.Mark.SEMICOLON) {
            reading.context().counts().semicolon();
            spoken.semicolon();
        } else if (mark == Token.Mark.SENTENCE) {
            reading.context().counts().semicolon();
            reading.context().counts().listEnds();
            sentenceEnds();
        }
    }

    /** What waits for a figure waits no longer than its clause. 与上年相比，… stays open over its own comma. */
    private void forget(Token.Stop stop) {
        boolean comma = stop.mark() == Token.Mark.COMMA;
        reading.change = null;
        reading.share = null;
        if (!comma || reading.comparison != null && reading.comparison.end() != stop.start()) {
            reading.comparison = null;
        }
        if (!comma) {
            reading.completion = null;
        }
    }

    private void sentenceEnds() {
        if (!spoken.isBracketed()) {
            spoken.sentenceEnds();
            reading.all = false;
            reading.counted = Optional.empty();
            reasons.sentenceEnds();
        }
    }

    private void clauseEnds(int end, Token.Mark mark) {
        if (reasons.isPlain()) {
            clauses.ends(end, mark);
        }
    }
}
