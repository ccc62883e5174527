package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.gate.FailOn;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundles;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;
import org.mingzhang.report.ReportRenderer;

/**
 * Checks the budgets and final accounts of a repository. Findings fail the build ({@link MojoFailureException});
 * what could not run at all is an error of the build ({@link MojoExecutionException}).
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMingzhangMojo {

    /** Files and folders to check. */
    @Parameter(property = "mingzhang.inputs")
    List<File> inputs;

    /** From which findings on the build fails: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "mingzhang.failOn", defaultValue = "error")
    String failOn;

    /** Whether a document that a mandatory rule leaves undecided fails the build. */
    @Parameter(property = "mingzhang.failOnUndecided", defaultValue = "true")
    boolean failOnUndecided;

    /** Whether it is an error that there is nothing to check. */
    @Parameter(property = "mingzhang.failIfNoInputs", defaultValue = "true")
    boolean failIfNoInputs;

    /** Formats of the reports: {@code json}, {@code html}, {@code sarif}, {@code junit}, {@code console}. */
    @Parameter(property = "mingzhang.formats", defaultValue = "json,html")
    List<String> formats;

    /** Folder of the reports. */
    @Parameter(property = "mingzhang.outputDirectory", defaultValue = "${project.build.directory}/mingzhang")
    File outputDirectory;

    /** Largest file that is read, in MB. */
    @Parameter(property = "mingzhang.maxMb", defaultValue = "100")
    int maxMb;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(say("已跳过检查（mingzhang.skip）", "The check is skipped (mingzhang.skip)"));
            return;
        }
        FailOn threshold = FailOn.parse(failOn)
                .orElseThrow(() ->
                        new MojoExecutionException("mingzhang.failOn 应为 error、warning 或 never，不能是“" + failOn + "”"));
        List<ReportRenderer> renderers = renderers();
        List<Path> paths = paths();
        CheckReport report = paths.isEmpty() ? empty() : check(paths);
        if (report.documents().isEmpty() && report.unread().isEmpty()) {
            nothingToCheck();
            return;
        }
        write(report, renderers);
        conclude(report, threshold);
    }

    private List<Path> paths() {
        if (inputs != null && !inputs.isEmpty()) {
            return inputs.stream().map(File::toPath).toList();
        }
        Path usual = folder().toPath().resolve("src/main/budget");
        return Files.isDirectory(usual) ? List.of(usual) : List.of();
    }

    private static CheckReport empty() {
        return new CheckReport("", List.of(), List.of());
    }

    private CheckReport check(List<Path> paths) throws MojoExecutionException {
        ReadLimits usual = ReadLimits.DEFAULT;
        ReadLimits limits = new ReadLimits(maxMb * 1024L * 1024L, usual.maxPages(), usual.maxSeconds(), usual.ocr());
        String version = CheckMojo.class.getPackage().getImplementationVersion();
        try (Mingzhang mingzhang = open(limits)) {
            return new BatchCheck(mingzhang, limits, version == null ? "dev" : version)
                    .check(Bundles.under(paths, limits));
        } catch (PackException e) {
            throw PackParameters.broken(e, language());
        }
    }

    private void nothingToCheck() throws MojoExecutionException {
        String sentence = say(
                "没有可检查的文件：请把文件放在 src/main/budget，或用 mingzhang.inputs 指出",
                "There is nothing to check: put files into src/main/budget, or name them with mingzhang.inputs");
        if (failIfNoInputs) {
            throw new MojoExecutionException(sentence);
        }
        getLog().warn(sentence);
    }

    private List<ReportRenderer> renderers() throws MojoExecutionException {
        List<ReportRenderer> found = new ArrayList<>();
        for (String format : formats) {
            found.add(ReportFormats.find(format.strip())
                    .orElseThrow(() -> new MojoExecutionException(
                            "mingzhang.formats: “" + format + "”? " + String.join(", ", ReportFormats.names()))));
        }
        return found;
    }

    private void write(CheckReport report, List<ReportRenderer> renderers) throws MojoExecutionException {
        RenderOptions options = RenderOptions.DEFAULT.in(language());
        try {
            Files.createDirectories(outputDirectory.toPath());
            for (ReportRenderer renderer : renderers) {
                Path file = outputDirectory.toPath().resolve("report." + ReportFiles.extension(renderer.format()));
                try (Writer out = Files.newBufferedWriter(file)) {
                    renderer.render(report, options, out);
                }
                getLog().info(file.toString());
            }
        } catch (IOException e) {
            throw new MojoExecutionException(say("报告无法写入 ", "The report cannot be written to ") + outputDirectory, e);
        }
    }

    private void conclude(CheckReport report, FailOn threshold) throws MojoExecutionException, MojoFailureException {
        Language language = language();
        BuildVerdict verdict = BuildVerdict.of(report, threshold, language);
        String where = System.lineSeparator() + say("报告：", "Reports: ") + outputDirectory;
        if (!verdict.unchecked().isEmpty()) {
            throw new MojoExecutionException(say("有文件没有检查成：", "Not everything could be checked:")
                    + System.lineSeparator()
                    + BuildVerdict.shown(verdict.unchecked(), language)
                    + where);
        }
        if (!verdict.findings().isEmpty()) {
            int count = verdict.findings().size();
            throw new MojoFailureException(say("发现 " + count + " 个问题：", count + " findings:")
                    + System.lineSeparator()
                    + BuildVerdict.shown(verdict.findings(), language)
                    + where);
        }
        if (!verdict.undecided().isEmpty() && failOnUndecided && threshold != FailOn.NEVER) {
            throw new MojoFailureException(say("有必查规则无法判断：", "Mandatory rules could not be evaluated:")
                    + System.lineSeparator()
                    + BuildVerdict.shown(verdict.undecided(), language)
                    + where);
        }
        getLog().info(say(
                "检查完成：" + report.documents().size() + " 份文件",
                "Checked " + report.documents().size() + " disclosures"));
    }
}
