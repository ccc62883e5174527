package org.mingzhang.interpret.recognise;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;

/** The title that a file has for its name (海州市档案局-2026-部门预算.pdf), for documents that print none. */
final class FileTitle {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]|\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern SEPARATORS = Pattern.compile("[-_·~\\s]+|[（(]\\d+[）)]$");
    private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?![\\d年])");

    private FileTitle() {}

    /** The title with a whole name among the names of the files. */
    static Optional<CoverTitle> of(Layout layout) {
        // A file has the name of the first of the books that are bound in it.
        if (layout.sources().stream().anyMatch(source -> source.book().stream().anyMatch(book -> book.number() > 1))) {
            return Optional.empty();
        }
        Set<String> files = new LinkedHashSet<>();
        for (Block block : layout.blocks()) {
            files.add(block.place().file());
        }
        return files.stream()
                .flatMap(file -> read(file, layout).stream())
                .filter(title -> EntityName.endsLikeOne(title.name()))
                .findFirst();
    }

    private static Optional<CoverTitle> read(String file, Layout layout) {
        String name = SEPARATORS.matcher(FOLDERS.matcher(file).replaceAll("")).replaceAll("");
        String title = BARE_YEAR.matcher(name).replaceAll("$1年");
        return CoverTitle.read(title, layout.blocks().get(0).place());
    }
}
