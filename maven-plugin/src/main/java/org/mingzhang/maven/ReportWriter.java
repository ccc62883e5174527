package org.mingzhang.maven;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.cache.ReportCodec;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;
import org.mingzhang.report.ReportRenderer;

/** Writes reports into a folder, one file a format. */
final class ReportWriter {

    /** The report as {@code aggregate} reads it again, with nothing lost. */
    static final String FOR_AGGREGATE = "check.json.gz";

    private final List<ReportRenderer> renderers;
    private final Path folder;
    private final Language language;

    private ReportWriter(List<ReportRenderer> renderers, Path folder, Language language) {
        this.renderers = List.copyOf(renderers);
        this.folder = folder;
        this.language = language;
    }

    static ReportWriter of(List<String> formats, Path folder, Language language) throws MojoExecutionException {
        List<ReportRenderer> found = new ArrayList<>();
        for (String format : formats) {
            found.add(ReportFormats.find(format.strip())
                    .orElseThrow(() -> new MojoExecutionException(new Text(
                                    "mingzhang.formats 不能是“" + format + "”，可用："
                                            + String.join("、", ReportFormats.names()),
                                    "mingzhang.formats cannot be '" + format + "'; use "
                                            + String.join(", ", ReportFormats.names()))
                            .in(language))));
        }
        return new ReportWriter(found, folder, language);
    }

    void write(CheckReport report) throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
            for (ReportRenderer renderer : renderers) {
                try (Writer out = Files.newBufferedWriter(file(renderer))) {
                    renderer.render(report, RenderOptions.DEFAULT.in(language), out);
                }
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    void keepForAggregate(CheckReport report) throws MojoExecutionException {
        try {
            Files.write(folder.resolve(FOR_AGGREGATE), ReportCodec.write(report));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** One line that says where the report is that people read. */
    String where() {
        Path shown = renderers.stream()
                .filter(renderer -> renderer.format().equals("html"))
                .findFirst()
                .or(() -> renderers.stream().findFirst())
                .map(this::file)
                .orElse(folder);
        return new Text("报告：", "Report: ").in(language) + shown;
    }

    private MojoExecutionException cannotWrite(IOException e) {
        return new MojoExecutionException(
                new Text(
                                "报告无法写入 " + folder + "，请检查磁盘和权限",
                                "The report cannot be written to " + folder + "; check disk and permissions")
                        .in(language),
                e);
    }

    private Path file(ReportRenderer renderer) {
        return folder.resolve("report." + ReportFiles.extension(renderer.format()));
    }
}
