package org.mingzhang.sdk.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Mark;
import org.mingzhang.check.pack.PackNode;

/**
 * Makes a variant of a document: cells and claims by reference ({@code 支出总表[合计].项目支出},
 * {@code 文[公务接待费].amount}), everything else merged key by key. {@code ~} takes something away.
 */
final class CasePatch {

    private static final Pattern REFERENCE = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)](?:\\.(.+))?");
    private static final Map<String, String> MEASURES =
            Map.of("金额", "amount", "增减额", "change", "增减率", "rate", "占比", "share", "完成率", "completion", "基数", "base");
    private static final String PROSE = "文";

    private CasePatch() {}

    static PackNode apply(PackNode given, PackNode patch) {
        PackNode result = given;
        for (Map.Entry<String, PackNode> change : CaseNode.of(patch).fields().entrySet()) {
            Matcher reference = REFERENCE.matcher(change.getKey());
            if (!reference.matches()) {
                result = merged(result, with(Map.of(), change.getKey(), change.getValue(), patch.mark()));
            } else if (reference.group(1).equals(PROSE)) {
                result = claim(result, reference, change.getValue());
            } else {
                result = cell(result, reference, change.getValue());
            }
        }
        return result;
    }

    private static boolean isRemoval(PackNode value) {
        return value instanceof PackNode.Scalar scalar && scalar.text().equals("~");
    }

    private static PackNode merged(PackNode given, PackNode patch) {
        if (!(given instanceof PackNode.Mapping old) || !(patch instanceof PackNode.Mapping changes)) {
            return patch;
        }
        Map<String, PackNode> entries = new LinkedHashMap<>(old.entries());
        changes.entries().forEach((key, value) -> {
            if (isRemoval(value)) {
                entries.remove(key);
            } else {
                entries.merge(key, value, CasePatch::merged);
            }
        });
        return new PackNode.Mapping(entries, old.mark());
    }

    private static PackNode cell(PackNode given, Matcher reference, PackNode value) {
        String kind = reference.group(1);
        String row = reference.group(2);
        CaseNode document = CaseNode.of(given);
        CaseNode tables = document.at("tables");
        if (!tables.has(kind)) {
            throw missing(value.mark(), kind);
        }
        CaseNode table = tables.at(kind);
        CaseNode rows = table.at("rows");
        PackNode changed = value;
        if (reference.group(3) != null) {
            if (!rows.has(row)) {
                throw missing(value.mark(), kind + "[" + row + "]");
            }
            int column = CaseTables.columns(table).indexOf(reference.group(3));
            if (column < 0) {
                throw missing(value.mark(), reference.group());
            }
            changed = cellOf(rows.fields().get(row), column, value);
        }
        PackNode newRows = isRemoval(changed)
                ? merged(rows.mapping(), with(Map.of(), row, changed, value.mark()))
                : with(rows.fields(), row, changed, rows.mark());
        PackNode newTable = with(table.fields(), "rows", newRows, table.mark());
        PackNode newTables = with(tables.fields(), kind, newTable, tables.mark());
        return with(document.fields(), "tables", newTables, document.mark());
    }

    /** A row is a list of figures, one figure, or a mapping that has either under {@code amount}. */
    private static PackNode cellOf(PackNode row, int column, PackNode value) {
        if (row instanceof PackNode.Mapping named && named.entries().containsKey("amount")) {
            return with(named.entries(), "amount", cellOf(named.entries().get("amount"), column, value), named.mark());
        }
        List<PackNode> figures = new ArrayList<>(row instanceof PackNode.Sequence list ? list.items() : List.of(row));
        while (figures.size() <= column) {
            figures.add(new PackNode.Scalar("", row.mark()));
        }
        figures.set(column, isRemoval(value) ? new PackNode.Scalar("", value.mark()) : value);
        return new PackNode.Sequence(figures, row.mark());
    }

    private static PackNode claim(PackNode given, Matcher reference, PackNode value) {
        CaseNode document = CaseNode.of(given);
        List<PackNode> claims = new ArrayList<>();
        boolean found = false;
        for (CaseNode claim : document.items("claims")) {
            String qualifier = claim.text("qualifier", "");
            String name = claim.text("subject") + (qualifier.isEmpty() ? "" : "/" + qualifier);
            if (!name.equals(reference.group(2))) {
                claims.add(claim.mapping());
                continue;
            }
            found = true;
            if (reference.group(3) == null) {
                if (!isRemoval(value)) {
                    claims.add(merged(claim.mapping(), value));
                }
            } else {
                String component = MEASURES.getOrDefault(reference.group(3), reference.group(3));
                claims.add(merged(claim.mapping(), with(Map.of(), component, value, value.mark())));
            }
        }
        if (!found) {
            throw missing(value.mark(), reference.group());
        }
        return with(document.fields(), "claims", new PackNode.Sequence(claims, document.mark()), document.mark());
    }

    private static PackNode.Mapping with(Map<String, PackNode> fields, String key, PackNode value, Mark mark) {
        Map<String, PackNode> entries = new LinkedHashMap<>(fields);
        entries.put(key, value);
        return new PackNode.Mapping(entries, mark);
    }

    private static CaseException missing(Mark mark, String what) {
        return new CaseException(
                mark,
                "patch 要改的“" + what + "”在 given 中没有",
                "the patch changes '" + what + "', which the given document does not have");
    }
}
