package org.mingzhang.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnsurePlaces;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;

class UnsureFiguresTest {

    private static final String PART = Facts.facts()
            .claim("项目支出", Direction.UNSTATED, "amount", "30")
            .build()
            .claims()
            .get(0)
            .partKey();

    @Test
    void aPartThatAnUnreadPageCutsIsNotAddedUp() {
        assertThat(state(PART, NoticeKind.PAGE_BESIDE_UNREAD)).isEqualTo(FigureState.UNREADABLE);
        assertThat(state("政府采购", NoticeKind.PAGE_BESIDE_UNREAD)).isEqualTo(FigureState.NUMBER);
    }

    @Test
    void whereAPageIsOnlyMisreadTheRestOfItsPartStands() {
        assertThat(state(PART, NoticeKind.READ_BY_OCR)).isEqualTo(FigureState.NUMBER);
    }

    /** What becomes of the amount of a claim when a paragraph of a part stands on a page of which this is said. */
    private static FigureState state(String partOfPage, NoticeKind said) {
        Place page = Place.onPage("a.pdf", 7, Box.NONE);
        Claim claim = Facts.facts()
                .claim("项目支出", Direction.UNSTATED, "amount", "30")
                .build()
                .claims()
                .get(0);
        BudgetDocument document = new BudgetDocument(
                Facts.facts().build().disclosure(),
                List.of(),
                List.of(),
                List.of(new Passage(900, -1, partOfPage, PassageRole.BODY, "其中：运行维护12万元。", page)),
                List.of(),
                List.of(),
                List.of(),
                List.of(claim),
                List.of(),
                List.of());
        UnsurePlaces places = UnsurePlaces.of(List.of(new ReadingNotice(said, new Text("说明", "said"), page)));
        return new UnsureFigures(places).on(document).claims().get(0).amount().state();
    }
}
