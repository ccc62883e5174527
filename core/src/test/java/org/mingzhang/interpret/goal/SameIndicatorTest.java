package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Indicator;
import org.mingzhang.template.TableTemplate.Shape;

class SameIndicatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    供应市级人才住房及公共住房不低于 2,000 套   | 市级人才住房及公共租赁住房供应量 | ≥1000 套
                    供应安居型商品房不低于 3500 套              | 市级安居型商品房供应量           | ≥2000 套
                    完成已出租住房维修不低于 6,000 套次         | 已出租住房维修量                 | ≥6000 套次
                    计划新增接收公共住房约 6,000 套             | 新接收查验市级房源数量           | ≥6000 套
                    完成暗渠清淤不少于 24 座次                  | 暗渠清淤数量                     | ≥20 座次
                    完成湿地修复不少于 30 公顷                  | 湿地修复面积                     | ≥30公顷
                    举办养护技术培训班不少于 5 场次             | 养护技术培训班举办场次           | ≥3场次
                    """)
    void pairsWhatSpeaksOfTheSame(String promise, String name, String value) {
        assertThat(counterpart(promise, row(name, value))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    交付房源不低于 900 套                       | 新接收查验市级房源数量           | ≥6000 套
                    供应安居型商品房不低于 3500 套              | 城市更新及棚户区改造项目核查完成量 | ≥3500 套
                    信息安全检查合格率不低于 98%                | 房源维修质量验收合格率           | ≥95%
                    合格率不低于 98%                            | 网络安全合格率                   | ≥98%
                    发放存量人才住房补贴不少于 35 人次          | 人才住房补贴发放次数             | ≥4 次
                    开展食品安全监督检查不少于 20 次            | 药品安全监督检查次数             | ≥30 次
                    新建公园绿地不少于 10 公顷                  | 改建公园绿地面积                 | ≥20 公顷
                    开展一级风险源排查不少于 20 次              | 二级风险源排查次数               | ≥30 次
                    """)
    void keepsApartWhatOnlyResembles(String promise, String name, String value) {
        assertThat(counterpart(promise, row(name, value))).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTwoThatAreEquallyLike() {
        assertThat(counterpart("完成公园道路修补面积不少于 500 平方米", row("南片公园道路修补面积", "≥300平方米"), row("北片公园道路修补面积", "≥200平方米")))
                .isEmpty();
    }

    @Test
    void givesThePromiseTheKeyOfItsRowAndNoOther() {
        GoalReading read = Grids.read(
                Grids.found("重点项目绩效表", Shape.PROJECTS, "", Grids.tabs("""
                                项目名称|预算数（万元）|绩效目标
                                绿化|40|新增城市口袋公园绿地不少于 8 公顷；树木成活率不低于 12 棵。
                                """)),
                Grids.found("整体支出绩效目标表", Shape.GOALS, "部门整体支出绩效目标表", Grids.ruled("""
                                一级指标|二级指标|三级指标|目标值
                                产出指标|数量指标|新增城市口袋公园绿地面积|≥6公顷
                                产出指标|质量指标|树木成活率|≥95%
                                """)));

        assertThat(read.indicators())
                .filteredOn(indicator -> indicator.source().equals("文"))
                .extracting(Indicator::key)
                .containsExactly("新增城市口袋公园绿地面积", "树木成活率/棵");
    }

    private static Optional<Indicator> counterpart(String promise, Indicator... rows) {
        List<Indicator> promises = PromiseFinder.find("", promise, Place.NONE);
        assertThat(promises).hasSize(1);
        return new SameIndicator(List.of(rows)).counterpart(promises.get(0), row -> true);
    }

    private static Indicator row(String name, String value) {
        return new IndicatorRow("", "", "", name, "", value, "", Place.NONE).read("绩效目标表");
    }
}
