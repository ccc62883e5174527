package org.mingzhang.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.report.catalogue.CatalogueRule;
import org.mingzhang.report.catalogue.RuleText;

/** Lists the packs at hand and their rules. */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends AbstractMingzhangMojo {

    @Override
    public void execute() throws MojoExecutionException {
        try (Bookcase bookcase = packParameters().bookcase()) {
            for (Pack pack : bookcase.packs().all()) {
                getLog().info(pack.id() + " " + pack.version() + " " + say(pack.title()));
            }
            RuleText.list(CatalogueRule.allOf(bookcase.packs().all()), language())
                    .lines()
                    .forEach(getLog()::info);
        }
    }
}
