package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

/** Rows that the end of a page cuts in two, and rows that it does not. */
class PdfCutRowsTest {

    private static final float[] XS = {50, 110, 170, 230, 290};

    private final PdfSketch sketch = new PdfSketch();

    @Test
    void aNumberCutByThePageEndIsOneNumber() throws Exception {
        upper().text(52, 352, "20502")
                .text(112, 352, "初中教育")
                .text(172, 352, "7,455,00")
                .text(232, 352, "7,003,000.0");
        lower().text(52, 33, "03").text(172, 33, "0.00").text(232, 33, "0");
        next("208", "社会保障支出", "3.00", "3.00");

        List<Grid> grids = grids(read());

        assertThat(row(grids.get(0), 2)).containsExactly("2050203", "初中教育", "7,455,000.00", "7,003,000.00");
        assertThat(grids.get(1).rows()).isEqualTo(1);
        assertThat(row(grids.get(1), 0)).containsExactly("208", "社会保障支出", "3.00", "3.00");
    }

    @Test
    void whatIsCutBesideACutNumberIsCutToo() throws Exception {
        upper().text(52, 352, "20805")
                .text(112, 352, "单位养老")
                .text(172, 352, "16,360,3")
                .text(232, 352, "14");
        lower().text(52, 33, "05").text(112, 33, "保险缴费").text(172, 33, "20").text(232, 33, "7.90");
        next("210", "卫生健康支出", "3,000", "3.00");

        assertThat(row(grids(read()).get(0), 2)).containsExactly("2080505", "单位养老保险缴费", "16,360,320", "147.90");
    }

    @Test
    void aCodeCutByThePageEndIsOneCode() throws Exception {
        upper().text(52, 352, "208050")
                .text(112, 352, "离退休人员")
                .text(172, 352, "28.12")
                .text(232, 352, "28.12");
        lower().text(52, 33, "3").text(112, 33, "管理机构");
        next("210", "卫生健康支出", "3.00", "3.00");

        assertThat(row(grids(read()).get(0), 2)).containsExactly("2080503", "离退休人员管理机构", "28.12", "28.12");
    }

    @Test
    void theRestOfANameInTheFirstColumnIsARowOnlyWhereNamesStandAlone() throws Exception {
        upper().text(52, 352, 8, "公务用车运行维护")
                .text(112, 352, "27.80")
                .text(172, 352, "27.80")
                .text(232, 352, "27.80");
        lower().text(52, 33, 8, "费");
        next("其他支出", "3.00", "3.00", "3.00");

        assertThat(row(grids(read()).get(0), 2)).containsExactly("公务用车运行维护费", "27.80", "27.80", "27.80");
    }

    @Test
    void theRestOfANumberMayItselfStandOnTwoLines() throws Exception {
        upper().text(52, 352, "20899")
                .text(112, 352, "其他社会保障")
                .text(172, 352, "40")
                .text(232, 352, "1");
        lower(20, 60, 80)
                .text(52, 33, "99")
                .text(112, 33, "支出")
                .text(172, 33, ".6")
                .text(172, 47, "2")
                .text(232, 33, ",096")
                .text(232, 47, ".77");
        current.text(52, 73, "210")
                .text(112, 73, "卫生健康支出")
                .text(172, 73, "3.00")
                .text(232, 73, "3.00");

        assertThat(row(grids(read()).get(0), 2)).containsExactly("2089999", "其他社会保障支出", "40.62", "1,096.77");
    }

    @Test
    void namesThatGoOnBelowARowOfAmountsAreNoRow() throws Exception {
        sketch.page(600, 370)
                .grid(XS, new float[] {320, 340, 360})
                .text(52, 333, "501")
                .text(112, 333, "工资福利支出")
                .text(172, 333, "基本工资支出")
                .text(232, 333, "50.00")
                .text(52, 352, "505")
                .text(112, 352, "商品和服务支")
                .text(172, 352, "其他商品和服")
                .text(232, 352, "4.04");
        lower().text(112, 33, "出").text(172, 33, "务支出");
        next("509", "离退休费", "退休费", "3.00");

        List<Grid> grids = grids(read());

        assertThat(row(grids.get(0), 1)).containsExactly("505", "商品和服务支出", "其他商品和服务支出", "4.04");
        assertThat(grids.get(1).rows()).isEqualTo(1);
    }

