package org.mingzhang.cli.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.cli.corpus.CorpusRow.Status;

/** Shows the rows of a collection, their totals, and the targets. */
public final class CorpusReport {

    private final List<CorpusRow> rows;
    private final Language language;

    /**
     * A report.
     *
     * @param rows one a disclosure, in the order in which they are shown
     * @param language language of headings
     */
    public CorpusReport(List<CorpusRow> rows, Language language) {
        this.rows = List.copyOf(rows);
        this.language = language;
    }

    /** The table, its totals and the targets as Markdown tables. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("| ")
                .append(say("文件", "document"))
                .append(headings(" | "))
                .append(" |\n|---|")
                .append("--:|".repeat(CorpusColumn.ALL.size()))
                .append('\n');
        for (CorpusRow row : rows) {
            out.append("| ").append(label(row)).append(values(row, " | ")).append(" |\n");
        }
        CorpusRow total = total();
        for (CorpusRow sum : List.of(total, supplied())) {
            out.append("| **")
                    .append(label(sum))
                    .append("**")
                    .append(values(sum, " | "))
                    .append(" |\n");
        }
        out.append('\n')
                .append(say("| 目标 | 至少 | 实际 | |\n", "| target | at least | is | |\n"))
                .append("|---|--:|--:|---|\n");
        for (CorpusTarget target : CorpusTarget.of(supplied(), total)) {
            out.append("| %s | %s | %s (%d/%d) | %s |\n"
                    .formatted(
                            target.name().in(language),
                            target.isGoal() ? target.percent() + " %" : "",
                            target.share(),
                            target.share().part(),
                            target.share().whole(),
                            reached(target)));
        }
        return out.toString();
    }

    /** The table, its totals and the targets, columns apart by tabs. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(say("文件", "document")).append(headings("\t")).append('\n');
        for (CorpusRow row : rows) {
            out.append(label(row)).append(values(row, "\t")).append('\n');
        }
        CorpusRow total = total();
        return out.append(label(total))
                .append(values(total, "\t"))
                .append("\n\n")
                .append(totals())
                .toString();
    }

    /** The totals, one a line, and the targets. */
    public String totals() {
        CorpusRow total = total();
        StringBuilder out = new StringBuilder(label(total)).append('\n');
        for (CorpusColumn column : CorpusColumn.ALL) {
            out.append("  %s: %s%n"
                    .formatted(column.heading().in(language), column.value().apply(total)));
        }
        for (CorpusTarget target : CorpusTarget.of(supplied(), total)) {
            String goal = target.isGoal() ? " (≥ %d %%) %s".formatted(target.percent(), reached(target)) : "";
            out.append("%s: %s%s%n".formatted(target.name().in(language), target.share(), goal));
        }
        return out.toString();
    }

    private CorpusRow total() {
        long disclosures = rows.stream()
                .filter(row -> row.status() == Status.DISCLOSURE || row.status() == Status.WITHOUT_TABLES)
                .count();
        return sum(
                say(
                        "合计：" + rows.size() + " 份，其中公开文本 " + disclosures + " 份",
                        "total: " + rows.size() + " documents, " + disclosures + " of them disclosures"),
                rows);
    }

    /** The totals of the disclosures whose tables were handed in. */
    private CorpusRow supplied() {
        List<CorpusRow> supplied =
                rows.stream().filter(row -> row.status() == Status.DISCLOSURE).toList();
        return sum(
                say("其中提供了表格的 " + supplied.size() + " 份", "of these " + supplied.size() + " with their tables"),
                supplied);
    }

    private static CorpusRow sum(String name, List<CorpusRow> rows) {
        CorpusRow sum = CorpusRow.total(name);
        for (CorpusRow row : rows) {
            sum = sum.plus(row);
        }
        return sum;
    }

    private String headings(String separator) {
        return CorpusColumn.ALL.stream()
                .map(column -> separator + column.heading().in(language))
                .collect(Collectors.joining());
    }

    private static String values(CorpusRow row, String separator) {
        return CorpusColumn.ALL.stream()
                .map(column -> separator + column.value().apply(row))
                .collect(Collectors.joining());
    }

    private String label(CorpusRow row) {
        return switch (row.status()) {
            case DISCLOSURE, TOTAL -> row.name();
            case WITHOUT_TABLES -> row.name() + say("（未提供表格）", " (tables not supplied)");
            case BLANK_FORM -> row.name() + say("（空白样式）", " (blank form)");
            case NOT_A_DISCLOSURE -> row.name() + say("（非公开文本）", " (no disclosure)");
            case UNREADABLE -> row.name() + say("（无文字）", " (no text)");
        };
    }

    private String reached(CorpusTarget target) {
        if (!target.isGoal()) {
            return "";
        }
        return target.isReached() ? say("达到", "reached") : say("未达到", "not reached");
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
