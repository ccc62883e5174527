package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Text;
import org.mingzhang.interpret.table.ledger.Drawing;
import org.mingzhang.interpret.table.ledger.Forms;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Passage;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

/** What stands beside a page that could not be read may go on there, so nothing is decided by it. */
class CutByUnreadPagesTest {

    private static final String TABLE = """
            支出总表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            |合计|30.00|20.00|10.00
            208|社会保障和就业支出|20.00|20.00|0.00
            """;

    private static final String REST = """
            221|住房保障支出|10.00|0.00|10.00
            """;

    @Test
    void aTableThatMayGoOnOnAnUnreadPageIsNotChecked() {
        assertThat(emptiness(TABLE, 0)).isEqualTo(Emptiness.HAS_DATA);
        assertThat(emptiness(TABLE, 2)).isEqualTo(Emptiness.UNREAD);
        assertThat(emptiness(TABLE + "---\n---\n" + REST, 2)).isEqualTo(Emptiness.UNREAD);
        assertThat(emptiness(TABLE + "---\n" + REST, 0)).isEqualTo(Emptiness.HAS_DATA);
    }

    @Test
    void aTableThatMayHaveBegunOnAnUnreadPageIsNotChecked() {
        assertThat(emptiness("---\n---\n" + TABLE, 2)).isEqualTo(Emptiness.UNREAD);
    }

    @Test
    void aTableUnderWhichWordsStandGoesOnNowhere() {
        assertThat(emptiness(TABLE + "本部门没有其他需要说明的事项。", 2)).isEqualTo(Emptiness.HAS_DATA);
    }

    @Test
    void aPageNumberUnderATableIsNoWord() {
        assertThat(emptiness(TABLE + "- 1 -", 2)).isEqualTo(Emptiness.UNREAD);
    }

    @Test
    void nothingGoesOnFromACoverNorAcrossTheBeginningOfAPart() {
        assertThat(emptiness("---\n" + TABLE, 1)).isEqualTo(Emptiness.HAS_DATA);
        assertThat(emptiness("---\n---\n第二部分 预算表\n" + TABLE, 2)).isEqualTo(Emptiness.HAS_DATA);
    }

    @Test
    void aPageOfWhichSomethingWasReadIsNotUnread() {
        Layout layout =
                Drawing.of(TABLE + "---\n本部门由机关和两个下属单位组成。").noting(List.of(notice(NoticeKind.PART_UNREADABLE, 2)));

        assertThat(interpret(layout).tables())
                .extracting(table -> table.emptiness())
                .containsExactly(Emptiness.HAS_DATA);
    }

    @Test
    void sheetsOfAWorkbookStandEachForItself() {
        Layout drawn = Drawing.of(TABLE);
        Layout workbook = new Layout(
                List.of(new Source("drawn", "0", "xlsx", 2)),
                drawn.blocks(),
                List.of(notice(NoticeKind.PART_UNREADABLE, 2)));

        assertThat(interpret(workbook).tables())
                .extracting(table -> table.emptiness())
                .containsExactly(Emptiness.HAS_DATA);
    }

    @ParameterizedTest
    @CsvSource({"PAGE_WITHOUT_TEXT", "PART_UNREADABLE", "LIMIT_REACHED"})
    void aSentenceDoesNotGoOnAcrossAnUnreadPage(NoticeKind kind) {
        String prose = "2026年“三公”经费预算为\n---\n---\n19,577.00万元，比上年增加。";

        assertThat(passages(Drawing.of(prose))).hasSize(1);
        assertThat(passages(Drawing.of(prose).noting(List.of(notice(kind, 2))))).hasSize(2);
    }

    @Test
    void everyPageBesideAnUnreadOneIsNamed() {
        Layout layout =
                Drawing.of("甲\n---\n乙\n---\n---\n丙\n---\n丁").noting(List.of(notice(NoticeKind.PAGE_WITHOUT_TEXT, 3)));

        assertThat(new Interpreter()
                        .interpret(layout, DISCLOSURE, Forms.TEMPLATE)
                        .notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.PAGE_BESIDE_UNREAD)
                .extracting(notice -> notice.place().page())
                .containsExactly(2, 4);
    }

    private static final Disclosure DISCLOSURE =
            new Disclosure("海州市园林处", 2026, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.UNKNOWN_MONEY, Place.NONE);

    /** @param unread the page that is unread, or 0 */
    private static Emptiness emptiness(String drawing, int unread) {
        List<ReadingNotice> notices = unread == 0 ? List.of() : List.of(notice(NoticeKind.PAGE_WITHOUT_TEXT, unread));
        return interpret(Drawing.of(drawing).noting(notices)).tables().get(0).emptiness();
    }

    private static List<Passage> passages(Layout layout) {
        return interpret(layout).passages();
    }

    private static BudgetDocument interpret(Layout layout) {
        return new Interpreter().interpret(layout, DISCLOSURE, Forms.TEMPLATE).document();
    }

    private static ReadingNotice notice(NoticeKind kind, int page) {
        return new ReadingNotice(kind, new Text("未读", "unread"), Place.onPage("drawn", page, Box.NONE));
    }
}
