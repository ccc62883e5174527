package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Direction;

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
