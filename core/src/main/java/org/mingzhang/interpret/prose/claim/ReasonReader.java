package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Reason;

/** Passes over what money is for and why it changed, and gives reasons to the claims they explain. */
final class ReasonReader {

    private static final String VEHICLES = "公务用车购置及运行费";
    private static final Set<String> EXPENSES =
            Set.of("因公出国（境）费", "公务接待费", VEHICLES, "公务用车购置费", "公务用车运行费", "会议费", "培训费");

    private enum Mode {
        PLAIN,
        PURPOSE,
        REASON
    }

    private final PassageReading reading;
    private final ReadingContext context;
    private final PassageText text;
    private final SpokenOf spoken;
    private final List<ClaimDraft> explained = new ArrayList<>();

    private Mode mode = Mode.PLAIN;
    private boolean endedPurpose;
    private int reasonStart;

    ReasonReader(PassageReading reading) {
        this.reading = reading;
        this.context = reading.context();
        this.text = reading.text();
        this.spoken = reading.spoken();
    }

    /** Whether a token is only part of a reason or purpose, which tell of other things than the claim. */
    boolean passesOver(Token token, int index) {
        return mode == Mode.REASON && !endsReason(token, index) || mode == Mode.PURPOSE && !endsPurpose(token, index);
    }

    /** Whether words are read for what they state. */
    boolean isPlain() {
        return mode == Mode.PLAIN;
    }

    boolean isPurpose() {
        return mode == Mode.PURPOSE;
    }

    void beginPurpose() {
        mode = Mode.PURPOSE;
    }

    void sentenceEnds() {
        mode = Mode.PLAIN;
    }

    void passageEnds() {
        if (mode == Mode.REASON) {
            close(text.length(), true);
        }
    }

    /** A comparison: the words before it may name whose change follows, unless they only end a purpose. */
    void compare(Token.Comparison against) {
        reading.comparison = against;
        reading.sentenceBase = against.base();
        reading.comparedStart = Math.min(reading.nameStart, against.start());
        reading.compared = endedPurpose ? "" : text.between(reading.comparedStart, against.start());
        endedPurpose = false;
    }

    void because(Token.Because because) {
        String words = text.between(reading.nameStart, because.start());
        explained.clear();
        if (because.weak()) {
            ClaimDraft owner = spoken.target();
            if (owner == null || owner.direction() == Direction.UNSTATED || !words.isEmpty()) {
                mode = Mode.PURPOSE;
                return;
            }
            explained.add(owner);
        } else if (isReasonOfVersus(because)) {
            explained.add(reading.changed);
        } else {
            explained.addAll(context.explainedBy(words, spoken, text.between(because.start(), because.end())));
            String lead = text.between(because.start(), because.end());
            contradicted(words, lead)
                    .ifPresent(claim -> remark(claim, ReadingContext.direction(words + lead), because));
        }
        mode = Mode.REASON;
        reasonStart = because.end();
        reading.nameStart = because.end();
    }

    /** 决算数小于预算数的主要原因: the reason is of what was just said. */
    private boolean isReasonOfVersus(Token.Because because) {
        return reading.change != null
                && reading.changed != null
                && !reading.changed.hasReason()
                && text.between(reading.change.end(), because.start()).matches("的?");
    }

    /** The claim that the words before a reason take for the opposite: 比上年增加 5 万元，减少的主要原因是. */
    private Optional<ClaimDraft> contradicted(String words, String lead) {
        if (explained.isEmpty()) {
            return context.saidOtherwise(words, lead, spoken.sentenceBefore(), spoken.sentence());
        }
        Direction said = ReadingContext.direction(words + lead);
        ClaimDraft only = explained.get(0);
        boolean opposite = said == Direction.INCREASE && only.direction() == Direction.DECREASE
                || said == Direction.DECREASE && only.direction() == Direction.INCREASE;
        return explained.size() == 1 && opposite ? Optional.of(only) : Optional.empty();
    }

    /** The other direction makes a claim of its own, without an amount; the reason is its. */
    private void remark(ClaimDraft contradicted, Direction said, Token.Because because) {
        ClaimDraft draft = reading.draft(
                text.skipMarks(reading.nameStart),
                because.end(),
                contradicted.subject(),
                contradicted.year(),
                contradicted.isPlan(),
                Figure.ABSENT);
        draft.direct(said, BaseKind.UNSTATED, because.end());
        spoken.note(draft);
        explained.clear();
        explained.add(draft);
    }

