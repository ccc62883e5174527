package org.mingzhang.check.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Line;
import org.mingzhang.model.Part;

/** Names of tables, rows and parts of a document, for quoting. */
final class DocumentIndex {

    private final Map<Integer, BudgetTable> tables = new HashMap<>();
    private final Map<Long, Line> lines = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final List<String> files;
    private final int year;

    DocumentIndex(BudgetDocument document, List<String> files) {
        document.tables().forEach(table -> tables.put(table.id(), table));
        document.lines().forEach(line -> lines.put(address(line.table(), line.index()), line));
        for (Part part : document.parts()) {
            parts.putIfAbsent(part.key(), part.title());
        }
        for (Companion companion : document.companions()) {
            companion.document().tables().forEach(table -> tables.put(table.id(), table));
            companion.document().lines().forEach(line -> lines.put(address(line.table(), line.index()), line));
            names.put(number(companion), companion.name());
        }
        this.files = files;
        this.year = document.disclosure().fiscalYear();
    }

    private static int number(Companion companion) {
        BudgetDocument other = companion.document();
        int id = !other.tables().isEmpty()
                ? other.tables().get(0).id()
                : other.claims().isEmpty() ? 0 : other.claims().get(0).id();
        return id / Companion.FIRST_ID;
    }

    /** Name of the companion whose table or claim has this id; empty for the document itself. */
    String companion(int id) {
        return names.getOrDefault(id / Companion.FIRST_ID, "");
    }

    /** {@code 表3 支出总表}, as far as it is printed. */
    String tableTitle(int table) {
        BudgetTable found = tables.get(table);
        if (found == null) {
            return "";
        }
        String title = found.called();
        return found.number().isEmpty() || title.startsWith("表") ? title : "表" + found.number() + " " + title;
    }

    /** The row as printed, with its code where that stands in a column of its own. */
    String rowLabel(int table, int line) {
        Line found = lines.get(address(table, line));
        if (found == null) {
            return "";
        }
        String name = found.label().isBlank() ? found.name() : found.label().strip();
        boolean withCode = !found.code().isEmpty() && !name.contains(found.code());
        return withCode ? found.code() + " " + name : name;
    }

    /** Title of the part with this key, or the key. */
    String partTitle(String key) {
        return parts.getOrDefault(key, key);
    }

    /** Position of a file among the sources. */
    int order(String file) {
        return files.indexOf(file);
    }

    int year() {
        return year;
    }

    private static long address(int table, int line) {
        return ((long) table << 32) | line;
    }
}
