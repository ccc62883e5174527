package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.check.identity.Missing;
import org.mingzhang.check.identity.Missing.Cause;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Part;
import org.mingzhang.template.Template;

class SilenceTest {

    private static final Template FORM = new Template("test", List.of(), List.of(), List.of(), List.of());
    private static final BudgetDocument TABLES =
            Facts.facts().table("t", "a").row("201", "1").build();

    @Test
    void aNarrativeThatWasReadAndDoesNotSayItIsSilent() {
        assertThat(silence(withNarrative()).covers(missing(Cause.CLAIM))).isTrue();
        assertThat(silence(withNarrative()).isCertain()).isTrue();
    }

    @Test
    void aPageThatWasNotReadMaySayIt() {
        Silence silence = silence(withNarrative(), NoticeKind.PAGE_WITHOUT_TEXT);

        assertThat(silence.covers(missing(Cause.CLAIM))).isFalse();
        assertThat(silence.isCertain()).isFalse();
        assertThat(silence.reason(missing(Cause.CLAIM)).zh()).contains("没有说", "未能读取");
    }

    @Test
    void theOtherSectionsOfADisclosureMaySayIt() {
        Silence silence = silence(withNarrative(), NoticeKind.ONE_SECTION_SUPPLIED);

        assertThat(silence.isCertain()).isFalse();
        assertThat(silence.covers(missing(Cause.CLAIM))).isFalse();
        assertThat(silence.doubt().zh()).contains("三公");
    }

    @Test
    void aNarrativeThatWasNotSuppliedMaySayIt() {
        Silence silence = silence(TABLES);

        assertThat(silence.covers(missing(Cause.CLAIM))).isFalse();
        assertThat(silence.reason(missing(Cause.CLAIM)).en()).contains("narrative");
    }

    @Test
    void aColumnIsNotThereUnlessFiguresAreLeftOfWhichTheColumnIsNotKnown() {
        assertThat(silence(TABLES).covers(missing(Cause.COLUMN))).isTrue();
        assertThat(silence(TABLES).covers(missing(Cause.ROW))).isTrue();

        Silence unsure = silence(TABLES, NoticeKind.AMOUNT_NOT_ASSIGNED);
        assertThat(unsure.covers(missing(Cause.COLUMN))).isFalse();
        assertThat(unsure.covers(missing(Cause.ROW))).isFalse();
        assertThat(unsure.reason(missing(Cause.COLUMN)).zh()).contains("没有说", "哪一列");
    }

    @Test
    void whatIsThereAndCannotBeReadIsNoSilence() {
        for (Cause cause :
                List.of(Cause.TABLE_UNREAD, Cause.UNREADABLE, Cause.BLANK, Cause.AMBIGUOUS, Cause.COMPANION)) {
            assertThat(silence(withNarrative()).covers(missing(cause)))
                    .as(cause.name())
                    .isFalse();
        }
    }

    private static BudgetDocument withNarrative() {
        Part part = new Part(0, -1, "收支总体", "1", "收支总体情况", "收支总体情况", 1, "如下。", "如下。", Place.NONE);
        return new BudgetDocument(
                TABLES.disclosure(),
                List.of(),
                List.of(part),
                List.of(),
                TABLES.tables(),
                TABLES.lines(),
                TABLES.amounts(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Silence silence(BudgetDocument document, NoticeKind... kinds) {
        List<ReadingNotice> notices = List.of(kinds).stream()
                .map(kind -> new ReadingNotice(kind, new Text("", ""), Place.NONE))
                .toList();
        return new Silence(document, new FormTables(document, FORM, notices), notices);
    }

    private static Missing missing(Cause cause) {
        return new Missing(cause, new Text("没有说", "not said"));
    }
}
