package org.mingzhang.report.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.Understanding;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.PageImage;
import org.mingzhang.layout.PageImages;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Recognition;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.report.reading.PageRange;
import org.mingzhang.report.reading.Reading;

class ReadingHtmlTest {

    private static final String FILE = "预算.pdf";
    private static final Unit UNIT = Unit.TEN_THOUSAND_YUAN;

    @Test
    void everyCellOnThePictureHasTheColourOfWhatWasMadeOfIt() throws Exception {
        String html = html(onPages(), 3, PageRange.ALL);

        assertThat(html)
                .contains("data:image/png;base64,AQID")
                .contains("viewBox=\"0 0 600.0 400.0\"")
                .contains(rect("header", 0, 1) + "<title>表头\n栏：合计\n文字：合计</title>")
                .contains(rect("label", 1, 0) + "<title>行名、编码或文字\n行：201 一般公共服务支出")
                .contains(rect("number", 1, 1) + "<title>数\n栏：合计\n行：201 一般公共服务支出\n值：1.50万元\n文字：1.50</title>")
                .contains(rect("blank", 1, 2))
                .contains(rect("dash", 2, 1))
                .contains(rect("unreadable", 2, 2))
                .contains(rect("unassigned", 3, 1));
    }

    @Test
    void whatStandsInTheFileIsEscaped() throws Exception {
        String html = html(onPages(), 1, PageRange.ALL);

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>").doesNotContain("http");
    }

    @Test
    void onlyThePagesAskedForAreShown() throws Exception {
        String html = html(onPages(), 9, new PageRange(2, 3));

        assertThat(html)
                .doesNotContain("第 1 页</span><span lang=\"en\">" + FILE + ", page 1")
                .contains(FILE + " 第 2 页", FILE + " 第 3 页")
                .doesNotContain(FILE + " 第 4 页");
    }

    @Test
    void ofManyPagesTheFirstAreDrawnAndTheRestIsSaid() throws Exception {
        String html = html(onPages(), 200, PageRange.ALL);

        assertThat(html.split("<img ")).hasSize(151);
        assertThat(html).contains("用 --pages 151-200 查看其余各页", "--pages 151-200");
    }

    @Test
    void withoutPicturesTheGridIsATableAndClaimsAreMarked() throws Exception {
        String html = html(onLines(), 0, PageRange.ALL);

        assertThat(html)
                .doesNotContain("<img", "<svg")
                .contains("<th class=\"c header\" scope=\"col\" title=\"表头")
                .contains("<th class=\"c label\" scope=\"row\"")
                .contains("<td class=\"c number\" title=\"数&#10;栏：合计".replace("&#10;", "\n"))
                .contains("<td class=\"c unassigned\"")
                .contains("<mark title=\"收入总计 2024 金额 1.50万元");
    }

    private static String rect(String state, int row, int column) {
        return "<rect class=\"c " + state + "\" x=\"" + column * 100 + ".0\" y=\"" + row * 20
                + ".0\" width=\"100.0\" height=\"20.0\">";
    }

