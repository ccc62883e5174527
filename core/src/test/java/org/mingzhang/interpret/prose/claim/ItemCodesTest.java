package org.mingzhang.interpret.prose.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Reason;

class ItemCodesTest {

    private static final ItemCodes CODES = new ItemCodes(List.of(
            line("205", "教育支出"),
            line("20501", "教育管理事务"),
            line("2050101", "行政运行"),
            line("210", "卫生健康支出"),
            line("21001", "卫生健康管理事务"),
            line("2100101", "行政运行")));

    private static Line line(String code, String name) {
        return new Line(
                0, "支出总表", 0, "", "", code, code, name, name, code.length() / 2, -1, LineRole.values()[0], Place.NONE);
    }

    private static String code(String path) {
        Claim claim = new Claim(
                0,
                "科目",
                path,
                "",
                0,
                true,
                Figure.ABSENT,
                BaseKind.UNSTATED,
                Figure.ABSENT,
                Direction.UNSTATED,
                Figure.ABSENT,
                Figure.ABSENT,
                Figure.ABSENT,
                Figure.ABSENT,
                Reason.ABSENT,
                "",
                0,
                "",
                Place.NONE);
        return CODES.resolve(List.of(claim)).get(0).code();
    }

    @Test
    void thePathTellsItemsOfOneNameApart() {
        assertThat(code("教育支出/教育管理事务/行政运行")).isEqualTo("2050101");
        assertThat(code("卫生健康/卫生健康管理事务/行政运行")).isEqualTo("2100101");
    }

    @Test
    void aClassIsFoundByItsNameWithOrWithoutItsEnding() {
        assertThat(code("教育")).isEqualTo("205");
        assertThat(code("卫生健康支出")).isEqualTo("210");
    }

    @Test
    void aNameOfSeveralCodesOrOfNoneStaysWithout() {
        assertThat(code("行政运行")).isEmpty();
        assertThat(code("教育支出/教育管理事务/一般行政管理事务")).isEmpty();
        assertThat(code("科学技术支出/教育管理事务/行政运行")).isEmpty();
    }
}
