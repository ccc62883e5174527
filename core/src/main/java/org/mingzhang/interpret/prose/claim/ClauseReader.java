package org.mingzhang.interpret.prose.claim;

import org.mingzhang.interpret.prose.Numbering;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Unit;

/** Reads clauses without a figure: they may name the topic of what follows, or say that something is not there. */
final class ClauseReader {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_TOPIC = 80;
    private static final int TOPIC_BEGINS_BY = 24;

    private final PassageReading reading;
    private final ReadingContext context;
    private final PassageText text;
    private final SpokenOf spoken;

    ClauseReader(PassageReading reading) {
        this.reading = reading;
        this.context = reading.context();
        this.text = reading.text();
        this.spoken = reading.spoken();
    }

    /** The words since the last token end at a punctuation mark. */
    void ends(int end, Token.Mark mark) {
        int nameStart = reading.nameStart;
        String words = end <= nameStart ? "" : text.between(nameStart, end);
        if (words.isEmpty() || reading.comparison != null || words.length() > LONGEST_CLAUSE) {
            return;
        }
        denial(end);
        boolean topical = mark == Token.Mark.SENTENCE || mark == Token.Mark.COLON || mark == Token.Mark.COMMA;
        boolean undivided = nameStart == text.begin() || nameStart == text.clauseStart(end);
        if (topical && undivided && spoken.current() == null && words.length() <= LONGEST_TOPIC) {
            topic(words);
        }
    }

    private void topic(String words) {
        int offset = Numbering.of(words).map(Numbering::length).orElse(0);
        Naming naming = reading.naming(words.substring(offset));
        if (naming.kind() == Naming.Kind.NAMED && naming.start() <= TOPIC_BEGINS_BY) {
            reading.topic = reading.inScope(naming.subject().orElseThrow());
            spoken.find();
        }
    }

    private void denial(int end) {
        int from = Math.min(text.clauseStart(end), reading.nameStart);
        Denial.of(text.between(from, end))
                .filter(denial -> context.isSilent(denial.before()))
                .ifPresent(denial -> denial.denied()
                        .forEach(piece -> context.nilSubject(piece)
                                .map(reading::inScope)
                                .filter(this::isNew)
                                .ifPresent(subject -> reading.open(nil(subject, from, end)))));
    }

    private ClaimDraft nil(Subject subject, int from, int end) {
        Unit unit = subject.key().startsWith("新增") ? Unit.COUNT : Unit.UNKNOWN_MONEY;
        Figure none = Figure.of(FigureState.DASH, unit, "无");
        return reading.draft(from, end, subject, reading.year, context.isBudget(), none);
    }

    private boolean isNew(Subject subject) {
        return spoken.drafts().stream().noneMatch(draft -> draft.subject().key().equals(subject.key()));
    }
}
