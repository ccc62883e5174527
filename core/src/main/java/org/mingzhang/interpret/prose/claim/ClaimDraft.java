package org.mingzhang.interpret.prose.claim;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.interpret.prose.CompactText;
import org.mingzhang.interpret.prose.ProsePassage;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Reason;

/** A claim while its sentences are being read. */
final class ClaimDraft {

    private static final int LONGEST_QUOTE = 120;

    private final ProsePassage passage;
    private final CompactText text;
    private final int start;
    private int end;
    private final Subject subject;
    private final int year;
    private boolean plan;
    private Figure amount;
    private BaseKind baseKind = BaseKind.UNSTATED;
    private Figure base = Figure.ABSENT;
    /** What the text plans the amount to be, by which budget says so: 年初预算 10 万元，全年预算 12 万元. */
    private final Map<BaseKind, Figure> plans = new EnumMap<>(BaseKind.class);

    private Direction direction = Direction.UNSTATED;
    private Figure change = Figure.ABSENT;
    private Figure rate = Figure.ABSENT;
    private Figure share = Figure.ABSENT;
    private Figure completion = Figure.ABSENT;
    private Reason reason = Reason.ABSENT;

    ClaimDraft(
            ProsePassage passage,
            CompactText text,
            int start,
            int end,
            Subject subject,
            int year,
            boolean plan,
            Figure amount) {
        this.passage = passage;
        this.text = text;
        this.start = start;
        this.end = end;
        this.subject = subject;
        this.year = year;
        this.plan = plan;
        this.amount = amount;
    }

    Subject subject() {
        return subject;
    }

    int year() {
        return year;
    }

    boolean isPlan() {
        return plan;
    }

    Figure amount() {
        return amount;
    }

    Direction direction() {
        return direction;
    }

    Figure change() {
        return change;
    }

    boolean hasReason() {
        return reason.state() != Reason.State.ABSENT;
    }

    ProsePassage passage() {
        return passage;
    }

    int end() {
        return end;
    }

    /** Whether what is said so far compares with something else: the year's budget with last year, or 年初预算 with 全年预算. */
    boolean isAgainstOther(BaseKind kind) {
        return baseKind != BaseKind.UNSTATED
                && kind != BaseKind.UNSTATED
                && (baseKind.isOwnBudget() != kind.isOwnBudget() || isNamedOtherwise(kind));
    }

    /** Whether both are budgets of the year, and each named as one of the two. */
    private boolean isNamedOtherwise(BaseKind kind) {
        return baseKind == BaseKind.OPENING_BUDGET && kind == BaseKind.FULL_YEAR_BUDGET
                || baseKind == BaseKind.FULL_YEAR_BUDGET && kind == BaseKind.OPENING_BUDGET;
    }

    BaseKind baseKind() {
        return baseKind;
    }

    /** Whether a change of the amount is stated and what it is measured against is not printed beside it. */
    boolean lacksBase() {
        return amount.isNumber() && !base.isStated() && (change.isStated() || rate.isStated());
    }

    boolean comparesWithLastYear() {
        return baseKind == BaseKind.PREVIOUS_BUDGET
                || baseKind == BaseKind.PREVIOUS_EXECUTION
                || baseKind == BaseKind.PREVIOUS_UNSPECIFIED;
    }

    /** The same amount, to be compared with something else. */
    ClaimDraft again() {
        ClaimDraft again = new ClaimDraft(passage, text, start, end, subject, year, plan, amount);
        again.plans.putAll(plans);
        return again;
    }

    /** Notes what a budget of the year plans the amount to be. */
    void plan(BaseKind by, Figure planned) {
        plans.putIfAbsent(by, planned);
    }

    /** Takes over what another budget planned, where this is the plan of a further one. */
    void replans(ClaimDraft earlier, BaseKind by) {
        plans.putAll(earlier.plans);
        plan(by, earlier.amount);
    }

    /** The executed amount after the planned one, which becomes its base. */
    void execute(Figure executed, BaseKind against, int until) {
        plan(against, amount);
        base = amount;
        baseKind = against;
        amount = executed;
        plan = false;
        reach(until);
    }

    void direct(Direction said, BaseKind against, int until) {
        if (direction == Direction.UNSTATED) {
            direction = said;
        }
        against(against);
        reach(until);
    }

    void against(BaseKind kind) {
        if (baseKind == BaseKind.UNSTATED) {
            baseKind = kind;
            base = base.isStated() ? base : plans.getOrDefault(kind, base);
        }
    }

    void change(Figure figure, int until) {
        if (!change.isStated()) {
            change = figure;
            reach(until);
        }
    }

    void rate(Figure figure, int until) {
        if (!rate.isStated()) {
            rate = figure;
            reach(until);
        }
    }

    void base(Figure figure, int until) {
        if (!base.isStated()) {
            base = figure;
            reach(until);
        }
    }

    void share(Figure figure, int until) {
        if (!share.isStated()) {
            share = figure;
            reach(until);
        }
    }

    void completion(Figure figure, BaseKind against, int until) {
        if (!completion.isStated()) {
            completion = figure;
            against(against);
            reach(until);
        }
    }

    void explain(Reason given) {
        if (!hasReason()) {
            reason = given;
        }
    }

    private void reach(int until) {
        if (until - start <= LONGEST_QUOTE) {
            end = Math.max(end, until);
        }
    }

    Claim claim(int id) {
        return new Claim(
                id,
                subject.key(),
                subject.qualifier(),
                subject.code(),
                year,
                plan,
                amount,
                baseKind,
                base,
                settledDirection(),
                change,
                rate,
                share,
                completion,
                reason,
                passage.passage().partKey(),
                passage.passage().id(),
                text.raw(start, end),
                passage.placeAt(text.origin(start)));
    }

    /** 增加 0 is no change, whatever the word. */
    private Direction settledDirection() {
        boolean moved = direction == Direction.INCREASE || direction == Direction.DECREASE;
        boolean zeroChange = change.isNumber() ? change.isZero() : rate.isNumber() && isZero(rate);
        return moved && zeroChange && (!rate.isNumber() || isZero(rate)) ? Direction.UNCHANGED : direction;
    }

    private static boolean isZero(Figure figure) {
        return figure.state() == FigureState.NUMBER && figure.value().compareTo(BigDecimal.ZERO) == 0;
    }
}
