package org.mingzhang.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.layout.ReadLimits;

/**
 * Opens a checker with the packs that a build names: ids of packs that are dependencies of the plugin, or files.
 *
 * @param values ids, folders or jars; empty to choose by each document's place
 * @param base folder that relative paths start from
 * @param cache where packs from folders are compiled to
 * @param language language of messages
 */
record PackParameters(List<String> values, Path base, Path cache, Language language) {

    Mingzhang open(ReadLimits limits) throws MojoExecutionException {
        Mingzhang.Builder builder =
                Mingzhang.builder().limits(limits).cache(cache).readersFrom(PackParameters.class.getClassLoader());
        files().forEach(builder::packFile);
        ids().forEach(builder::pack);
        try {
            return builder.build();
        } catch (PackException e) {
            throw broken(e, language);
        }
    }

    /** The packs, for what needs no checker. */
    Bookcase bookcase() throws MojoExecutionException {
        try {
            return Bookcase.of(files(), cache, ids());
        } catch (PackException e) {
            throw broken(e, language);
        }
    }

    private List<Path> files() {
        return values.stream().filter(this::isFile).map(base::resolve).toList();
    }

    private List<String> ids() {
        return values.stream().filter(value -> !isFile(value)).toList();
    }

    /** Names that do not depend on where the packs lie: file names, then ids, in the order in which they are loaded. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        files().forEach(file -> names.add(String.valueOf(file.getFileName())));
        names.addAll(ids());
        return names;
    }

    private boolean isFile(String value) {
        return value.contains("/") || value.contains("\\") || Files.exists(base.resolve(value));
    }

    static MojoExecutionException broken(PackException e, Language language) {
        return new MojoExecutionException(
                (language == Language.ZH ? "规则包有误：" : "A rule pack is broken: ")
                        + String.join("\n  ", problems(e.problems(), language)),
                e);
    }

    static List<String> problems(List<PackProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).toList();
    }
}
