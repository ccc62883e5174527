package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;

class TableSetsTest {

    private static final List<String> TITLES =
            List.of("收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算支出表", "一般公共预算基本支出表", "财政拨款“三公”经费支出表");

    /** Pages of a file in the making. */
    private static final class Pages {

        private final List<Block> blocks = new ArrayList<>();
        private int page = 1;

        Pages text(String... lines) {
            for (String line : lines) {
                blocks.add(line(line));
            }
            page++;
            return this;
        }

        Pages tables(String year, String owner, int seed) {
            return tables(TITLES, year, owner, seed);
        }

        Pages tables(List<String> titles, String year, String owner, int seed) {
            for (int i = 0; i < titles.size(); i++) {
                table(year + titles.get(i), owner, seed + 7 * i);
            }
            return this;
        }

        /** Every table goes over two pages, with its title on both. */
        void table(String title, String owner, int seed) {
            for (int half = 0; half < 2; half++) {
                blocks.add(line(title));
                if (!owner.isEmpty()) {
                    blocks.add(line("单位名称：" + owner + "  单位：万元"));
                }
                blocks.add(grid(seed + half));
                page++;
            }
        }

        private Grid grid(int seed) {
            Place place = Place.onPage("a.pdf", page, Box.NONE);
            List<GridCell> cells = new ArrayList<>();
            for (int row = 0; row < 6; row++) {
                String amount =
                        BigDecimal.valueOf(seed * 7919L + row * 104729L, 2).toPlainString();
                cells.add(new GridCell(row, 0, 1, 1, "基本支出", 0, Origin.TEXT, place));
                cells.add(new GridCell(row, 1, 1, 1, amount, 0, Origin.TEXT, place));
            }
            return new Grid(6, 2, cells, List.of(), GridOrigin.RULED, place);
        }

        private TextLine line(String text) {
            return new TextLine(text, LineEnd.ENDS, Origin.TEXT, Place.onPage("a.pdf", page, Box.NONE));
        }

        Layout layout() {
            return new Layout(List.of(new Source("a.pdf", "", "pdf", page - 1)), blocks, List.of());
        }
    }

    private static Pages narrative() {
        return new Pages().text("青禾县水务局2031年部门预算", "目录", "收支总表", "收入总表", "支出总表").text("第一部分 部门概况", "本局按照职责开展工作，编制预算。");
    }

