package org.mingzhang.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.Text;
import org.mingzhang.layout.ReadLimits;

/** What all goals share: the packs, the language, where to start from and what to remember. */
abstract class AbstractMingzhangMojo extends AbstractMojo {

    private static final String NO_PROJECT = "${project.basedir}/";

    /** Skips the goal. */
    @Parameter(property = "mingzhang.skip", defaultValue = "false")
    boolean skip;

    /**
     * Packs to check with: ids of packs on the plugin's class path (add a pack as a dependency of the plugin), or pack
     * folders or jars. Without any, each document is checked with the packs of its place.
     */
    @Parameter(property = "mingzhang.packs")
    List<String> packs = List.of();

    /** Language of messages and reports: {@code zh} or {@code en}. */
    @Parameter(property = "mingzhang.locale", defaultValue = "zh")
    String locale;

    /**
     * Folder that remembers what was read and checked, so that what has not changed is not done again; the reports are
     * the same. {@code none} to remember nothing. It may be carried to another machine.
     */
    @Parameter(property = "mingzhang.cache", defaultValue = "${project.build.directory}/mingzhang-cache")
    String cache;

    /** Folder that relative paths and the names of files in reports start from. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    File base;

    Language language() throws MojoExecutionException {
        return switch (locale) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default ->
                throw new MojoExecutionException("mingzhang.locale 应为 zh 或 en，不能是“" + locale + "” (must be zh or en)");
        };
    }

    Path folder() {
        return (base == null ? new File("") : base).getAbsoluteFile().toPath();
    }

    boolean remembers() {
        return cache != null && !cache.equals("none");
    }

    Path cacheFolder() {
        return place(cache);
    }

    /** A path from a parameter. Without a project Maven leaves its folder as it is written; it is the working directory. */
    Path place(String path) {
        int open = path.indexOf(NO_PROJECT);
        return folder().resolve(open < 0 ? path : path.substring(open + NO_PROJECT.length()));
    }

    /** Where packs given as folders are compiled to. */
    Path compiledPacks() {
        return remembers()
                ? cacheFolder().resolve("packs")
                : Path.of(System.getProperty("java.io.tmpdir"), "mingzhang-packs");
    }

    PackParameters packParameters() throws MojoExecutionException {
        return new PackParameters(packs == null ? List.of() : packs, folder(), compiledPacks(), language());
    }

    Mingzhang open(ReadLimits limits) throws MojoExecutionException {
        return packParameters().open(limits);
    }

    String say(String zh, String en) throws MojoExecutionException {
        return say(new Text(zh, en));
    }

    String say(Text text) throws MojoExecutionException {
        return text.in(language());
    }
}
