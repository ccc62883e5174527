package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;

/** Reads direction words with the amounts and rates after them, and finds whose change they state. */
final class ChangeReader {

    private static final Pattern JOINT = Pattern.compile("[了数额金约各为达到：幅度率）]{0,3}");
    private static final Pattern DEGREE = Pattern.compile("(?:有所|略有|大幅|小幅|出现)?");
    private static final int COMPLETION_REACH = 16;

    private final PassageReading reading;
    private final ReadingContext context;
    private final PassageText text;
    private final SpokenOf spoken;

    ChangeReader(PassageReading reading) {
        this.reading = reading;
        this.context = reading.context();
        this.text = reading.text();
        this.spoken = reading.spoken();
    }

    /** Whether a figure is the amount or rate of the direction word just read. */
    boolean awaits(Token figure) {
        return reading.change != null && joins(reading.change, figure);
    }

    private boolean joins(Token word, Token figure) {
        return JOINT.matcher(text.between(word.end(), figure.start())).matches();
    }

    /** The amount of the change just read. */
    void amount(Figure figure, int end) {
        if (reading.changed != null) {
            reading.changed.change(figure, reading.endIn(reading.changed, end));
            reading.changeEnd = end;
        }
    }

    /** A percentage: rate of a change, share of a whole, or completion of a budget. */
    void percent(Token.Percent percent) {
        ClaimDraft changed = reading.changed;
        ClaimDraft current = spoken.current();
        if (awaits(percent) || changed != null && isBracketedRate(percent)) {
            if (changed != null) {
                changed.rate(percent.figure(), reading.endIn(changed, percent.end()));
            }
        } else if (reading.share != null && reading.share.end() == percent.start()) {
            if (current != null) {
                current.share(percent.figure(), percent.end());
            }
        } else if (reading.completion != null
                && current != null
                && percent.start() - reading.completion.end() <= COMPLETION_REACH) {
            completed(current, reading.completion.base())
                    .completion(percent.figure(), reading.completion.base(), percent.end());
        }
        reading.change = null;
        reading.share = null;
        reading.completion = null;
        reading.nameStart = percent.end();
    }

    /** Whose completion it is: one of another budget than that compared with so far is of the same amount, against that. */
    private ClaimDraft completed(ClaimDraft current, BaseKind against) {
        if (!against.isOwnBudget() || !current.isAgainstOther(against)) {
            return current;
        }
        return spoken.comparedAlike(current, against).orElseGet(() -> aside(current));
    }

    /** 减少 5 万元（20%）. */
    private boolean isBracketedRate(Token.Percent percent) {
        return reading.changeEnd == percent.start() - 1 && text.at(reading.changeEnd) == '（';
    }

    void change(Token.Change word, int index) {
        boolean figureFollows = index + 1 < text.tokens().size()
                && isFigure(text.tokens().get(index + 1))
                && joins(word, text.tokens().get(index + 1));
        boolean unmoved = word.direction() == Direction.UNCHANGED || word.direction() == Direction.NOT_COMPARABLE;
        Token.Comparison comparison = reading.comparison;
        if (!figureFollows && comparison == null && !unmoved) {
            return;
        }
        String words =
                text.between(Math.max(reading.nameStart, comparison == null ? 0 : comparison.end()), word.start());
        int from = word.start() - words.length();
        if (comparison != null && words.isEmpty() && !reading.compared.isEmpty()) {
            words = reading.compared;
            from = reading.comparedStart;
        }
        BaseKind against = comparison == null ? reading.sentenceBase : comparison.base();
        reading.changed = ownerOfChange(words, from, word, figureFollows, against);
        direct(word, against);
        if (reading.all && unmoved) {
            spoken.sentence().forEach(draft -> draft.direct(word.direction(), against, draft.end()));
        }
        reading.change = word;
        if (figureFollows || unmoved) {
            reading.comparison = null;
        }
        reading.nameStart = word.end();
    }

    private static boolean isFigure(Token token) {
        return token instanceof Token.Money || token instanceof Token.Percent;
    }

    /** 预决算差异率: the change against the budget that was printed just before. */
    void gap(Token.Gap gap) {
        ClaimDraft owner = spoken.current();
        if (owner == null || !owner.baseKind().isOwnBudget()) {
            return;
        }
        owner.direct(gap.direction(), owner.baseKind(), owner.end());
        reading.change = new Token.Change(gap.start(), gap.end(), gap.direction());
        reading.changed = owner;
        reading.nameStart = gap.end();
    }

    /** Notes the direction with its owner; one that was compared with something else before makes a claim of its own. */
    private void direct(Token.Change word, BaseKind against) {
        ClaimDraft owner = reading.changed;
        if (owner == null) {
            reading.lose();
            return;
        }
        if (owner.isAgainstOther(against)) {
            owner = owner.again();
            reading.open(owner);
            reading.changed = owner;
        }
        owner.direct(word.direction(), against, reading.endIn(owner, word.end()));
        spoken.resume(owner);
    }

