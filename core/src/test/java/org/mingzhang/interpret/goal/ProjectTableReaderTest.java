package org.mingzhang.interpret.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;
import org.mingzhang.model.Project;
import org.mingzhang.template.TableTemplate.Shape;

class ProjectTableReaderTest {

    @Test
    void readsUnitsTotalsAndMoneyUnderHeadingsInSeveralRows() {
        GoalReading read = Grids.read(Grids.found("项目支出表", Shape.PROJECTS, "项目支出预算表", Grids.ruled("""
                        项目名称|总计|财政拨款|<|<|单位资金
                        ^|^|合计|一般公共预算|政府性基金预算|^
                        1|2|3|4|5|6
                        海州市园林处|60.50|55.50|50.50|5.00|5.00
                        海州市园林科研中心|60.50|55.50|50.50|5.00|5.00
                        病虫害防治|60.50|55.50|50.50|5.00|5.00
                        """)));

        assertThat(read.lines())
                .extracting(Line::key, Line::role, Line::entity)
                .containsExactly(
                        tuple("合计", LineRole.TOTAL, ""),
                        tuple("海州市园林科研中心", LineRole.ENTITY, "海州市园林科研中心"),
                        tuple("病虫害防治", LineRole.ITEM, "海州市园林科研中心"));
        assertThat(read.amounts())
                .filteredOn(amount -> amount.row().equals("病虫害防治"))
                .extracting(Amount::column, amount -> amount.figure().value().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("合计", "60.50"),
                        tuple("财政拨款", "55.50"),
                        tuple("一般公共预算", "50.50"),
                        tuple("政府性基金预算", "5.00"),
                        tuple("单位资金", "5.00"));
    }

    @Test
    void whatAProjectIsAboutIsNoPartOfItsNameBesideAColumnOfNames() {
        GoalReading read = Grids.read(Grids.found("项目支出表", Shape.PROJECTS, "部门项目支出预算表", Grids.ruled("""
                        项目名称|项目内容|合计|财政拨款|其他收入
                        渠道清淤|清理三条渠道|9.50|9.50|
                        """)));

        assertThat(read.lines()).extracting(Line::key).containsExactly("渠道清淤");
    }

    @Test
    void theSameFundsUnderWhatWasCarriedOverAreMoneyOfTheirOwn() {
        GoalReading read = Grids.read(Grids.found("项目支出表", Shape.PROJECTS, "项目支出表", Grids.ruled("""
                        类型|项目名称|合计|本年拨款|<|财政拨款结转结余|<|单位资金
                        ^|^|^|一般公共预算|政府性基金预算|一般公共预算|政府性基金预算|^
                        特定目标类|渠道清淤|9.50|4.00|1.00|3.00|1.20|0.30
                        """)));

        assertThat(read.amounts())
                .extracting(Amount::column, amount -> amount.figure().value().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("合计", "9.50"),
                        tuple("一般公共预算", "4.00"),
                        tuple("政府性基金预算", "1.00"),
                        tuple("上年结转一般公共预算", "3.00"),
                        tuple("上年结转政府性基金预算", "1.20"),
                        tuple("单位资金", "0.30"));
    }

    @Test
    void joinsNamesAndGoalsThatAPageEndCuts() {
        GoalReading read = Grids.read(Grids.found("重点项目绩效表", Shape.PROJECTS, "", Grids.tabs("""
                        项目名称|预算数（万元）|绩效目标
                        喷灌设施|40|更新喷灌设施不少于
                        改造||12 套；培训养护人员约 30 人次。
                        绿地认养|5|宣传绿地认养。
                        """)));

        assertThat(read.projects())
                .extracting(Project::name, project -> project.amount().value().intValue(), Project::goals)
                .containsExactly(tuple("喷灌设施改造", 40, "更新喷灌设施不少于12套；培训养护人员约30人次。"), tuple("绿地认养", 5, "宣传绿地认养。"));
        assertThat(read.lines()).extracting(Line::key).containsExactly("喷灌设施改造", "绿地认养");
        assertThat(read.indicators())
                .extracting(
                        indicator -> indicator.name(), indicator -> indicator.text(), indicator -> indicator.source())
                .containsExactly(tuple("更新喷灌设施", "不少于12套", "文"), tuple("培训养护人员", "约30人次", "文"));
    }

    @Test
    void doesNotTakeTheSumOfASubjectForTheTotal() {
        GoalReading read = Grids.read(Grids.found("项目支出表", Shape.PROJECTS, "项目支出预算表", Grids.ruled("""
                        科目编码|科目名称|序号|项目名称|预算数
                        212|城乡社区支出|||27.5
                        21205|城乡社区环境卫生|||27.5
                        2120501||1|公园保洁|27.5
                        |合计|||27.5
                        """)));

        assertThat(read.lines())
                .extracting(Line::key, Line::role)
                .containsExactly(
                        tuple("城乡社区支出", LineRole.TOTAL),
                        tuple("城乡社区环境卫生", LineRole.TOTAL),
                        tuple("公园保洁", LineRole.ITEM),
                        tuple("合计", LineRole.TOTAL));
    }

    @Test
    void readsAListOfProjectsThatItsFormCallsAGoalTable() {
        GoalReading read = Grids.read(Grids.found("项目支出绩效目标表", Shape.GOALS, "项目支出绩效表", Grids.ruled("""
                        单位名称|项目名称|金额|绩效目标
                        **|**|**|**
                        ||8.5|
                        海州市园林处|古树名木保护|8.5|保护古树。
                        """)));

        assertThat(read.projects()).extracting(Project::name).containsExactly("古树名木保护");
        assertThat(read.lines()).extracting(Line::role).containsExactly(LineRole.TOTAL, LineRole.ITEM);
    }
}
