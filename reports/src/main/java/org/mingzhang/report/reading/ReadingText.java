package org.mingzhang.report.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;
import org.mingzhang.model.Project;
import org.mingzhang.model.TocEntry;
import org.mingzhang.report.DisplayWidth;
import org.mingzhang.report.Wording;

/** A reading as text. In the short form tables show their shape; in the long form every row with its amounts. */
public final class ReadingText {

    private static final int LABEL_WIDTH = 36;
    private static final int AMOUNT_WIDTH = 13;

    private final Language language;
    private final boolean isLong;
    private final StringBuilder text = new StringBuilder();

    private ReadingText(Language language, boolean isLong) {
        this.language = language;
        this.isLong = isLong;
    }

    /** Renders a reading. */
    public static String of(Reading reading, Language language, boolean isLong) {
        ReadingText page = new ReadingText(language, isLong);
        page.write(reading);
        return page.text.toString();
    }

    private void write(Reading reading) {
        line(0, say(Wording.name(reading.name(), reading.layout().sources())));
        for (Source source : reading.layout().sources()) {
            line(1, source.format() + "  " + source.name() + (source.pages() > 0 ? "  " + source.pages() + "p" : ""));
        }
        long lines = reading.layout().blocks().stream()
                .filter(TextLine.class::isInstance)
                .count();
        long grids = reading.layout().blocks().stream()
                .filter(Grid.class::isInstance)
                .count();
        line(1, say("版面：" + lines + " 行文字，" + grids + " 个表格块", "layout: " + lines + " lines, " + grids + " grids"));
        line(
                1,
                say("识别：", "recognised: ")
                        + reading.understanding().recognition().status() + "  "
                        + say(Wording.disclosure(
                                reading.understanding().recognition().disclosure())) + "  "
                        + reading.understanding().recognition().disclosure().jurisdiction());
        reading.understanding().recognition().evidence().forEach(evidence -> line(2, evidence));
        reading.understanding().interpretation().ifPresent(interpretation -> {
            document(interpretation.document());
            notices(interpretation.notices());
        });
        if (reading.understanding().interpretation().isEmpty()) {
            notices(reading.layout().notices());
        }
    }

    private void document(BudgetDocument document) {
        heading("目录", "Contents", document.contents().size());
        document.contents().forEach(this::entry);
        heading("部分", "Parts", document.parts().size());
        document.parts().forEach(this::part);
        heading("表格", "Tables", document.tables().size());
        document.tables().forEach(table -> table(document, table));
        heading("陈述", "Claims", document.claims().size());
        document.claims().forEach(this::claim);
        heading("项目", "Projects", document.projects().size());
        document.projects().forEach(this::project);
        heading("绩效指标", "Indicators", document.indicators().size());
        document.indicators().forEach(this::indicator);
    }

    private void entry(TocEntry entry) {
        String key = entry.isTable() ? entry.tableKind() : entry.partKey();
        line(
                1,
                DisplayWidth.pad(entry.number(), 4) + DisplayWidth.pad(entry.title(), LABEL_WIDTH) + " → "
                        + known(key));
    }

    private void part(Part part) {
        line(
                part.level(),
                DisplayWidth.pad(part.number(), 4) + part.title() + " → " + known(part.key()) + "  "
                        + part.fullText().length() + say(" 字", " characters") + at(part.place()));
    }

    private void table(BudgetDocument document, BudgetTable table) {
        List<Line> lines = document.lines().stream()
                .filter(row -> row.table() == table.id())
                .toList();
        List<Amount> amounts = document.amounts().stream()
                .filter(amount -> amount.table() == table.id())
                .toList();
        line(
                1,
                say("表", "table ") + table.number() + " " + table.title() + " → " + known(table.kind()) + "  "
                        + (table.unit().symbol().isEmpty()
                                ? say("无单位", "no unit")
                                : table.unit().symbol()) + "  "
                        + table.emptiness() + at(table.place()));
        line(2, say("栏：", "columns: ") + String.join(" | ", table.columns()));
        line(
                2,
                say("行 ", "rows ")
                        + lines.size()
                        + say("，数格 ", ", cells ")
                        + states(amounts)
                        + (table.pages() > 1
                                ? say("，跨 " + table.pages() + " 页", ", over " + table.pages() + " pages")
                                : ""));
        if (isLong) {
            AmountsByLine byLine = new AmountsByLine(amounts);
            lines.forEach(row -> row(row, byLine.of(row)));
        }
        if (!table.note().isEmpty()) {
            line(2, say("注：", "note: ") + table.note());
        }
    }

