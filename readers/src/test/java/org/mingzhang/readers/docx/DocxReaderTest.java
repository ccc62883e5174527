package org.mingzhang.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Zips;

class DocxReaderTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String NUMBERING = "<w:numbering " + W + ">"
            + "<w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
            + "</w:lvlOverride></w:num></w:numbering>";

    private static final String STYLES = "<w:styles " + W + ">"
            + "<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"h1b\"><w:basedOn w:val=\"h1\"/></w:style></w:styles>";

    private final DocxReader reader = new DocxReader();

    @Test
    void paragraphsCarryTheNumbersThatWordShows() throws Exception {
        Layout layout = read(styled("h1", "部门职责")
                + numbered(1, 1, "人员")
                + numbered(1, 1, "公用")
                + styled("h1b", "机构设置")
                + numbered(1, 1, "其他")
                + numbered(2, 0, "重新开始")
                + "<w:p><w:pPr><w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("无编号")
                + "</w:p>");

        assertThat(texts(layout)).containsExactly("一、部门职责", "（一）人员", "（二）公用", "二、机构设置", "（一）其他", "一、重新开始", "无编号");
    }

    @Test
    void whatIsDeletedOrHiddenIsNotRead() throws Exception {
        Layout layout = read("<w:p>" + run("收入") + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                + "<w:ins>" + run("新") + "</w:ins>"
                + "<w:moveFrom>" + run("搬走") + "</w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                + "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:hyperlink>" + run("总计") + "</w:hyperlink></w:p>"
                + "<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>");

        assertThat(texts(layout)).containsExactly("收入新总计", "上", "下");
    }

    @Test
    void aPictureWhereATableIsExpectedIsSaidToBeUnread() throws Exception {
        Layout layout = read("<w:p>" + run("表1 收支总表") + "</w:p>" + picture(5_000_000, 2_000_000)
                + "<w:p>" + run("表2 收入总表") + "</w:p>"
                + "<w:p><w:r><w:object><v:shape xmlns:v=\"v\" style=\"width:415.5pt;height:120pt\"><v:imagedata/></v:shape>"
                + "</w:object></w:r></w:p>"
                + "<w:p>" + run("以下为扫描件") + "</w:p>" + picture(5_400_000, 7_000_000));

        assertThat(layout.notices()).allMatch(notice -> notice.kind() == NoticeKind.PART_UNREADABLE);
        assertThat(layout.notices())
                .extracting(notice -> notice.message().zh())
                .containsExactly(
                        "“表1 收支总表”下是图片或嵌入的对象，其中的内容未能读取",
                        "“表2 收入总表”下是图片或嵌入的对象，其中的内容未能读取",
                        "“以下为扫描件”下是图片或嵌入的对象，其中的内容未能读取");
    }

    @Test
    void anEmblemAChartAndADiagramAreNoTables() throws Exception {
        Layout layout = read("<w:p>" + run("某局2031年部门预算") + "</w:p>" + picture(1_000_000, 1_000_000)
                + "<w:p>" + run("图1 支出结构") + "</w:p>" + picture(5_000_000, 2_500_000)
                + "<w:p>" + run("表3 支出总表") + "</w:p>"
                + picture(5_000_000, 2_500_000).replace("blip", "chart"));

        assertThat(layout.notices()).isEmpty();
    }

    private static String picture(int width, int height) {
        return "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><a:blip xmlns:a=\"a\"/></wp:inline></w:drawing></w:r></w:p>";
    }

    @Test
    void mergedCellsKeepTheirSpans() throws Exception {
        Grid grid = onlyGrid(read("<w:tbl>"
                + row(cell("科目", "<w:vMerge w:val=\"restart\"/>"), cell("支出", "<w:gridSpan w:val=\"2\"/>"))
                + row(cell("", "<w:vMerge/>"), cell("基本", ""), cell("项目", ""))
                + row(cell("社保", ""), cell("1,234.50", ""), cell("", ""))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("7", "") + cell("8", "") + "</w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("删", "") + "</w:tr>"
                + "</w:tbl>"));

        assertConsistent(grid);
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 2, 1)).isEqualTo("1,234.50");
        assertThat(text(grid, 3, 1)).isEqualTo("7");
    }

    @Test
    void aBrokenMergeDoesNotShiftColumns() throws Exception {
        Grid grid = onlyGrid(read("<w:tbl>" + row(cell("甲", ""), cell("乙", ""), cell("丙", ""))
                + row(cell("", "<w:vMerge/>"), cell("1", ""), cell("2", "")) + "</w:tbl>"));

        assertThat(text(grid, 1, 1)).isEqualTo("1");
        assertThat(text(grid, 1, 2)).isEqualTo("2");
    }

    @Test
    void nestedTablesComeAfterTheOuterOne() throws Exception {
        Layout layout = read("<w:tbl><w:tr>" + cell("外", "") + "<w:tc><w:p>" + run("里") + "</w:p><w:tbl>"
                + row(cell("项目", ""), cell("金额", "")) + row(cell("合计", ""), cell("5", "")) + "</w:tbl></w:tc></w:tr>"
                + row(cell("甲", ""), cell("1", "")) + "</w:tbl>");

        assertThat(grids(layout)).hasSize(2);
        assertThat(text(grids(layout).get(0), 0, 1)).isEqualTo("里");
        assertThat(text(grids(layout).get(1), 1, 1)).isEqualTo("5");
    }

    @Test
    void contentControlsAndTextBoxesAreRead() throws Exception {
        Layout layout = read("<w:sdt><w:sdtContent><w:p>" + run("目录") + "</w:p></w:sdtContent></w:sdt>" + "<w:p>"
                + run("正文") + "<w:r><w:pict><w:txbxContent><w:p>" + run("框")
                + "</w:p></w:txbxContent></w:pict></w:r></w:p>");

        assertThat(texts(layout)).containsExactly("目录", "正文", "框");
    }

    @Test
    void documentsOfOtherMakersAreRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("第一部分 部门概况");
            document.createTable(2, 2).getRow(1).getCell(1).setText("10");
            document.write(bytes);
        }
        Input input = new Input("a.bin", bytes.toByteArray());

        assertThat(reader.reads(input)).isTrue();
        Layout layout = reader.read(input, ReadLimits.DEFAULT);
        assertThat(texts(layout)).containsExactly("第一部分 部门概况");
        assertThat(text(onlyGrid(layout), 0, 1)).isEqualTo("10");
    }

    @Test
    void badInputIsRefusedInOneSentence() {
        byte[] good = docx("<w:p>" + run("文") + "</w:p>");
        assertRefused(reader, "a.docx", Arrays.copyOf(good, good.length - 30), "不完整或已损坏", "truncated or damaged");
        assertRefused(reader, "a.docx", docx("<w:p/>"), "没有文字", "no text");
        assertRefused(reader, "a.docx", Zips.bomb("word/document.xml", 300), "异常庞大", "abnormal size");
        byte[] entity = Zips.of(Map.of(
                "word/document.xml",
                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document " + W
                                + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertRefused(reader, "a.docx", entity, "损坏", "damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCounting, 20, 二十",
        "chineseCounting, 105, 一百零五",
        "decimal, 7, 7",
        "decimalEnclosedCircle, 3, ③",
        "upperLetter, 27, AA",
        "lowerRoman, 14, xiv",
        "decimalFullWidth, 12, １２",
        "chineseLegalSimplified, 2, 贰"
    })
    void numbersAreWrittenInTheirFormat(String format, int number, String written) {
        assertThat(NumberFormats.written(number, format)).isEqualTo(written);
    }

    private Layout read(String body) throws UnreadableInputException {
        Input input = new Input("a.docx", docx(body));
        assertThat(reader.reads(input)).isTrue();
        return reader.read(input, ReadLimits.DEFAULT);
    }

    private static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document " + W + "><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        parts.put("word/numbering.xml", NUMBERING.getBytes(StandardCharsets.UTF_8));
        parts.put("word/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
        return Zips.of(parts);
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String numbered(int number, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }
}
