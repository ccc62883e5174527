package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
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
        List<Block> blocks = new ArrayList<>();
        for (Block block :
                bound(List.of(FIRST, List.of("青禾县渠系管理站2031年单位预算", "一、单位基本情况"))).blocks()) {
            TextLine line = (TextLine) block;
            blocks.add(new TextLine(line.text(), line.end(), line.origin(), Place.ofLine("a.txt", blocks.size() + 1)));
        }
        Layout layout = new Layout(List.of(new Source("a.txt", "", "text", 0)), blocks, List.of());

        assertThat(Books.first(layout)).isSameAs(layout);
    }
}