    private static String html(Function<Integer, Place> places, int pages, PageRange shown) throws Exception {
        PageImages images = new PageImages() {
            @Override
            public Optional<PageImage> page(int number) {
                return Optional.of(new PageImage(number, 600, 400, "image/png", new byte[] {1, 2, 3}));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        StringWriter out = new StringWriter();
        ReadingHtml.write(
                List.of(reading(places, pages)),
                Language.ZH,
                shown,
                name -> pages == 0 ? Optional.empty() : Optional.of(images),
                out);
        return out.toString();
    }

    /** Every cell has its own box on page 1. */
    private static Function<Integer, Place> onPages() {
        return index -> Place.onPage(FILE, 1, box(index));
    }

    /** All cells of a row have one place. */
    private static Function<Integer, Place> onLines() {
        return index -> Place.ofLine(FILE, index / 3 + 1);
    }

    private static Box box(int index) {
        float left = index % 3 * 100;
        float top = index / 3 * 20;
        return new Box(left, top, left + 100, top + 20);
    }

    private static Reading reading(Function<Integer, Place> places, int pages) {
        List<String> texts =
                List.of("科目", "合计", "基本支出", "一般公共服务支出", "1.50", "", "<script>", "-", "1,2.3", "其他", "7.00", "");
        List<GridCell> cells = IntStream.range(0, texts.size())
                .mapToObj(i -> new GridCell(i / 3, i % 3, 1, 1, texts.get(i), 0, Origin.TEXT, places.apply(i)))
                .toList();
        Grid grid = new Grid(4, 3, cells, List.of(), GridOrigin.RULED, places.apply(0));
        TextLine sentence = new TextLine("收入总计 1.50 万元。", LineEnd.ENDS, Origin.TEXT, places.apply(30));
        List<Block> blocks = List.of(grid, sentence);
        Layout layout = new Layout(List.of(new Source(FILE, "00", "pdf", pages)), blocks, List.of());
        FoundTable found = new FoundTable(
                0, Optional.empty(), "1", "支出总表", "", 0, UNIT, List.of(grid), "", List.of(), places.apply(0));
        BudgetTable table = new BudgetTable(
                0,
                "支出总表",
                "1",
                "支出总表",
                "",
                0,
                UNIT,
                List.of("合计", "基本支出"),
                Emptiness.HAS_DATA,
                false,
                "",
                1,
                places.apply(0));
        List<Line> lines = List.of(line(0, "201", "一般公共服务支出", places.apply(3)), line(1, "", "其他", places.apply(6)));
        List<Amount> amounts = new ArrayList<>();
        amounts.add(amount(lines.get(0), "合计", number("1.50"), places.apply(4)));
        amounts.add(amount(lines.get(0), "基本支出", Figure.of(FigureState.BLANK, UNIT, ""), places.apply(5)));
        amounts.add(amount(lines.get(1), "合计", Figure.of(FigureState.DASH, UNIT, "-"), places.apply(7)));
        amounts.add(amount(lines.get(1), "基本支出", Figure.of(FigureState.UNREADABLE, UNIT, "1,2.3"), places.apply(8)));
        Disclosure disclosure =
                new Disclosure("某局", 2024, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", UNIT, Place.NONE);
        BudgetDocument document = new BudgetDocument(
                disclosure,
                List.of(),
                List.of(),
                List.of(),
                List.of(table),
                lines,
                amounts,
                List.of(claim(places.apply(30))),
                List.of(),
                List.of());
        ReadingNotice notice =
                new ReadingNotice(NoticeKind.AMOUNT_NOT_ASSIGNED, new Text("有数字", "a number"), places.apply(10));
        return new Reading(
                FILE,
                layout,
                new Understanding(
                        new Recognition(Recognition.Status.DISCLOSURE, disclosure, List.of("标题")),
                        Optional.of(new Interpretation(document, List.of(found), 1, List.of(notice)))));
    }

    private static Line line(int index, String code, String name, Place place) {
        return new Line(0, "支出总表", index, "", "", name, code, name, name, 1, -1, LineRole.ITEM, place);
    }

    private static Amount amount(Line line, String column, Figure figure, Place place) {
        return new Amount(
                0, "支出总表", line.index(), "", "", line.key(), line.code(), 1, LineRole.ITEM, column, figure, place);
    }

    private static Figure number(String printed) {
        return Figure.number(new BigDecimal(printed), 2, UNIT, printed);
    }

    private static Claim claim(Place place) {
        return new Claim(
                0,
                "收入总计",
                "",
                "",
                2024,
                true,
                number("1.50"),
                BaseKind.values()[0],
                Figure.ABSENT,
                Direction.UNSTATED,
                Figure.ABSENT,
                Figure.ABSENT,
                Figure.ABSENT,
                Figure.ABSENT,
                Reason.ABSENT,
                "",
                0,
                "收入总计 1.50 万元",
                place);
    }
}