    /** Whose change it is: the claim before, unless the words before it name another subject. */
    private ClaimDraft ownerOfChange(
            String words, int from, Token.Change word, boolean figureFollows, BaseKind against) {
        String name = words.replaceFirst("^（$", "").replaceFirst("(?:各|均|有所|略有|大幅|同比|相应|小幅)+$", "");
        Optional<ClaimDraft> total = totalOf(name);
        if (total.isPresent()) {
            return total.get();
        }
        Naming naming = reading.naming(name);
        return switch (naming.kind()) {
            case CONTINUED -> spoken.target();
            case BODY, UNKNOWN ->
                word.direction() == Direction.UNCHANGED && words.length() <= 2 ? spoken.target() : null;
            case NAMED -> owner(reading.inScope(naming.subject().orElseThrow()), from, word, figureFollows, against);
        };
    }

    /** 收入 and 支出 alone stand for the totals that the passage has stated. */
    private Optional<ClaimDraft> totalOf(String name) {
        return name.equals("收入") || name.equals("支出")
                ? spoken.drafts().stream()
                        .filter(draft -> draft.subject().key().equals(name + "总计"))
                        .findFirst()
                : Optional.empty();
    }

    private ClaimDraft owner(Subject subject, int from, Token.Change word, boolean figureFollows, BaseKind against) {
        for (int i = spoken.drafts().size() - 1; i >= 0; i--) {
            ClaimDraft draft = spoken.drafts().get(i);
            if (draft.subject().equals(subject) && isOfSaidYear(draft)) {
                boolean said = draft.change().isStated() || draft.direction() != Direction.UNSTATED;
                return said && !draft.isAgainstOther(against) ? null : draft;
            }
        }
        Optional<ClaimDraft> earlier = context.earlierSame(subject, against).filter(this::isOfSaidYear);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!figureFollows && word.direction() != Direction.UNCHANGED) {
            return null;
        }
        ClaimDraft draft = reading.draft(
                text.skipMarks(from), word.end(), subject, reading.year, context.isBudget(), ofBothSides(subject));
        reading.open(draft);
        return draft;
    }

    /** 收入总计 5 万元，支出总计 5 万元，收、支总计各增加: the one amount that both sides have. */
    private Figure ofBothSides(Subject subject) {
        if (!subject.equals(Subject.of("收支总计"))) {
            return Figure.ABSENT;
        }
        List<Figure> sides = Stream.of(Subject.of("收入总计"), Subject.of("支出总计"))
                .flatMap(side -> context.latestOn(side, spoken.drafts()).stream())
                .map(ClaimDraft::amount)
                .filter(Figure::isNumber)
                .toList();
        return sides.size() == 2 && sides.get(0).equals(sides.get(1)) ? sides.get(0) : Figure.ABSENT;
    }

    /** 2026年度…比上年增加 tells nothing of an amount that the passage gave for 2025. */
    private boolean isOfSaidYear(ClaimDraft draft) {
        return draft.year() == 0 || reading.year == 0 || draft.year() == reading.year;
    }

    /** The same amount once more, for a comparison that was not begun. */
    private ClaimDraft aside(ClaimDraft draft) {
        ClaimDraft again = draft.again();
        spoken.note(again);
        return again;
    }

    /**
     * 决算数小于预算数: a comparison and a direction in one. After 较上年增加 it goes on with what was said of the budget, and
     * the reason that follows does not explain the change since last year.
     */
    void versus(Token.Versus versus) {
        ClaimDraft owner = ownerOfVersus(text.between(reading.nameStart, versus.start()));
        if (owner != null && owner.isAgainstOther(versus.base())) {
            ClaimDraft said = owner;
            owner = spoken.comparedAlike(said, versus.base()).orElseGet(() -> aside(said));
            owner.direct(versus.direction(), versus.base(), owner.end());
            spoken.resume(owner);
        } else if (owner != null && reading.comparison == null) {
            owner.direct(versus.direction(), versus.base(), owner.end());
            spoken.touch(owner);
        }
        reading.change = new Token.Change(versus.start(), versus.end(), versus.direction());
        reading.changed = owner;
        reading.nameStart = versus.end();
    }

    /**
     * 决算数较全年预算数减少的主要原因: as {@link #versus}, where what was said last is compared with something else.
     *
     * @param said the direction that the words of the reason name
     */
    void comparedOtherwise(Token.Because because, Direction said) {
        Token.Comparison against = reading.comparison;
        if (against == null
                || said == Direction.UNSTATED
                || !DEGREE.matcher(text.between(against.end(), because.start())).matches()) {
            return;
        }
        ClaimDraft owner = ownerOfVersus(reading.compared);
        if (owner != null && owner.isAgainstOther(against.base())) {
            reading.comparison = null;
            Optional<ClaimDraft> told = spoken.changedAlike(owner, against.base());
            if (told.isPresent()) {
                reading.change = null;
                reading.nameStart = because.start();
                spoken.resume(told.get());
                return;
            }
            reading.nameStart = reading.comparedStart;
            versus(new Token.Versus(against.start(), because.start(), said, against.base()));
        }
    }

    /** 公务接待费低于预算数: the claim on that, or nobody's where there is none. */
    private ClaimDraft ownerOfVersus(String words) {
        Optional<Subject> named = reading.naming(words)
                .subject()
                .filter(subject -> !reading.naming(words).vague());
        ClaimDraft target = spoken.target();
        if (named.isEmpty() || target != null && target.subject().equals(named.get())) {
            return target;
        }
        return context.latestOn(named.get(), spoken.drafts()).orElse(null);
    }
}
