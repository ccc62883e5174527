package org.mingzhang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.check.CheckReport;
import org.mingzhang.gate.known.Baseline;
import org.mingzhang.gate.known.KnownFindings;
import org.mingzhang.gate.known.ListFileException;

/**
 * Writes the present findings to the baseline, so that from now on only new ones count. Where there is a baseline, drops
 * what is mended and takes up nothing new unless told to.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractCheckingMojo {

    /** Whether a baseline that is there takes up new findings. */
    @Parameter(property = "mingzhang.addNew", defaultValue = "false")
    boolean addNew;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            return;
        }
        Path file = baseline == null ? folder().resolve(USUAL_BASELINE) : baseline.toPath();
        boolean isNew = !Files.exists(file);
        try {
            KnownFindings known = KnownFindings.forRenewal(suppressionsFile(), file, folder());
            Optional<CheckReport> report = checked();
            if (report.isPresent()) {
                renew(known, report.get(), file, isNew || addNew);
            }
        } catch (ListFileException e) {
            throw new MojoExecutionException(say(e.problem()), e);
        }
    }

    private void renew(KnownFindings known, CheckReport report, Path file, boolean takeNew)
            throws MojoExecutionException {
        for (var input : report.unread()) {
            getLog().warn(input.name() + ": " + say(input.problem()));
        }
        Baseline.Renewal renewal = known.renewBaseline(report, LocalDate.now(), takeNew);
        try {
            Files.writeString(file, renewal.baseline().write());
        } catch (IOException e) {
            throw new MojoExecutionException(say("基线无法写入 " + file, "The baseline cannot be written to " + file), e);
        }
        getLog().info(say(renewal.summary(file.toString())));
        if (renewal.left() > 0) {
            getLog().info(say("要一并记入，请加 -Dmingzhang.addNew", "To take them up, add -Dmingzhang.addNew"));
        }
    }
}
