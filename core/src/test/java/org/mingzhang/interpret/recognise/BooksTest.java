package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Text;
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

class BooksTest {

    private static final int LINES_OF_A_BOOK = 50;

    private static Layout bound(List<List<String>> openings) {
        List<Block> blocks = new ArrayList<>();
        int page = 1;
        for (List<String> opening : openings) {
            for (String line : opening) {
                blocks.add(line(line, page));
            }
            page++;
            for (int i = 0; i < LINES_OF_A_BOOK; i++) {
                blocks.add(line("本单位按照职责开展工作。", page));
            }
            page++;
        }
        return new Layout(List.of(new Source("a.pdf", "", "pdf", page - 1)), blocks, List.of());
    }

    private static TextLine line(String text, int page) {
        return new TextLine(text, LineEnd.ENDS, Origin.TEXT, Place.onPage("a.pdf", page, Box.NONE));
    }

    /** Bound without pages, as in a Word file. */
    private static Layout unpaged(List<List<String>> openings) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : bound(openings).blocks()) {
            TextLine line = (TextLine) block;
            blocks.add(new TextLine(line.text(), line.end(), line.origin(), Place.ofLine("a.docx", blocks.size() + 1)));
        }
        return new Layout(List.of(new Source("a.docx", "", "docx", 0)), blocks, List.of());
    }

    private static final List<String> FIRST = List.of("青禾县水务局", "2031年部门预算", "目 录", "第一部分 概况");

    @Test
    void theSecondBookIsCutOffAndNamed() {
        Layout first = Books.first(bound(List.of(FIRST, List.of("青禾县渠系管理站2031年单位预算", "目录"))));

        assertThat(first.blocks()).hasSize(FIRST.size() + LINES_OF_A_BOOK);
        assertThat(first.notices()).hasSize(1);
        assertThat(first.notices().get(0).kind()).isEqualTo(NoticeKind.SEVERAL_BOOKS);
        assertThat(first.notices().get(0).place().page()).isEqualTo(3);
        assertThat(first.notices().get(0).message().zh()).contains("2 份", "“青禾县水务局2031年部门预算”", "“青禾县渠系管理站2031年单位预算”");
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县水务局, 2030年部门决算, 目录",
        "青禾县水务局, 2031年单位预算, 目录",
        "青禾县档案馆, 2031年部门预算, 第一部分 部门概况",
    })
    void anotherYearKindScopeOrBodyMakesABook(String name, String title, String opening) {
        Layout layout = bound(List.of(FIRST, List.of(name, title, opening)));

        assertThat(Books.first(layout).blocks()).hasSize(FIRST.size() + LINES_OF_A_BOOK);
    }

    @Test
    void theOwnerMayStandBelowTheTitle() {
        Layout layout = bound(List.of(
                List.of("青禾县2031年县级部门预算", "预算主管部门：青禾县水务局", "目录"), List.of("青禾县2031年县级部门预算", "预算主管部门：青禾县档案馆", "目录")));

        assertThat(Books.first(layout).blocks()).hasSize(3 + LINES_OF_A_BOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县水务局, 2031年部门预算, 目录",
        "青禾县渠系管理站, 2031年单位预算, 本站按照职责开展工作。",
        "青禾县渠系管理站, 项目绩效目标表, 目录",
    })
    void aRunningHeadOrAnAnnexMakesNone(String name, String title, String opening) {
        Layout layout = bound(List.of(FIRST, List.of(name, title, opening)));

        assertThat(Books.first(layout)).isSameAs(layout);
    }

    @Test
    void withoutPagesAUnitThatTheNarrativeComesToIsNoBook() {
        Layout layout = unpaged(List.of(FIRST, List.of("青禾县渠系管理站2031年单位预算", "一、单位基本情况")));

        assertThat(Books.first(layout)).isSameAs(layout);
    }

    private static final List<String> SECOND = List.of("青禾县渠系管理站2031年单位预算", "目录", "一、单位概况");

    private static Book book(Layout layout) {
        return layout.sources().get(0).book().orElseThrow();
    }

    @Test
    void everyBookHasItsPages() {
        Layout whole = bound(List.of(FIRST, SECOND, List.of("青禾县档案馆", "2031年部门预算", "目录", "第一部分 部门概况")));

        List<Layout> books = Books.of(whole);

        assertThat(books.stream().map(BooksTest::book))
                .containsExactly(new Book(1, 3, true, 1, 2), new Book(2, 3, true, 3, 4), new Book(3, 3, true, 5, 6));
        assertThat(books.stream().flatMap(layout -> layout.blocks().stream()))
                .containsExactlyElementsOf(whole.blocks());
        assertThat(books.stream().map(layout -> Books.name("a.pdf", layout)))
                .containsExactly("a.pdf#1", "a.pdf#2", "a.pdf#3");
        for (Layout layout : books) {
            assertThat(Books.of(layout)).containsExactly(layout);
            assertThat(Books.first(layout)).isSameAs(layout);
        }
    }

    @Test
    void withoutPagesEveryBookHasItsLines() {
        List<Layout> books = Books.of(unpaged(List.of(FIRST, SECOND)));

        int first = FIRST.size() + LINES_OF_A_BOOK;
        assertThat(books.stream().map(BooksTest::book))
                .containsExactly(
                        new Book(1, 2, false, 1, first),
                        new Book(2, 2, false, first + 1, first + SECOND.size() + LINES_OF_A_BOOK));
    }

    @Test
    void aNoticeIsSaidOfTheBookItStandsIn() {
        Layout whole = bound(List.of(FIRST, SECOND));
        ReadingNotice onPage3 = notice(Place.onPage("a.pdf", 3, Box.NONE));
        ReadingNotice ofTheFile = notice(Place.ofFile("a.pdf"));
        List<Layout> books = Books.of(new Layout(whole.sources(), whole.blocks(), List.of(onPage3, ofTheFile)));

        assertThat(books.get(0).notices()).containsExactly(ofTheFile);
        assertThat(books.get(1).notices()).containsExactly(onPage3, ofTheFile);
    }

    private static ReadingNotice notice(Place place) {
        return new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, new Text("无", "none"), place);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县渠系管理站, 二〇三一年单位预算",
        "青禾县渠系管理站, 《2031年单位预算》",
        "青禾县渠系管理站, 2031年预算公开",
        "2031年单位预算, 青禾县渠系管理站",
        "附件3, 青禾县渠系管理站2031年单位预算",
    })
    void coversAreWrittenInManyWays(String line, String below) {
        Layout layout = bound(List.of(FIRST, List.of(line, below, "目录", "第一部分 单位概况")));

        assertThat(Books.of(layout)).hasSize(2);
    }

    @Test
    void aCoverMayStandInATable() {
        Layout plain = unpaged(List.of(FIRST, List.of("目录", "第一部分 单位概况")));
        List<Block> blocks = new ArrayList<>(plain.blocks());
        int at = FIRST.size() + LINES_OF_A_BOOK;
        Place place = blocks.get(at).place();
        blocks.add(
                at,
                new Grid(
                        2,
                        1,
                        List.of(
                                new GridCell(0, 0, 1, 1, "青禾县渠系管理站", 0, Origin.TEXT, place),
                                new GridCell(1, 0, 1, 1, "2031 年单位预算", 0, Origin.TEXT, place)),
                        List.of(),
                        GridOrigin.MARKUP,
                        place));

        List<Layout> books = Books.of(new Layout(plain.sources(), blocks, List.of()));

        assertThat(books).hasSize(2);
        assertThat(books.get(1).blocks().get(0)).isInstanceOf(Grid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "第三部分 青禾县渠系管理站2031年单位预算, 目录, 第一部分 单位概况",
        "三、青禾县渠系管理站2031年单位预算, 目录, 第一部分 单位概况",
        "县水务局2031年部门预算, 目录, 第一部分 部门概况",
        "青禾县水务局2031年预算, 目录, 第一部分 部门概况",
    })
    void aChapterOrTheSameBookNamedShorterIsNoBook(String title, String opening, String first) {
        Layout layout = bound(List.of(FIRST, List.of(title, opening, first)));

        assertThat(Books.of(layout)).containsExactly(layout);
        assertThat(Books.first(layout)).isSameAs(layout);
    }

    @ParameterizedTest
    @CsvSource({"第一部分 单位概况, 本站按照职责开展工作。", "目录, 公开表格"})
    void whereACoverIsFollowedByLessNothingIsParted(String opening, String below) {
        Layout layout = bound(List.of(FIRST, List.of("青禾县渠系管理站2031年单位预算", opening, below)));

        assertThat(Books.of(layout)).containsExactly(layout);
        assertThat(Books.first(layout).notices())
                .extracting(ReadingNotice::kind)
                .containsExactly(NoticeKind.SEVERAL_BOOKS);
    }

    @Test
    void theFrontOfABindingBelongsToNoBook() {
        List<String> front = List.of("青禾县2031年部门预算汇编", "目录", "青禾县水务局2031年部门预算", "青禾县渠系管理站2031年单位预算");
        Layout bound = unpaged(List.of(FIRST, SECOND));
        List<Block> blocks = new ArrayList<>();
        for (String line : front) {
            blocks.add(new TextLine(line, LineEnd.ENDS, Origin.TEXT, Place.ofLine("a.docx", blocks.size() + 1)));
        }
        for (Block block : bound.blocks()) {
            TextLine line = (TextLine) block;
            blocks.add(new TextLine(line.text(), line.end(), line.origin(), Place.ofLine("a.docx", blocks.size() + 1)));
        }

        List<Layout> books = Books.of(new Layout(bound.sources(), blocks, List.of()));

        assertThat(books).hasSize(2);
        assertThat(((TextLine) books.get(0).blocks().get(0)).text()).isEqualTo(FIRST.get(0));
    }
}
