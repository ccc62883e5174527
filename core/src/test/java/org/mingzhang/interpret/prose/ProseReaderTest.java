package org.mingzhang.interpret.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.TocEntry;

class ProseReaderTest {

    private static ProseReading read(String... lines) {
        return Narrative.read(DisclosureKind.BUDGET, 2031, lines);
    }

    @Test
    void readsTheContentsListUpToTheBody() {
        ProseReading reading = read(
                "2031年青禾市档案局部门预算",
                "目 录",
                "第一部分 部门概况",
                "第二部分 部门收支总体情况..........3",
                "二、表格部分",
                "（一）收支总表",
                "（九）“三公”经费支出表 .... 12",
                "第一部分 部门概况",
                "一、机构设置",
                "本局设三个科室。");
        assertThat(reading.contents())
                .extracting(TocEntry::number, TocEntry::title, TocEntry::partKey, TocEntry::isTable)
                .containsExactly(
                        tuple("1", "部门概况", "部门概况", false),
                        tuple("2", "部门收支总体情况", "收支总体", false),
                        tuple("2", "表格部分", "表格部分", false),
                        tuple("1", "收支总表", "", true),
                        tuple("9", "“三公”经费支出表", "", true));
        assertThat(reading.parts()).extracting(Part::title).containsExactly("部门概况", "机构设置");
    }

    @Test
    void aNumberedSentenceIsNoHeadingWhicheverCommaItHas() {
        ProseReading reading = read("一、政府采购情况", "本馆采购5万元。", "二、本馆属于事业单位,所以机关运行经费为0。");
        assertThat(reading.parts()).extracting(Part::title).containsExactly("政府采购情况");
    }

    @Test
    void titlesWithoutNumberDoNotRunIntoTheirText() {
        ProseReading reading = read(
                "目录",
                "一、主要职责 .... 1",
                "二、部门收支情况说明 .... 2",
                "一、主要职责",
                "本局负责管理全市档案。",
                "2031年部门收支情况说明",
                "2031年，本局收入预算120万元，比上年增加20万元。");

        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责", "2031年部门收支情况说明");
        assertThat(reading.claims()).isNotEmpty();
    }

    @Test
    void aDefinitionIsNoHeadingThoughItsNumbersAreThoseOfTheParts() {
        ProseReading reading = read("一、主要职责", "本局负责管理全市档案。", "二、名词解释", "一、基本支出：指为保障机构运转而发生的支出", "二、“三公”经费：是指三项费用");

        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责", "名词解释");
        assertThat(reading.parts().get(1).text()).contains("基本支出", "“三公”经费");
    }

    @Test
    void aDefinitionThatSaysWhatSomethingIsHeadsNoPart() {
        ProseReading reading = read("一、机构设置", "设办公室。", "（三）“三公”经费：是使用财政拨款安排的三项费用。", "支出预算300.00万元。");

        assertThat(reading.parts()).extracting(Part::title).containsExactly("机构设置");
    }

    @Test
    void dotsThatHadNoRoomBesideTheirEntryBelongToIt() {
        ProseReading reading = read(
                "目录",
                "一、主要职责",
                "………………………………",
                "二、机构设置情况",
                "………………………………",
                "三、名词解释",
                "………………………………",
                "一、主要职责",
                "本局负责管理全市档案。");

        assertThat(reading.contents()).extracting(TocEntry::title).containsExactly("主要职责", "机构设置情况", "名词解释");
        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责");
    }

    @Test
    void aListThatHasBegunInANumberedLineGoesOn() {
        ProseReading reading = read(
                "一、机构设置",
                "本部门包括以下单位：",
                "1.市水文中心本级下设办公室、人事处（机关党委",
                "办公室）、规划处、信息处、建设统筹",
                "处、监测处，共6个处室。",
                "2.市水文中心测站管理所下设综合部、财务部、合同",
                "预算部，共3个部门。");

        assertThat(reading.passages())
                .extracting(Passage::text)
                .anyMatch(text -> text.contains("（机关党委办公室）、规划处、信息处、建设统筹处、监测处，共6个处室。"))
                .anyMatch(text -> text.contains("综合部、财务部、合同预算部，共3个部门。"));
    }

