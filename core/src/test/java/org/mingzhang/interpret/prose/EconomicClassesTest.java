package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.finals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;

class EconomicClassesTest {

    @Test
    void basicSpendingAndProjectsHaveClassesOfTheirOwn() {
        List<Claim> claims = claims(
                "一、支出情况", "2031年基本支出90元，其中：工资福利支出70元，占基本支出77.78%，商品和服务支出20元。项目支出10元，其中：商品和服务支出10元，同比减少5元，下降33.33%。");
        assertThat(claims)
                .extracting(claim -> claim.subject() + "/" + claim.qualifier())
                .containsExactly("基本支出/", "工资福利支出/基本支出", "商品和服务支出/基本支出", "项目支出/", "商品和服务支出/项目支出");
        assertThat(claims.get(4).direction()).isEqualTo(Direction.DECREASE);
    }

    @Test
    void aReasonBelongsToTheComparisonItFollows() {
        List<Claim> claims = finals("一、支出决算", "2031年一般公共预算支出1741万元，与上年相比减少53万元，降低2.95%，决算数大于预算数55万元，主要原因是工资调标。");
        assertThat(claims).extracting(Claim::direction).containsExactly(Direction.DECREASE, Direction.INCREASE);
        assertThat(claims.get(0).reason().isStated()).isFalse();
        assertThat(claims.get(1).baseKind()).isEqualTo(BaseKind.BUDGET_UNSPECIFIED);
        assertThat(claims.get(1).reason().isStated()).isTrue();
    }
}
