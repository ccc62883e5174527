package org.mingzhang.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.readers.testing.Layouts.assertRefused;
import static org.mingzhang.readers.testing.Layouts.onlyGrid;
import static org.mingzhang.readers.testing.Layouts.text;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;

class PagesJsonTest {

    private final JsonReader reader = new JsonReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"page\": 1, \"text\": \"概况\"}, {\"page\": 2, \"text\": \"项目\\t金额\\n水务\\t3.00\"}]",
                "{\"pages\": [{\"markdown\": \"概况\"}, {\"markdown\": \"|项目|金额|\\n|---|---|\\n|水务|3.00|\"}]}",
                "[\"概况\", \"项目\\t金额\\n水务\\t3.00\"]",
                "[{\"type\": \"text\", \"text\": \"概况\", \"page_idx\": 0}, {\"type\": \"table\", \"table_body\":"
                        + " \"<table><tr><td>项目</td><td>金额</td></tr><tr><td>水务</td><td>3.00</td></tr></table>\","
                        + " \"page_idx\": 1}]"
            })
    void textsOfPagesAreReadAsOneText(String json) throws Exception {
        Layout layout = read(json);

        assertThat(texts(layout)).containsExactly("概况");
        assertThat(text(onlyGrid(layout), 1, 1)).isEqualTo("3.00");
        assertThat(onlyGrid(layout).place().page()).isEqualTo(2);
    }

    @Test
    void piecesOfOnePageStayOnIt() throws Exception {
        Layout layout = read("[{\"page\": 1, \"text\": \"概况\"}, {\"page\": 1, \"text\": \"职责\"},"
                + " {\"page\": 2, \"text\": \"机构\"}]");

        assertThat(layout.blocks()).extracting(block -> block.place().page()).containsExactly(1, 1, 2);
    }

    @Test
    void whatHoldsNoTextIsRefused() {
        assertRefused(
                reader, "a.json", "[{\"code\": 3}]".getBytes(StandardCharsets.UTF_8), "layout.schema", "layout.schema");
    }

    private Layout read(String json) throws Exception {
        Input input = new Input("a.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.reads(input)).isTrue();
        return reader.read(input, ReadLimits.DEFAULT);
    }
}
