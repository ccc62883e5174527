package org.mingzhang.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackVerifier;

/**
 * Tells whether a pack is fit to be released: its cases come out as they say and prove something, every rule has the cases,
 * texts, legal basis and remedy it must have, and none is slow.
 */
@Mojo(name = "pack-verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class PackVerifyMojo extends AbstractPackMojo {

    @Override
    void execute(Path source) throws PackException, IOException, MojoExecutionException {
        PackResult.require(PackVerifier.verify(source, compiledPacks()), this);
    }
}
