package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.drl.RequiredEntry;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Duty;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

class RequiredRowsTest {

    private static final String KIND = "收支总表";
    private static final TableTemplate TABLE = new TableTemplate(
            KIND,
            "",
            DisclosureKind.BUDGET,
            "",
            Duty.REQUIRED,
            TableTemplate.Shape.LIST,
            List.of(KIND),
            List.of(),
            List.of(),
            List.of("支出总计", "收入总计"),
            List.of());

    @Test
    void aRowWithoutItsNumberIsNotFilled() {
        assertThat(entries(List.of()))
                .extracting(RequiredEntry::key, RequiredEntry::found, RequiredEntry::filled)
                .containsExactly(tuple("支出总计", true, false), tuple("收入总计", false, false));
    }

    @Test
    void aNumberOfUnknownMeaningMayBeThatOfTheRow() {
        assertThat(entries(List.of(
                        new ReadingNotice(NoticeKind.AMOUNT_NOT_ASSIGNED, new Text("有数字", "a number"), Place.NONE))))
                .isEmpty();
    }

    private static List<RequiredEntry> entries(List<ReadingNotice> notices) {
        BudgetDocument document = new BudgetDocument(
                new Disclosure(
                        "某局", 2026, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(new BudgetTable(
                        0,
                        KIND,
                        "",
                        KIND,
                        "",
                        0,
                        Unit.TEN_THOUSAND_YUAN,
                        List.of(),
                        Emptiness.HAS_DATA,
                        false,
                        "",
                        1,
                        Place.NONE)),
                List.of(new Line(0, KIND, 0, "", "支出", "支出总计", "", "支出总计", "支出总计", 0, -1, LineRole.TOTAL, Place.NONE)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Template form = new Template("test", List.of(), List.of(TABLE), List.of(), List.of());
        return new FactSheet(document, form, notices).entries(TABLE);
    }
}
