package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Milestone;
import org.mingzhang.model.MilestoneKind;

class PrintedDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"公开日期：2024年2月20日", "发布时间：2024-02-20 10:22 来源：某市某局", "[ 信息公开日期: 2024/2/20 ]"})
    void aLabelledDateIsThatOfPublication(String line) {
        assertThat(dates(line))
                .extracting(Milestone::kind, milestone -> milestone.date().toString(), Milestone::given)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MilestoneKind.PUBLISHED, "2024-02-20", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"批复日期：2024年2月3日", "市财政局于2024年2月3日批复本部门2024年部门预算。"})
    void approvalIsThatOfTheFinanceDepartment(String line) {
        assertThat(dates(line))
                .extracting(Milestone::kind, milestone -> milestone.date().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MilestoneKind.APPROVED, "2024-02-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"截至2023年12月31日，共有车辆3辆。", "政策发布时间：按上级要求，2024年2月20日前完成", "2024年2月20日经市人民代表大会批准。", "公开日期：2024年2月30日"
            })
    void otherDatesAreNone(String line) {
        assertThat(dates(line)).isEmpty();
    }

    @Test
    void whatContradictsItselfIsNotTaken() {
        assertThat(dates("公开日期：2024年2月20日", "发布日期：2024-03-01")).isEmpty();
    }

    private static List<Milestone> dates(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new TextLine(line, LineEnd.ENDS, Origin.TEXT, Place.ofLine("a.txt", blocks.size() + 1)));
        }
        return PrintedDates.of(new Layout(List.of(), blocks, List.of()));
    }
}
