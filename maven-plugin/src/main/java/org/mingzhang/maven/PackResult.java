package org.mingzhang.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.workshop.PackVerifier;

/** What the cases of a pack came to. */
final class PackResult {

    private PackResult() {}

    static void require(PackVerifier.Result result, AbstractPackMojo mojo)
            throws PackException, MojoExecutionException {
        if (!result.problems().isEmpty()) {
            throw new PackException(result.problems());
        }
        mojo.getLog()
                .info(mojo.say(
                        result.rules() + " 条规则，" + result.cases() + " 个案例，全部符合",
                        result.rules() + " rules, " + result.cases() + " cases, all as expected"));
    }
}