    private static List<String> pagesOf(Layout layout) {
        return Books.of(layout).stream()
                .flatMap(book -> book.sources().get(0).book().stream())
                .map((Book book) -> book.first() + "-" + book.last())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2031年, 青禾县水务局, 2031年, 青禾县档案馆, 11",
        "'', '', '', '', 11",
        "2031年, 青禾县水务局, 2030年, 青禾县水务局, 11",
        "2031年部门, 青禾县水务局, 2031年单位, 青禾县水务局, 0",
        "2031年部门, '', 2030年部门, '', 0",
    })
    void tablesOfAnotherAreParted(String year, String owner, String otherYear, String otherOwner, int change) {
        Layout layout = narrative()
                .tables(year, owner, 1000)
                .text("第三部分 名词解释", "基本支出是保障机构运转的支出。")
                .tables(otherYear, otherOwner, 1000 + 100 * change)
                .layout();

        assertThat(pagesOf(layout)).containsExactly("1-17", "18-31");
        for (Layout book : Books.of(layout)) {
            assertThat(Books.of(book)).containsExactly(book);
            assertThat(Books.first(book)).isSameAs(book);
        }
    }

    @Test
    void whatStandsOverTheFirstTableBelongsToIt() {
        Layout layout = narrative()
                .tables("", "青禾县水务局", 1000)
                .text("附件二", "部门预算", "青禾县档案馆")
                .tables("", "青禾县档案馆", 9000)
                .layout();

        assertThat(pagesOf(layout)).containsExactly("1-16", "17-31");
    }

    @Test
    void tablesBeforeABookOfAnotherAreParted() {
        Pages pages = new Pages().tables("", "青禾县档案馆", 9000);
        pages.text("青禾县水务局2031年部门预算", "目录", "一、部门概况").text("一、部门概况", "本局按照职责开展工作。");
        for (int i = 0; i < 40; i++) {
            pages.text("本局按照职责开展工作，编制预算。");
        }

        assertThat(pagesOf(pages.tables("", "青禾县水务局", 1000).layout())).containsExactly("1-14", "15-70");
    }

    @Test
    void everyBookOfABindingIsLookedAtByItself() {
        Pages pages = new Pages();
        String leader = "…".repeat(40);
        for (String body : List.of("青禾县水务局", "青禾县档案馆", "青禾县司法局", "青禾县水务局")) {
            String title = pages.page > 100 ? "2030年部门预算" : "2031年部门预算";
            pages.text(body + title, "目录", "一、部门主要职能" + leader + "1").text("本部门按照职责开展工作，编制预算。");
            for (int i = 0; i < 30; i++) {
                pages.text("本部门按照职责开展工作，编制预算。");
            }
            // The title of the first table is a picture in some books, and the next one comes first.
            List<String> titles = body.endsWith("局") ? TITLES : TITLES.subList(1, TITLES.size());
            pages.tables(titles, "", "", 1000 * pages.page);
        }

        assertThat(pagesOf(pages.layout())).containsExactly("1-46", "47-90", "91-136", "137-182");
    }

    @Test
    void tablesBeforeTheirOwnNarrativeAreNotParted() {
        Pages pages = new Pages().tables("", "青禾县水务局", 1000);
        pages.text("青禾县水务局2031年部门预算", "目录", "一、部门概况").text("一、部门概况", "本局按照职责开展工作。");

        assertThat(pagesOf(pages.layout())).isEmpty();
    }

    @Test
    void tablesThatArePrintedTwiceAreNotParted() {
        Layout layout = narrative()
                .tables("", "青禾县水务局", 1000)
                .text("附表")
                .tables("", "青禾县水务局", 1000)
                .layout();

        assertThat(Books.of(layout)).containsExactly(layout);
        assertThat(Books.first(layout)).isSameAs(layout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般公共预算支出表", "财政拨款“三公”经费支出表", "收支总表"})
    void oneTableMoreIsNoSet(String title) {
        Layout layout = narrative()
                .tables("", "青禾县水务局", 1000)
                .tables(List.of(title), "", "青禾县水务局", 9000)
                .layout();

        assertThat(Books.first(layout)).isSameAs(layout);
    }

    @Test
    void aListOfTablesIsNoTable() {
        Pages pages = narrative().tables("", "青禾县水务局", 1000);
        Place place = Place.onPage("a.pdf", pages.page, Box.NONE);
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < TITLES.size(); row++) {
            cells.add(new GridCell(row, 0, 1, 1, TITLES.get(row), 0, Origin.TEXT, place));
            cells.add(new GridCell(row, 1, 1, 1, row + 3217 + ".55", 0, Origin.TEXT, place));
        }
        for (int i = 0; i < 3; i++) {
            pages.blocks.add(new Grid(TITLES.size(), 2, cells, List.of(), GridOrigin.RULED, place));
        }

        assertThat(Books.first(pages.layout()).notices()).isEmpty();
    }

    @Test
    void aFewTablesOfAnotherAreLeftUnreadAndSaid() {
        Layout layout = narrative()
                .tables("", "青禾县水务局", 1000)
                .tables(List.of("收支总表", "支出总表"), "", "青禾县档案馆", 9000)
                .layout();

        assertThat(Books.of(layout)).containsExactly(layout);
        Layout first = Books.first(layout);
        assertThat(first.blocks().get(first.blocks().size() - 1).place().page()).isEqualTo(16);
        assertThat(first.notices()).extracting(ReadingNotice::kind).containsExactly(NoticeKind.SEVERAL_BOOKS);
        assertThat(first.notices().get(0).message().zh()).contains("“收支总表”");
    }

    @Test
    void aNarrativeBetweenTheSetsLeavesItUnknownWhoseItIs() {
        Layout layout = narrative()
                .tables("", "青禾县水务局", 1000)
                .text("一、档案馆主要职责", "本馆按照职责开展工作，编制预算。")
                .tables("", "青禾县档案馆", 9000)
                .layout();

        assertThat(Books.of(layout)).containsExactly(layout);
        Layout first = Books.first(layout);
        assertThat(first.blocks().get(first.blocks().size() - 1).place().page()).isEqualTo(16);
        assertThat(first.notices()).hasSize(1);
    }
}