    @Test
    void aRowIsCutAtTheEndOfAPageThatBeginsWithTheRestOfAnother() throws Exception {
        upper().text(52, 352, "302")
                .text(112, 352, "商品和服务支")
                .text(172, 352, "1.50")
                .text(232, 352, "1.50");
        lower().text(112, 33, "出");
        next("303", "对个人和家庭", "2.50", "2.50");
        lower().text(112, 33, "的补助");
        next("310", "资本性支出", "3.50", "3.50");

        List<Grid> grids = grids(read());

        assertThat(row(grids.get(0), 2)).containsExactly("302", "商品和服务支出", "1.50", "1.50");
        assertThat(row(grids.get(1), 0)).containsExactly("303", "对个人和家庭的补助", "2.50", "2.50");
        assertThat(grids.get(2).rows()).isEqualTo(1);
    }

    @Test
    void aRowOfDashesAndOneOfCountsAreWhole() throws Exception {
        upper().text(52, 352, "车辆").text(112, 352, "机要").text(172, 352, "-").text(232, 352, "-");
        lower().text(52, 33, "车辆").text(112, 33, "应急").text(172, 33, "5.00").text(232, 33, "305.00");
        next("车辆", "其他", "3.00", "3.00");

        assertThat(grids(read()).get(1).rows()).isEqualTo(2);
    }

    @Test
    void aHeadCutByThePageEndIsOneHead() throws Exception {
        sketch.page(600, 370)
                .grid(XS, new float[] {340, 360})
                .text(52, 352, 8, "预算单位及所属")
                .text(112, 352, 8, "政府采购预留给")
                .text(172, 352, "合计")
                .text(232, 352, "基本支出");
        lower().text(52, 33, "名称").text(112, 33, "中小企业的");
        next("某局", "3.00", "3.00", "3.00");

        Grid grid = onlyGrid(read());

        assertThat(row(grid, 0)).containsExactly("预算单位及所属名称", "政府采购预留给中小企业的", "合计", "基本支出");
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(row(grid, 2)).containsExactly("某局", "3.00", "3.00", "3.00");
    }

    @Test
    void aRowUnderAHeadThatEndsThePageIsNoHeading() throws Exception {
        sketch.page(600, 370)
                .grid(XS, new float[] {340, 360})
                .text(52, 352, "单位")
                .text(112, 352, "科目")
                .text(172, 352, "合计")
                .text(232, 352, "基本支出");
        lower().text(52, 33, "某局").text(112, 33, "教育");
        next("某所", "3.00", "3.00", "3.00");

        assertThat(grids(read())).hasSize(2);
    }

    @Test
    void aNameWithoutAmountsIsARowWhereOthersAreToo() throws Exception {
        upper().text(52, 352, 8, "公务用车运行维护")
                .text(112, 352, "27.80")
                .text(172, 352, "27.80")
                .text(232, 352, "27.80");
        lower().text(52, 33, 8, "咨询费");
        next("劳务费");

        assertThat(grids(read()).get(1).rows()).isEqualTo(2);
    }

    @Test
    void theRestOfAFullCellIsPartOfItAndALoneNameIsNot() throws Exception {
        upper().text(52, 352, "满意度指标")
                .text(112, 352, 8, "服务对象满意度")
                .text(172, 352, "≥90%")
                .text(232, 352, "5.00");
        lower().text(112, 33, 8, "指标");
        next("效益指标", "社会效益", "有所提升", "5.00");

        assertThat(row(grids(read()).get(0), 2)).containsExactly("满意度指标", "服务对象满意度指标", "≥90%", "5.00");
    }

    @Test
    void aNameUnderACellThatIsNotFullIsARow() throws Exception {
        upper().text(52, 352, "208").text(112, 352, "其他").text(172, 352, "1.00").text(232, 352, "5.00");
        lower().text(112, 33, 8, "结余");
        next("210", "卫生健康支出", "2.00", "5.00");

        assertThat(grids(read()).get(1).rows()).isEqualTo(2);
    }

    @Test
    void wholeAmountsOfTwoRowsAreTwoAmounts() throws Exception {
        upper().text(52, 352, "208")
                .text(112, 352, "社会保障支出")
                .text(172, 352, "12")
                .text(232, 352, "5.00");
        lower().text(52, 33, "210")
                .text(112, 33, "卫生健康支出")
                .text(172, 33, "3.00")
                .text(232, 33, "0.50");
        next("221", "住房保障支出", "2.00", "5.00");

        List<Grid> grids = grids(read());

        assertThat(row(grids.get(0), 2)).containsExactly("208", "社会保障支出", "12", "5.00");
        assertThat(grids.get(1).rows()).isEqualTo(2);
    }

