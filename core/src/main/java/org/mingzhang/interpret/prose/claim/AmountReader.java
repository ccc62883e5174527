package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.Numbering;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Figure;

/** Decides what an amount of money or a count is: the amount of a claim, a change, a base, or nobody's. */
final class AmountReader {

    private static final Pattern FULL_YEAR = Pattern.compile("(?:全年|调整后?)(?:的)?预算");
    /** 预算为 and the like; 一般公共预算为 names a fund. */
    private static final Pattern PLANNED =
            Pattern.compile("预算数|年初预算|全年预算|(?<!公共|基金|经营)预算(?:安排|总额|金额|合计|共计|总计)*(?:为|是|共)?$");

    private static final Pattern ONE_OF_BUDGETS = Pattern.compile("(?:年初|全年|调整后?)(?:的)?预算(?:数|安排|金额|总额)*(?:为|是|共)?$");

    private static final Pattern EXECUTED =
            Pattern.compile("(?:决算|执行|支出)数|实际支出|决算(?:支出)?(?:为|是|共|合计|总计|金额|（[^）]*）)*$|决算收支|执行(?:为)?$");
    private static final Set<String> INCOME = Set.of("收入总计", "本年收入合计");
    private static final Set<String> TOTALS = Set.of("收支总计", "收入总计", "支出总计", "本年收入合计", "本年支出合计");

    private final PassageReading reading;
    private final ReadingContext context;
    private final PassageText text;
    private final SpokenOf spoken;
    private final ChangeReader changes;

    /** The base that a planned amount becomes when its executed one follows. */
    private BaseKind planned = BaseKind.BUDGET_UNSPECIFIED;
    /** Whether the amount before was the plan of nobody known, so that what was executed is nobody's either. */
    private boolean planLost;

    AmountReader(PassageReading reading, ChangeReader changes) {
        this.reading = reading;
        this.context = reading.context();
        this.text = reading.text();
        this.spoken = reading.spoken();
        this.changes = changes;
    }

    void money(Token.Money money, int index) {
        Figure figure = money.figure();
        Token.Comparison comparison = reading.comparison;
        if (changes.awaits(money)) {
            changes.amount(figure, money.end());
        } else if (reading.completion != null && reading.completion.end() == money.start()) {
            if (spoken.current() != null) {
                spoken.current().base(figure, money.end());
                spoken.current().against(reading.completion.base());
            }
        } else if (comparison != null && comparison.end() == money.start() && isBase(comparison, index)) {
            if (spoken.target() != null) {
                spoken.target().base(figure, money.end());
                spoken.target().against(comparison.base());
            }
        } else if (comparison != null && comparison.end() == money.start()) {
            reading.lose();
        } else {
            amount(figure, money.start(), money.end());
        }
        reading.nameStart = money.end();
    }

    /** An amount after 比上年 is the base when it is named as one, or when a direction follows at once. */
    private boolean isBase(Token.Comparison comparison, int index) {
        return comparison.named()
                || index + 1 < text.tokens().size()
                        && text.tokens().get(index + 1) instanceof Token.Change next
                        && next.start() == text.tokens().get(index).end();
    }

    private void amount(Figure figure, int start, int end) {
        reading.change = null;
        reading.comparison = null;
        reading.completion = null;
        if (spoken.isProject()) {
            reading.lose();
            return;
        }
        int nameStart = reading.nameStart;
        String words = text.between(nameStart, start);
        int offset = Numbering.of(words).map(Numbering::length).orElse(0);
        Optional<Subject> project = spoken.drafts().isEmpty() && nameStart == text.begin()
                ? context.project(words)
                : context.onlyProject(text.between(text.begin(), nameStart), words);
        Naming naming =
                project.map(found -> Naming.named(found, 0)).orElseGet(() -> reading.naming(words.substring(offset)));
        if (executesPlan(naming, words)) {
            spoken.current().execute(figure, planned, end);
            return;
        }
        Optional<Subject> subject =
                project.or(() -> replansCurrent(naming, words) ? planned() : subject(naming, words, start));
        boolean named = naming.kind() == Naming.Kind.NAMED;
        if (subject.isEmpty() || project.isEmpty() && named && text.followsBareList(nameStart, start)) {
            planLost = PLANNED.matcher(words).find();
            reading.lose();
            return;
        }
        boolean plan = project.isPresent() ? context.isBudget() : isPlan(words);
        if (tellsPlan(naming, words)) {
            spoken.current().base(figure, end);
            spoken.current().against(plannedBy(words));
            spoken.current().plan(plannedBy(words), figure);
            return;
        }
        int quoteStart = text.skipMarks(named ? nameStart + offset : reading.clauseStart);
        if (spoken.drafts().isEmpty()
                && nameStart == text.begin()
                && subject.get().isItem()) {
            reading.topic = subject.get();
        }
        BaseKind plannedBefore = planned;
        planned = plannedBy(words);
        ClaimDraft before = spoken.current();
        ClaimDraft draft = reading.draft(quoteStart, end, subject.get(), reading.yearOf(words), plan, figure);
        if (plan && before != null && before.isPlan() && before.subject().equals(subject.get())) {
            draft.replans(before, plannedBefore);
        }
        reading.open(draft);
    }

    private static BaseKind plannedBy(String words) {
        if (FULL_YEAR.matcher(words).find()) {
            return BaseKind.FULL_YEAR_BUDGET;
        }
        return words.contains("年初") ? BaseKind.OPENING_BUDGET : BaseKind.BUDGET_UNSPECIFIED;
    }

