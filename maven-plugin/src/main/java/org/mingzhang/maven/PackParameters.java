package org.mingzhang.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.PackProblem;
import org.mingzhang.layout.ReadLimits;

/**
 * Opens a checker with the packs that a build names: ids of packs that are dependencies of the plugin, or files.
 *
 * @param values ids, folders or jars; empty to choose by each document's place
 * @param cache where packs from folders are compiled to
 * @param language language of messages
 */
record PackParameters(List<String> values, Path cache, Language language) {

    Mingzhang open(ReadLimits limits, File base) throws MojoExecutionException {
        Mingzhang.Builder builder =
                Mingzhang.builder().limits(limits).cache(cache).readersFrom(PackParameters.class.getClassLoader());
        for (String value : values) {
            Path file = base.toPath().resolve(value);
            if (value.contains("/") || value.contains("\\") || file.toFile().exists()) {
                builder.packFile(file);
            } else {
                builder.pack(value);
            }
        }
        try {
            return builder.build();
        } catch (PackException e) {
            throw broken(e, language);
        }
    }

    static MojoExecutionException broken(PackException e, Language language) {
        List<String> problems = e.problems().stream()
                .map((PackProblem problem) -> problem.in(language))
                .toList();
        return new MojoExecutionException(
                (language == Language.ZH ? "规则包有误：" : "A rule pack is broken: ") + String.join("\n  ", problems), e);
    }
}
