package org.mingzhang.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Scope;
import org.mingzhang.model.TocEntry;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Duty;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

class FormTablesTest {

    private static final Template FORM = new Template(
            "test",
            List.of(),
            List.of(table("支出总表", true), table("基本支出总表", false), table("项目支出总表", false)),
            List.of(),
            List.of());

    @Test
    void whatIsNeitherRequiredNorListedNorFoundTheFormDoesNotHave() {
        assertThat(absent("基本支出总表", List.of("支出总表"), List.of("支出总表"))).isTrue();
    }

    @Test
    void aNameThatEndsLikeARequiredOneIsNotRequired() {
        assertThat(absent("项目支出总表", List.of(), List.of("支出总表"))).isTrue();
        assertThat(absent("支出总表", List.of(), List.of())).isFalse();
    }

    @Test
    void aTableThatTheContentsListNamesIsMissing() {
        assertThat(absent("基本支出总表", List.of("支出总表", "基本支出总表"), List.of("支出总表"))).isFalse();
    }

    @Test
    void aTableOfUnknownKindMayBeIt() {
        assertThat(absent("基本支出总表", List.of("支出总表"), List.of("支出总表", ""))).isFalse();
        assertThat(absent("基本支出总表", List.of("支出总表", ""), List.of("支出总表"))).isFalse();
    }

    @Test
    void whatWasNotReadOrNotHandedInMayHoldIt() {
        for (NoticeKind kind :
                List.of(NoticeKind.PAGE_WITHOUT_TEXT, NoticeKind.LIMIT_REACHED, NoticeKind.TABLES_NOT_SUPPLIED)) {
            assertThat(absent("基本支出总表", List.of(), List.of("支出总表"), kind))
                    .as(kind.name())
                    .isFalse();
        }
        assertThat(absent("基本支出总表", List.of(), List.of("支出总表"), NoticeKind.UNIT_UNCERTAIN))
                .isTrue();
    }

    private static boolean absent(String kind, List<String> listed, List<String> found, NoticeKind... notices) {
        BudgetDocument document = new BudgetDocument(
                new Disclosure(
                        "某局", 2026, DisclosureKind.BUDGET, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE),
                listed.stream()
                        .map(title -> new TocEntry("", title, title, "", true, Place.NONE))
                        .toList(),
                List.of(),
                List.of(),
                found.stream().map(FormTablesTest::found).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<ReadingNotice> limits = Stream.of(notices)
                .map(notice -> new ReadingNotice(notice, new Text("", ""), Place.NONE))
                .toList();
        return new FormTables(document, FORM, limits).absence(kind).isPresent();
    }

    private static BudgetTable found(String kind) {
        return new BudgetTable(
                0,
                kind,
                "",
                kind,
                "",
                0,
                Unit.TEN_THOUSAND_YUAN,
                List.of(),
                kind.isEmpty() ? Emptiness.UNREAD : Emptiness.HAS_DATA,
                false,
                "",
                1,
                Place.NONE);
    }

    private static TableTemplate table(String kind, boolean required) {
        return new TableTemplate(
                kind,
                "",
                DisclosureKind.BUDGET,
                "",
                required ? Duty.REQUIRED : Duty.OPTIONAL,
                TableTemplate.Shape.LIST,
                List.of(kind),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