    @Test
    void aSentenceThatIsCutBehindATitleGoesOn() {
        ProseReading reading =
                read("目录", "一、主要职责 .... 1", "二、部门收支情况说明 .... 2", "一、主要职责", "本局负责管理全市档案。", "2031年部门收支情况说明", "的口径与上年相同。");

        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责");
    }

    @Test
    void entriesOfTheContentsMayEndWithAFullStop() {
        ProseReading reading =
                read("目录", "一、主要职责。", "二、机构设置情况。", "三、名词解释；", "一、主要职责", "本局负责管理全市档案。", "二、机构设置情况", "设办公室。");

        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责", "机构设置情况");
    }

    @Test
    void joinsTheLinesOfAWrappedEntryOfTheContents() {
        ProseReading reading = read(
                "目录",
                "一、部门概况",
                "（一）主要职责",
                "二、2031年部门预算安排情况说明",
                "（一）关于青禾市档案局2031年收支预算情况的",
                "总体说明",
                "（二）关于青禾市档案局2031年机关运行经费情况说",
                "明",
                "（三）关于青禾市档案局2031年一般公共预算支出情",
                "况说明",
                "三、名词解释",
                "青禾市档案局2031年部门预算",
                "一、青禾市档案局概况",
                "（一）主要职责",
                "本局负责管理全市档案。");

        assertThat(reading.contents())
                .extracting(TocEntry::number, TocEntry::title)
                .containsExactly(
                        tuple("1", "部门概况"),
                        tuple("1", "主要职责"),
                        tuple("2", "2031年部门预算安排情况说明"),
                        tuple("1", "关于青禾市档案局2031年收支预算情况的总体说明"),
                        tuple("2", "关于青禾市档案局2031年机关运行经费情况说明"),
                        tuple("3", "关于青禾市档案局2031年一般公共预算支出情况说明"),
                        tuple("3", "名词解释"));
        assertThat(reading.parts()).extracting(Part::title).containsExactly("青禾市档案局概况", "主要职责");
    }

    @Test
    void goesOnBehindEntriesThatAreCutBeforeTheSameCharacter() {
        ProseReading reading = read(
                "目录",
                "一、部门概况",
                "二、2031年部门预算安排情况说明",
                "（一）关于青禾市档案局2031年收入预算的情况说",
                "明",
                "（二）关于青禾市档案局2031年支出预算的情况说",
                "明",
                "（三）其他重要事项的情况说明",
                "三、名词解释",
                "一、部门概况",
                "本局负责管理全市档案。");

        assertThat(reading.contents())
                .extracting(TocEntry::title)
                .containsExactly(
                        "部门概况",
                        "2031年部门预算安排情况说明",
                        "关于青禾市档案局2031年收入预算的情况说明",
                        "关于青禾市档案局2031年支出预算的情况说明",
                        "其他重要事项的情况说明",
                        "名词解释");
        assertThat(reading.parts()).extracting(Part::title).containsExactly("部门概况");
    }

    @Test
    void joinsAWrappedEntryWithThePageBehindItsLastLine() {
        ProseReading reading = read(
                "目录",
                "第一部分 部门概况……………………1",
                "第二部分 青禾市档案局2031年度部门预算收支",
                "总体情况……………………3",
                "第三部分 青禾市档案局2031年度“三公”经费预",
                "算情况的说明……………………5",
                "一、因公出国（境）情况……………………5",
                "第四部分 名词解释……………………9",
                "第一部分 部门概况",
                "本局负责管理全市档案。");

        assertThat(reading.contents())
                .extracting(TocEntry::title)
                .containsExactly("部门概况", "青禾市档案局2031年度部门预算收支总体情况", "青禾市档案局2031年度“三公”经费预算情况的说明", "因公出国（境）情况", "名词解释");
        assertThat(reading.parts()).extracting(Part::title).containsExactly("部门概况");
    }

