package org.mingzhang.interpret.prose.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.ProsePassage;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Figure;

/**
 * Where the reading of one passage stands: what is being spoken of, what the words since the last token may name, and
 * which comparison, change, share or completion waits for its figure. Shared by the readers of amounts, changes,
 * reasons and denials, each of which moves it on.
 */
final class PassageReading {

    private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|去年)(?:度)?(?!结转|结余|末|底)");

    private final ProsePassage passage;
    private final ReadingContext context;
    private final Vocabulary vocabulary;
    /** The rest of a sentence that was torn apart: whose amount it is stands elsewhere. */
    private static final Pattern BARE_AMOUNT = Pattern.compile("[\\d.,]+[万亿]?元");

    private final PassageText text;
    private final SpokenOf spoken = new SpokenOf();

    /** What sentences without a name of their own speak of. */
    Subject topic;
    /** Where the words that may name the next figure begin. */
    int nameStart;
    /** Where the quote of the next claim may begin. */
    int clauseStart;
    /** The money that pays for what this sentence has counted: 接待24批次、180人次，共计支出2.6万元. */
    Optional<Subject> counted = Optional.empty();
    /** The year said last, or 0. */
    int year;
    /** 均 was said: what follows holds for all items of the sentence. */
    boolean all;
    /** What is compared with, while its figure or direction has not come; or null. */
    Token.Comparison comparison;
    /** The words before the comparison, which may name whose change follows. */
    String compared = "";

    int comparedStart;
    /** The base last named in this passage, for directions that name none. */
    BaseKind sentenceBase = BaseKind.UNSTATED;
    /** The direction word whose amount or rate may follow; or null. */
    Token.Change change;
    /** Whose change that is; null when it was not understood. */
    ClaimDraft changed;
    /** Where the amount of the change ended, for a rate in brackets after it. */
    int changeEnd = -1;

    Token.Share share;
    Token.Completion completion;

    PassageReading(ProsePassage passage, ReadingContext context, Vocabulary vocabulary) {
        this.passage = passage;
        this.context = context;
        this.vocabulary = vocabulary;
        this.text = new PassageText(passage.passage().text(), context.year(), context.printsZeros());
        this.topic = BARE_AMOUNT.matcher(text.compact().text()).lookingAt() ? null : context.topic();
        this.nameStart = text.begin();
        this.clauseStart = nameStart;
    }

    ReadingContext context() {
        return context;
    }

    PassageText text() {
        return text;
    }

    SpokenOf spoken() {
        return spoken;
    }

    String partKey() {
        return passage.passage().partKey();
    }

    Naming naming(String words) {
        return vocabulary.naming(words);
    }

    /** A named subject as it is meant in this section, below this heading and in this sum. */
    Subject inScope(Subject named) {
        Subject item = named.isItem() ? context.underClass(named) : named;
        return context.narrowed(ScopeOfParts.within(item, spoken.whole(), partKey()));
    }

    ClaimDraft draft(int from, int end, Subject subject, int ofYear, boolean plan, Figure amount) {
        return new ClaimDraft(passage, text.compact(), from, end, subject, ofYear, plan, amount);
    }

    void open(ClaimDraft draft) {
        spoken.open(draft);
        clauseStart = draft.end();
    }

    void lose() {
        spoken.lose();
        changed = null;
    }

    /** The year that an amount named by these words belongs to. */
    int yearOf(String words) {
        if (LAST_YEAR.matcher(words).find()) {
            return context.year() > 0 ? context.year() - 1 : 0;
        }
        return year;
    }

    /** A claim of an earlier passage keeps its own quote. */
    int endIn(ClaimDraft draft, int end) {
        return draft.passage() == passage ? end : draft.end();
    }
}
