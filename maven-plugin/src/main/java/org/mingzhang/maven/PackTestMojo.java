package org.mingzhang.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackVerifier;

/** Runs the cases of a pack: every one must come out as it says. */
@Mojo(name = "pack-test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class PackTestMojo extends AbstractPackMojo {

    @Override
    void execute(Path source) throws PackException, IOException, MojoExecutionException {
        PackResult.require(PackVerifier.test(source, compiledPacks()), this);
    }
}
