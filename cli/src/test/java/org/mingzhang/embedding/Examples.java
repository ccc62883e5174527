package org.mingzhang.embedding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.layout.Input;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;

/** The shipped examples, and what a report of them looks like to another program. */
final class Examples {

    private static final Path FOLDER = Path.of("../examples").toAbsolutePath().normalize();

    private Examples() {}

    static Path withDefects() {
        return FOLDER.resolve("深圳市雨水资源管理中心-2024-部门预算.txt");
    }

    static Path clean() {
        return FOLDER.resolve("深圳市雨水资源管理中心-2024-部门预算-clean.txt");
    }

    static Input input(Path file) {
        try {
            return new Input(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text as a web page: cells between tabs are cells of tables, everything else is paragraphs. */
    static String asPage(String text) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><body>");
        boolean open = false;
        for (String line : text.split("\n")) {
            boolean row = line.contains("\t");
            if (row != open) {
                page.append(row ? "<table>" : "</table>");
                open = row;
            }
            if (row) {
                page.append("<tr><td>")
                        .append(String.join("</td><td>", line.split("\t", -1)))
                        .append("</td></tr>");
            } else {
                page.append("<p>").append(line).append("</p>");
            }
        }
        return page.append("</body></html>").toString();
    }

    static String json(DocumentReport report) {
        StringWriter out = new StringWriter();
        try {
            ReportFormats.find("json")
                    .orElseThrow()
                    .render(new CheckReport("test", List.of(report), List.of()), RenderOptions.DEFAULT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
