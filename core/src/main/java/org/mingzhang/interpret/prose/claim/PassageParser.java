package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.Numbering;
import org.mingzhang.interpret.prose.ProsePassage;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Unit;

/**
 * Reads the claims of one passage by the order of its tokens: a name and an amount open a claim; comparisons,
 * directions, rates, shares and reasons after it belong to it until the next name. An amount whose owner is not
 * understood opens no claim, and nothing after it is given to the claim before.
 */
final class PassageParser {

    private static final Pattern JOINT = Pattern.compile("[了数额金约各为达到：幅度率]{0,3}");
    private static final Pattern FULL_YEAR = Pattern.compile("(?:全年|调整后?)(?:的)?预算");
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|去年)(?:度)?(?!结转|结余|末|底)");
    private static final Pattern EXECUTED =
            Pattern.compile("(?:决算|执行|支出)数|实际支出|决算(?:支出)?(?:为|是|共|合计|总计|金额|（[^）]*）)*$|决算收支|执行(?:为)?$");

    private static final Set<String> TOTALS = Set.of("收支总计", "收入总计", "支出总计", "本年收入合计", "本年支出合计");

    private enum Mode {
        PLAIN,
        PURPOSE,
        REASON
    }

    private final ProsePassage passage;
    private final ReadingContext context;
    private final Vocabulary vocabulary;
    private final PassageText text;
    private final SpokenOf spoken = new SpokenOf();
    private final List<ClaimDraft> explained = new ArrayList<>();

    private Mode mode = Mode.PLAIN;
    private Subject topic;
    private boolean all;
    private boolean endedPurpose;
    private Token.Comparison comparison;
    private BaseKind sentenceBase = BaseKind.UNSTATED;
    private BaseKind planned = BaseKind.OPENING_BUDGET;
    private String compared = "";
    private int comparedStart;
    private Token.Change change;
    private ClaimDraft changed;
    private int changeEnd = -1;
    private Token.Share share;
    private Token.Completion completion;
    private int nameStart;
    private int clauseStart;
    private int reasonStart;
    private int year;

    PassageParser(ProsePassage passage, ReadingContext context, Vocabulary vocabulary) {
        this.passage = passage;
        this.context = context;
        this.vocabulary = vocabulary;
        this.text = new PassageText(passage.passage().text());
        this.topic = context.topic();
        this.nameStart = text.begin();
        this.clauseStart = nameStart;
    }

    /** The claims of the passage, in reading order. */
    List<ClaimDraft> parse() {
        context.counts().restart();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (mode == Mode.REASON && !endsReason(token, i)) {
                continue;
            }
            if (mode == Mode.PURPOSE && !endsPurpose(token, i)) {
                continue;
            }
            read(token, i);
        }
        if (mode == Mode.REASON) {
            closeReason(text.length(), true);
        }
        clauseEnds(text.length(), Token.Mark.SENTENCE);
        return spoken.drafts();
    }

    private void read(Token token, int index) {
        if (token instanceof Token.Money money) {
            money(money, index);
        } else if (token instanceof Token.Percent percent) {
            percent(percent);
        } else if (token instanceof Token.Count count) {
            count(count);
        } else if (token instanceof Token.Year said) {
            year = said.year();
        } else if (token instanceof Token.Change word) {
            change(word, index);
        } else if (token instanceof Token.Versus versus) {
            versus(versus);
        } else if (token instanceof Token.Because because) {
            because(because);
        } else if (token instanceof Token.Among among) {
            among(among);
        } else if (token instanceof Token.Bracket bracket) {
            bracket(bracket);
        } else if (token instanceof Token.Stop stop) {
            stop(stop);
        } else if (token instanceof Token.All) {
            all = true;
        } else {
            keep(token);
        }
    }

    /** Tokens that only prepare the figure after them. */
    private void keep(Token token) {
        if (token instanceof Token.Comparison against) {
            comparison = against;
            sentenceBase = against.base();
            comparedStart = Math.min(nameStart, against.start());
            compared = endedPurpose ? "" : text.between(comparedStart, against.start());
            endedPurpose = false;
        } else if (token instanceof Token.Completion done) {
            completion = done;
        } else if (token instanceof Token.Share part) {
            share = part;
        } else {
            mode = Mode.PURPOSE;
        }
        nameStart = token.end();
    }

    // --- amounts -----------------------------------------------------------------------------------------------

    private void money(Token.Money money, int index) {
        Figure figure = money.figure();
        if (change != null
                && JOINT.matcher(text.between(change.end(), money.start())).matches()) {
            if (changed != null) {
                changed.change(figure, endIn(changed, money.end()));
                changeEnd = money.end();
            }
        } else if (completion != null && completion.end() == money.start()) {
            if (spoken.current() != null) {
                spoken.current().base(figure, money.end());
                spoken.current().against(completion.base());
            }
        } else if (comparison != null && comparison.end() == money.start() && isBase(index)) {
            if (spoken.target() != null) {
                spoken.target().base(figure, money.end());
                spoken.target().against(comparison.base());
            }
        } else if (comparison != null && comparison.end() == money.start()) {
            lose();
        } else {
            amount(figure, money.start(), money.end());
        }
        nameStart = money.end();
    }

    /** An amount after 比上年 is the base when it is named as one, or when a direction follows at once. */
    private boolean isBase(int index) {
        return comparison.named()
                || index + 1 < text.tokens().size()
                        && text.tokens().get(index + 1) instanceof Token.Change next
                        && next.start() == text.tokens().get(index).end();
    }

    private void amount(Figure figure, int start, int end) {
        change = null;
        comparison = null;
        completion = null;
        if (spoken.isProject()) {
            lose();
            return;
        }
        String words = text.between(nameStart, start);
        int offset = Numbering.of(words).map(Numbering::length).orElse(0);
        Optional<Subject> project = spoken.drafts().isEmpty() && nameStart == text.begin()
                ? context.project(words)
                : context.onlyProject(text.between(text.begin(), nameStart), words);
        Naming naming = project.map(found -> Naming.named(found, 0))
                .orElseGet(() -> vocabulary.naming(words.substring(offset)));
        Optional<Subject> subject = project.or(() -> subject(naming, words, start));
        if (subject.isEmpty()) {
            lose();
            return;
        }
        if (project.isEmpty() && naming.kind() == Naming.Kind.NAMED && text.followsBareList(nameStart, start)) {
            lose();
            return;
        }
        boolean plan = project.isPresent() ? context.isBudget() : isPlan(words);
        if (spoken.current() != null
                && !context.isBudget()
                && !plan
                && spoken.current().isPlan()
                && spoken.current().amount().isNumber()
                && naming.kind() == Naming.Kind.CONTINUED
                && spoken.current().subject().equals(subject.get())) {
            spoken.current().execute(figure, planned, end);
            return;
        }
        int quoteStart = text.skipMarks(naming.kind() == Naming.Kind.NAMED ? nameStart + offset : clauseStart);
        if (spoken.drafts().isEmpty()
                && nameStart == text.begin()
                && subject.get().isItem()) {
            topic = subject.get();
        }
        planned = FULL_YEAR.matcher(words).find() ? BaseKind.FULL_YEAR_BUDGET : BaseKind.OPENING_BUDGET;
        open(draft(quoteStart, end, subject.get(), yearOf(words), plan, figure));
    }

    private Optional<Subject> subject(Naming naming, String words, int at) {
        Optional<Subject> goalMoney = context.goalMoney(words, text.clausesBefore(at));
        if (goalMoney.isPresent()) {
            return goalMoney;
        }
        Optional<Subject> subject = switch (naming.kind()) {
            case NAMED ->
                naming.vague()
                                && topic != null
                                && naming.subject()
                                        .filter(found -> found.key().endsWith("总计"))
                                        .isPresent()
                                && !TOTALS.contains(topic.key())
                        ? Optional.of(topic)
                        : naming.subject().map(this::inScope);
            case CONTINUED -> Optional.ofNullable(topic).filter(found -> !spoken.isLost() || !words.isEmpty());
            case BODY -> context.bodyBudget(topic);
            case UNKNOWN -> context.unitBudget(words);
        };
        return subject.filter(context::accepts);
    }

    private Subject inScope(Subject named) {
        Subject item = named.isItem() ? context.underClass(named) : named;
        return context.narrowed(
                ScopeOfParts.within(item, spoken.whole(), passage.passage().partKey()));
    }

    private void open(ClaimDraft draft) {
        spoken.open(draft);
        clauseStart = draft.end();
    }

    private ClaimDraft draft(int from, int end, Subject subject, int ofYear, boolean plan, Figure amount) {
        return new ClaimDraft(passage, text.compact(), from, end, subject, ofYear, plan, amount);
    }

    private void lose() {
        spoken.lose();
        changed = null;
    }

    private void count(Token.Count count) {
        String words = text.between(nameStart, count.start());
        String after = text.between(count.end(), Math.min(text.length(), count.end() + 8));
        String clauses = text.clausesAround(count.start(), count.end());
        context.counts()
                .subject(
                        words,
                        after,
                        clauses,
                        count.measure(),
                        passage.passage().partKey())
                .map(context::narrowed)
                .ifPresent(subject -> open(
                        draft(nameStart, count.end(), subject, yearOf(words), isPlanCount(subject), count.figure())));
        nameStart = count.end();
    }

    private boolean isPlanCount(Subject subject) {
        return context.isBudget()
                && (subject.key().startsWith("新增") || subject.key().startsWith("绩效"));
    }

    private boolean isPlan(String words) {
        if (EXECUTED.matcher(words).find()) {
            return false;
        }
        return words.contains("预算数") || words.contains("年初预算") || words.contains("全年预算") || context.isBudget();
    }

    private int yearOf(String words) {
        if (LAST_YEAR.matcher(words).find()) {
            return context.year() > 0 ? context.year() - 1 : 0;
        }
        return year;
    }

    // --- percentages -------------------------------------------------------------------------------------------

    private void percent(Token.Percent percent) {
        if (change != null
                && JOINT.matcher(text.between(change.end(), percent.start())).matches()) {
            if (changed != null) {
                changed.rate(percent.figure(), endIn(changed, percent.end()));
            }
        } else if (changed != null && changeEnd == percent.start() - 1 && text.at(changeEnd) == '（') {
            changed.rate(percent.figure(), endIn(changed, percent.end()));
        } else if (share != null && share.end() == percent.start()) {
            if (spoken.current() != null) {
                spoken.current().share(percent.figure(), percent.end());
            }
        } else if (completion != null
                && spoken.current() != null
                && text.between(completion.end(), percent.start()).length() <= 16) {
            spoken.current().completion(percent.figure(), completion.base(), percent.end());
        }
        change = null;
        share = null;
        completion = null;
        nameStart = percent.end();
    }

    // --- changes -----------------------------------------------------------------------------------------------

    private void change(Token.Change word, int index) {
        boolean figureFollows = index + 1 < text.tokens().size()
                && (text.tokens().get(index + 1) instanceof Token.Money
                        || text.tokens().get(index + 1) instanceof Token.Percent)
                && JOINT.matcher(text.between(
                                word.end(), text.tokens().get(index + 1).start()))
                        .matches();
        boolean unmoved = word.direction() == Direction.UNCHANGED || word.direction() == Direction.NOT_COMPARABLE;
        if (!figureFollows && comparison == null && !unmoved) {
            return;
        }
        String words = text.between(Math.max(nameStart, comparison == null ? 0 : comparison.end()), word.start());
        int from = word.start() - words.length();
        if (comparison != null && words.isEmpty() && !compared.isEmpty()) {
            words = compared;
            from = comparedStart;
        }
        changed = ownerOfChange(words, from, word, figureFollows);
        BaseKind against = comparison == null ? sentenceBase : comparison.base();
        if (changed != null && changed.isAgainstOther(against)) {
            ClaimDraft other = changed.again();
            open(other);
            changed = other;
        }
        if (changed == null) {
            lose();
        } else {
            changed.direct(word.direction(), against, endIn(changed, word.end()));
            spoken.resume(changed);
        }
        if (all && unmoved) {
            for (ClaimDraft draft : spoken.sentence()) {
                draft.direct(word.direction(), against, draft.end());
            }
        }
        change = word;
        if (figureFollows || unmoved) {
            comparison = null;
        }
        nameStart = word.end();
    }

    /** Whose change it is: the claim before, unless the words before it name another subject. */
    private ClaimDraft ownerOfChange(String words, int from, Token.Change word, boolean figureFollows) {
        String name = words.replaceFirst("(?:各|均|有所|略有|大幅|同比|相应|小幅)+$", "");
        Optional<ClaimDraft> total = totalOf(name);
        if (total.isPresent()) {
            return total.get();
        }
        Naming naming = vocabulary.naming(name);
        return switch (naming.kind()) {
            case CONTINUED -> spoken.target();
            case BODY, UNKNOWN ->
                word.direction() == Direction.UNCHANGED && words.length() <= 2 ? spoken.target() : null;
            case NAMED -> owner(inScope(naming.subject().orElseThrow()), from, word, figureFollows);
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

    private ClaimDraft owner(Subject subject, int from, Token.Change word, boolean figureFollows) {
        for (int i = spoken.drafts().size() - 1; i >= 0; i--) {
            ClaimDraft draft = spoken.drafts().get(i);
            if (draft.subject().equals(subject)) {
                return draft.change().isStated() || draft.direction() != Direction.UNSTATED ? null : draft;
            }
        }
        Optional<ClaimDraft> earlier = context.earlierSame(subject);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!figureFollows && word.direction() != Direction.UNCHANGED) {
            return null;
        }
        ClaimDraft draft = draft(text.skipMarks(from), word.end(), subject, year, context.isBudget(), Figure.ABSENT);
        open(draft);
        return draft;
    }

    private void versus(Token.Versus versus) {
        ClaimDraft owner = spoken.target();
        if (owner != null && comparison == null) {
            owner.direct(versus.direction(), versus.base(), owner.end());
            spoken.touch(owner);
        }
        change = new Token.Change(versus.start(), versus.end(), versus.direction());
        changed = owner;
        nameStart = versus.end();
    }

    /** A claim of an earlier passage keeps its own quote. */
    private int endIn(ClaimDraft draft, int end) {
        return draft.passage() == passage ? end : draft.end();
    }

    // --- reasons -----------------------------------------------------------------------------------------------

    private void because(Token.Because because) {
        String words = text.between(nameStart, because.start());
        explained.clear();
        if (because.weak()) {
            ClaimDraft owner = spoken.target();
            if (owner == null || owner.direction() == Direction.UNSTATED || !words.isEmpty()) {
                mode = Mode.PURPOSE;
                return;
            }
            explained.add(owner);
        } else {
            explained.addAll(context.explainedBy(
                    words,
                    spoken.sentence(),
                    spoken.sentenceBefore(),
                    spoken.current(),
                    spoken.target(),
                    text.between(because.start(), because.end())));
        }
        mode = Mode.REASON;
        reasonStart = because.end();
        nameStart = because.end();
    }

    /** A reason lasts to the end of the spoken.sentence(), or to a semicolon after which a new subject gets its amount. */
    private boolean endsReason(Token token, int index) {
        boolean ends = token instanceof Token.Stop stop
                        && (stop.mark() == Token.Mark.SENTENCE
                                || stop.mark() == Token.Mark.SEMICOLON && opensSubject(index))
                || token instanceof Token.Bracket bracket && !bracket.opens() && spoken.isBracketed()
                || token instanceof Token.Among among
                        && among.start() > 0
                        && text.isAfterStop(index)
                        && opensSubject(index);
        if (ends) {
            closeReason(token.start(), false);
            mode = Mode.PLAIN;
        }
        return ends;
    }

    private boolean endsPurpose(Token token, int index) {
        boolean ends = token instanceof Token.Comparison && text.isAfterStop(index)
                || token instanceof Token.Stop stop
                        && (stop.mark() == Token.Mark.SENTENCE
                                || stop.mark() == Token.Mark.SEMICOLON && opensSubject(index))
                || token instanceof Token.Because because
                        && !because.weak()
                        && spoken.current() != null
                        && spoken.current().direction() != Direction.UNSTATED
                || token instanceof Token.Bracket bracket && !bracket.opens() && spoken.isBracketed()
                || token instanceof Token.Change word
                        && word.direction() == Direction.UNCHANGED
                        && text.isAfterStop(index);
        if (ends) {
            mode = Mode.PLAIN;
            endedPurpose = token instanceof Token.Comparison;
        }
        return ends;
    }

    /** Whether, after this token, the first words up to an amount name a subject. */
    private boolean opensSubject(int index) {
        int from = text.tokens().get(index).end();
        for (int i = index + 1; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token instanceof Token.Money || token instanceof Token.Count) {
                String words = text.between(from, token.start());
                int offset = Numbering.of(words).map(Numbering::length).orElse(0);
                return token instanceof Token.Count
                        ? words.contains("车") || words.contains("设备")
                        : vocabulary.naming(words.substring(offset)).kind() == Naming.Kind.NAMED;
            }
            if (token instanceof Token.Comparison) {
                return from < token.start()
                        && vocabulary.naming(text.between(from, token.start())).kind() == Naming.Kind.NAMED;
            }
            if (token instanceof Token.Among among) {
                from = among.end();
            } else if (!(token instanceof Token.Year)) {
                return false;
            }
        }
        return false;
    }

    private void closeReason(int end, boolean atEnd) {
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

    // --- structure ---------------------------------------------------------------------------------------------

    private void among(Token.Among among) {
        spoken.divide(topic);
        nameStart = among.end();
        clauseStart = among.end();
    }

    private void bracket(Token.Bracket bracket) {
        if (bracket.opens()) {
            spoken.openBracket();
        } else {
            spoken.closeBracket();
        }
        change = null;
        comparison = null;
        nameStart = bracket.end();
        clauseStart = bracket.end();
    }

    private void stop(Token.Stop stop) {
        if (stop.mark() == Token.Mark.LIST && text.isWithinName(stop, nameStart)) {
            return;
        }
        if (stop.mark() != Token.Mark.LIST) {
            clauseEnds(stop.start(), stop.mark());
        }
        if (stop.mark() == Token.Mark.COLON && spoken.current() != null && nameStart == stop.start()) {
            spoken.divideCurrent();
        }
        change = null;
        share = null;
        if (stop.mark() != Token.Mark.COMMA || comparison != null && !followsHead(stop)) {
            comparison = null;
        }
        if (stop.mark() != Token.Mark.COMMA) {
            completion = null;
        }
        nameStart = stop.end();
        if (stop.mark() != Token.Mark.COMMA && stop.mark() != Token.Mark.COLON) {
            clauseStart = stop.end();
        }
        if (stop.mark() == Token.Mark.SENTENCE) {
            context.counts().semicolon();
        }
        if (stop.mark() == Token.Mark.SEMICOLON) {
            context.counts().semicolon();
            spoken.semicolon();
        }
        if (stop.mark() == Token.Mark.SENTENCE && !spoken.isBracketed()) {
            sentenceEnds();
        }
    }

    /** 与上年相比，…: the comparison stays open over its comma. */
    private boolean followsHead(Token.Stop stop) {
        return comparison.end() == stop.start();
    }

    private void sentenceEnds() {
        spoken.sentenceEnds();
        all = false;
        mode = Mode.PLAIN;
    }

    /** A clause without an amount may name the topic of what follows, or say that something is not there. */
    private void clauseEnds(int end, Token.Mark mark) {
        if (end <= nameStart || mode != Mode.PLAIN) {
            return;
        }
        String words = text.between(nameStart, end);
        if (comparison != null || words.length() > 160) {
            return;
        }
        denial(end);
        boolean topical = mark == Token.Mark.SENTENCE || mark == Token.Mark.COLON || mark == Token.Mark.COMMA;
        boolean undivided = nameStart == text.begin() || nameStart == text.clauseStart(end);
        if (topical && undivided && spoken.current() == null && words.length() <= 80) {
            int offset = Numbering.of(words).map(Numbering::length).orElse(0);
            Naming naming = vocabulary.naming(words.substring(offset));
            if (naming.kind() == Naming.Kind.NAMED && naming.start() <= 24) {
                topic = inScope(naming.subject().orElseThrow());
                spoken.find();
            }
        }
    }

    private void denial(int end) {
        int from = Math.min(text.clauseStart(end), nameStart);
        Denial.of(text.between(from, end))
                .filter(denial -> context.isSilent(denial.before()))
                .ifPresent(denial -> denial.denied()
                        .forEach(piece -> context.nilSubject(piece)
                                .map(this::inScope)
                                .filter(this::isNew)
                                .ifPresent(subject -> open(draft(
                                        from,
                                        end,
                                        subject,
                                        year,
                                        context.isBudget(),
                                        Figure.of(FigureState.DASH, unitOf(subject), "无"))))));
    }

    private boolean isNew(Subject subject) {
        return spoken.drafts().stream().noneMatch(draft -> draft.subject().key().equals(subject.key()));
    }

    private static Unit unitOf(Subject subject) {
        return subject.key().startsWith("新增") ? Unit.COUNT : Unit.UNKNOWN_MONEY;
    }
}
