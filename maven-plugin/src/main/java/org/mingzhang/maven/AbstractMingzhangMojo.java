package org.mingzhang.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.layout.ReadLimits;

/** What all goals share: the packs, the language, and how to skip. */
abstract class AbstractMingzhangMojo extends AbstractMojo {

    /** Skips the goal. */
    @Parameter(property = "mingzhang.skip", defaultValue = "false")
    boolean skip;

    /**
     * Packs to check with: ids of packs on the plugin's class path (add a pack as a dependency of the plugin), or pack
     * folders or jars. Without any, each document is checked with the packs of its place.
     */
    @Parameter(property = "mingzhang.packs")
    List<String> packs = List.of();

    /** Language of messages: {@code zh} or {@code en}. */
    @Parameter(property = "mingzhang.locale", defaultValue = "zh")
    String locale;

    /** Folder that relative paths start from. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    File base;

    /** Where packs given as folders are compiled to. */
    @Parameter(property = "mingzhang.cache", defaultValue = "${project.build.directory}/mingzhang/packs")
    File cache;

    Language language() throws MojoExecutionException {
        return switch (locale) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default ->
                throw new MojoExecutionException("mingzhang.locale 应为 zh 或 en，不能是“" + locale + "” (must be zh or en)");
        };
    }

    File folder() {
        return base == null ? new File("").getAbsoluteFile() : base;
    }

    Mingzhang open(ReadLimits limits) throws MojoExecutionException {
        Path compiled =
                cache == null ? Path.of(System.getProperty("java.io.tmpdir"), "mingzhang-packs") : cache.toPath();
        return new PackParameters(packs == null ? List.of() : packs, compiled, language()).open(limits, folder());
    }

    String say(String zh, String en) throws MojoExecutionException {
        return language() == Language.ZH ? zh : en;
    }
}
