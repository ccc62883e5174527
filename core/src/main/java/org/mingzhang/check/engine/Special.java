package org.mingzhang.check.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.Coverage;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Verdict;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Recognition;

/** Results for what is not checked rule by rule: forms left empty, other documents, and what could not be read. */
public final class Special {

    /** The rule that is broken by a form that nobody filled in; it belongs to no pack. */
    public static final String BLANK_FORM = "mingzhang-blank-form";

    private static final Text FORM_TITLE = new Text("公开的文件应填写数据", "A published document is filled in");

    private Special() {}

    /**
     * The result, and what to say about the reading.
     *
     * @param result verdict, findings and coverage
     * @param notices what limits the reading
     */
    public record Outcomes(Checker.Result result, List<ReadingNotice> notices) {}

    /**
     * The result for a document that is not a filled-in disclosure.
     *
     * @param status any but {@link Recognition.Status#DISCLOSURE}
     */
    public static Outcomes of(Recognition.Status status, Disclosure disclosure, List<Source> sources, RuleBook book) {
        Place place = disclosure.place().isNone() && !sources.isEmpty()
                ? Place.ofFile(sources.get(0).name())
                : disclosure.place();
        return switch (status) {
            case DISCLOSURE -> throw new IllegalArgumentException("a disclosure is checked rule by rule");
            case BLANK_FORM -> blankForm(disclosure, place, book);
            case NOT_A_DISCLOSURE ->
                unchecked(
                        book,
                        Outcome.NOT_APPLICABLE,
                        new ReadingNotice(
                                NoticeKind.NOT_A_DISCLOSURE,
                                new Text(
                                        "不是部门预算或决算公开文件，未作检查",
                                        "not a departmental budget or final account; not checked"),
                                place));
            case UNREADABLE ->
                unchecked(
                        book,
                        Outcome.NOT_EVALUATED,
                        new ReadingNotice(NoticeKind.PART_UNREADABLE, unread(sources), place));
        };
    }

    /** Only formats of pages can hold a scan; of a table or a web page the word would lead astray. */
    private static Text unread(List<Source> sources) {
        boolean pages = sources.isEmpty()
                || sources.stream()
                        .map(Source::format)
                        .anyMatch(format -> format.equals("pdf") || format.equals("docx"));
        return pages
                ? new Text(
                        "没有可读的文字（可能是扫描件），未作检查；请提供有文字的文件",
                        "no text could be read (perhaps a scan); not checked; supply a file with text")
                : new Text(
                        "文件中没有可读的文字，未作检查；请核对文件是否完整",
                        "the file holds no text that could be read; not checked; see whether it is complete");
    }

    private static Outcomes blankForm(Disclosure disclosure, Place place, RuleBook book) {
        Text message = new Text("表样没有填写：有标题和表格，没有数据", "the form is not filled in: headings and tables without data");
        String name = disclosure.department().isEmpty() ? place.file() : disclosure.department();
        Evidence evidence = new Evidence(name, name, "", BLANK_FORM, "", place);
        Finding finding = new Finding(
                BLANK_FORM,
                Severity.ERROR,
                message,
                Map.of(),
                List.of(evidence),
                Optional.empty(),
                List.of(),
                new Text("请填写数据后再公开。", "Fill in the data before publishing."),
                Fingerprint.of(BLANK_FORM, evidence, disclosure.fiscalYear()),
                List.of());
        ReadingNotice notice = new ReadingNotice(NoticeKind.BLANK_FORM, message, place);
        List<Coverage> coverage = new java.util.ArrayList<>();
        coverage.add(new Coverage(BLANK_FORM, FORM_TITLE, true, Outcome.FAILED, 0, 0, 1, 0, new Text("", "")));
        coverage.addAll(all(book, Outcome.NOT_APPLICABLE, message));
        return new Outcomes(new Checker.Result(Verdict.REJECT, List.of(finding), coverage), List.of(notice));
    }

    private static Outcomes unchecked(RuleBook book, Outcome outcome, ReadingNotice notice) {
        return new Outcomes(
                new Checker.Result(Verdict.UNDECIDED, List.of(), all(book, outcome, notice.message())),
                List.of(notice));
    }

    private static List<Coverage> all(RuleBook book, Outcome outcome, Text reason) {
        return book.rules().stream()
                .map(rule -> new Coverage(rule.id(), rule.title(), rule.mandatory(), outcome, 0, 0, 0, 0, reason))
                .toList();
    }
}
