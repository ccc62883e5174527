package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.drl.SubjectCode;

/** A code list of a pack: CSV with the columns {@code code} and {@code name}, and {@code valid_from}, {@code valid_to}. */
public final class CodeList {

    private CodeList() {}

    /**
     * Reads a list; lists without a {@code code} column hold something else and have no codes.
     *
     * @throws PackException when a row has fewer fields than needed or a year is no number
     */
    public static List<SubjectCode> read(String name, String csv, String file) throws PackException {
        List<String> rows = csv.lines().toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> header = List.of(rows.get(0).replace("\uFEFF", "").split(",", -1));
        int code = header.indexOf("code");
        int title = header.indexOf("name");
        if (code < 0 || title < 0) {
            return List.of();
        }
        List<SubjectCode> codes = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            String[] fields = rows.get(row).split(",", -1);
            if (fields.length < header.size()) {
                throw PackException.of(
                        new Mark(file, row + 1),
                        "此行少于 " + header.size() + " 列",
                        "this row has fewer than " + header.size() + " columns");
            }
            codes.add(new SubjectCode(
                    name,
                    fields[code],
                    fields[title],
                    year(fields, header.indexOf("valid_from"), 0, file, row),
                    year(fields, header.indexOf("valid_to"), 9999, file, row)));
        }
        return codes;
    }

    private static int year(String[] fields, int column, int otherwise, String file, int row) throws PackException {
        if (column < 0 || fields[column].isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(fields[column].strip());
        } catch (NumberFormatException e) {
            throw PackException.of(
                    new Mark(file, row + 1), "“" + fields[column] + "”不是年份", "'" + fields[column] + "' is not a year");
        }
    }
}
