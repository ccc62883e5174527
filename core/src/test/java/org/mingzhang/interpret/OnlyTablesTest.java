package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Part;
import org.mingzhang.model.TocEntry;

class OnlyTablesTest {

    @Test
    void tablesWithoutAWordOfNarrativeAreOnlyTheTables() {
        assertThat(OnlyTables.noticeFor(
                        Facts.facts().table("t", "a").row("201", "1").build(), List.of()))
                .map(ReadingNotice::kind)
                .contains(NoticeKind.NARRATIVE_NOT_SUPPLIED);
    }

    @Test
    void aSentenceIsANarrative() {
        Facts facts = Facts.facts().table("t", "a").row("201", "1").claim("收入总计", Direction.UNSTATED, "amount", "1");

        assertThat(OnlyTables.noticeFor(facts.build(), List.of())).isEmpty();
    }

    private static BudgetDocument headed(String key, List<TocEntry> contents) {
        Part part = new Part(0, -1, key, "2", "部门预算表", "部门预算表", 1, "", "", Place.NONE);
        return with(
                part, contents, Facts.facts().table("t", "a").row("201", "1").build());
    }

    @Test
    void theHeadingOfTheTablesIsNoNarrativeUnlessAContentsListSaysThatThisIsAll() {
        TocEntry listed = new TocEntry("3", "部门预算情况说明", "", "情况说明", false, Place.NONE);

        assertThat(OnlyTables.noticeFor(headed("表格部分", List.of()), List.of())).isPresent();
        assertThat(OnlyTables.noticeFor(headed("表格部分", List.of(listed)), List.of()))
                .isEmpty();
        assertThat(OnlyTables.noticeFor(headed("情况说明", List.of()), List.of())).isEmpty();
    }

    @Test
    void tablesOfWhichNoneCouldBeReadAreOnlyTheTables() {
        BudgetDocument unread =
                Facts.facts().table("t", false, Emptiness.UNREAD, "a").build();
        Part line = new Part(0, -1, "政府性基金", "2", "政府性基金预算拨款", "政府性基金预算拨款", 1, "", "", Place.NONE);
        Part lines =
                new Part(0, -1, "国有资本经营", "3", "国有资本经营预算拨款", "国有资本经营预算拨款", 1, "", "交通运输支出 1.00 2.00 3.00", Place.NONE);
        Part goals = new Part(0, -1, "绩效管理", "4", "绩效目标表及说明", "绩效目标表及说明", 1, "", "保障全市雨水调蓄设施安全平稳运行。", Place.NONE);
        Part narrative = new Part(0, -1, "政府性基金", "2", "政府性基金", "政府性基金", 1, "", "本部门没有使用政府性基金预算拨款安排的支出。", Place.NONE);

        assertThat(OnlyTables.noticeFor(unread, List.of())).isPresent();
        for (Part table : List.of(line, lines, goals)) {
            assertThat(OnlyTables.noticeFor(with(table, List.of(), unread), List.of()))
                    .isPresent();
        }
        assertThat(OnlyTables.noticeFor(with(narrative, List.of(), unread), List.of()))
                .isEmpty();
    }

    private static BudgetDocument with(Part part, List<TocEntry> contents, BudgetDocument tables) {
        return new BudgetDocument(
                tables.disclosure(),
                contents,
                List.of(part),
                List.of(),
                tables.tables(),
                tables.lines(),
                tables.amounts(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void whatCouldNotBeReadMayBeTheNarrative() {
        ReadingNotice scan = new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, new Text("扫描", "scan"), Place.NONE);

        assertThat(OnlyTables.noticeFor(
                        Facts.facts().table("t", "a").row("201", "1").build(), List.of(scan)))
                .isEmpty();
    }

    @Test
    void aTextWithoutTablesIsNone() {
        assertThat(OnlyTables.noticeFor(Facts.facts().build(), List.of())).isEmpty();
    }
}
