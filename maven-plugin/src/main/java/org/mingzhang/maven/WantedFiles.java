package org.mingzhang.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.gate.Glob;

/** Which files of a folder are checked: those that a pattern includes, or all, and that none excludes. */
final class WantedFiles implements Predicate<Path> {

    private final List<Glob> includes;
    private final List<Glob> excludes;

    WantedFiles(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(Glob::ofPath).toList();
        this.excludes = excludes.stream().map(Glob::ofPath).toList();
    }

    @Override
    public boolean test(Path file) {
        String path = file.toString();
        return (includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(path)))
                && excludes.stream().noneMatch(glob -> glob.matches(path));
    }
}
