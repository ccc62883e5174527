package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.Computation;
import org.mingzhang.check.Confidence;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.SetAside;
import org.mingzhang.check.Severity;
import org.mingzhang.check.ShownFindings;
import org.mingzhang.check.Verdict;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/** The words that reports for people share: names of severities, outcomes and verdicts, citations, places. */
public final class Wording {

    private Wording() {}

    public static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new Text("错误", "ERROR");
            case WARNING -> new Text("警告", "WARNING");
            case INFO -> new Text("提示", "INFO");
        };
    }

    public static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> new Text("通过", "ACCEPTED");
            case REJECT -> new Text("不通过", "REJECTED");
            case UNDECIDED -> new Text("未能判定", "UNDECIDED");
        };
    }

    public static Text outcome(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> new Text("通过", "passed");
            case FAILED -> new Text("未通过", "failed");
            case NOT_APPLICABLE -> new Text("不适用", "not applicable");
            case NOT_EVALUATED -> new Text("未能检查", "not evaluated");
            case RULE_ERROR -> new Text("规则出错", "rule error");
        };
    }

    /** Instrument, number and article, with a mark unless the article was checked in its source. */
    public static String citation(LegalBasis basis, Language language) {
        String instrument = basis.instrument().contains("《") ? basis.instrument() : "《" + basis.instrument() + "》";
        String number = basis.number().isEmpty() ? "" : "（" + basis.number() + "）";
        return instrument
                + number
                + basis.article()
                + confidence(basis.confidence()).in(language);
    }

    private static Text confidence(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> new Text("", "");
            case CONFIRMED -> new Text("［条款未核对］", " [article not checked]");
            case PRACTICE -> new Text("［公开惯例］", " [published practice]");
            case UNVERIFIED -> new Text("［未核实］", " [not verified]");
        };
    }

    public static Text cause(SetAside.Cause cause) {
        return switch (cause) {
            case SUPPRESSION -> new Text("豁免", "suppressed");
            case BASELINE -> new Text("存量", "baseline");
        };
    }

    /** Why a finding does not count, who answers for it and until when. */
    public static Text justification(SetAside aside) {
        if (aside.cause() == SetAside.Cause.BASELINE) {
            return new Text("存量问题，已列入基线", "known from before, in the baseline");
        }
        String zh = (aside.by().isEmpty() ? "" : "，" + aside.by())
                + aside.until().map(day -> "，至 " + day).orElse("");
        String en = (aside.by().isEmpty() ? "" : ", " + aside.by())
                + aside.until().map(day -> ", until " + day).orElse("");
        return new Text(
                aside.reason() + (zh.isEmpty() ? "" : "（" + zh.substring(1).strip() + "）"),
                aside.reason() + (en.isEmpty() ? "" : " (" + en.substring(2) + ")"));
    }

    /** How many findings do not count, by cause; empty when all count. */
    public static Text setAside(DocumentReport document) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (SetAside.Cause cause : SetAside.Cause.values()) {
            long count = document.count(cause);
            if (count > 0) {
                zh.append(zh.isEmpty() ? "" : "，")
                        .append(cause(cause).zh())
                        .append(' ')
                        .append(count);
                en.append(en.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(cause(cause).en());
            }
        }
        return new Text(zh.toString(), en.toString());
    }

    /** How many findings of a rule are not shown. */
    public static Text leftOut(ShownFindings.LeftOut left) {
        return new Text(
                left.ruleId() + " 另有 " + left.count() + " 项没有列出，已计入总数",
                left.count() + " more of " + left.ruleId() + " are not shown; they are counted");
    }

    /** The computation with what it gives and what is printed, in one line. */
    public static Text computation(Computation computation) {
        StringBuilder zh = new StringBuilder(computation.expression());
        StringBuilder en = new StringBuilder(computation.expression());
        append(zh, en, "应为 ", "expected ", computation.expected());
        append(zh, en, "实为 ", "found ", computation.found());
        append(zh, en, "相差 ", "difference ", computation.difference());
        append(zh, en, "舍入允许 ", "rounding allows ", computation.tolerance());
        return new Text(zh.toString(), en.toString());
    }

    /** What else follows from a finding, with its figures; an equation that the message states is not said again. */
    public static Text consequence(Finding.Consequence consequence) {
        Text message = consequence.message();
        if (consequence.computation().isEmpty()) {
            return message;
        }
        Computation all = consequence.computation().get();
        if (!message.zh().contains(all.expression())) {
            return joined(message, "：", ": ", computation(all));
        }
        Computation figures = new Computation("", all.expected(), all.found(), all.difference(), all.tolerance());
        return joined(message, "；", "; ", computation(figures));
    }

    private static Text joined(Text message, String zh, String en, Text more) {
        return more.zh().isEmpty() ? message : new Text(message.zh() + zh + more.zh(), message.en() + en + more.en());
    }

    private static void append(StringBuilder zh, StringBuilder en, String inZh, String inEn, String value) {
        if (!value.isEmpty()) {
            zh.append(zh.isEmpty() ? "" : "；").append(inZh).append(value);
            en.append(en.isEmpty() ? "" : "; ").append(inEn).append(value);
        }
    }

    /** Page or line, with the file where it must be named; empty when the place is nowhere. */
    public static Text place(Place place, boolean nameFile) {
        StringBuilder zh = new StringBuilder(nameFile ? place.file() : "");
        StringBuilder en = new StringBuilder(nameFile ? place.file() : "");
        if (place.page() > 0) {
            zh.append(zh.isEmpty() ? "" : " ").append("第 ").append(place.page()).append(" 页");
            en.append(en.isEmpty() ? "" : " ").append("page ").append(place.page());
        }
        if (place.line() > 0) {
            zh.append(zh.isEmpty() ? "" : " ").append("第 ").append(place.line()).append(" 行");
            en.append(en.isEmpty() ? "" : " ").append("line ").append(place.line());
        }
        return new Text(zh.toString(), en.toString());
    }

    /** The name of a document, with where it stands in a file that binds several. */
    public static Text name(DocumentReport document) {
        return name(document.name(), document.sources());
    }

    /** The name of a document of these files, with where it stands in a file that binds several. */
    public static Text name(String name, List<Source> sources) {
        Optional<Book> book = sources.size() == 1 ? sources.get(0).book() : Optional.empty();
        return book.map(Wording::stretch)
                .map(where -> new Text(name + "（" + where.zh() + "）", name + " (" + where.en() + ")"))
                .orElse(new Text(name, name));
    }

    private static Text stretch(Book book) {
        String range = book.first() == book.last() ? "" + book.first() : book.first() + "–" + book.last();
        String several = book.first() == book.last() ? " " : "s ";
        return new Text(
                "第 " + range + (book.isPaged() ? " 页" : " 行"), (book.isPaged() ? "page" : "line") + several + range);
    }

    /** One line on what the document is; names what was not recognised. */
    public static Text disclosure(Disclosure disclosure) {
        String department = disclosure.department();
        int year = disclosure.fiscalYear();
        return new Text(
                (department.isEmpty() ? "（名称未识别）" : department)
                        + (year == 0 ? " （年度未识别）" : " " + year + " 年")
                        + scope(disclosure.scope()).zh()
                        + kind(disclosure.kind()).zh(),
                (department.isEmpty() ? "(name not recognised)" : department)
                        + (year == 0 ? ", (year not recognised) " : ", " + year + " ")
                        + scope(disclosure.scope()).en()
                        + kind(disclosure.kind()).en());
    }

    private static Text scope(Scope scope) {
        return switch (scope) {
            case DEPARTMENT -> new Text("部门", "department ");
            case UNIT -> new Text("单位", "unit ");
            case UNKNOWN -> new Text("", "");
        };
    }

    private static Text kind(DisclosureKind kind) {
        return switch (kind) {
            case BUDGET -> new Text("预算", "budget");
            case FINAL_ACCOUNTS -> new Text("决算", "final accounts");
            case UNKNOWN -> new Text("预算或决算", "budget or final accounts");
        };
    }
}