    /** A reason lasts to the end of the sentence, or to a semicolon after which a new subject gets its amount. */
    private boolean endsReason(Token token, int index) {
        boolean ends = endsClauses(token, index)
                || (token instanceof Token.Stop || token instanceof Token.Bracket bracket && bracket.opens())
                        && opensExpense(index)
                || token instanceof Token.Stop stop
                        && stop.mark() == Token.Mark.SEMICOLON
                        && opensChangeOfSibling(index)
                || token instanceof Token.Among among
                        && among.start() > 0
                        && text.isAfterStop(index)
                        && opensSubject(index);
        if (ends) {
            close(token.start(), false);
            mode = Mode.PLAIN;
        }
        return ends;
    }

    private boolean endsPurpose(Token token, int index) {
        boolean ends = endsClauses(token, index)
                || (token instanceof Token.Comparison || token instanceof Token.Completion) && text.isAfterStop(index)
                || token instanceof Token.Because because
                        && !because.weak()
                        && spoken.current() != null
                        && spoken.current().direction() != Direction.UNSTATED
                || token instanceof Token.Change word
                        && word.direction() == Direction.UNCHANGED
                        && text.isAfterStop(index);
        if (ends) {
            mode = Mode.PLAIN;
            endedPurpose = token instanceof Token.Comparison;
        }
        return ends;
    }

    private boolean endsClauses(Token token, int index) {
        return token instanceof Token.Stop stop
                        && (stop.mark() == Token.Mark.SENTENCE
                                || stop.mark() == Token.Mark.SEMICOLON && opensSubject(index))
                || token instanceof Token.Bracket bracket && !bracket.opens() && spoken.isBracketed();
    }

    /** Whether, after this token, the first words up to an amount name a subject. */
    private boolean opensSubject(int index) {
        int from = text.tokens().get(index).end();
        for (int i = index + 1; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token instanceof Token.Money) {
                return names(from, token.start());
            }
            if (token instanceof Token.Count) {
                String words = text.between(from, token.start());
                return words.contains("车") || words.contains("设备");
            }
            if (token instanceof Token.Comparison) {
                return from < token.start() && names(from, token.start());
            }
            if (token instanceof Token.Among among) {
                from = among.end();
            } else if (!(token instanceof Token.Year)) {
                return false;
            }
        }
        return false;
    }

    /**
     * …，公务接待费2万元: some write of all three expenses in one sentence, each with its reason, and some tell the parts of
     * one between brackets behind its reason.
     */
    private boolean opensExpense(int index) {
        int next = index + 1;
        while (next < text.tokens().size() && text.tokens().get(next) instanceof Token.Year) {
            next++;
        }
        if (next == text.tokens().size() || !(text.tokens().get(next) instanceof Token.Money money)) {
            return false;
        }
        Naming naming = reading.naming(text.name(text.tokens().get(index).end(), money.start()));
        return naming.subject().filter(Vocabulary::isScopedByNature).isPresent();
    }

    /** …，主要原因是车辆报废；公务接待费减少1万元: after one expense the change of the next, its amount having been told before. */
    private boolean opensChangeOfSibling(int index) {
        List<Token> tokens = text.tokens();
        if (index + 2 >= tokens.size()
                || !(tokens.get(index + 1) instanceof Token.Change change)
                || !(tokens.get(index + 2) instanceof Token.Money)) {
            return false;
        }
        Naming naming = reading.naming(text.name(tokens.get(index).end(), change.start()));
        return naming.subject().filter(Vocabulary::isScopedByNature).isPresent()
                && explained.stream()
                        .allMatch(claim ->
                                isSibling(claim.subject(), naming.subject().get()));
    }

    /** Whether both are expenses beside each other, neither of them a part of the other. */
    private static boolean isSibling(Subject one, Subject other) {
        return EXPENSES.contains(one.key())
                && EXPENSES.contains(other.key())
                && !one.key().equals(other.key())
                && !(one.key().equals(VEHICLES) && other.key().startsWith("公务用车"));
    }

    private boolean names(int from, int to) {
        return reading.naming(text.name(from, to)).kind() == Naming.Kind.NAMED;
    }

    private void close(int end, boolean atEnd) {
        reasonStart = Math.min(text.skipMarks(reasonStart), Math.max(reasonStart, end));
        String given = text.between(reasonStart, Math.max(reasonStart, end));
        String bare = given.replaceAll("^其中.*|[，。；：、]", "");
        Reason reason;
        if (!bare.isEmpty()) {
            reason = new Reason(Reason.State.STATED, text.compact().raw(reasonStart, end));
        } else {
            reason = atEnd && context.nextGoesOn() ? context.nextAsReason() : new Reason(Reason.State.EMPTY, "");
        }
        explained.forEach(draft -> draft.explain(reason));
        explained.clear();
    }
}