    /** 预算数 10 万元，决算数 9 万元: the second is the executed amount of the first, whatever the section is about. */
    private boolean executesPlan(Naming naming, String words) {
        ClaimDraft current = spoken.current();
        return current != null
                && !context.isBudget()
                && current.isPlan()
                && current.amount().isNumber()
                && naming.kind() == Naming.Kind.CONTINUED
                && !isPlan(words)
                && (EXECUTED.matcher(words).find() || current.subject().equals(reading.topic));
    }

    /** 年初预算为 10 万元，全年预算为 12 万元: the second plans what the first does, whatever the section is about. */
    private boolean replansCurrent(Naming naming, String words) {
        ClaimDraft current = spoken.current();
        return current != null
                && !context.isBudget()
                && current.isPlan()
                && current.amount().isNumber()
                && naming.kind() == Naming.Kind.CONTINUED
                && ONE_OF_BUDGETS.matcher(words).find();
    }

    private Optional<Subject> planned() {
        return Optional.of(spoken.current().subject());
    }

    /** 支出 9 万元，年初预算为 10 万元: the second is what the first was planned to be. */
    private boolean tellsPlan(Naming naming, String words) {
        ClaimDraft current = spoken.current();
        return current != null
                && !context.isBudget()
                && !current.isPlan()
                && current.amount().isNumber()
                && naming.kind() == Naming.Kind.CONTINUED
                && PLANNED.matcher(words).find();
    }

    private Optional<Subject> subject(Naming naming, String words, int at) {
        Optional<Subject> goalMoney = context.goalMoney(words, text.clausesBefore(at));
        if (goalMoney.isPresent()) {
            return goalMoney;
        }
        Subject topic = reading.topic;
        Optional<Subject> subject = switch (naming.kind()) {
            case NAMED ->
                onlyRepeats(naming, topic)
                        ? Optional.of(topic)
                        : naming.subject().map(reading::inScope);
            case CONTINUED ->
                reading.counted
                        .or(() -> Optional.ofNullable(topic).filter(this::isStillSpokenOf))
                        .filter(found -> !spoken.isLost()
                                || !words.isEmpty()
                                        && !(planLost && EXECUTED.matcher(words).find()))
                        .filter(found -> !words.isEmpty() || !isLabelled(at));
            case BODY -> context.bodyBudget(topic);
            case UNKNOWN -> context.unitBudget(words).or(() -> appropriations(words));
        };
        return subject.filter(context::accepts);
    }

    /** 财政拨款 alone, where the income of the year is divided, is the income from appropriations. */
    private Optional<Subject> appropriations(String words) {
        Subject whole = spoken.whole();
        boolean divides =
                whole != null && whole.qualifier().isEmpty() && INCOME.contains(whole.key()) && words.equals("财政拨款");
        return divides ? Optional.of(Subject.of("财政拨款收入")) : Optional.empty();
    }

    /** 预算安排规模：120 万元: what stands right behind a colon is what the words before it name, known or not. */
    private boolean isLabelled(int at) {
        if (at == 0 || text.at(at - 1) != '：') {
            return false;
        }
        String label = text.between(text.afterLastMark(at - 1), at - 1);
        return context.isForeign(label);
    }

    /** 接待30批次，共计支出2万元 is no amount of the heading where the paragraph began with another subject. */
    private boolean isStillSpokenOf(Subject topic) {
        return spoken.drafts().isEmpty()
                || spoken.drafts().stream()
                        .anyMatch(draft -> draft.subject().key().equals(topic.key()));
    }

    /** 支出合计 below the heading of one fund is the total of that fund, not of the body. */
    private static boolean onlyRepeats(Naming naming, Subject topic) {
        return naming.vague()
                && topic != null
                && naming.subject().filter(found -> found.key().endsWith("总计")).isPresent()
                && !TOTALS.contains(topic.key());
    }

    void count(Token.Count count) {
        int nameStart = reading.nameStart;
        String words = text.between(nameStart, count.start());
        String after = text.between(count.end(), Math.min(text.length(), count.end() + 8));
        String clauses = text.clausesAround(count.start(), count.end());
        String said = text.clausesBefore(count.start());
        List<Subject> subjects =
                context.counts().subjects(words, after, clauses, said, count, reading.partKey()).stream()
                        .map(context::narrowed)
                        .toList();
        subjects.forEach(subject -> {
            ClaimDraft draft = reading.draft(
                    nameStart, count.end(), subject, reading.yearOf(words), isPlanCount(subject), count.figure());
            if (ThreePublicCounts.SUBJECTS.contains(subject.key())) {
                spoken.note(draft);
                reading.counted = ThreePublicCounts.money(subject.key()).map(subject::withKey);
            } else {
                reading.open(draft);
            }
        });
        if (!count.isArea() || !subjects.isEmpty()) {
            reading.nameStart = count.end();
        }
    }

    /** A count of receptions within what the money is for: 主要用于接待来访人员，全年共接待12批次. */
    void countWithinPurpose(Token.Count count) {
        int resume = reading.nameStart;
        reading.nameStart = Math.max(resume, text.afterLastMark(count.start()));
        count(count);
        reading.nameStart = resume;
    }

    private boolean isPlanCount(Subject subject) {
        return context.isBudget()
                && (subject.key().startsWith("新增") || subject.key().startsWith("绩效"));
    }

    private boolean isPlan(String words) {
        if (EXECUTED.matcher(words).find()) {
            return false;
        }
        return PLANNED.matcher(words).find() || spoken.dividesPlan() || context.isBudget() && !context.looksBack();
    }
}
