package org.mingzhang.check.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.drl.count.Vehicles;
import org.mingzhang.check.drl.money.PartsOfMoney;
import org.mingzhang.check.drl.money.SaidExecution;

class PartsOfTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "监测业务100.00万元，其中：财政拨款80.00万元、政府采购60.00万元。",
                "监测业务100.00万元，其中：巡查60.00万元、其中夜间巡查50.00万元。",
                "监测业务100.00万元，其中：巡查60.00万元，比上年增加50.00万元。",
                "人员经费100.00万元，其中：基本工资60.00万元、津贴补贴40.00万元。",
                "支出100.00万元，其中：基本支出80.00万元、人员经费60.00万元、公用经费20.00万元。"
            })
    void leaves_lists_alone_that_may_tell_one_sum_twice(String text) {
        assertThat(PartsOfMoney.odd(text)).isEmpty();
    }

    @Property
    void parts_that_make_up_their_whole_are_never_odd(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 11, max = 9_999_999) Integer> cents) {
        String names = "甲乙丙丁戊己";
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < cents.size(); i++) {
            list.append(i == 0 ? "" : "、").append(names.charAt(i)).append("项工作").append(wan(cents.get(i)));
        }
        long sum = cents.stream().mapToLong(Integer::longValue).sum();
        assertThat(PartsOfMoney.odd("监测业务" + wan(sum) + "，其中：" + list + "。")).isEmpty();
        assertThat(PartsOfMoney.odd("监测业务" + wan(sum - 10) + "，其中：" + list + "。"))
                .isNotEmpty();
    }

    @Property
    void a_rate_computed_from_both_amounts_is_never_odd(
            @ForAll @IntRange(min = 1, max = 9_999_999) int budget,
            @ForAll @IntRange(min = 0, max = 9_999_999) int spent) {
        BigDecimal rate = BigDecimal.valueOf(spent * 100L).divide(BigDecimal.valueOf(budget), 2, RoundingMode.HALF_UP);
        String text = "项目全年预算数为" + wan(budget) + "，执行数为" + wan(spent) + "，完成预算的" + rate + "%。";
        assertThat(SaidExecution.odd(text)).isEmpty();
    }

    private static String wan(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString() + "万元";
    }

    @ParameterizedTest
    @ValueSource(strings = {"本单位无公务用车购置计划。", "所属中心无公务用车。", "没有公务用车运行维护费。", "无公务用车编制数变化。"})
    void tells_plans_money_and_other_units_from_having_none(String text) {
        assertThat(Vehicles.none(text)).isEmpty();
    }
}
