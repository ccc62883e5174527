package org.mingzhang.check.drl.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Part;

class ProjectDescriptionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年度安排 320 万元                                      | true",
                "安排 320 万元                                              | true",
                "第一季度用款 30.5 万元，第二季度用款 40 万元                       | true",
                "2024年度项目总预算120.00万，其中设备70.00万                     | true",
                "总投资 5,600 万元，2023 年安排 300 万元                         | false",
                "总投资 5,600 万元，2023 年安排 300 万元，2024 年安排 260 万元      | true",
                "2022-2025 年共安排 900 万元                                  | true",
                "上年安排 80 万元                                            | false",
                "2023 年执行 75 万元，当年安排 80 万元                           | true",
                "按财政部门批复执行                                           | false",
            })
    void findsTheMoneyOfTheYear(String text, boolean stated) {
        assertThat(ProjectDescription.statesMoneyOf(2024, text)).isEqualTo(stated);
    }

    @Test
    void tellsWhatADescriptionLacksUpToTheNextOne() {
        List<Part> after = parts("立项依据", "实施主体", "实施方案", "年度预算安排", "绩效目标", "项目概述", "实施周期");

        assertThat(ProjectDescription.missing(after)).containsExactly("实施周期");
    }

    @Test
    void takesAHeadingThatStandsInTheTextOfTheItemBefore() {
        List<Part> after = new ArrayList<>(parts("立项依据", "实施主体", "实施方案", "年度预算安排", "绩效目标"));
        after.set(2, part(3, "实施方案", "分两批招标。\n五、实施周期：1 月至 12 月"));

        assertThat(ProjectDescription.missing(after)).isEmpty();
    }

    private static List<Part> parts(String... titles) {
        List<Part> parts = new ArrayList<>();
        for (String title : titles) {
            parts.add(part(parts.size() + 1, title, "内容。"));
        }
        return parts;
    }

    private static Part part(int id, String title, String text) {
        return new Part(id, 0, title, "", title, title, 1, text, text, Place.ofLine("a.txt", id));
    }
}