    private static String states(List<Amount> amounts) {
        Map<FigureState, Integer> counts = new EnumMap<>(FigureState.class);
        amounts.forEach(amount -> counts.merge(amount.figure().state(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", ", amounts.size() + " (", ")"));
    }

    private void row(Line row, List<Amount> amounts) {
        String label = "  ".repeat(Math.max(0, row.level() - 1))
                + (row.code().isEmpty() ? "" : row.code() + " ")
                + (row.name().isEmpty() ? row.key() : row.name());
        String side = row.side().isEmpty() ? "" : row.side() + " ";
        StringBuilder cells = new StringBuilder();
        for (Amount amount : amounts) {
            cells.append(left(amount.column() + "=" + printed(amount.figure()), AMOUNT_WIDTH));
        }
        line(
                2,
                DisplayWidth.pad(side + label, LABEL_WIDTH)
                        + DisplayWidth.pad(row.role().name(), 8)
                        + cells);
    }

    private void claim(Claim claim) {
        StringBuilder words = new StringBuilder(known(claim.subject()));
        words.append(claim.qualifier().isEmpty() ? "" : "/" + claim.qualifier());
        words.append(claim.code().isEmpty() ? "" : " " + claim.code());
        words.append(claim.year() == 0 ? "" : " " + claim.year());
        add(words, "", claim.amount());
        words.append(' ').append(claim.direction());
        add(words, "Δ", claim.change());
        add(words, "rate ", claim.rate());
        add(words, "base ", claim.base());
        add(words, "share ", claim.share());
        add(words, "done ", claim.completion());
        words.append(
                claim.reason().isStated()
                        ? say(" 原因：", " reason: ") + claim.reason().text()
                        : "");
        line(1, words.toString());
        line(2, "“" + claim.quote() + "”" + at(claim.place()));
    }

    private static void add(StringBuilder words, String name, Figure figure) {
        if (figure.state() != FigureState.ABSENT) {
            words.append(' ')
                    .append(name)
                    .append(printed(figure))
                    .append(figure.unit().symbol());
        }
    }

    private void project(Project project) {
        line(
                1,
                project.name() + "  " + printed(project.amount())
                        + project.amount().unit().symbol() + "  [" + project.source() + "]" + at(project.place()));
    }

    private void indicator(Indicator indicator) {
        line(
                1,
                indicator.first() + " / " + indicator.second() + " / " + indicator.name() + "  "
                        + indicator.comparator()
                        + " " + printed(indicator.value()) + " " + indicator.measure() + "  " + indicator.form() + " “"
                        + indicator.text() + "”  [" + indicator.source() + "]" + at(indicator.place()));
    }

    private void notices(List<ReadingNotice> notices) {
        heading("未读懂、需留意", "Left over", notices.size());
        for (ReadingNotice notice : notices) {
            line(1, notice.kind() + "  " + say(notice.message()) + at(notice.place()));
        }
    }

    private static String printed(Figure figure) {
        return figure.state() == FigureState.NUMBER
                ? figure.value().toPlainString()
                : figure.state().name();
    }

    private String known(String key) {
        return key.isEmpty() ? say("（未知）", "(unknown)") : key;
    }

    private String at(Place place) {
        String words = say(Wording.place(place, false));
        return words.isEmpty() ? "" : say("（", " (") + words + say("）", ")");
    }

    private static String left(String words, int width) {
        return DisplayWidth.pad(words, width) + " ";
    }

    private void heading(String zh, String en, int count) {
        line(0, say(zh, en) + " " + count);
    }

    private String say(Text words) {
        return words.in(language);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth))
                .append(words.replaceAll("\\R", "⏎").stripTrailing())
                .append('\n');
    }
}
