package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.mingzhang.Text;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Remark;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.gate.Relocation;
import org.mingzhang.gate.cache.ReportCodec;

/**
 * One report over all modules, from what {@code check} found in each: {@code mvn verify mingzhang:aggregate}. Files are
 * named from the root of the build. Modules in which nothing was checked are passed over.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractMingzhangMojo {

    /** From which findings on the build fails: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "mingzhang.failOn", defaultValue = "error")
    String failOn;

    /** Whether a document that a mandatory rule leaves undecided fails the build. */
    @Parameter(property = "mingzhang.failOnUndecided", defaultValue = "true")
    boolean failOnUndecided;

    /** Formats of the report: {@code json}, {@code html}, {@code sarif}, {@code junit}, {@code console}. */
    @Parameter(property = "mingzhang.formats", defaultValue = "json,html")
    List<String> formats;

    /** Folder of the report. */
    @Parameter(
            property = "mingzhang.aggregateDirectory",
            defaultValue = "${project.build.directory}/mingzhang-aggregate")
    File outputDirectory;

    /** Folder of the reports of {@code check}, relative to the build folder of each module. */
    @Parameter(property = "mingzhang.reportFolder", defaultValue = "mingzhang")
    String reportFolder;

    @Parameter(defaultValue = "${session}", readonly = true)
    MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Gate gate = Gate.of(failOn, failOnUndecided, language());
        ReportWriter writer = ReportWriter.of(formats, outputDirectory.toPath(), language());
        List<DocumentReport> documents = new ArrayList<>();
        List<UnreadInput> unread = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        boolean found = false;
        for (MavenProject module : session.getProjects()) {
            Path file = Path.of(module.getBuild().getDirectory(), reportFolder, ReportWriter.FOR_AGGREGATE);
            if (Files.isRegularFile(file)) {
                found = true;
                CheckReport report = read(file);
                Relocation fromRoot = new Relocation(name -> fromRoot(module, name));
                report.documents().forEach(document -> documents.add(fromRoot.of(document)));
                report.unread()
                        .forEach(input -> unread.add(new UnreadInput(fromRoot(module, input.name()), input.problem())));
                remarks.addAll(report.remarks());
            }
        }
        if (!found) {
            throw new MojoExecutionException(
                    say(
                            "没有可汇总的结果：请先在各模块运行 check，例如 mvn verify mingzhang:aggregate",
                            "There is nothing to aggregate: run check in the modules first, as in mvn verify mingzhang:aggregate"));
        }
        CheckReport whole = new CheckReport(ToolVersion.ofBuild(), documents, unread, remarks);
        writer.write(whole);
        Conclusion conclusion = Conclusion.of(whole, gate, language());
        getLog().info(conclusion.summary());
        getLog().info(writer.where());
        gate.require(conclusion, writer.where());
    }

    private CheckReport read(Path file) throws MojoExecutionException {
        try {
            return ReportCodec.readReport(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    say(new Text(
                            file + " 无法读取或由另一版本写成，请重新运行 mvn verify",
                            file + " cannot be read, or another version wrote it; run mvn verify again")),
                    e);
        }
    }

    private String fromRoot(MavenProject module, String name) {
        Path path = module.getBasedir().toPath().resolve(name).normalize();
        Path root = folder().normalize();
        return path.startsWith(root) ? root.relativize(path).toString().replace('\\', '/') : name;
    }
}
