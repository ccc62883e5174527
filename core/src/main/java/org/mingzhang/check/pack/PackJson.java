package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The compiled form of a pack's content: the nodes as JSON, read by streaming so that a start costs little. */
public final class PackJson {

    private PackJson() {}

    /**
     * Reads the compiled form.
     *
     * @param json the bytes
     * @param file name for problems
     * @throws PackException when it is not the compiled form of a pack
     */
    public static PackNode read(byte[] json, String file) throws PackException {
        Mark mark = new Mark(file, 0);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return node(parser, mark);
        } catch (JacksonException e) {
            throw new PackException(
                    List.of(PackProblem.of(
                            mark,
                            "编译后的规则包已损坏，请重新生成（mingzhang pack build）",
                            "the compiled pack is damaged; build it again (mingzhang pack build)")),
                    e);
        }
    }

    private static PackNode node(JsonParser parser, Mark mark) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, PackNode> entries = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                entries.put(name, node(parser, mark));
            }
            return new PackNode.Mapping(entries, mark);
        }
        if (token == JsonToken.START_ARRAY) {
            List<PackNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, mark));
            }
            return new PackNode.Sequence(items, mark);
        }
        return new PackNode.Scalar(parser.getString(), mark);
    }

    /** Writes the compiled form. */
    public static byte[] write(PackNode node) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(node, out);
        }
        return bytes.toByteArray();
    }

    private static void write(PackNode node, JsonGenerator out) {
        if (node instanceof PackNode.Mapping mapping) {
            out.writeStartObject();
            mapping.entries().forEach((key, value) -> {
                out.writeName(key);
                write(value, out);
            });
            out.writeEndObject();
        } else if (node instanceof PackNode.Sequence sequence) {
            out.writeStartArray();
            sequence.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else {
            out.writeString(((PackNode.Scalar) node).text());
        }
    }
}
