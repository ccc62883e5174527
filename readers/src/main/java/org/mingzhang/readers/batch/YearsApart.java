package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Source;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Recognition;

/**
 * Parts files that their names put together and their contents do not: last year's book, of which the name tells no year,
 * beside this year's tables. Each must have a set of tables of its own, so that a narrative never loses its tables because one
 * of them names a wrong year.
 */
final class YearsApart {

    private static final int TABLES_OF_A_SET = 3;
    private static final int ROWS_OF_A_TABLE = 3;

    private YearsApart() {}

    /** The layouts to be understood by themselves; the layout itself where it is of one year. */
    static List<Layout> of(Layout joined, Function<Layout, Recognition> recognised) {
        if (joined.sources().size() < 2) {
            return List.of(joined);
        }
        List<Layout> parts = joined.sources().stream()
                .map(source -> part(joined, source))
                .filter(YearsApart::isSet)
                .toList();
        if (parts.size() < 2 || parts.size() < joined.sources().size()) {
            return List.of(joined);
        }
        Map<Integer, List<Layout>> byYear = new LinkedHashMap<>();
        for (Layout part : parts) {
            Disclosure disclosure = recognised.apply(part).disclosure();
            byYear.computeIfAbsent(disclosure.fiscalYear(), year -> new ArrayList<>())
                    .add(part);
        }
        return byYear.size() < 2 || byYear.containsKey(0)
                ? List.of(joined)
                : byYear.values().stream().map(Layout::join).toList();
    }

    /** What stands in one of the files, with the notices that are of none of them. */
    private static Layout part(Layout joined, Source source) {
        Set<String> files = joined.sources().stream().map(Source::name).collect(Collectors.toSet());
        return new Layout(
                List.of(source),
                joined.blocks().stream()
                        .filter(block -> block.place().file().equals(source.name()))
                        .toList(),
                joined.notices().stream()
                        .filter(notice -> notice.place().file().equals(source.name())
                                || !files.contains(notice.place().file()))
                        .toList());
    }

    private static boolean isSet(Layout part) {
        return part.blocks().stream()
                        .filter(block -> block instanceof Grid grid && grid.rows() >= ROWS_OF_A_TABLE)
                        .count()
                >= TABLES_OF_A_SET;
    }
}
