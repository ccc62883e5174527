package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackBuilder;

/**
 * Builds the jar of a pack: what a check loads without compiling. In a project of packaging {@code pom} the jar becomes
 * its artifact, to be installed and deployed with it.
 */
@Mojo(name = "pack-build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PackBuildMojo extends AbstractPackMojo {

    /** The jar. */
    @Parameter(
            property = "mingzhang.packJar",
            defaultValue = "${project.build.directory}/${project.build.finalName}.jar")
    File jar;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    private final MavenProjectHelper helper;

    @javax.inject.Inject
    PackBuildMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void execute(Path source) throws PackException, IOException, MojoExecutionException {
        PackBuilder.build(source, place(jar.getPath()), compiledPacks());
        getLog().info(say("已生成 ", "Built ") + jar);
        if (project != null
                && project.getFile() != null
                && project.getPackaging().equals("pom")) {
            helper.attachArtifact(project, "jar", jar);
        }
    }
}
