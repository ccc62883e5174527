package org.mingzhang.check.drl.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;

class YearsTest {

    @ParameterizedTest
    @CsvSource({
        "比2030年预算增加1万元。, BUDGET, false",
        "比2029年预算增加1万元。, BUDGET, true",
        "比2031年预算数增加1万元。, FINAL_ACCOUNTS, false",
        "比2031年预算数增加1万元。, BUDGET, true",
        "比2028年至2030年平均支出增加1万元。, BUDGET, false",
        "与2028—2030年预算相比增加。, BUDGET, false",
        "纳入本部门2030年部门预算编制范围的单位3个。, BUDGET, true",
        "纳入本部门2031年部门预算编制范围的单位3个。, BUDGET, false",
        "'（一）2030年，本局主要任务是：推进改革。', BUDGET, true",
        "'2030年，本局完成了主要任务。', BUDGET, false",
    })
    void comparisonsScopeAndTasksNameFittingYears(String text, DisclosureKind kind, boolean odd) {
        Disclosure disclosure =
                new Disclosure("青禾市水利局", 2031, kind, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE);
        assertThat(!Years.oddYear(text, disclosure).isEmpty()).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({
        "2030年“三公”经费决算情况, BUDGET, true",
        "2029年“三公”经费决算情况, BUDGET, false",
        "2030年“三公”经费预算情况, BUDGET, false",
        "2030年“三公”经费决算情况, FINAL_ACCOUNTS, false",
    })
    void aBudgetMayTellOfLastYearsAccounts(String title, DisclosureKind kind, boolean told) {
        Disclosure disclosure =
                new Disclosure("青禾市水利局", 2031, kind, Scope.DEPARTMENT, "", Unit.TEN_THOUSAND_YUAN, Place.NONE);
        assertThat(Years.tellsOfLastAccounts(title, disclosure)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2030年主要工作目标, true",
        "2030年工作任务完成情况, false",
        "“十五五”规划目标, false",
        "2030年工作总结和下年打算, false",
    })
    void headingsThatLookBackAnnounceNoAims(String title, boolean announces) {
        assertThat(Years.announcesAims(title)).isEqualTo(announces);
    }
}
