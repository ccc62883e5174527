package org.mingzhang.readers.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.text.TextReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads layouts in JSON, recognised by their {@code format} property, and texts that stand in JSON by pages. */
public final class JsonReader implements LayoutReader {

    private static final int HEAD = 4096;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean reads(Input input) {
        int length = Math.min(HEAD, input.bytes().length);
        String head = new String(input.bytes(), 0, length, StandardCharsets.UTF_8);
        int at = 0;
        while (at < head.length() && (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at < head.length()
                && (head.charAt(at) == '{' || head.charAt(at) == '[')
                && (head.contains('"' + LayoutJson.FORMAT + '"')
                        || input.extension().equals("json"));
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        ReadBudget budget = ReadBudget.of(limits);
        try {
            // The mapper is made here and not kept: other formats are read without it, and its start is slow.
            JsonNode root = JsonMapper.builder().build().readTree(input.bytes());
            Optional<String> pages = root.has("format") ? Optional.empty() : PagesJson.text(root);
            if (pages.isPresent()) {
                return new TextReader().layout(input, pages.get(), budget);
            }
            Layout layout = new LayoutParser(input).parse(root);
            layout.blocks().stream()
                    .filter(Grid.class::isInstance)
                    .forEach(grid -> budget.requireCells(((Grid) grid).cells().size()));
            budget.requireTime();
            return layout;
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableInputException(
                    input.name(),
                    new Text(
                            "JSON 语法错误（第 " + line + " 行），请检查生成它的程序",
                            "it is not valid JSON (line " + line + "); check the program that made it"),
                    e);
        } catch (FormException e) {
            throw new UnreadableInputException(
                    input.name(),
                    new Text(
                            "不符合 layout.schema.json：" + e.getMessage() + "，请对照该模式修正",
                            "it does not follow layout.schema.json: " + e.getMessage() + "; correct it by the schema"),
                    e);
        }
    }
}
