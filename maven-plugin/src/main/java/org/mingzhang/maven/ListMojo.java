package org.mingzhang.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.layout.ReadLimits;

/** Lists the packs at hand and their rules. */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends AbstractMingzhangMojo {

    @Override
    public void execute() throws MojoExecutionException {
        Language language = language();
        try (Mingzhang mingzhang = open(ReadLimits.DEFAULT)) {
            for (Pack pack : mingzhang.packs()) {
                getLog().info(pack.id() + " " + pack.version() + " "
                        + pack.title().in(language));
                pack.catalogue()
                        .forEach(rule -> getLog().info("  " + rule.id() + " " + rule.severity() + " "
                                + rule.title().in(language)));
            }
        }
    }
}