    @Test
    void readsContentsWithFieldCodesTitleMarksAndTheTitleInFront() {
        ProseReading reading = read(
                "青禾市档案局2031年度部门预算目录",
                "第一部分 部门概况 PAGEREF _Toc25831 \\h 3",
                "第二部分 部门预算表 PAGEREF _Toc25832 \\h 4",
                "一、《收支预算总表》",
                "二、《“三公”经费支出表》",
                "第一部分 部门概况",
                "本局负责管理全市档案。");

        assertThat(reading.contents())
                .extracting(TocEntry::title, TocEntry::isTable)
                .containsExactly(
                        tuple("部门概况", false), tuple("部门预算表", false), tuple("收支预算总表", true), tuple("“三公”经费支出表", true));
    }

    @Test
    void endsTheContentsWhereTheBodyHasATitleOfItsOwn() {
        ProseReading reading =
                read("目录", "第一部分 部门概况", "第二部分 收支总体情况", "第三部分 名词解释", "青禾市档案局2031年部门预算", "一、主要职责", "二、机构设置", "本局设三个科室。");

        assertThat(reading.contents()).hasSize(3);
        assertThat(reading.parts()).extracting(Part::title).containsExactly("主要职责", "机构设置");
    }

    @Test
    void buildsTheTreeOfParts() {
        ProseReading reading = read(
                "第一部分 部门概况",
                "一、主要职责",
                "（一）管理全市档案。",
                "二、机构设置",
                "设办公室。",
                "第二部分",
                "其他事项",
                "一、机关运行经费：2031年安排 12 万元，用于保障机关运转。");
        assertThat(reading.parts())
                .extracting(Part::level, Part::number, Part::title, Part::key, Part::parent)
                .containsExactly(
                        tuple(1, "1", "部门概况", "部门概况", -1),
                        tuple(2, "1", "主要职责", "部门职责", 0),
                        tuple(2, "2", "机构设置", "机构设置", 0),
                        tuple(1, "2", "其他事项", "", -1),
                        tuple(2, "1", "机关运行经费", "机关运行经费", 3));
        assertThat(reading.parts().get(0).fullText()).contains("管理全市档案").contains("设办公室");
        assertThat(reading.parts().get(4).text()).isEqualTo("2031年安排 12 万元，用于保障机关运转。");
    }

    @Test
    void enumeratedSentencesAndListsAreNoHeadings() {
        ProseReading reading = read(
                "第一部分 部门概况",
                "一、主要职责",
                "1.负责全市政府采购监督",
                "2.负责国有资产登记",
                "二、机构设置",
                "下设单位：",
                "1.青禾市档案馆",
                "2.青禾市方志馆",
                "第二部分 名词解释",
                "一、机关运行经费：指维持运转的经费。");
        assertThat(reading.parts()).extracting(Part::title).containsExactly("部门概况", "主要职责", "机构设置", "名词解释");
    }

    @Test
    void joinsParagraphsOverLineAndPageEnds() {
        ProseReading reading = read("第一部分 部门概况", "本局负责档案的收集、整\\", "理和保管，并且", "- 4 -", "提供查阅服务。", "另设馆舍一处。");
        assertThat(reading.passages())
                .filteredOn(passage -> passage.role() == PassageRole.BODY)
                .extracting(Passage::text)
                .containsExactly("本局负责档案的收集、整理和保管，并且提供查阅服务。", "另设馆舍一处。");
    }

    @Test
    void aPageNumberBetweenTheHalvesOfASentenceDoesNotEnterItsNumber() {
        ProseReading reading = read("第一部分 收支总体情况", "2031年部门预算收入 80 万元，比2030年增加 12 万元，增长", "— 4 —", "17.65%。");
        assertThat(reading.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.subject()).isEqualTo("收入总计");
            assertThat(claim.rate().value()).isEqualByComparingTo("17.65");
        });
    }
}
