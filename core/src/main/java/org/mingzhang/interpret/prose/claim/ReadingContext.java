package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
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
import org.mingzhang.model.Reason;

/** What a passage must know of the document around it: its headings, the passages before and after it. */
final class ReadingContext {

    private static final Pattern HEADING_TAIL = Pattern.compile(
            "(?:（详见[^）]*）)?(?:预算|决算)?(?:安排)?(?:增减)?(?:变化)?(?:总体|具体|结构)?(?:情况)?(?:的)?(?:总体)?(?:及原因)?(?:说明)?$");
    private static final Pattern LOOKS_BACK = Pattern.compile("决算|执行(?:情况|结果)|完成情况");
    /** 项目情况说明: single projects, whose money is not what an outer heading speaks of. */
    private static final Pattern ABOUT_PROJECTS =
            Pattern.compile("(?:^|[、）.])(?:重点|主要|部门|具体|预算|专项)*项目(?:具体|基本)?(?:情况|概况|内容)(?:的)?(?:说明|介绍)?$");

    private static final Pattern KIND_OF_PROJECTS = Pattern.compile("(一般公共预算|政府性基金|国有资本经营)(?:预算)?项目");
    private static final Pattern GOAL_MONEY = Pattern.compile("涉及|资金|金额");
    private static final Pattern SCOPE = Pattern.compile("一般公共预算|政府性基金|国有资本经营|财政拨款|单位资金");
    private static final Pattern FIRST_AMOUNT = Pattern.compile("([^，。；]{2,60}?)[\\d,.]+(?:亿|万)?元");
    private static final Set<String> NIL_KEYS = Set.of(
            "政府性基金预算支出",
            "政府性基金预算拨款",
            "国有资本经营预算支出",
            "国有资本经营预算拨款",
            "三公经费",
            "因公出国（境）费",
            "公务接待费",
            "公务用车购置及运行费",
            "公务用车购置费",
            "公务用车运行费",
            "政府采购",
            "货物采购",
            "工程采购",
            "服务采购",
            "机关运行经费",
            "委托业务费",
            "会议费",
            "培训费",
            "财政专户管理资金",
            "上年结转",
            "结转下年");
    private static final Pattern NEW_VEHICLES = Pattern.compile("(?:购置|新增|更新)(?:公务)?(?:用)?车(?:辆)?.*");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:上年|年初|及|和|本年度?|均|也|暂|已|尚|并|，|\\d{4}年度?|预算|部门|单位|本|我|我局|安排|中)*");
    private static final Set<String> GOAL_PARTS = Set.of("绩效管理", "重点项目绩效");

    private static final int NEAR = 2;

    private final Vocabulary vocabulary;
    private final CountSubjects counts;
    private final ProjectList projects;
    private final boolean budget;
    private final int year;
    private final boolean printsZeros;
    private final List<ClaimDraft> earlier = new ArrayList<>();
    private ProsePassage passage;
    private ProsePassage next;

    ReadingContext(Vocabulary vocabulary, ProjectList projects, boolean budget, int year, boolean printsZeros) {
        this.vocabulary = vocabulary;
        this.counts = new CountSubjects(
                words -> words.isEmpty() || vocabulary.naming(words).kind() == Naming.Kind.BODY);
        this.projects = projects;
        this.budget = budget;
        this.year = year;
        this.printsZeros = printsZeros;
    }

    void enter(ProsePassage here, ProsePassage following) {
        passage = here;
        next = following;
        projects.enter(here);
    }

    void leave(List<ClaimDraft> drafts) {
        earlier.addAll(drafts);
    }

    boolean isBudget() {
        return budget;
    }

    int year() {
        return year;
    }

    /** Whether the narrative prints the trailing zeros of amounts. */
    boolean printsZeros() {
        return printsZeros;
    }

    CountSubjects counts() {
        return counts;
    }

    /** Whether the section of a budget tells how the year before went. */
    boolean looksBack() {
        return passage.headings().stream()
                .anyMatch(title -> LOOKS_BACK.matcher(title).find());
    }

    /** The subject of the nearest heading that names one. */
    Subject topic() {
        for (int i = passage.headings().size() - 1; i >= 0; i--) {
            String title = CompactText.of(passage.headings().get(i)).text();
            if (ABOUT_PROJECTS.matcher(title).find()) {
                return null;
            }
            Naming naming = vocabulary.naming(HEADING_TAIL.matcher(title).replaceFirst(""));
            if (naming.kind() == Naming.Kind.NAMED) {
                return ScopeOfParts.within(
                        naming.subject().orElseThrow(), null, passage.passage().partKey());
            }
        }
        return null;
    }

    /** Whether a label names something that is no subject. */
    boolean isForeign(String label) {
        int from = Numbering.of(label).map(Numbering::length).orElse(0);
        return vocabulary
                        .naming(HEADING_TAIL.matcher(label.substring(from)).replaceFirst(""))
                        .kind()
                == Naming.Kind.UNKNOWN;
    }

    /** An item without its class, below a heading that names the class. */
    Subject underClass(Subject item) {
        if (!item.code().isEmpty()) {
            return item;
        }
        for (int i = passage.headings().size() - 1; i >= 0; i--) {
            Optional<Subject> heading = vocabulary
                    .naming(CompactText.of(passage.headings().get(i)).text())
                    .subject();
            if (heading.filter(Subject::isItem).isPresent()) {
                String parent = heading.get().qualifier();
                return item.qualifier().startsWith(parent)
                        ? item
                        : new Subject(Subject.ITEM, parent + "/" + item.qualifier(), "");
            }
        }
        return item;
    }

    /** Narrowed to the unit that the section is about, where a document goes through several units. */
    Subject narrowed(Subject subject) {
        String unit = projects.unit();
        return unit.isEmpty() || subject.key().equals(Subject.PROJECT) ? subject : subject.qualified(unit);
    }

    /** The total of the unit that the section is about, when the words name it. */
    Optional<Subject> unitBudget(String words) {
        return projects.namesUnit(words) ? Optional.of(narrowed(Subject.of("支出总计"))) : Optional.empty();
    }

    /** What 某局预算 means here. */
    Optional<Subject> bodyBudget(Subject topic) {
        return passage.passage().partKey().equals("支出具体")
                ? Optional.of(narrowed(Subject.of("支出总计")))
                : Optional.ofNullable(topic);
    }

    /** Whether money named like this can be a claim of this part: under performance only goal money is. */
    boolean accepts(Subject subject) {
        return !GOAL_PARTS.contains(passage.passage().partKey())
                || subject.key().startsWith("绩效");
    }

    /** Money that projects with goals cover. */
    Optional<Subject> goalMoney(String words, String clauses) {
        if (!passage.passage().partKey().equals("绩效管理")
                || !GOAL_MONEY.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher scope = SCOPE.matcher(words);
        Matcher kind = KIND_OF_PROJECTS.matcher(clauses);
        String qualifier =
                clauses.contains("整体支出") ? "整体支出" : clauses.contains("绩效目标") ? "" : CountSubjects.stage(clauses);
        if (qualifier.isEmpty()) {
            return Optional.of(new Subject("绩效资金", scope.find() ? scope.group() : "", ""));
        }
        return Optional.of(new Subject("绩效资金", kind.find() ? qualifier + "/" + kind.group(1) : qualifier, ""));
    }

    /** The project that a numbered paragraph of the project list begins with. */
    Optional<Subject> project(String words) {
        return projects.project(words);
    }

    /** The project that stands alone behind the words that open a project list. */
    Optional<Subject> onlyProject(String opening, String words) {
        return projects.onlyProject(opening, words);
    }

    /** The claims that a reason explains. */
    List<ClaimDraft> explainedBy(String words, SpokenOf spoken, String because) {
        List<ClaimDraft> sentence = spoken.sentence();
        List<ClaimDraft> before = spoken.sentenceBefore();
        ClaimDraft current = spoken.current();
        ClaimDraft target = spoken.target();
        String subject = subjectOf(words);
        if (subject.isEmpty() && (current != null || !sentence.isEmpty())) {
            return current == null ? List.of() : List.of(current);
        }
        Direction wanted = direction(words + because);
        if (!subject.isEmpty()) {
            List<ClaimDraft> named = open(earlierOf(before, sentence), wanted).stream()
                    .filter(draft -> names(subject, draft))
                    .toList();
            return named.isEmpty() && current != null ? List.of(current) : named;
        }
        List<ClaimDraft> candidates = spoken.alike(open(before, wanted));
        if (!candidates.isEmpty()) {
            return candidates;
        }
        if (target != null) {
            return List.of(target);
        }
        return open(samePart(earlier), wanted);
    }

    /** The claim of which the words before a reason say the opposite: it rose, and they tell why it fell. */
    Optional<ClaimDraft> saidOtherwise(
            String words, String because, List<ClaimDraft> before, List<ClaimDraft> sentence) {
        String subject = subjectOf(words);
        Direction said = direction(words + because);
        if (subject.isEmpty() || said == Direction.UNSTATED) {
            return Optional.empty();
        }
        Direction opposite = said == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE;
        List<ClaimDraft> named = earlierOf(before, sentence).stream()
                .filter(draft ->
                        isNear(draft) && names(subject, draft) && draft.change().isNonZero())
                .toList();
        return !named.isEmpty() && named.stream().allMatch(draft -> draft.direction() == opposite)
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /** Whether a claim stands in this passage or shortly before it. */
    private boolean isNear(ClaimDraft draft) {
        return passage.passage().id() - draft.passage().passage().id() <= NEAR;
    }

    private static String subjectOf(String words) {
        return words.replaceAll("[的，：“]", "").replaceAll("(?:预算)?(?:增加|减少|增长|下降|变动|变化)$", "");
    }

    /**
     * A claim that an earlier passage of this part opened on the same subject, with no change against this base said of
     * it yet.
     */
    Optional<ClaimDraft> earlierSame(Subject subject, BaseKind against) {
        List<ClaimDraft> same = samePart(earlier).stream()
                .filter(draft ->
                        draft.subject().equals(subject) && draft.amount().isStated())
                .toList();
        boolean free = same.size() == 1
                && (same.get(0).direction() == Direction.UNSTATED
                                && !same.get(0).change().isStated()
                        || same.get(0).isAgainstOther(against));
        return free ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The last claim on a subject in this passage, or in earlier ones of this part. */
    Optional<ClaimDraft> latestOn(Subject subject, List<ClaimDraft> here) {
        return earlierOf(List.of(), here).stream()
                .filter(draft -> draft.subject().equals(subject))
                .reduce((first, second) -> second);
    }

    private List<ClaimDraft> earlierOf(List<ClaimDraft> before, List<ClaimDraft> sentence) {
        List<ClaimDraft> all = new ArrayList<>(samePart(earlier));
        all.addAll(before);
        all.addAll(sentence);
        return all;
    }

    private List<ClaimDraft> samePart(List<ClaimDraft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        draft.passage().passage().part() == passage.passage().part())
                .toList();
    }

    private static List<ClaimDraft> open(List<ClaimDraft> drafts, Direction wanted) {
        return drafts.stream()
                .filter(draft -> draft.direction() != Direction.UNSTATED && !draft.hasReason())
                .filter(draft -> wanted == Direction.UNSTATED || draft.direction() == wanted)
                .toList();
    }

    static Direction direction(String words) {
        boolean up = words.contains("增加") || words.contains("增长");
        boolean down = words.contains("减少") || words.contains("下降");
        if (up == down) {
            return Direction.UNSTATED;
        }
        return up ? Direction.INCREASE : Direction.DECREASE;
    }

    private static boolean names(String words, ClaimDraft draft) {
        String key = draft.subject().key();
        boolean income = words.contains("收入") || words.contains("收支");
        boolean spending = words.contains("支出") || words.contains("收支");
        boolean fiscal = words.contains("财政拨款");
        return switch (key) {
            case "收支总计" -> !fiscal && (income || spending);
            case "收入总计" -> !fiscal && income;
            case "支出总计" -> !fiscal && spending;
            case "财政拨款收支" -> fiscal;
            case "财政拨款收入", "一般公共预算拨款" -> fiscal && income;
            case "财政拨款支出", "一般公共预算支出" -> fiscal && spending;
            default ->
                words.replaceAll("[（）费“]", "").contains(key.replaceAll("[（）费“]", ""))
                        || key.equals("三公经费") && words.contains("三公");
        };
    }

    /** Whether the passage after this one goes on with a list. */
    boolean nextGoesOn() {
        if (next == null || next.headings().size() < passage.headings().size()) {
            return false;
        }
        boolean below = next.headings().size() > passage.headings().size()
                && next.headings().subList(0, passage.headings().size()).equals(passage.headings());
        return below
                || next.passage().part() == passage.passage().part()
                        && !opensClaim(next.passage().text());
    }

    /** Whether a passage begins with a subject and its amount. */
    private boolean opensClaim(String text) {
        String compact = CompactText.of(text).text();
        Matcher amount = FIRST_AMOUNT.matcher(compact);
        int from = Numbering.of(compact).map(Numbering::length).orElse(0);
        return amount.lookingAt()
                && amount.end(1) > from
                && vocabulary.naming(compact.substring(from, amount.end(1))).kind() == Naming.Kind.NAMED;
    }

    Reason nextAsReason() {
        return new Reason(Reason.State.STATED, next.passage().text());
    }

    /** Whether nothing but the body itself and a time stand before 无. */
    boolean isSilent(String before) {
        if (BETWEEN.matcher(before).matches()) {
            return true;
        }
        String bare = before.replaceAll("(?:均|也|暂|并|已|当年|本年|上年及本年度)+$", "");
        Naming.Kind kind = vocabulary.naming(bare).kind();
        return kind == Naming.Kind.BODY || kind == Naming.Kind.CONTINUED;
    }

    /** The subject that a nil statement denies. */
    Optional<Subject> nilSubject(String piece) {
        if (NEW_VEHICLES.matcher(piece).matches()) {
            return Optional.of(Subject.of("新增车辆"));
        }
        Naming naming = vocabulary.naming(piece.replaceAll("(?:的)?(?:收支|收入和支出)$", "支出"));
        return naming.subject().filter(subject -> NIL_KEYS.contains(subject.key()));
    }
}
