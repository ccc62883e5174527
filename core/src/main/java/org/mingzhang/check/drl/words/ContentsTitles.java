package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Part;
import org.mingzhang.model.TocEntry;

/**
 * Titles of the contents list against the headings of the text. A title is the other of a heading where both have one
 * number, most characters in common, and nothing else of the list or the text bears either. What a line or a page may
 * have cut off is no difference, nor is the year, the name of the body, or a mark.
 */
public final class ContentsTitles {

    private static final int SHORTEST = 4;
    private static final int ALIKE_OF_FIVE = 3;
    private static final int QUOTED = 3;

    private ContentsTitles() {}

    private record Pair(TocEntry listed, Part printed) {}

    /** Entries of which the heading has other words. */
    public static List<TocEntry> differing(List<?> entries, List<?> parts, String body) {
        return pairs(entries, parts, body).map(Pair::listed).toList();
    }

    /** The first of them with their headings, as a message quotes them. */
    public static String quoted(List<?> entries, List<?> parts, String body) {
        return pairs(entries, parts, body)
                .limit(QUOTED)
                .map(pair ->
                        "“" + pair.listed().title() + "”（“" + pair.printed().title() + "”）")
                .collect(Collectors.joining("、"));
    }

    private record TablePair(TocEntry listed, BudgetTable printed) {}

    /** Entries of tables of which the caption has other words. */
    public static List<TocEntry> differingTables(List<?> entries, List<?> tables, String body) {
        return tablePairs(entries, tables, body).map(TablePair::listed).toList();
    }

    /** The first of them with their captions, as a message quotes them. */
    public static String quotedTables(List<?> entries, List<?> tables, String body) {
        return tablePairs(entries, tables, body)
                .limit(QUOTED)
                .map(pair ->
                        "“" + pair.listed().title() + "”（“" + pair.printed().title() + "”）")
                .collect(Collectors.joining("、"));
    }

    /** One entry and one table of a kind, of which neither stands under its name elsewhere. */
    private static Stream<TablePair> tablePairs(List<?> entries, List<?> tables, String body) {
        List<TocEntry> listed = entries.stream().map(TocEntry.class::cast).toList();
        List<BudgetTable> printed = tables.stream()
                .map(BudgetTable.class::cast)
                .filter(table -> !table.title().isEmpty())
                .toList();
        Set<String> captions =
                printed.stream().map(table -> words(table.title(), body)).collect(Collectors.toSet());
        return listed.stream()
                .filter(entry -> entry.isTable() && !entry.tableKind().isEmpty())
                .filter(entry -> !captions.contains(words(entry.title(), body)))
                .filter(entry -> listed.stream()
                                .filter(other -> other.tableKind().equals(entry.tableKind()))
                                .count()
                        == 1)
                .flatMap(entry -> caption(entry, printed, body).map(table -> new TablePair(entry, table)).stream());
    }

    private static Optional<BudgetTable> caption(TocEntry entry, List<BudgetTable> printed, String body) {
        List<BudgetTable> ofKind = printed.stream()
                .filter(table -> table.kind().equals(entry.tableKind()))
                .toList();
        boolean alike = ofKind.size() == 1 && areAlike(words(ofKind.get(0).title(), body), words(entry.title(), body));
        return alike ? Optional.of(ofKind.get(0)) : Optional.empty();
    }

    private static Stream<Pair> pairs(List<?> entries, List<?> parts, String body) {
        List<TocEntry> listed = entries.stream().map(TocEntry.class::cast).toList();
        List<Part> printed = parts.stream().map(Part.class::cast).toList();
        Set<String> inList =
                listed.stream().map(entry -> words(entry.title(), body)).collect(Collectors.toSet());
        Set<String> inText =
                printed.stream().map(part -> words(part.title(), body)).collect(Collectors.toSet());
        return listed.stream()
                .filter(entry -> !entry.isTable() && !entry.number().isEmpty())
                .filter(entry ->
                        words(entry.title(), body).length() >= SHORTEST && !inText.contains(words(entry.title(), body)))
                .flatMap(entry -> heading(entry, printed, inList, body).map(part -> new Pair(entry, part)).stream());
    }

    private static Optional<Part> heading(TocEntry entry, List<Part> printed, Set<String> inList, String body) {
        List<Part> alike = printed.stream()
                .filter(part -> part.number().equals(entry.number()))
                .filter(part -> !inList.contains(words(part.title(), body)))
                .filter(part -> areAlike(words(part.title(), body), words(entry.title(), body)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean areAlike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return one.length() >= SHORTEST
                && !one.startsWith(other)
                && !other.startsWith(one)
                && common(one, other) * 5 >= longer * ALIKE_OF_FIVE;
    }

    /** The length of the longest sequence of characters that both have in this order. */
    private static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static String words(String title, String body) {
        String bare = title.replaceAll("\\s+|[（(](?:详见|见|附)[^（）()]*[）)]", "");
        String nameless = body.isEmpty() ? bare : bare.replace(body, "");
        return nameless.replaceAll("20\\d\\d年度?|^关于|[\\p{P}\\p{S}]", "");
    }
}
