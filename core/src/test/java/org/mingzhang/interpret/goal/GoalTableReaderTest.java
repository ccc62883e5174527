package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Project;
import org.mingzhang.template.TableTemplate.Shape;

class GoalTableReaderTest {

    private static final String WHOLE = "整体支出绩效目标表";
    private static final String OF_PROJECTS = "项目支出绩效目标表";

    @Test
    void readsTasksAndIndicatorsOfTextThatLostItsMergedCells() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体支出绩效目标表", Grids.tabs("""
                        部门名称||海州市园林处|主管部门|海州市园林处|
                        任务名称|主要内容|预算金额（万元）|||
                        ||总额|其中：财政拨款|其中：其他资金|
                        年度主要任务|基本支出|人员和办公|1,200|1,200|0
                        |公园养护|树木和草地|300|250|50
                        |金额合计||1,500|1,450|50
                        年度总体目标|养护全部公园，让市民满意。||||
                        年度绩效指标|一级指标|二级指标|三级指标|目标值|
                        |产出指标|数量指标|养护公园面积|≥1.2万亩|
                        |||补植树木数量|≥500棵|
                        ||质量指标|树木成活率|≥95%|
                        ||成本指标|每亩养护成本|≤2万元|
                        灌溉每亩用水|≤30吨||||
                        |效益指标|社会效益|市民游园人次|同比增长|
                        |满意度指标|服务对象满意度指标|游客满意度||
                        """)));

        assertThat(read.amounts())
                .extracting(
                        Amount::row,
                        Amount::column,
                        amount -> amount.figure().value().intValue())
                .contains(
                        tuple("基本支出", "合计", 1200),
                        tuple("公园养护", "财政拨款", 250),
                        tuple("公园养护", "其他资金", 50),
                        tuple("合计", "合计", 1500));
        assertThat(read.lines())
                .filteredOn(line -> line.role() == LineRole.TOTAL)
                .hasSize(1);
        assertThat(read.indicators())
                .extracting(Indicator::first, Indicator::second, Indicator::name, Indicator::form)
                .containsExactly(
                        tuple("产出指标", "数量指标", "养护公园面积", IndicatorForm.QUANTIFIED),
                        tuple("产出指标", "数量指标", "补植树木数量", IndicatorForm.QUANTIFIED),
                        tuple("产出指标", "质量指标", "树木成活率", IndicatorForm.QUANTIFIED),
                        tuple("产出指标", "成本指标", "每亩养护成本", IndicatorForm.QUANTIFIED),
                        tuple("产出指标", "成本指标", "灌溉每亩用水", IndicatorForm.QUANTIFIED),
                        tuple("效益指标", "社会效益指标", "市民游园人次", IndicatorForm.RELATIVE_WITHOUT_BASE),
                        tuple("满意度指标", "服务对象满意度指标", "游客满意度", IndicatorForm.EMPTY));
        assertThat(read.indicators()).extracting(Indicator::owner).containsOnly("海州市园林处");
    }

    @Test
    void outputsBelowCostsAreOutputsWhereTheirFirstLevelIsLost() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体支出绩效目标表", Grids.tabs("""
                        部门名称||海州市园林处|||
                        年度绩效指标|一级指标|二级指标|三级指标|目标值|
                        |成本指标|经济成本指标|每亩养护成本|≤2万元|
                        ||数量指标|补植树木数量|≥500棵|
                        |||巡查次数|≥12次|
                        ||质量指标|树木成活率|≥95%|
                        """)));

        assertThat(read.indicators()).extracting(Indicator::first).containsExactly("成本指标", "产出指标", "产出指标", "产出指标");
    }

    @Test
    void rowsUnderANameThatIsNotRepeatedAreOfThatProject() {
        GoalReading read = Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("""
                        项目名称|一级指标|二级指标|三级指标|指标值
                        公园养护|产出指标|数量指标|养护公园数|≥3个
                        |产出指标|质量指标|树木成活率|≥95%
                        |效益指标|社会效益指标|游园人次|≥100人
                        |满意度指标|服务对象满意度指标|游客满意度|≥90%
                        |产出指标|数量指标|巡查次数|≥12次
                        """)));

        assertThat(read.indicators()).extracting(Indicator::owner).containsExactly("公园养护", "公园养护", "公园养护", "公园养护", "");
    }

    @Test
    void readsAFormOfOneProject() {
        GoalReading read = Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "花卉展览项目绩效目标表", Grids.ruled("""
                        项目名称|<|花卉展览|主管部门|海州市园林处|<
                        项目资金（万元）|<|年度资金总额：|<|120.50|<
                        ^|<|其中：财政拨款|<|100.50|<
                        ^|<|其他资金|<|20.00|<
                        总体目标|<|办好春秋两季花卉展览。|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|指标值|分值
                        ^|产出指标|数量指标|展出花卉（盆）|≥3000|20
                        ^|^|时效指标|春展开幕时间|4月底前|10
                        ^|效益指标|社会效益指标|带动消费（万元）|≥50|10
                        """)));

        assertThat(read.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("花卉展览");
            assertThat(project.amount().value()).isEqualByComparingTo("120.50");
            assertThat(project.goals()).contains("春秋两季");
        });
        assertThat(read.amounts())
                .extracting(
                        Amount::row,
                        Amount::column,
                        amount -> amount.figure().value().toPlainString())
                .containsExactly(
                        tuple("花卉展览", "合计", "120.50"), tuple("花卉展览", "财政拨款", "100.50"), tuple("花卉展览", "其他资金", "20.00"));
        assertThat(read.indicators())
                .extracting(Indicator::owner, Indicator::name, Indicator::text, Indicator::measure)
                .containsExactly(
                        tuple("花卉展览", "展出花卉", "≥3000盆", "盆"),
                        tuple("花卉展览", "春展开幕时间", "4月底前", ""),
                        tuple("花卉展览", "带动消费", "≥50万元", "万元"));
    }

    @Test
    void readsSignsAndUnitsInColumnsOfTheirOwnAndNamesThatPagesCut() {
        GoalReading read =
                Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("""
                        项目名称|项目总额|其中：|<|绩效目标|一级指标|二级指标|三级指标|绩效指标性质|本年绩效指标值|绩效度量单位
                        ^|^|财政资金|其他资金|^|^|^|^|^|^|^
                        11000001-苗圃|80.5|80.5||育苗|产出指标|数量指标|育苗数|≥|2|万株
                        ^|^|^|^|^|产出指标|质量指标|苗木等级|定性|优|
                        ||||移栽大树|产出指标|数量指标|移栽大树数|≥|40|棵
                        """), Grids.ruled("""
                        11000002-移栽|30.25|30.25|||产出指标|时效指标|移栽完成天数|＝|3|天
                        """)));

        assertThat(read.indicators())
                .extracting(Indicator::owner, Indicator::name, Indicator::text, Indicator::comparator)
                .containsExactly(
                        tuple("11000001-苗圃", "育苗数", "≥2万株", Comparator.AT_LEAST),
                        tuple("11000001-苗圃", "苗木等级", "优", Comparator.NONE),
                        tuple("11000002-移栽", "移栽大树数", "≥40棵", Comparator.AT_LEAST),
                        tuple("11000002-移栽", "移栽完成天数", "=3天", Comparator.EQUAL));
        assertThat(read.indicators().get(0).value().value()).isEqualByComparingTo("20000");
        assertThat(read.lines()).extracting(line -> line.key()).containsExactly("苗圃", "移栽");
    }

    @Test
    void countsColumnsByTheirPlaceOnThePage() {
        GoalReading read = Grids.read(Grids.found(
                OF_PROJECTS,
                Shape.GOALS,
                "喷泉维护项目绩效目标表",
                Grids.draw("""
                        |一级指标|二级指标|三级指标||指标值|分值
                        |产出指标|数量指标|检修次数||≥4次|10
                        """, GridOrigin.RULED, List.of(0f, 20f, 60f, 100f, 180f, 200f, 260f, 300f)),
                Grids.draw("""
                        |产出指标|时效指标|检修及时率|≥98%|20
                        """, GridOrigin.RULED, List.of(0f, 20f, 60f, 100f, 200f, 260f, 300f))));

        assertThat(read.indicators())
                .extracting(Indicator::name, Indicator::text)
                .containsExactly(tuple("检修次数", "≥4次"), tuple("检修及时率", "≥98%"));
    }

    @Test
    void joinsANameThatAPageEndCuts() {
        String heading = "一级指标|二级指标|三级指标|指标值\n";
        GoalReading read = Grids.read(Grids.found(
                OF_PROJECTS,
                Shape.GOALS,
                "湖面保洁项目绩效目标表",
                Grids.ruled(heading + "产出指标|数量指标|打捞水面漂浮|≥90吨"),
                Grids.ruled("||物重量|\n|质量指标|水质达标率|≥95%")));

        assertThat(read.indicators())
                .extracting(Indicator::name, Indicator::text, Indicator::second)
                .containsExactly(tuple("打捞水面漂浮物重量", "≥90吨", "数量指标"), tuple("水质达标率", "≥95%", "质量指标"));
    }

    @Test
    void readsTheMoneyOfADepartmentUnderHeadingsInTwoRows() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体支出绩效目标表", Grids.ruled("""
                        总体资金情况（万元）|预算支出总额|财政拨款|<|<|其他资金
                        ^|^|合计|基本支出|项目支出|合计
                        ^|900.5|880.5|600|280.5|20
                        活动|绩效指标|指标性质|指标值|度量单位|
                        养护|产出指标质量指标苗木合格率|≥|98|%|
                        """)));

        assertThat(read.amounts())
                .extracting(
                        Amount::row,
                        Amount::column,
                        amount -> amount.figure().value().toPlainString())
                .containsExactly(
                        tuple("合计", "合计", "900.5"),
                        tuple("合计", "财政拨款", "880.5"),
                        tuple("合计", "其他资金", "20"),
                        tuple("基本支出", "财政拨款", "600"),
                        tuple("项目支出", "财政拨款", "280.5"));
        assertThat(read.indicators())
                .extracting(Indicator::first, Indicator::second, Indicator::name)
                .containsExactly(tuple("产出指标", "质量指标", "苗木合格率"));
    }

    @Test
    void takesTheMoneyOfTheYearWhereThatOfTheWholeProjectStandsBesideOrAboveIt() {
        GoalReading beside = Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("""
                        项目名称|河道疏浚|<|<
                        项目资金（万元）|中期资金总额：|300|年度资金总额：|100
                        ^|其中：财政拨款|300|其中：财政拨款|90
                        ^|其他资金|0|其他资金|10
                        """)));
        GoalReading above = Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("""
                        项目名称|湖堤加固|<
                        资金情况|2026年资金总额|100
                        ^|其中：财政拨款|90
                        ^|其他资金|10
                        ^|实施期资金总额|300
                        ^|其中：财政拨款|260
                        ^|上年结转|40
                        """)));

        assertThat(List.of(beside, above))
                .allSatisfy(read -> assertThat(read.amounts())
                        .extracting(
                                Amount::column,
                                amount -> amount.figure().value().toPlainString())
                        .containsExactly(tuple("合计", "100"), tuple("财政拨款", "90"), tuple("其他资金", "10")));
    }

    @Test
    void takesNoMoneyOfTheWholeProjectForThatOfAYearLeftBlank() {
        GoalReading read = Grids.read(Grids.found(OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("""
                        项目名称|河道疏浚|<|<
                        资金|中期资金总额|300|年度资金总额|
                        ^|其中：财政拨款|300|其中：财政拨款|90
                        """)));

        assertThat(read.amounts()).extracting(Amount::column).containsExactly("财政拨款");
    }

    @Test
    void joinsTheNameOfAProjectThatAPageEndCuts() {
        GoalReading read = Grids.read(Grids.found(
                OF_PROJECTS, Shape.GOALS, "项目支出绩效目标表", Grids.ruled("项目名称|老旧小区绿化提升补助资|<|<"), Grids.ruled("""
                        |金|<|<
                        资金总额|20.00|财政拨款|20.00
                        一级指标|二级指标|三级指标|指标值
                        产出指标|数量指标|补种树木|≥30棵
                        """)));

        assertThat(read.projects()).extracting(Project::name).containsExactly("老旧小区绿化提升补助资金");
        assertThat(read.indicators()).extracting(Indicator::owner).containsExactly("老旧小区绿化提升补助资金");
    }

    @Test
    void keepsABlankApartFromAZero() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体支出绩效目标表", Grids.ruled("""
                        |任务名称|主要内容|预算金额（万元）|<|<
                        |^|^|总额|财政拨款|其他资金
                        年度任务|修剪|行道树|10.5|10.5|
                        """)));

        assertThat(read.amounts())
                .extracting(Amount::column, amount -> amount.figure().state())
                .contains(tuple("合计", FigureState.NUMBER), tuple("其他资金", FigureState.BLANK));
        assertThat(read.tables().get(0).blankIsZero()).isTrue();
    }

    @Test
    void aFurtherPageWithOtherColumnsIsNotRead() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体支出绩效目标表", Grids.tabs("""
                        |活动|绩效指标||指标值|度量单位
                        |养护|产出指标数量指标养护面积||42|公顷
                        """), Grids.tabs("""
                        养护|产出指标数量指标补种树木||30|棵|
                        """)));

        assertThat(read.indicators()).isEmpty();
        assertThat(read.tables()).extracting(BudgetTable::emptiness).containsExactly(Emptiness.UNREAD);
        assertThat(read.notices()).hasSize(1);
    }

    @Test
    void readsSpendingBesideItsSourcesAndWhoSpendsIt() {
        GoalReading read = Grids.read(Grids.found(WHOLE, Shape.GOALS, "部门整体预算绩效目标申报表", Grids.tabs("""
                        部门名称|海州市园林局|||
                        预算整体情况|部门预算支出|预算金额（万元）|收入来源|预算金额（万元）
                        |基本支出|600|财政拨款|980
                        |项目支出|300|其他资金|20
                        |事业发展性支出|预算金额（万元）|按预算级次划分|预算金额（万元）
                        |财政专项资金|0|市本级使用资金|900
                        |其他事业发展性支出|100|拟用于对下转移支付资金|100
                        总体绩效目标|养护全部公园，让市民满意。|||
                        """)));

        assertThat(read.amounts())
                .extracting(
                        Amount::row,
                        Amount::role,
                        Amount::column,
                        amount -> amount.figure().value().intValue())
                .containsExactlyInAnyOrder(
                        tuple("基本支出", LineRole.ITEM, "合计", 600),
                        tuple("项目支出", LineRole.ITEM, "合计", 300),
                        tuple("财政专项资金", LineRole.ITEM, "合计", 0),
                        tuple("其他事业发展性支出", LineRole.ITEM, "合计", 100),
                        tuple("市本级使用资金", LineRole.MEMO, "合计", 900),
                        tuple("对下转移支付资金", LineRole.MEMO, "合计", 100),
                        tuple("财政拨款", LineRole.MEMO, "合计", 980),
                        tuple("其他资金", LineRole.MEMO, "合计", 20));
    }
}
