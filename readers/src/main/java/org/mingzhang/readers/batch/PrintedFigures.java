package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Line;

/** The numbers of a disclosure that can be told from one another by what they are numbers of. */
final class PrintedFigures {

    private static final int LONGEST_QUOTE = 40;

    private final Map<String, Printed> printed = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();

    /**
     * A number where it is printed.
     *
     * @param name what it is a number of, as printed
     */
    record Printed(String name, Figure figure, Place place) {}

    /** A number that is another elsewhere. */
    record Difference(Printed here, Printed there) {}

    private PrintedFigures() {}

    /** The numbers in tables. */
    static PrintedFigures inTables(BudgetDocument document) {
        Map<Integer, BudgetTable> tables =
                document.tables().stream().collect(Collectors.toMap(BudgetTable::id, table -> table));
        Map<List<Integer>, Line> lines = document.lines().stream()
                .collect(Collectors.toMap(line -> List.of(line.table(), line.index()), line -> line, (a, b) -> a));
        PrintedFigures figures = new PrintedFigures();
        for (Amount amount : document.amounts()) {
            Line line = lines.get(List.of(amount.table(), amount.line()));
            BudgetTable table = tables.get(amount.table());
            String name = "《" + (table == null ? amount.tableKind() : table.called()) + "》“"
                    + (line == null ? amount.row() : line.label().strip()) + "”“" + amount.column() + "”";
            String key = String.join(
                    "|",
                    amount.tableKind(),
                    amount.entity(),
                    amount.side(),
                    amount.row(),
                    amount.code(),
                    amount.column());
            figures.put(key, new Printed(name, amount.figure(), amount.place()));
        }
        return figures;
    }

    /** The numbers that sentences state. */
    static PrintedFigures inSentences(BudgetDocument document) {
        PrintedFigures figures = new PrintedFigures();
        for (Claim claim : document.claims()) {
            String key = String.join(
                    "|",
                    claim.subject(),
                    claim.qualifier(),
                    Integer.toString(claim.year()),
                    Boolean.toString(claim.isPlan()),
                    claim.baseKind().name(),
                    claim.partKey());
            String name = "“" + quoted(claim.quote()) + "”";
            figures.put(key + "|amount", new Printed(name, claim.amount(), claim.place()));
            figures.put(key + "|change", new Printed(name, claim.change(), claim.place()));
            figures.put(key + "|rate", new Printed(name, claim.rate(), claim.place()));
            figures.put(key + "|share", new Printed(name, claim.share(), claim.place()));
        }
        return figures;
    }

    private static String quoted(String quote) {
        String words = quote.strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    /** What stands there twice may be told apart by what was not understood, and is not looked at. */
    private void put(String key, Printed figure) {
        if (!figure.figure().isNumber() || repeated.contains(key)) {
            return;
        }
        if (printed.putIfAbsent(key, figure) != null) {
            printed.remove(key);
            repeated.add(key);
        }
    }

    int size() {
        return printed.size();
    }

    /** How many there are of the same thing elsewhere. */
    int commonWith(PrintedFigures other) {
        return (int)
                printed.keySet().stream().filter(other.printed::containsKey).count();
    }

    /** Those that cannot be the same number elsewhere. */
    List<Difference> differencesFrom(PrintedFigures other) {
        List<Difference> differences = new ArrayList<>();
        printed.forEach((key, here) -> {
            Printed there = other.printed.get(key);
            if (there != null && !here.figure().interval().meets(there.figure().interval())) {
                differences.add(new Difference(here, there));
            }
        });
        return differences;
    }
}
