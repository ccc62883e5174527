package org.mingzhang.interpret.prose.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.ProsePassage;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Project;
import org.mingzhang.template.Term;

/** Reads what all passages of a narrative claim, and the projects they present. */
public final class ClaimReader {

    /** Parts that state duties, aims and definitions: amounts in them are no statements of the budget. */
    private static final Set<String> SILENT_PARTS = Set.of("名词解释", "部门职责", "工作目标", "表格部分", "重点项目绩效");

    private static final Pattern SPEAKS = Pattern.compile("\\d|无|没有|未|不涉及|持平|原因|相同|因素");
    private static final Pattern PURPOSE = Pattern.compile("(?:主要用于|用于|主要包括[：:]?|主要是|，为)(.+?)(?:。|$)", Pattern.DOTALL);

    /** Of an amount that is not zero, which some print as 0.00 among others without their zeros. */
    private static final Pattern TRAILING_ZERO = Pattern.compile("(?![0.]+万元)(?<![\\d.])\\d[\\d,]*\\.\\d*0(?=万元)");

    private final List<Term> subjects;
    private final Disclosure disclosure;

    public ClaimReader(List<Term> subjects, Disclosure disclosure) {
        this.subjects = subjects;
        this.disclosure = disclosure;
    }

    /**
     * What the passages state.
     *
     * @param claims the claims, in reading order
     * @param projects the projects
     */
    public record Statements(List<Claim> claims, List<Project> projects) {}

    /** Reads all body passages, in reading order. */
    public Statements read(List<ProsePassage> passages) {
        Vocabulary vocabulary = new Vocabulary(subjects, disclosure.department());
        boolean budget = disclosure.kind() != DisclosureKind.FINAL_ACCOUNTS;
        ReadingContext context = new ReadingContext(
                vocabulary, new ProjectList(passages), budget, disclosure.fiscalYear(), printsZeros(passages));
        List<ClaimDraft> drafts = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            ProsePassage passage = passages.get(i);
            if (SILENT_PARTS.contains(passage.passage().partKey())
                    || !SPEAKS.matcher(passage.passage().text()).find()) {
                continue;
            }
            context.enter(passage, i + 1 < passages.size() ? passages.get(i + 1) : null);
            List<ClaimDraft> read = new PassageParser(passage, context, vocabulary).parse();
            context.leave(read);
            drafts.addAll(read);
        }
        List<Claim> claims = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        for (ClaimDraft draft : drafts) {
            Claim claim = draft.claim(claims.size());
            claims.add(claim);
            if (claim.subject().equals(Subject.PROJECT)) {
                projects.add(project(claim, draft.passage()));
            }
        }
        return new Statements(claims, projects);
    }

    private static boolean printsZeros(List<ProsePassage> passages) {
        return passages.stream()
                .anyMatch(passage ->
                        TRAILING_ZERO.matcher(passage.passage().text()).find());
    }

    private static Project project(Claim claim, ProsePassage passage) {
        Matcher purpose = PURPOSE.matcher(passage.passage().text());
        return new Project(
                claim.qualifier(),
                Printed.name(claim.qualifier()),
                claim.amount(),
                purpose.find() ? purpose.group(1).strip() : "",
                "",
                "支出说明",
                claim.place());
    }
}
