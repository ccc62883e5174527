package org.mingzhang.check.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

class CompanionsTest {

    private static final BudgetDocument SELF =
            document("某市水务局", 2024, DisclosureKind.BUDGET, Scope.DEPARTMENT, "本部门下属单位有某市水文监测中心。");

    @ParameterizedTest
    @CsvSource({
        "某市水务局,         2023, BUDGET,         DEPARTMENT, PREVIOUS_YEAR",
        "中共某市水务局,     2023, BUDGET,         UNKNOWN,    PREVIOUS_YEAR",
        "某市水务局,         2022, BUDGET,         DEPARTMENT, ",
        "某市水务局,         2023, FINAL_ACCOUNTS, DEPARTMENT, ",
        "某市水务局,         2023, BUDGET,         UNIT,       ",
        "某市水利局,         2023, BUDGET,         DEPARTMENT, ",
        "某市水务局（本级）, 2023, BUDGET,         DEPARTMENT, ",
        "某市水务局,         2024, BUDGET,         UNIT,       UNIT",
        "某市水务局（本级）, 2024, BUDGET,         DEPARTMENT, UNIT",
        "某市水文监测中心,   2024, BUDGET,         UNIT,       UNIT",
        "某市水文监测中心,   2023, BUDGET,         UNIT,       ",
        "某市园林绿化中心,   2024, BUDGET,         UNIT,       ",
        "某市水务局,         2024, FINAL_ACCOUNTS, DEPARTMENT, "
    })
    void tellsHowOneRelatesToAnother(String name, int year, DisclosureKind kind, Scope scope, String expected) {
        List<Companion> found = Companions.of(SELF, List.of(candidate(document(name, year, kind, scope, ""))));

        assertThat(found)
                .extracting(companion -> companion.kinship().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aBudgetStandsBesideItsFinalAccountsAndADepartmentBesideItsUnit() {
        BudgetDocument accounts = document("某市水务局", 2024, DisclosureKind.FINAL_ACCOUNTS, Scope.DEPARTMENT, "");
        BudgetDocument unit = document("某市水文监测中心", 2024, DisclosureKind.BUDGET, Scope.UNIT, "");

        assertThat(Companions.of(accounts, List.of(candidate(SELF))))
                .extracting(companion -> companion.kinship().name())
                .containsExactly("BUDGET");
        assertThat(Companions.of(unit, List.of(candidate(SELF))))
                .extracting(companion -> companion.kinship().name())
                .containsExactly("DEPARTMENT");
    }

    @Test
    void ofTwoOfOneTextTheFullerIsTakenAndItselfIsNot() {
        BudgetDocument page = document("某市水务局", 2023, DisclosureKind.BUDGET, Scope.DEPARTMENT, "");
        BudgetDocument full = withAmount(page);

        List<Companion> found = Companions.of(SELF, List.of(candidate(SELF), candidate(page), candidate(full)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).document().amounts()).hasSize(1);
        assertThat(found.get(0).document().amounts().get(0).table()).isGreaterThanOrEqualTo(Companion.FIRST_ID);
    }

    @Test
    void ofAYearThatIsNotKnownNothingIsACompanion() {
        BudgetDocument unknown = document("某市水务局", 0, DisclosureKind.BUDGET, Scope.DEPARTMENT, "");

        assertThat(Companions.of(unknown, List.of(candidate(SELF)))).isEmpty();
        assertThat(Companions.of(SELF, List.of(candidate(unknown)))).isEmpty();
    }

    private static Companions.Candidate candidate(BudgetDocument document) {
        return new Companions.Candidate("a.txt", document);
    }

    private static BudgetDocument document(String name, int year, DisclosureKind kind, Scope scope, String text) {
        List<Passage> passages = new ArrayList<>();
        if (!text.isEmpty()) {
            passages.add(new Passage(0, 0, "机构设置", PassageRole.BODY, text, Place.NONE));
        }
        return document(name, year, kind, scope, passages, List.of());
    }

    private static BudgetDocument withAmount(BudgetDocument document) {
        Disclosure same = document.disclosure();
        Amount amount =
                new Amount(0, "收支总表", 0, "", "收入", "收入总计", "", 0, LineRole.TOTAL, "预算数", Figure.ABSENT, Place.NONE);
        return document(same.department(), same.fiscalYear(), same.kind(), same.scope(), List.of(), List.of(amount));
    }

    private static BudgetDocument document(
            String name, int year, DisclosureKind kind, Scope scope, List<Passage> passages, List<Amount> amounts) {
        return new BudgetDocument(
                new Disclosure(name, year, kind, scope, "", Unit.TEN_THOUSAND_YUAN, Place.NONE),
                List.of(),
                List.of(),
                passages,
                List.of(),
                List.of(),
                amounts,
                List.of(),
                List.of(),
                List.of());
    }
}
