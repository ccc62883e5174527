package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingzhang.interpret.prose.Narrative.amounts;
import static org.mingzhang.interpret.prose.Narrative.claims;
import static org.mingzhang.interpret.prose.Narrative.finals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Unit;

class CountsTest {

    @Test
    void staffVehiclesAndEquipmentAreCounts() {
        List<Claim> claims = claims(
                "一、机构设置",
                "行政编制20人，实有在编人数18人；事业编制5人，实有在编人数4人；离休1人，退休9人。",
                "二、国有资产情况",
                "截至2030年12月，本部门共有车辆3辆，其中：机要通信用车1辆、应急保障用车2辆；单价50万元以上通用设备2台（套）。",
                "2031年计划新增车辆1辆。");
        assertThat(amounts(claims))
                .containsExactly(
                        "行政编制=20",
                        "行政实有=18",
                        "事业编制=5",
                        "事业实有=4",
                        "离休=1",
                        "退休=9",
                        "车辆=3",
                        "车辆/机要通信用车=1",
                        "车辆/应急保障用车=2",
                        "通用设备=2",
                        "新增车辆=1");
        assertThat(claims).allSatisfy(claim -> assertThat(claim.amount().unit()).isEqualTo(Unit.COUNT));
    }

    @Test
    void vehiclesKeptAreDividedByKindsToo() {
        assertThat(amounts(claims("一、国有资产情况", "公务用车保有量4辆，其中：执法执勤用车2辆、其他用车1辆。")))
                .containsExactly("公务用车保有量=4", "公务用车保有量/执法执勤用车=2", "公务用车保有量/其他用车=1");
    }

    @Test
    void areasOfBuildingsByKind() {
        List<Claim> claims = claims(
                "一、国有资产情况",
                "截至2030年12月，本部门共有房屋面积1,200.5平方米，其中：办公用房800.5平方米、技术业务用房300平方米、其他100平方米。",
                "单价50万元以上通用设备2台（套）。");
        assertThat(amounts(claims))
                .containsExactly("房屋面积=1200.5", "房屋面积/办公用房=800.5", "房屋面积/技术业务用房=300", "房屋面积/其他=100", "通用设备=2");
        assertThat(claims.get(0).amount().unit()).isEqualTo(Unit.SQUARE_METRE);
        assertThat(claims.get(0).amount().unit().isMoney()).isFalse();
        assertThat(amounts(claims("一、国有资产情况", "房屋3.2万平方米（其中：办公用房20000平方米；业务用房12000平方米），其他500平方米。")))
                .containsExactly("房屋面积=3.2", "房屋面积/办公用房=20000", "房屋面积/业务用房=12000");
        assertThat(claims("一、国有资产情况", "房屋3.2万平方米。").get(0).amount().amount()).isEqualByComparingTo("32000");
    }

    @Test
    void whatIsNoKindEndsTheListOfAreas() {
        assertThat(amounts(claims("一、国有资产情况", "房屋900平方米，其中：办公用房500平方米，出租200平方米，业务用房300平方米，其他100平方米。")))
                .containsExactly("房屋面积=900", "房屋面积/办公用房=500");
        assertThat(amounts(claims("一、国有资产情况", "房屋900平方米，其中：办公用房500平方米，其中：业务用房300平方米。")))
                .containsExactly("房屋面积=900", "房屋面积/办公用房=500");
        assertThat(amounts(claims("一、国有资产情况", "房屋900平方米，车辆2辆，其中：办公用房500平方米。租用房屋300平方米。")))
                .containsExactly("房屋面积=900", "车辆=2");
    }

    @Test
    void postsByKind() {
        assertThat(amounts(claims("一、机构设置", "本部门人员编制45人，其中：行政编制20人，事业编制25人；实有人员40人，其中行政18人，事业22人。")))
                .containsExactly("编制=45", "行政编制=20", "编制/行政编制=20", "事业编制=25", "编制/事业编制=25", "行政实有=18", "事业实有=22");
        assertThat(amounts(claims("一、机构设置", "编制45名，其中行政编制20名（含工勤编制3名）。下属单位事业编制30名。")))
                .containsExactly("编制=45", "行政编制=20", "编制/行政编制=20", "事业编制=30");
    }

    @Test
    void thresholdsAreNoAmounts() {
        assertThat(amounts(claims("二、国有资产情况", "本部门单价100万元（含）以上专用设备3台（套），没有400万元以上支出预算。")))
                .containsExactly("专用设备=3");
    }

    @Test
    void receptionsAreCountedAndPaid() {
        assertThat(amounts(
                        finals("七、“三公”经费情况", "3.公务接待费支出决算为4万元。其中：国内公务接待支出4万元，国内公务接待30批次，210人次；外事接待支出0万元，接待0批次，0人次。")))
                .containsExactly("公务接待费=4", "国内接待批次=30", "国内接待人次=210", "外事接待批次=0", "外事接待人次=0");
    }

    @Test
    void postsBetweenBracketsAreSomeOfThoseJustCounted() {
        assertThat(amounts(claims("一、机构设置", "行政编制28人（含行政工勤编制0人），事业编制40人（含参公管理事业编制0人）。")))
                .containsExactly("行政编制=28", "事业编制=40");
    }

    @Test
    void postsOfAKindAreFilledByStaffOfThatKind() {
        assertThat(claims("一、机构设置", "部分补助事业编制人数40人，参照公务员管理的事业在职人数0人、部分补助事业在职人数38人。"))
                .filteredOn(claim -> claim.subject().startsWith("事业"))
                .extracting(Claim::subject, Claim::qualifier)
                .containsExactly(tuple("事业编制", "部分补助"), tuple("事业实有", "参照"), tuple("事业实有", "部分补助"));
    }
}
