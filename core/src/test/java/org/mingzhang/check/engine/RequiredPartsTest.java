package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.check.drl.RequiredPart;
import org.mingzhang.check.drl.UnreadRest;
import org.mingzhang.check.identity.Facts;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Part;
import org.mingzhang.template.Duty;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.Template;

/** Parts of the narrative that were not found. */
class RequiredPartsTest {

    private static final Template FORM = new Template(
            "test",
            List.of(),
            List.of(),
            List.of(new PartTemplate("名词解释", "", "", Duty.REQUIRED, List.of("名词解释"), List.of())),
            List.of());

    @Test
    void isMissingOnlyWhereTheNarrativeWasSupplied() {
        ReadingNotice onlyTables =
                new ReadingNotice(NoticeKind.NARRATIVE_NOT_SUPPLIED, new Text("只有表", "only tables"), Place.NONE);

        assertThat(parts(List.of())).allMatch(RequiredPart::absenceCertain);
        assertThat(parts(List.of(onlyTables))).noneMatch(RequiredPart::absenceCertain);
    }

    @Test
    void rulesAreToldWhereSomethingIsUnread() {
        ReadingNotice scan = new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, new Text("扫描", "scan"), Place.NONE);
        BudgetDocument document = Facts.facts().build();

        assertThat(new FactSheet(document, FORM, List.of(scan)).facts(List.of(), List.of()))
                .contains(new UnreadRest());
        assertThat(new FactSheet(document, FORM, List.of()).facts(List.of(), List.of()))
                .doesNotContain(new UnreadRest());
    }

    private static List<RequiredPart> parts(List<ReadingNotice> notices) {
        BudgetDocument tables =
                Facts.facts().table("收支总表", "预算数").row("201", "1").build();
        BudgetDocument document = new BudgetDocument(
                tables.disclosure(),
                List.of(),
                List.of(new Part(0, -1, "表格部分", "2", "部门预算表", "部门预算表", 1, "", "", Place.NONE)),
                List.of(),
                tables.tables(),
                tables.lines(),
                tables.amounts(),
                List.of(),
                List.of(),
                List.of());
        List<RequiredPart> parts = new FactSheet(document, FORM, notices)
                .facts(List.of(), List.of()).stream()
                        .filter(RequiredPart.class::isInstance)
                        .map(RequiredPart.class::cast)
                        .toList();
        assertThat(parts).hasSize(1);
        return parts;
    }
}
