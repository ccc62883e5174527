package org.mingzhang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.check.PackException;

/** What the goals for authors of packs share: the folder of the pack, and what is said when it is broken. */
abstract class AbstractPackMojo extends AbstractMingzhangMojo {

    /** Folder of the pack, with its {@code pack.yaml}. */
    @Parameter(property = "mingzhang.pack", defaultValue = "src/main/pack")
    File pack;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Path source = folder().resolve(pack.toPath());
        if (!Files.isRegularFile(source.resolve("pack.yaml"))) {
            throw new MojoExecutionException(say(
                    source + " 不是规则包的文件夹（没有 pack.yaml），请用 mingzhang.pack 指出",
                    source + " is not the folder of a pack (no pack.yaml); name it with mingzhang.pack"));
        }
        try {
            execute(source);
        } catch (PackException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new MojoExecutionException(say("无法读写：", "Cannot read or write: ") + e.getMessage(), e);
        }
    }

    abstract void execute(Path source) throws PackException, IOException, MojoExecutionException, MojoFailureException;

    /** What is wrong with the pack is a finding, not a build that could not run. */
    MojoFailureException broken(PackException e) throws MojoExecutionException {
        return new MojoFailureException(
                say("规则包有误：", "The pack is broken:") + System.lineSeparator() + "  "
                        + String.join(System.lineSeparator() + "  ", PackParameters.problems(e.problems(), language())),
                e);
    }
}
