package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;

/** Keeps what is being spoken of while the sentences of a passage go by. */
final class SpokenOf {

    private final List<ClaimDraft> drafts = new ArrayList<>();
    private final List<ClaimDraft> sentence = new ArrayList<>();
    private final List<ClaimDraft> sentenceBefore = new ArrayList<>();
    private final Set<ClaimDraft> touched = new LinkedHashSet<>();
    private ClaimDraft current;
    private ClaimDraft outside;
    private ClaimDraft listHead;
    private ClaimDraft listHeadBefore;
    private Subject whole;
    private boolean wholeIsPlan;
    private boolean bracketed;
    private boolean listed;
    private boolean listedBefore;
    private boolean lost;

    List<ClaimDraft> drafts() {
        return drafts;
    }

    List<ClaimDraft> sentence() {
        return sentence;
    }

    List<ClaimDraft> sentenceBefore() {
        return sentenceBefore;
    }

    /** The claim of the words just read, or null. */
    ClaimDraft current() {
        return current;
    }

    /** The sum that is being divided, or null. */
    Subject whole() {
        return whole;
    }

    /** Whether the sum that is being divided is a planned one, so that its parts are. */
    boolean dividesPlan() {
        return whole != null && wholeIsPlan;
    }

    /** Whether the last amount had no owner, so that what follows it has none either. */
    boolean isLost() {
        return lost;
    }

    boolean isBracketed() {
        return bracketed;
    }

    /** A paragraph of the project list speaks of its project alone; amounts in it only divide that. */
    boolean isProject() {
        return !drafts.isEmpty() && drafts.get(0).subject().key().equals(Subject.PROJECT);
    }

    void open(ClaimDraft draft) {
        drafts.add(draft);
        sentence.add(draft);
        current = draft;
        lost = false;
    }

    /** A claim of its own, of which nothing more is said: how many receptions is not what goes up or down. */
    void note(ClaimDraft draft) {
        drafts.add(draft);
    }

    void lose() {
        current = null;
        lost = true;
    }

    void find() {
        lost = false;
    }

    /** A claim that something more is said of. */
    void resume(ClaimDraft draft) {
        if (!sentence.contains(draft)) {
            touched.add(draft);
        }
        current = draft;
    }

    void touch(ClaimDraft draft) {
        if (!sentence.contains(draft)) {
            touched.add(draft);
        }
    }

    /** A claim of these sentences with the same amount, compared with the same as {@code kind} so far and not directed. */
    Optional<ClaimDraft> comparedAlike(ClaimDraft draft, BaseKind kind) {
        return Stream.concat(sentenceBefore.stream(), sentence.stream())
                .filter(other -> other.subject().equals(draft.subject())
                        && other.amount().equals(draft.amount()))
                .filter(other -> !other.isAgainstOther(kind) && other.direction() == Direction.UNSTATED)
                .reduce((first, second) -> second);
    }

    /** A claim of the passage with the same amount, of which a change against {@code kind} is told and not yet why. */
    Optional<ClaimDraft> changedAlike(ClaimDraft draft, BaseKind kind) {
        return drafts.stream()
                .filter(other -> other.subject().equals(draft.subject())
                        && other.amount().equals(draft.amount()))
                .filter(other -> other.baseKind() != BaseKind.UNSTATED && !other.isAgainstOther(kind))
                .filter(other -> other.change().isStated() && !other.hasReason())
                .reduce((first, second) -> second);
    }

    /** The claim that words without a name of their own go on with, or null. */
    ClaimDraft target() {
        if (current != null || lost || !sentence.isEmpty()) {
            return current;
        }
        if (isProject()) {
            return drafts.get(0);
        }
        if (sentenceBefore.isEmpty()) {
            return null;
        }
        return listedBefore ? listHeadBefore : sentenceBefore.get(sentenceBefore.size() - 1);
    }

    /**
     * Those of several claims that one reason behind them can explain: where the parts of a sum go up, go down and stay,
     * the reason tells why the sum changed, and the parts that went its way with it.
     */
    List<ClaimDraft> alike(List<ClaimDraft> changed) {
        boolean parts = listedBefore && listHeadBefore != null && !changed.contains(listHeadBefore);
        if (!parts || changed.stream().map(ClaimDraft::direction).distinct().count() < 2) {
            return changed;
        }
        Direction way = listHeadBefore.direction();
        if (way != Direction.INCREASE && way != Direction.DECREASE || listHeadBefore.hasReason()) {
            return changed;
        }
        return Stream.concat(Stream.of(listHeadBefore), changed.stream().filter(part -> part.direction() == way))
                .toList();
    }

    /** 其中: parts of what was said last, or of the topic. */
    void divide(Subject topic) {
        ClaimDraft head = sentence.isEmpty() ? target() : current;
        if (head != null) {
            whole = head.subject();
            wholeIsPlan = head.isPlan();
            listed = true;
            listHead = head;
        } else if (!lost && topic != null && sentence.isEmpty()) {
            whole = topic;
            wholeIsPlan = false;
        }
        current = null;
    }

    /** An amount followed by a colon: its parts come next. */
    void divideCurrent() {
        whole = current.subject();
        wholeIsPlan = current.isPlan();
    }

    void openBracket() {
        outside = current;
        bracketed = true;
    }

    void closeBracket() {
        if (bracketed) {
            current = outside;
            lost = outside == null;
            bracketed = false;
        }
    }

    void semicolon() {
        if (!bracketed && !listed) {
            whole = null;
        }
    }

    void sentenceEnds() {
        if (!sentence.isEmpty() || lost) {
            sentenceBefore.clear();
            sentenceBefore.addAll(sentence);
            listedBefore = listed;
            listHeadBefore = listHead;
        } else if (!touched.isEmpty()) {
            sentenceBefore.clear();
            sentenceBefore.addAll(touched);
            listedBefore = listed;
            listHeadBefore = listHead;
        }
        touched.clear();
        sentence.clear();
        current = null;
        whole = null;
        listed = false;
        lost = false;
    }
}
