package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackDocs;

/** Makes the rule site of a pack: a page a rule, from the pack and its cases. */
@Mojo(name = "pack-docs", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class PackDocsMojo extends AbstractPackMojo {

    /** Folder of the site. */
    @Parameter(property = "mingzhang.packSite", defaultValue = "${project.reporting.outputDirectory}/rules")
    File site;

    @Override
    void execute(Path source) throws PackException, IOException, MojoExecutionException {
        Path folder = place(site.getPath());
        int rules = PackDocs.write(source, folder, compiledPacks());
        getLog().info(say(
                "已生成 " + folder.resolve("index.html") + "，" + rules + " 条规则",
                "Made " + folder.resolve("index.html") + ", " + rules + " rules"));
    }
}
