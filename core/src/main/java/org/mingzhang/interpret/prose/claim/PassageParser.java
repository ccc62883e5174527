package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.CompactText;
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
    private static final Pattern NIL = Pattern.compile(
            "^(.{0,40}?)(?:无|没有|未安排|未编制|未编列|不编制|不安排|未使用|不涉及)(?:使用|安排|编制|列支|当年|新增|有)?((?:(?!。|，|；|：).){2,80})$");
    private static final Pattern NOT_NIL = Pattern.compile("^(?:增减|变化|变动|增长|减少|可比|法|须|需|关|偿|论|异|数据|发生|此项|该项|相关|其他需要)");
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
    private final CompactText compact;
    private final String text;
    private final List<Token> tokens;
    private final List<ClaimDraft> drafts = new ArrayList<>();
    private final List<ClaimDraft> sentence = new ArrayList<>();
    private final List<ClaimDraft> sentenceBefore = new ArrayList<>();
    private final List<ClaimDraft> explained = new ArrayList<>();

    private Mode mode = Mode.PLAIN;
    private ClaimDraft current;
    private ClaimDraft outside;
    private boolean bracketed;
    private Subject topic;
    private Subject whole;
    private boolean listed;
    private boolean listedBefore;
    private ClaimDraft listHead;
    private ClaimDraft listHeadBefore;
    private boolean lost;
    private boolean all;
    private Token.Comparison comparison;
    private String compared = "";
    private BaseKind planned = BaseKind.OPENING_BUDGET;
    private int comparedStart;
    private boolean endedPurpose;
    private BaseKind sentenceBase = BaseKind.UNSTATED;
    private int changeEnd = -1;
    private final Set<ClaimDraft> touched = new LinkedHashSet<>();
    private Token.Change change;
    private ClaimDraft changed;
    private Token.Share share;
    private Token.Completion completion;
    private final int begin;
    private int nameStart;
    private int clauseStart;
    private int reasonStart;
    private int year;

    PassageParser(ProsePassage passage, ReadingContext context, Vocabulary vocabulary) {
        this.passage = passage;
        this.context = context;
        this.vocabulary = vocabulary;
        this.compact = CompactText.of(passage.passage().text());
        this.text = compact.text();
        this.tokens = SentenceLexer.tokens(text);
        this.topic = context.topic();
        this.nameStart = Numbering.of(text).map(Numbering::length).orElse(0);
        this.begin = nameStart;
        this.clauseStart = nameStart;
    }

    /** The claims of the passage, in reading order. */
    List<ClaimDraft> parse() {
        context.counts().restart();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
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
        return drafts;
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
            compared = endedPurpose ? "" : text.substring(comparedStart, against.start());
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
                && JOINT.matcher(text.substring(change.end(), money.start())).matches()) {
            if (changed != null) {
                changed.change(figure, endIn(changed, money.end()));
                changeEnd = money.end();
            }
        } else if (completion != null && completion.end() == money.start()) {
            if (current != null) {
                current.base(figure, money.end());
                current.against(completion.base());
            }
        } else if (comparison != null && comparison.end() == money.start() && isBase(index)) {
            if (target() != null) {
                target().base(figure, money.end());
                target().against(comparison.base());
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
                || index + 1 < tokens.size()
                        && tokens.get(index + 1) instanceof Token.Change next
                        && next.start() == tokens.get(index).end();
    }

    private void amount(Figure figure, int start, int end) {
        change = null;
        comparison = null;
        completion = null;
        if (ofProject()) {
            lose();
            return;
        }
        String words = text.substring(nameStart, start);
        int offset = Numbering.of(words).map(Numbering::length).orElse(0);
        Optional<Subject> project = drafts.isEmpty() && nameStart == begin ? context.project(words) : Optional.empty();
        Naming naming = project.map(found -> Naming.named(found, 0))
                .orElseGet(() -> vocabulary.naming(words.substring(offset)));
        Optional<Subject> subject = project.or(() -> subject(naming, words, start));
        if (subject.isEmpty()) {
            lose();
            return;
        }
        if (project.isEmpty() && naming.kind() == Naming.Kind.NAMED && followsBareList(start)) {
            lose();
            return;
        }
        boolean plan = project.isPresent() ? context.isBudget() : isPlan(words);
        if (current != null
                && !context.isBudget()
                && !plan
                && current.isPlan()
                && current.amount().isNumber()
                && naming.kind() == Naming.Kind.CONTINUED
                && current.subject().equals(subject.get())) {
            current.execute(figure, planned, end);
            return;
        }
        int quoteStart = skipMarks(naming.kind() == Naming.Kind.NAMED ? nameStart + offset : clauseStart);
        if (drafts.isEmpty() && nameStart == begin && subject.get().isItem()) {
            topic = subject.get();
        }
        planned = FULL_YEAR.matcher(words).find() ? BaseKind.FULL_YEAR_BUDGET : BaseKind.OPENING_BUDGET;
        open(new ClaimDraft(passage, compact, quoteStart, end, subject.get(), yearOf(words), plan, figure));
    }

    /** A paragraph of the project list speaks of its project alone; amounts in it only divide that. */
    private boolean ofProject() {
        return !drafts.isEmpty() && drafts.get(0).subject().key().equals(Subject.PROJECT);
    }

    private int skipMarks(int from) {
        int start = from;
        while (start < text.length() - 1 && "，。；：、".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** 会议费、培训费 5 万元: the amount of several things together is that of none of them. */
    private boolean followsBareList(int at) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.start() >= at) {
                continue;
            }
            if (token instanceof Token.Stop stop
                    && stop.mark() == Token.Mark.LIST
                    && stop.end() == nameStart
                    && stop.start() >= begin) {
                Token before = i == 0 ? null : tokens.get(i - 1);
                return !(before instanceof Token.Money
                        || before instanceof Token.Count
                        || before instanceof Token.Percent
                        || before instanceof Token.Bracket
                        || before instanceof Token.Change);
            }
        }
        return false;
    }

    private Optional<Subject> subject(Naming naming, String words, int at) {
        Optional<Subject> goalMoney = context.goalMoney(words, text.substring(clausesFrom(at), at));
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
            case CONTINUED -> Optional.ofNullable(topic).filter(found -> !lost || !words.isEmpty());
            case BODY -> context.bodyBudget(topic);
            case UNKNOWN -> context.unitBudget(words);
        };
        return subject.filter(context::accepts);
    }

    private int clausesTo(int at) {
        int end = at;
        while (end < text.length() && "。；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the run of clauses up to the last semicolon or full stop begins. */
    private int clausesFrom(int at) {
        int start = at;
        while (start > 0 && "。；".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private Subject inScope(Subject named) {
        Subject item = named.isItem() ? context.underClass(named) : named;
        return context.narrowed(
                ScopeOfParts.within(item, whole, passage.passage().partKey()));
    }

    private void open(ClaimDraft draft) {
        drafts.add(draft);
        sentence.add(draft);
        current = draft;
        lost = false;
        clauseStart = draft.end();
    }

    private void lose() {
        current = null;
        changed = null;
        lost = true;
    }

    private void count(Token.Count count) {
        String words = text.substring(nameStart, count.start());
        String after = text.substring(count.end(), Math.min(text.length(), count.end() + 8));
        String clauses = text.substring(clausesFrom(count.start()), clausesTo(count.end()));
        context.counts()
                .subject(
                        words,
                        after,
                        clauses,
                        count.measure(),
                        passage.passage().partKey())
                .map(context::narrowed)
                .ifPresent(subject -> open(new ClaimDraft(
                        passage,
                        compact,
                        nameStart,
                        count.end(),
                        subject,
                        yearOf(words),
                        isPlanCount(subject),
                        count.figure())));
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
                && JOINT.matcher(text.substring(change.end(), percent.start())).matches()) {
            if (changed != null) {
                changed.rate(percent.figure(), endIn(changed, percent.end()));
            }
        } else if (changed != null && changeEnd == percent.start() - 1 && text.charAt(changeEnd) == '（') {
            changed.rate(percent.figure(), endIn(changed, percent.end()));
        } else if (share != null && share.end() == percent.start()) {
            if (current != null) {
                current.share(percent.figure(), percent.end());
            }
        } else if (completion != null
                && current != null
                && text.substring(completion.end(), percent.start()).length() <= 16) {
            current.completion(percent.figure(), completion.base(), percent.end());
        }
        change = null;
        share = null;
        completion = null;
        nameStart = percent.end();
    }

    // --- changes -----------------------------------------------------------------------------------------------

    private void change(Token.Change word, int index) {
        boolean figureFollows = index + 1 < tokens.size()
                && (tokens.get(index + 1) instanceof Token.Money || tokens.get(index + 1) instanceof Token.Percent)
                && JOINT.matcher(
                                text.substring(word.end(), tokens.get(index + 1).start()))
                        .matches();
        boolean unmoved = word.direction() == Direction.UNCHANGED || word.direction() == Direction.NOT_COMPARABLE;
        if (!figureFollows && comparison == null && !unmoved) {
            return;
        }
        String words = text.substring(Math.max(nameStart, comparison == null ? 0 : comparison.end()), word.start());
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
            touch(changed);
            current = changed;
        }
        if (all && unmoved) {
            for (ClaimDraft draft : sentence) {
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
            case CONTINUED -> target();
            case BODY, UNKNOWN -> word.direction() == Direction.UNCHANGED && words.length() <= 2 ? target() : null;
            case NAMED -> owner(inScope(naming.subject().orElseThrow()), from, word, figureFollows);
        };
    }

    /** 收入 and 支出 alone stand for the totals that the passage has stated. */
    private Optional<ClaimDraft> totalOf(String name) {
        return name.equals("收入") || name.equals("支出")
                ? drafts.stream()
                        .filter(draft -> draft.subject().key().equals(name + "总计"))
                        .findFirst()
                : Optional.empty();
    }

    private ClaimDraft owner(Subject subject, int from, Token.Change word, boolean figureFollows) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            ClaimDraft draft = drafts.get(i);
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
        ClaimDraft draft = new ClaimDraft(
                passage, compact, skipMarks(from), word.end(), subject, year, context.isBudget(), Figure.ABSENT);
        open(draft);
        return draft;
    }

    private void versus(Token.Versus versus) {
        ClaimDraft owner = target();
        if (owner != null && comparison == null) {
            owner.direct(versus.direction(), versus.base(), owner.end());
            touch(owner);
        }
        change = new Token.Change(versus.start(), versus.end(), versus.direction());
        changed = owner;
        nameStart = versus.end();
    }

    /** A claim of an earlier passage keeps its own quote. */
    private int endIn(ClaimDraft draft, int end) {
        return draft.passage() == passage ? end : draft.end();
    }

    private void touch(ClaimDraft draft) {
        if (!sentence.contains(draft)) {
            touched.add(draft);
        }
    }

    /** The claim that words without a name of their own go on with. */
    private ClaimDraft target() {
        if (current != null || lost || !sentence.isEmpty()) {
            return current;
        }
        if (ofProject()) {
            return drafts.get(0);
        }
        if (sentenceBefore.isEmpty()) {
            return null;
        }
        return listedBefore ? listHeadBefore : sentenceBefore.get(sentenceBefore.size() - 1);
    }

    // --- reasons -----------------------------------------------------------------------------------------------

    private void because(Token.Because because) {
        String words = text.substring(nameStart, because.start());
        explained.clear();
        if (because.weak()) {
            ClaimDraft owner = target();
            if (owner == null || owner.direction() == Direction.UNSTATED || !words.isEmpty()) {
                mode = Mode.PURPOSE;
                return;
            }
            explained.add(owner);
        } else {
            explained.addAll(context.explainedBy(
                    words,
                    sentence,
                    sentenceBefore,
                    current,
                    target(),
                    text.substring(because.start(), because.end())));
        }
        mode = Mode.REASON;
        reasonStart = because.end();
        nameStart = because.end();
    }

    /** A reason lasts to the end of the sentence, or to a semicolon after which a new subject gets its amount. */
    private boolean endsReason(Token token, int index) {
        boolean ends = token instanceof Token.Stop stop
                        && (stop.mark() == Token.Mark.SENTENCE
                                || stop.mark() == Token.Mark.SEMICOLON && opensSubject(index))
                || token instanceof Token.Bracket bracket && !bracket.opens() && bracketed
                || token instanceof Token.Among among && among.start() > 0 && isAfterStop(index) && opensSubject(index);
        if (ends) {
            closeReason(token.start(), false);
            mode = Mode.PLAIN;
        }
        return ends;
    }

    private boolean isAfterStop(int index) {
        return index > 0
                && tokens.get(index - 1) instanceof Token.Stop stop
                && stop.end() == tokens.get(index).start();
    }

    private boolean endsPurpose(Token token, int index) {
        boolean ends = token instanceof Token.Comparison && isAfterStop(index)
                || token instanceof Token.Stop stop
                        && (stop.mark() == Token.Mark.SENTENCE
                                || stop.mark() == Token.Mark.SEMICOLON && opensSubject(index))
                || token instanceof Token.Because because
                        && !because.weak()
                        && current != null
                        && current.direction() != Direction.UNSTATED
                || token instanceof Token.Bracket bracket && !bracket.opens() && bracketed
                || token instanceof Token.Change word && word.direction() == Direction.UNCHANGED && isAfterStop(index);
        if (ends) {
            mode = Mode.PLAIN;
            endedPurpose = token instanceof Token.Comparison;
        }
        return ends;
    }

    /** Whether, after this token, the first words up to an amount name a subject. */
    private boolean opensSubject(int index) {
        int from = tokens.get(index).end();
        for (int i = index + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Money || token instanceof Token.Count) {
                String words = text.substring(from, token.start());
                int offset = Numbering.of(words).map(Numbering::length).orElse(0);
                return token instanceof Token.Count
                        ? words.contains("车") || words.contains("设备")
                        : vocabulary.naming(words.substring(offset)).kind() == Naming.Kind.NAMED;
            }
            if (token instanceof Token.Comparison) {
                return from < token.start()
                        && vocabulary
                                        .naming(text.substring(from, token.start()))
                                        .kind()
                                == Naming.Kind.NAMED;
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
        reasonStart = Math.min(skipMarks(reasonStart), Math.max(reasonStart, end));
        String given = text.substring(reasonStart, Math.max(reasonStart, end));
        String bare = given.replaceAll("^其中.*|[，。；：、]", "");
        Reason reason;
        if (!bare.isEmpty()) {
            reason = new Reason(Reason.State.STATED, compact.raw(reasonStart, end));
        } else {
            reason = atEnd && context.nextGoesOn() ? context.nextAsReason() : new Reason(Reason.State.EMPTY, "");
        }
        explained.forEach(draft -> draft.explain(reason));
        explained.clear();
    }

    // --- structure ---------------------------------------------------------------------------------------------

    private void among(Token.Among among) {
        ClaimDraft head = sentence.isEmpty() ? target() : current;
        if (head != null && head.subject() != null) {
            whole = head.subject();
            listed = true;
            listHead = head;
        } else if (!lost && topic != null && sentence.isEmpty()) {
            whole = topic;
        }
        current = null;
        nameStart = among.end();
        clauseStart = among.end();
    }

    private void bracket(Token.Bracket bracket) {
        if (bracket.opens()) {
            outside = current;
            bracketed = true;
        } else if (bracketed) {
            current = outside;
            lost = outside == null;
            bracketed = false;
        }
        change = null;
        comparison = null;
        nameStart = bracket.end();
        clauseStart = bracket.end();
    }

    private void stop(Token.Stop stop) {
        if (stop.mark() == Token.Mark.LIST && isWithinName(stop)) {
            return;
        }
        if (stop.mark() != Token.Mark.LIST) {
            clauseEnds(stop.start(), stop.mark());
        }
        if (stop.mark() == Token.Mark.COLON && current != null && nameStart == stop.start()) {
            whole = current.subject();
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
            if (!bracketed && !listed) {
                whole = null;
            }
        }
        if (stop.mark() == Token.Mark.SENTENCE && !bracketed) {
            sentenceEnds();
        }
    }

    /** 与上年相比，…: the comparison stays open over its comma. */
    private boolean followsHead(Token.Stop stop) {
        return comparison.end() == stop.start();
    }

    /** 收入、支出总计 and 购置、运行费 are one name. */
    private boolean isWithinName(Token.Stop stop) {
        int before = stop.start();
        return before > 0
                && "收入".indexOf(text.charAt(before - 1)) >= 0
                && stop.end() < text.length()
                && text.charAt(stop.end()) == '支'
                && text.substring(nameStart, before).matches(".*收(?:入)?");
    }

    private void sentenceEnds() {
        if (!sentence.isEmpty() || lost) {
            sentenceBefore.clear();
            sentenceBefore.addAll(sentence);
            listedBefore = listed;
            listHeadBefore = listHead;
        } else if (!touched.isEmpty()) {
            sentenceBefore.clear();
            sentenceBefore.addAll(touched);
            listedBefore = false;
        }
        touched.clear();
        sentence.clear();
        current = null;
        whole = null;
        listed = false;
        lost = false;
        all = false;
        mode = Mode.PLAIN;
    }

    /** A clause without an amount may name the topic of what follows, or say that something is not there. */
    private void clauseEnds(int end, Token.Mark mark) {
        if (end <= nameStart || mode != Mode.PLAIN) {
            return;
        }
        String words = text.substring(nameStart, end);
        if (comparison != null || words.length() > 160) {
            return;
        }
        nil(end);
        boolean topical = mark == Token.Mark.SENTENCE || mark == Token.Mark.COLON || mark == Token.Mark.COMMA;
        boolean undivided = nameStart == begin || nameStart == clauseStartOf(end);
        if (topical && undivided && current == null && words.length() <= 80) {
            int offset = Numbering.of(words).map(Numbering::length).orElse(0);
            Naming naming = vocabulary.naming(words.substring(offset));
            if (naming.kind() == Naming.Kind.NAMED && naming.start() <= 24) {
                topic = inScope(naming.subject().orElseThrow());
                lost = false;
            }
        }
    }

    private void nil(int end) {
        Matcher m = NIL.matcher(text.substring(Math.min(clauseStartOf(end), nameStart), end));
        if (!m.matches() || NOT_NIL.matcher(m.group(2)).find() || !context.isSilent(m.group(1))) {
            return;
        }
        int from = Math.min(clauseStartOf(end), nameStart);
        for (String piece : m.group(2).split("、|以及|(?<!收入)和|及(?!运行)")) {
            context.nilSubject(piece)
                    .map(this::inScope)
                    .filter(subject -> drafts.stream()
                            .noneMatch(draft -> draft.subject().key().equals(subject.key())))
                    .ifPresent(subject -> open(new ClaimDraft(
                            passage,
                            compact,
                            from,
                            end,
                            subject,
                            year,
                            context.isBudget(),
                            Figure.of(FigureState.DASH, unitOf(subject), "无"))));
        }
    }

    private static Unit unitOf(Subject subject) {
        return subject.key().startsWith("新增") ? Unit.COUNT : Unit.UNKNOWN_MONEY;
    }

    /** Where the clause that ends here begins, list marks inside it passed over. */
    private int clauseStartOf(int end) {
        int start = end;
        while (start > 0 && "，。；：".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
