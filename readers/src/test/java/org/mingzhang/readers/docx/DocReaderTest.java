package org.mingzhang.readers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.at;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Layouts;
import org.mingzhang.readers.testing.Samples;

/** A document of Word 97-2003 with lists, fields, tracked changes, merged cells, a header and a page number. */
class DocReaderTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    private static Layout sample() throws IOException, UnreadableInputException {
        return READERS.read(new Input("预算.doc", Samples.of("doc")), ReadLimits.DEFAULT);
    }

    @Test
    void paragraphsHaveTheNumbersOfTheirLists() throws Exception {
        assertThat(sample().sources().get(0).format()).isEqualTo("doc");
        assertThat(texts(sample()))
                .startsWith(
                        "云岭市河湖管护中心2031年部门预算", "一、部门概况", "（一）主要职责", "（二）机构设置", "二、预算说明", "（一）收入预算", "1.第一项", "2.第二项");
    }

    @Test
    void onlyWhatIsShownIsRead() throws Exception {
        assertThat(texts(sample()))
                .contains("本年收入预算320.50万元，比上年增加20.50万元。", "批复后二十日内公开。", "上一行", "下一行 制表后")
                .noneMatch(line -> line.contains("隐藏")
                        || line.contains("曾经写过")
                        || line.contains("HYPERLINK")
                        || line.contains("页眉")
                        || line.equals("7"));
    }

    @Test
    void mergedCellsAreOneCell() throws Exception {
        Grid grid = grids(sample()).get(0);

        Layouts.assertConsistent(grid);
        assertThat(at(grid, 0, 0).rowSpan()).isEqualTo(2);
        assertThat(at(grid, 0, 2).columnSpan()).isEqualTo(3);
        assertThat(text(grid, 1, 4)).isEqualTo("项目支出");
        assertThat(text(grid, 3, 2)).isEqualTo("320.50");
        assertThat(at(grid, 4, 0).columnSpan()).isEqualTo(2);
        assertThat(text(grid, 4, 0)).isEqualTo("合计");
        assertThat(grids(sample())).hasSize(3);
        assertThat(text(grids(sample()).get(2), 0, 1)).isEqualTo("内二");
    }

    @Test
    void theContentDecidesNotTheName() throws Exception {
        assertThat(READERS.read(new Input("预算.wps", Samples.of("doc")), ReadLimits.DEFAULT)
                        .sources()
                        .get(0)
                        .format())
                .isEqualTo("doc");
        assertThat(READERS.read(
                                new Input(
                                        "预算.doc",
                                        "<html><body><p>部门预算</p></body></html>".getBytes(StandardCharsets.UTF_8)),
                                ReadLimits.DEFAULT)
                        .sources()
                        .get(0)
                        .format())
                .isEqualTo("html");
        assertThat(READERS.read(new Input("预算.doc", Samples.of("docx")), ReadLimits.DEFAULT)
                        .sources()
                        .get(0)
                        .format())
                .isEqualTo("docx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\ansi 2031}|RTF",
                "MIME-Version: 1.0 Content-Type: multipart/related; boundary=x|MHT",
                "<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>|Word 2003 XML"
            })
    void whatOnlyLooksLikeItByNameIsNamed(String content, String format) {
        assertThatThrownBy(() ->
                        READERS.read(new Input("预算.doc", content.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableInputException.class, refusal -> {
                    assertThat(refusal.problem().zh()).contains(format, "另存为 DOCX");
                    assertThat(refusal.problem().en()).contains(format, "save it as DOCX");
                });
    }

    @Test
    void anEncryptedOneIsRefused() throws Exception {
        assertRefused(new DocReader(), "a.doc", encrypted(), "加密", "encrypted");
    }

    @Test
    void aDamagedOneIsRefused() throws Exception {
        byte[] whole = Samples.of("doc");
        byte[] cut = Arrays.copyOf(whole, whole.length / 3);

        assertThat(new DocReader().reads(new Input("a.doc", cut))).isTrue();
        assertRefused(new DocReader(), "a.doc", cut, "损坏", "damaged");
        assertRefused(new DocReader(), "a.doc", withMain(new byte[64]), "损坏", "damaged");
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Samples.of("doc")))) {
            byte[] main = container.createDocumentInputStream("WordDocument").readAllBytes();
            main[11] |= 1;
            return withMain(main);
        }
    }

    /** The sample with other bytes in its main stream. */
    private static byte[] withMain(byte[] main) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Samples.of("doc")))) {
            container.getRoot().getEntry("WordDocument").delete();
            container.getRoot().createDocument("WordDocument", new ByteArrayInputStream(main));
            container.writeFilesystem(changed);
        }
        return changed.toByteArray();
    }
}