    @Test
    void amountsThatWrapBetweenVerticalLinesAreNoRows() throws Exception {
        PdfSketch.Page page = sketch.page().grid(new float[] {50, 120, 170, 220, 270}, new float[] {100, 120, 200});
        String[] name = {"八、社会", "保障和就", "业支出"};
        String[] amount = {"3,697,", "000.0", "0"};
        for (int i = 0; i < 3; i++) {
            page.text(52, 133 + 14 * i, name[i]);
            page.text(172, 133 + 14 * i, amount[i]).text(222, 133 + 14 * i, amount[i]);
        }
        page.text(52, 175, "（本级）").text(52, 113, "项目").text(172, 113, "合计").text(222, 113, "基本支出");

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(2);
        assertThat(text(grid, 1, 2)).isEqualTo("3,697,000.00");
    }

    @Test
    void aNameFromTopToBottomIsOneRow() throws Exception {
        lines(new float[] {50, 75, 100, 125, 150, 175, 200}, new String[][] {
            {"30", "商", "21", "20", "20", "4.60"},
            {"2", "品", "0.32", "5.72", "5.72"},
            {"", "服"},
            {"", "务"},
            {"", "和"},
            {"", "费"}
        });

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(2);
        assertThat(text(grid, 1, 2)).isEqualTo("210.32");
    }

    @Test
    void aLineThatNoNumberBeginsWithGoesOn() throws Exception {
        lines(new float[] {50, 100, 150, 200, 250, 300, 350}, new String[][] {
            {"(1)一般", "258596", "2、外交", "0.00", "2、机关", "237013"},
            {"公共预", "001.79", "支出", "", "商品和", "084.31"},
            {"算拨款", "", "", "", "服务支"},
            {"的收入", "", "", "", "出"}
        });

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(2);
        assertThat(text(grid, 1, 1)).isEqualTo("258596001.79");
        assertThat(text(grid, 1, 5)).isEqualTo("237013084.31");
    }

    @Test
    void anAmountWithoutRoomForItsDecimalsGoesOn() throws Exception {
        lines(new float[] {50, 90, 130, 170, 210, 250, 290}, new String[][] {
            {"某市市", "146", "0.00", "146", "0.00", "0.00"},
            {"场监督", "8.70", "", "8.70", "", ""},
            {"保障", "", "", "", "", ""},
            {"中心", "", "", "", "", ""}
        });

        Grid grid = onlyGrid(read());

        assertThat(grid.rows()).isEqualTo(2);
        assertThat(text(grid, 1, 1)).isEqualTo("1468.70");
    }

    /** A table of one heading and one row with lines around it, in which text stands on several lines. */
    private void lines(float[] xs, String[][] lines) {
        PdfSketch.Page page = sketch.page(600, 400).grid(xs, new float[] {100, 120, 130 + 14 * lines.length});
        for (int c = 0; c + 1 < xs.length; c++) {
            page.text(xs[c] + 2, 113, "项目");
        }
        for (int i = 0; i < lines.length; i++) {
            for (int c = 0; c < lines[i].length; c++) {
                if (!lines[i][c].isEmpty()) {
                    page.text(xs[c] + 2, 133 + 14 * i, lines[i][c]);
                }
            }
        }
    }

    private PdfSketch.Page current;

    private PdfSketch.Page upper() {
        current = sketch.page(600, 370).grid(XS, new float[] {300, 320, 340, 360});
        return current.text(52, 313, "201")
                .text(112, 313, "公共服务支出")
                .text(172, 313, "500.00")
                .text(232, 313, "500.00")
                .text(52, 333, "205")
                .text(112, 333, "教育支出")
                .text(172, 333, "1,000.00")
                .text(232, 333, "1,000.00");
    }

    private PdfSketch.Page lower() {
        return lower(20, 40, 60);
    }

    private PdfSketch.Page lower(float... ys) {
        current = sketch.page(600, 370).grid(XS, ys);
        return current;
    }

    private void next(String... texts) {
        for (int c = 0; c < texts.length; c++) {
            current.text(XS[c] + 2, 53, texts[c]);
        }
    }

    private static List<String> row(Grid grid, int row) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> text(grid, row, column))
                .toList();
    }

    private Layout read() throws Exception {
        return new PdfLayoutReader().read(new Input("a.pdf", sketch.bytes()), ReadLimits.DEFAULT);
    }
}
