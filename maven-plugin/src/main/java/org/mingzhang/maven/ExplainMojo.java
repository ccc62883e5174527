package org.mingzhang.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.report.catalogue.CatalogueRule;
import org.mingzhang.report.catalogue.RuleText;

/** Explains a rule: its legal basis, what it needs, how it decides, and the remedy. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMingzhangMojo {

    /** Id of the rule, as findings name it. */
    @Parameter(property = "mingzhang.rule")
    String rule;

    @Override
    public void execute() throws MojoExecutionException {
        if (rule == null || rule.isBlank()) {
            throw new MojoExecutionException(say(
                    "请用 -Dmingzhang.rule=规则编号 指出要说明的规则，编号见 mingzhang:list",
                    "Name the rule with -Dmingzhang.rule=ID; mingzhang:list lists them"));
        }
        try (Bookcase bookcase = packParameters().bookcase()) {
            CatalogueRule found = CatalogueRule.find(bookcase.packs().all(), rule.strip())
                    .orElseThrow(() -> new MojoExecutionException("没有规则“" + rule
                            + "”，全部编号见 mingzhang:list (there is no such rule; mingzhang:list lists them)"));
            RuleText.explain(found, language()).lines().forEach(getLog()::info);
        }
    }
}
