package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.known.KnownFindings;
import org.mingzhang.report.RenderOptions;
import org.mingzhang.report.ReportFormats;

/**
 * The report as a page of the site, and by itself. It never fails on findings: that is what {@code check} is for.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractCheckingMojo implements MavenReport {

    private static final String NAME = "mingzhang-report";

    /** Folder that the page is written to when the goal runs by itself; a site has its own. */
    @Parameter(property = "mingzhang.siteDirectory", defaultValue = "${project.reporting.outputDirectory}")
    File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info(say("已跳过报告（mingzhang.skip）", "The report is skipped (mingzhang.skip)"));
            return;
        }
        Optional<Path> page = write();
        if (page.isPresent()) {
            getLog().info(say("报告：", "Report: ") + page.get());
        }
    }

    @Override
    public void generate(Sink sink, Locale siteLocale) throws MavenReportException {
        try {
            write();
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private Optional<Path> write() throws MojoExecutionException {
        KnownFindings known = known();
        Optional<CheckReport> checked = checked();
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        Path page = place(outputDirectory.getPath()).resolve(NAME + ".html");
        try {
            Files.createDirectories(page.getParent());
            try (Writer out = Files.newBufferedWriter(page)) {
                ReportFormats.find("html")
                        .orElseThrow()
                        .render(known.apply(checked.get(), LocalDate.now()), RenderOptions.DEFAULT.in(language()), out);
            }
            return Optional.of(page);
        } catch (IOException e) {
            throw new MojoExecutionException(say("报告无法写入 " + page, "The report cannot be written to " + page), e);
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getOutputPath() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale siteLocale) {
        return isChinese(siteLocale) ? "明账：预决算公开检查" : "Mingzhang: disclosure check";
    }

    @Override
    public String getDescription(Locale siteLocale) {
        return isChinese(siteLocale)
                ? "部门预算、决算公开文件的检查结果。"
                : "What the check of the published budgets and final accounts found.";
    }

    private static boolean isChinese(Locale siteLocale) {
        return Locale.CHINESE.getLanguage().equals(siteLocale.getLanguage());
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }

    /** The page is whole in itself; the site only links to it. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public boolean canGenerateReport() {
        return !skip;
    }
}
