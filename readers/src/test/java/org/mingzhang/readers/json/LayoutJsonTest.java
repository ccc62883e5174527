package org.mingzhang.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Text;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.GridOrigin;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;

class LayoutJsonTest {

    private final JsonReader reader = new JsonReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 2023})
    void theRoundTripIsExactAndFollowsTheSchema(long seed) throws Exception {
        Layout layout = layout(new Random(seed));

        byte[] json = json(layout);

        assertThat(schema().validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        Input input = new Input("x.layout.json", json);
        assertThat(reader.reads(input)).isTrue();
        Layout again = reader.read(input, ReadLimits.DEFAULT);
        assertThat(again).isEqualTo(layout);
        assertThat(json(again)).isEqualTo(json);
    }

    @Test
    void aLayoutWrittenByHandMayLeaveThingsOut() throws Exception {
        String json = """
                {"format": "mingzhang-layout", "blocks": [
                  {"type": "line", "text": "某局2026年部门预算"},
                  {"type": "grid", "table": [["项目", "金额"], ["合计", ""], ["其中", "5"]]}]}""";
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();

        Layout layout = reader.read(input(json), ReadLimits.DEFAULT);

        assertThat(layout.sources()).extracting(Source::name).containsExactly("a.json");
        assertThat(texts(layout)).containsExactly("某局2026年部门预算");
        assertThat(onlyGrid(layout).rows()).isEqualTo(3);
        assertThat(text(onlyGrid(layout), 2, 1)).isEqualTo("5");
        assertThat(onlyGrid(layout).cells()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": \"mingzhang-layout\"                                                   | syntax",
                "{\"format\": \"other\", \"blocks\": []}                                             | /format",
                "{\"format\": \"mingzhang-layout\", \"version\": 2, \"blocks\": []}                  | /version",
                "{\"format\": \"mingzhang-layout\", \"blocks\": {}}                                  | /blocks",
                "{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"x\"}]}                 | /blocks/0/type",
                "{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"line\", \"text\": \" \"}]} | /blocks/0/text",
                "{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"grid\", \"cells\": [{\"row\": -1, \"column\": 0}]}]} | /blocks/0/cells/0",
                "{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"grid\", \"rows\": 1, \"cells\": [{\"row\": 3, \"column\": 0}]}]} | /blocks/0",
                "{\"format\": \"mingzhang-layout\", \"blocks\": [{\"type\": \"grid\", \"rows\": 2000000000, \"columns\": 2000000000, \"cells\": []}]} | /blocks/0",
            })
    void whatIsNoLayoutIsRefusedWithItsPlace(String json, String where) {
        String expected = where.equals("syntax") ? "语法错误" : where;
        assertRefused(
                reader,
                "a.json",
                json.getBytes(StandardCharsets.UTF_8),
                expected,
                where.equals("syntax") ? "not valid JSON" : where);
    }

    @Test
    void otherJsonIsLeftToOthersUnlessNamedSo() {
        assertThat(reader.reads(new Input("a.txt", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThat(reader.reads(new Input("a.txt", "部门预算".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    private static Layout layout(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (random.nextBoolean()) {
                blocks.add(new TextLine(
                        "第" + random.nextInt() + "行\t“引”\\\n\u3000" + Character.toString(0x20000 + random.nextInt(99)),
                        pick(random, LineEnd.values()),
                        pick(random, Origin.values()),
                        place(random)));
            } else {
                blocks.add(grid(random));
            }
        }
        return new Layout(
                List.of(
                        new Source("甲.pdf", "ab".repeat(32), "pdf", 12).of(book(random)),
                        new Source("丙.txt", "", "text", 0),
                        new Source("乙.xlsx", "", "xlsx", 0)),
                blocks,
                List.of(new ReadingNotice(pick(random, NoticeKind.values()), new Text("中", "en"), Place.NONE)));
    }

    private static Book book(Random random) {
        int first = 1 + random.nextInt(9);
        int count = 2 + random.nextInt(3);
        return new Book(1 + random.nextInt(count), count, random.nextBoolean(), first, first + random.nextInt(9));
    }

    private static Grid grid(Random random) {
        int rows = 1 + random.nextInt(5);
        int columns = 1 + random.nextInt(5);
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            cells.add(new GridCell(
                    r,
                    0,
                    1,
                    1 + random.nextInt(columns),
                    random.nextInt(4) == 0 ? "" : "格" + r,
                    random.nextInt(3),
                    pick(random, Origin.values()),
                    place(random)));
        }
        List<Float> edges = random.nextBoolean() ? List.of() : List.of(random.nextFloat() * 600, random.nextFloat());
        return new Grid(rows, columns, cells, edges, pick(random, GridOrigin.values()), place(random));
    }

    private static Place place(Random random) {
        Box box = random.nextBoolean()
                ? Box.NONE
                : new Box(random.nextFloat() * 842, random.nextFloat(), random.nextFloat() * 1e-6f, random.nextFloat());
        return new Place(random.nextBoolean() ? "甲.pdf" : "乙.xlsx", random.nextInt(3), random.nextInt(3), box);
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static byte[] json(Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LayoutJson().write(layout, out);
        return out.toByteArray();
    }

    private static Input input(String json) {
        return new Input("a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Schema schema() throws IOException {
        Path file = Path.of("..", "docs", "schemas", "layout.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }
}
