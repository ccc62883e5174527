package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Recognition;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Template;

class RecogniserTest {

    private static final String NARRATIVE = """
            目 录
            第一部分 部门概况
            第二部分 2026年部门预算表
            第三部分 2026年部门预算情况说明
            第四部分 名词解释
            一、部门职责
            二、机构设置
            三、“三公”经费预算情况
            四、政府采购预算情况
            五、机关运行经费
            一般公共预算拨款 1,234.56 万元，比2025年增加 12.5 万元。基本支出 800 万元，项目支出 434.56 万元。
            上年结转为零，公务接待费和公务用车按规定安排，因公出国（境）费据实申报。
            """;

    private final Recogniser recogniser = new Recogniser(List.of(
            template("national"),
            template("shenzhen", "深圳市", "深圳"),
            template("shanghai", "上海市", "上海"),
            template("chongqing", "重庆市", "重庆"),
            new Template("university", List.of(), List.of("高等学校(收支|收入)(预算|决算)总?表"), List.of(), List.of(), List.of())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026年深圳市信访局部门预算              | 深圳市信访局             | 2026 | BUDGET         | DEPARTMENT | shenzhen
                    深圳市信访局2026年部门预算              | 深圳市信访局             | 2026 | BUDGET         | DEPARTMENT | shenzhen
                    2026 年深圳市气象局（本级）部门预/算    | 深圳市气象局（本级）     | 2026 | BUDGET         | DEPARTMENT | shenzhen
                    2026年/广东省深圳市某某中心/单 位 预 算 | 广东省深圳市某某中心     | 2026 | BUDGET         | UNIT       | shenzhen
                    上海市普陀区档案局/2024年度部门决算     | 上海市普陀区档案局       | 2024 | FINAL_ACCOUNTS | DEPARTMENT | shanghai
                    中共重庆市委某某部/2026年部门预算情况说明 | 中共重庆市委某某部     | 2026 | BUDGET         | DEPARTMENT | chongqing
                    南宁市某某局（汇总）/2026年部门预算公开说明 | 南宁市某某局         | 2026 | BUDGET         | DEPARTMENT | ''
                    关于南宁市园林处2026年部门预算的公开说明 | 南宁市园林处            | 2026 | BUDGET         | DEPARTMENT | ''
                    二〇二六年深圳市园林局部门预算          | 深圳市园林局             | 2026 | BUDGET         | DEPARTMENT | shenzhen
                    2024年度/部门决算/深圳市园林局          | 深圳市园林局             | 2024 | FINAL_ACCOUNTS | DEPARTMENT | shenzhen
                    深圳市园林局2023年度部门决算及“三公”经费决算信息公开 | 深圳市园林局 | 2023 | FINAL_ACCOUNTS | DEPARTMENT | shenzhen
                    海州市退役军人/事务管理局/2026年部门预算 | 海州市退役军人事务管理局 | 2026 | BUDGET         | DEPARTMENT | ''
                    海州省高级人民法院（汇总）2019年部门决算公开的说明 | 海州省高级人民法院 | 2019 | FINAL_ACCOUNTS | DEPARTMENT | ''
                    海州县人大常委会办公室2023年度部门决算目录 | 海州县人大常委会办公室 | 2023 | FINAL_ACCOUNTS | DEPARTMENT | ''
                    海州市园林局关于公开2025年部门预算的说明 | 海州市园林局           | 2025 | BUDGET         | DEPARTMENT | ''
                    《海州市园林局2025年部门预算》          | 海州市园林局             | 2025 | BUDGET         | DEPARTMENT | ''
                    101001-海州市园林局2025年部门预算       | 海州市园林局             | 2025 | BUDGET         | DEPARTMENT | ''
                    海州市园林局(部门汇总)2025年度部门预算公开 | 海州市园林局          | 2025 | BUDGET         | DEPARTMENT | ''
                    二0二六年海州市园林局部门预算           | 海州市园林局             | 2026 | BUDGET         | DEPARTMENT | ''
                    某某大学 2023 年度部门决算/2024 年 8 月 | 某某大学                 | 2023 | FINAL_ACCOUNTS | DEPARTMENT | ''
                    """)
    void readsTheTitleOfTheCover(
            String cover, String department, int year, DisclosureKind kind, Scope scope, String jurisdiction) {
        Recognition recognition = recogniser.recognise(text(cover.replace('/', '\n') + "\n" + NARRATIVE));

        assertThat(recognition.status()).isEqualTo(Recognition.Status.DISCLOSURE);
        assertThat(recognition.disclosure().department()).isEqualTo(department);
        assertThat(recognition.disclosure().fiscalYear()).isEqualTo(year);
        assertThat(recognition.disclosure().kind()).isEqualTo(kind);
        assertThat(recognition.disclosure().scope()).isEqualTo(scope);
        assertThat(recognition.disclosure().jurisdiction()).isEqualTo(jurisdiction);
        assertThat(recognition.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "海州县园林局, local",
        "中国人民政治协商会议海州县委员会办公室, local",
        "中国共产主义青年团海州市委员会, local",
        "中国农工民主党海州省委员会, local",
        "中共海州县委宣传部, local",
        "中国人民政治协商会议上海市委员会办公厅, shanghai",
        "中国人民政治协商会议全国委员会办公厅, ''",
        "中国气象局, ''"
    })
    void knowsTheLocalBodiesOfNationalParties(String department, String jurisdiction) {
        Recogniser withLocal = new Recogniser(List.of(template("local"), template("shanghai", "上海市", "上海")));

        Recognition recognition = withLocal.recognise(text(department + "2026年部门预算\n" + NARRATIVE));

        assertThat(recognition.disclosure().department()).isEqualTo(department);
        assertThat(recognition.disclosure().jurisdiction()).isEqualTo(jurisdiction);
    }

    @Test
    void takesTheNameFromTheLineBelowATitleThatNamesOnlyThePlace() {
        Recognition recognition = recogniser.recognise(text("上海市2026年市级单位预算\n预算单位：上海某某管理办公室\n2026年1月\n" + NARRATIVE));

        assertThat(recognition.disclosure().department()).isEqualTo("上海某某管理办公室");
        assertThat(recognition.disclosure().scope()).isEqualTo(Scope.UNIT);
        assertThat(recognition.disclosure().jurisdiction()).isEqualTo("shanghai");
    }

    @Test
    void takesTheNameFromTheFileWhereNothingPrintsIt() {
        List<Block> blocks = new ArrayList<>();
        ("2026年部门预算公开\n" + NARRATIVE)
                .lines()
                .map(line -> new TextLine(
                        line, LineEnd.UNKNOWN, Origin.TEXT, Place.ofLine("公开/海州市园林局-2026-部门预算.pdf", blocks.size() + 1)))
                .forEach(blocks::add);

        Recognition recognition = recogniser.recognise(new Layout(List.of(), blocks, List.of()));

        assertThat(recognition.disclosure().department()).isEqualTo("海州市园林局");
        assertThat(recognition.evidence()).anyMatch(evidence -> evidence.startsWith("文件名"));
    }

    @Test
    void doesNotTakeAStreetForACity() {
        Recognition recognition = recogniser.recognise(text("青岛市市南区重庆路街道2026年部门预算\n" + NARRATIVE));

        assertThat(recognition.disclosure().jurisdiction()).isEmpty();
    }

    @Test
    void aCaptionThatOnlyOneFormPrintsGoesBeforeThePlace() {
        String title = "上海海滨大学2026年度部门预算\n";

        assertThat(recogniser
                        .recognise(text(title + "（一）高等学校收支预算总表......8\n" + NARRATIVE))
                        .disclosure()
                        .jurisdiction())
                .isEqualTo("university");
        assertThat(recogniser
                        .recognise(text(title + "表1：高等学校收入预算表\n" + NARRATIVE))
                        .disclosure()
                        .jurisdiction())
                .isEqualTo("university");
        assertThat(recogniser
                        .recognise(text(title + "高等学校收支预算总表说明如下，另见财务报告\n" + NARRATIVE))
                        .disclosure()
                        .jurisdiction())
                .isEqualTo("shanghai");
    }

    @Test
    void readsTablesAloneByCaptionsAndFurniture() {
        List<Block> blocks = new ArrayList<>();
        for (String caption : List.of("表1 收支总表", "表2 收入总表", "表3 支出总表")) {
            blocks.add(line(caption));
            blocks.add(line("部门名称：深圳市某某局"));
            blocks.add(line("金额单位：万元"));
            blocks.add(grid(
                    "科目编码|科目名称|2025年预算数|2026年预算数|基本支出|项目支出",
                    "201|一般公共服务支出|1,200.50|1,300.50|800|500.5",
                    "|一般公共预算拨款|||上年结转|结转下年"));
        }
        Recognition recognition = recogniser.recognise(layout(blocks));

        assertThat(recognition.status()).isEqualTo(Recognition.Status.DISCLOSURE);
        assertThat(recognition.disclosure().department()).isEqualTo("深圳市某某局");
        assertThat(recognition.disclosure().fiscalYear()).isEqualTo(2026);
        assertThat(recognition.disclosure().unit()).isEqualTo(Unit.TEN_THOUSAND_YUAN);
    }

    private static final String[] TOTALS = {
        "收入||支出|",
        "项目|决算数|项目|决算数",
        "一、财政拨款收入|500.50|一、教育支出|480.50",
        "二、事业收入|10.00|二、住房保障支出|30.00",
        "使用非财政拨款结余|0.00|结余分配|0.00",
        "总计|510.50|总计|510.50"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    收入支出决算总表/部门：青禾县图书馆/2031年度   | 青禾县图书馆 | 2031
                    2031年青禾县图书馆收入支出决算总表            | 青禾县图书馆 | 2031
                    青禾县图书馆2031年收支总表                    | 青禾县图书馆 | 2031
                    """)
    void oneTableThatNamesItsDepartmentIsPartOfADisclosure(String above, String department, int year) {
        List<Block> blocks = new ArrayList<>();
        List.of(above.split("/")).forEach(text -> blocks.add(line(text)));
        blocks.add(grid(TOTALS));
        Recognition recognition = recogniser.recognise(layout(blocks));

        assertThat(recognition.status()).isEqualTo(Recognition.Status.DISCLOSURE);
        assertThat(recognition.disclosure().department()).isEqualTo(department);
        assertThat(recognition.disclosure().fiscalYear()).isEqualTo(year);
        assertThat(recognition.disclosure().kind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收入支出决算总表",
                "部门：青禾县图书馆",
                "2031年项目支出绩效自评表\n收入支出决算总表\n部门：青禾县图书馆",
                "收入支出决算总表\n部门：青禾县财政局\n社会保险基金收入表\n税收返还和转移支付预算表",
            })
    void aTableThatIsNoStatutoryOneOrNamesNobodyIsNone(String above) {
        List<Block> blocks = new ArrayList<>(text(above).blocks());
        blocks.add(grid(TOTALS));

        assertThat(recogniser.recognise(layout(blocks)).status()).isEqualTo(Recognition.Status.NOT_A_DISCLOSURE);
    }

    @Test
    void seesThatAFormWasNotFilledIn() {
        String form = NARRATIVE
                .replace("1,234.56", "XXX")
                .replace("12.5", "XXX")
                .replace("800", "XXX")
                .replace("434.56", "x,xxx");

        Recognition recognition = recogniser.recognise(text("深圳市XX局2026年部门预算\n" + form + "单价100万元（含）以上设备XX台\n"));

        assertThat(recognition.status()).isEqualTo(Recognition.Status.BLANK_FORM);
    }

    @Test
    void seesThatTablesWereNotFilledIn() {
        List<Block> blocks = new ArrayList<>();
        for (String caption : List.of("表1 收支总表", "表2 收入总表", "表3 支出总表")) {
            blocks.add(line(caption));
            blocks.add(line("部门名称："));
            blocks.add(grid(
                    "科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|||", "20101|政府性基金预算|0|0.00|", "|一般公共预算|上年结转|结转下年|财政拨款"));
        }

        assertThat(recogniser.recognise(layout(blocks)).status()).isEqualTo(Recognition.Status.BLANK_FORM);
    }

    @Test
    void theAccountsOfAWholeGovernmentAreNoDepartments() {
        String page = "2026年青禾区人民政府决算公开\n目录\n第一部分 决算报告\n第二部分 决算报表\n1、一般公共预算支出表\n2、一般公共预算税收返还和转移支付决算表\n"
                + "3、社会保险基金支出决算表\n4、政府性基金预算支出决算表\n基本支出和项目支出1.5万元，财政拨款、政府采购、国有资本经营预算、机关运行经费、公务接待费、公务用车、人员经费。";

        assertThat(recogniser.recognise(text(page)).status()).isEqualTo(Recognition.Status.NOT_A_DISCLOSURE);
    }

    @Test
    void theNameStandsBeforeATitleOfTwoExplanations() {
        Recognition recognition =
                recogniser.recognise(text("附件1\n青禾县文学艺术界联合会2026年部门\n预算及“三公”经费预算公开说明及\n填报口径说明\n" + NARRATIVE));

        assertThat(recognition.disclosure().department()).isEqualTo("青禾县文学艺术界联合会");
        assertThat(recognition.disclosure().fiscalYear()).isEqualTo(2026);
    }

    @Test
    void aTextWhoseTablesAreAttachedIsNoBlankForm() {
        String page = "青禾市水文站2026年部门预算\n第一部分 部门概况\n一、主要职责\n二、机构设置\n第二部分 部门预算表\n一、收支总表\n二、收入总表\n"
                + "三、支出总表\n四、财政拨款收支总表\n五、一般公共预算支出表\n六、政府性基金预算支出表\n七、国有资本经营预算支出表\n八、项目支出表\n九、基本支出表\n"
                + "第三部分 政府采购情况\n报表详见附件。";

        assertThat(recogniser.recognise(text(page)).status()).isEqualTo(Recognition.Status.DISCLOSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某某市人民政府公报\n2026年第2期\n关于加强救助工作的通知\n各县区民政局：\n现提出如下意见。",
                "2026年深圳市某某局部门预算\n附件下载\n上一篇\n下一篇\n返回首页",
                "某某局召开2026年部门预算编制工作会议\n会议强调，要从严从紧编制部门预算，压减“三公”经费，规范政府采购。",
                "2025年某某局部门整体支出绩效自评报告\n一、部门概况\n二、部门整体支出情况\n三、绩效目标\n四、机关运行经费\n"
                        + "五、政府采购\n基本支出800.5万元，项目支出434.5万元，一般公共预算、财政拨款、公务接待费、公务用车、上年结转，"
                        + "一级指标 二级指标 三级指标",
                "今天天气很好，我们去公园散步，看了许多花，走了很远的路才回家。"
            })
    void isNotTakenInByOtherTexts(String other) {
        assertThat(recogniser.recognise(text(other)).status()).isEqualTo(Recognition.Status.NOT_A_DISCLOSURE);
    }

    @Test
    void cannotJudgeWhatHasNoText() {
        ReadingNotice unread = new ReadingNotice(NoticeKind.PAGE_WITHOUT_TEXT, new Text("无文字", "no text"), Place.NONE);

        assertThat(recogniser.recognise(layout(List.of())).status()).isEqualTo(Recognition.Status.UNREADABLE);
        assertThat(recogniser
                        .recognise(new Layout(List.of(), List.of(line("2026年深圳市某某局部门预算，共二十四页")), List.of(unread)))
                        .status())
                .isEqualTo(Recognition.Status.UNREADABLE);
    }

    private static Template template(String jurisdiction, String... places) {
        return new Template(jurisdiction, List.of(places), List.of(), List.of(), List.of());
    }

    private static Layout text(String text) {
        return layout(text.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(RecogniserTest::line)
                .toList());
    }

    private static Layout layout(List<Block> blocks) {
        return new Layout(List.of(), blocks, List.of());
    }

    private static TextLine line(String text) {
        return new TextLine(text, LineEnd.UNKNOWN, Origin.TEXT, Place.NONE);
    }

    private static Grid grid(String... rows) {
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            columns = Math.max(columns, texts.length);
            for (int column = 0; column < texts.length; column++) {
                cells.add(new GridCell(row, column, 1, 1, texts[column], 0, Origin.TEXT, Place.NONE));
            }
        }
        return new Grid(rows.length, columns, cells, List.of(), GridOrigin.RULED, Place.NONE);
    }
}
