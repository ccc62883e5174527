package org.mingzhang.maven;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.known.KnownFindings;

/**
 * Checks the budgets and final accounts of a repository. Findings fail the build ({@link MojoFailureException});
 * what could not run at all is an error of the build ({@link MojoExecutionException}). What does not fail the build is
 * listed once more when the whole build has ended.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCheckingMojo {

    /** From which findings on the build fails: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "mingzhang.failOn", defaultValue = "error")
    String failOn;

    /** Whether a document that a mandatory rule leaves undecided fails the build. */
    @Parameter(property = "mingzhang.failOnUndecided", defaultValue = "true")
    boolean failOnUndecided;

    /** Formats of the reports: {@code json}, {@code html}, {@code sarif}, {@code junit}, {@code console}. */
    @Parameter(property = "mingzhang.formats", defaultValue = "json,html")
    List<String> formats;

    /** Folder of the reports. */
    @Parameter(property = "mingzhang.outputDirectory", defaultValue = "${project.build.directory}/mingzhang")
    File outputDirectory;

    @Parameter(defaultValue = "${session}", readonly = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(say("已跳过检查（mingzhang.skip）", "The check is skipped (mingzhang.skip)"));
            return;
        }
        Gate gate = Gate.of(failOn, failOnUndecided, language());
        ReportWriter writer = ReportWriter.of(formats, place(outputDirectory.getPath()), language());
        KnownFindings known = known();
        Optional<CheckReport> checked = checked();
        if (checked.isEmpty()) {
            return;
        }
        CheckReport report = known.apply(checked.get(), LocalDate.now());
        writer.write(report);
        writer.keepForAggregate(report);
        Conclusion conclusion = Conclusion.of(report, gate, language());
        BuildEnd.of(session.getRequest(), getLog()).add(place(), below(conclusion, writer));
        getLog().info(conclusion.summary());
        gate.require(conclusion, writer.where());
    }

    /** What the build does not fail on, under a heading that names the module. */
    private List<String> below(Conclusion conclusion, ReportWriter writer) throws MojoExecutionException {
        if (conclusion.below().isEmpty()) {
            return List.of();
        }
        String module = project == null ? "" : project.getArtifactId();
        String heading =
                say("明账 " + module + "：以下不影响构建", "Mingzhang " + module + ": what follows does not fail the build");
        return LogList.of(heading, conclusion.below(), writer.where(), language());
    }

    /** Where this execution stands in the build: in the order of the modules, whichever ended first. */
    private String place() {
        int number = session.getProjects() == null ? 0 : session.getProjects().indexOf(project);
        String id = project == null ? "" : project.getArtifactId();
        return String.format("%05d %s %s", number + 1, id, execution == null ? "" : execution.getExecutionId());
    }
}
