package org.mingzhang.readers.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mingzhang.readers.bundle.FileName.Role;

/**
 * The editions that files of one disclosure make, where its parts lie there in several formats: the narrative as DOCX and as
 * PDF with one workbook of tables are two, each with the workbook; so are the whole as PDF and a narrative with a workbook.
 * Whether they are the same is seen when they are read.
 */
final class Editions {

    /** The format that is published comes first, so that the first edition is made of it as far as it goes. */
    private static final List<String> PUBLISHED_FIRST =
            List.of("pdf", "docx", "doc", "wps", "xlsx", "xls", "et", "html", "htm");

    private Editions() {}

    /**
     * The editions, each in the order of its files; none where two files play one role in one format, or an edition has two
     * texts.
     */
    static List<List<NamedFile>> of(List<NamedFile> files) {
        List<NamedFile> wholes = playing(files, Role.WHOLE::equals);
        List<NamedFile> parts = playing(files, role -> role != Role.WHOLE);
        if (wholes.isEmpty()
                || playing(parts, Role.NARRATIVE::equals).isEmpty()
                || playing(parts, Role.TABLES::equals).isEmpty()) {
            return joined(files);
        }
        List<List<NamedFile>> ofWholes = joined(wholes);
        List<List<NamedFile>> ofParts = joined(parts);
        if (ofWholes.isEmpty() || ofParts.isEmpty()) {
            return List.of();
        }
        List<List<NamedFile>> all = new ArrayList<>(ofWholes);
        all.addAll(ofParts);
        return all;
    }

    private static List<NamedFile> playing(List<NamedFile> files, Predicate<Role> role) {
        return files.stream().filter(file -> role.test(file.name().role())).toList();
    }

    private static List<List<NamedFile>> joined(List<NamedFile> files) {
        Map<String, List<NamedFile>> byRole = new LinkedHashMap<>();
        files.forEach(file ->
                byRole.computeIfAbsent(file.role(), role -> new ArrayList<>()).add(file));
        List<List<NamedFile>> editions = new ArrayList<>();
        int most = byRole.values().stream().mapToInt(List::size).max().orElse(0);
        for (List<NamedFile> alike : byRole.values()) {
            if (alike.stream().map(NamedFile::extension).distinct().count() < alike.size()) {
                return List.of();
            }
            alike.sort(Comparator.comparingInt(Editions::rank));
        }
        for (int edition = 0; edition < most; edition++) {
            List<NamedFile> chosen = new ArrayList<>();
            for (List<NamedFile> alike : byRole.values()) {
                chosen.add(alike.get(Math.min(edition, alike.size() - 1)));
            }
            if (chosen.stream().filter(NamedFile::isText).count() > 1) {
                return List.of();
            }
            editions.add(chosen);
        }
        return editions;
    }

    private static int rank(NamedFile file) {
        int rank = PUBLISHED_FIRST.indexOf(file.extension());
        return rank < 0 ? PUBLISHED_FIRST.size() : rank;
    }
}
