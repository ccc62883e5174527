package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;

/** Turns decision tables (XLSX, in the form of Drools) into DRL, which then is held to the same as any other. */
final class DecisionTables {

    private static final Pattern NAME = Pattern.compile("(?m)^rule \"(.+)_(\\d+)\"");

    private DecisionTables() {}

    /**
     * Writes the DRL of tables as {@code <name>.xlsx.drl}.
     *
     * @param tables workbooks, of which the first sheet is read
     * @param folder where to write
     * @return the files written, in the same order
     * @throws PackException when a workbook is damaged or no decision table
     */
    static List<Path> drl(List<Path> tables, Path folder) throws PackException, IOException {
        List<Path> written = new ArrayList<>();
        for (Path table : tables) {
            String name = String.valueOf(table.getFileName());
            Path file = folder.resolve(name + ".drl");
            Files.createDirectories(folder);
            Files.writeString(file, drl(table, "rules/" + name));
            written.add(file);
        }
        return written;
    }

    private static String drl(Path table, String name) throws PackException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(DecisionTables.class.getClassLoader());
        try (InputStream in = Files.newInputStream(table)) {
            // "id_11" would be no id of the catalogue; "id row 11" also says where in the sheet
            return NAME.matcher(new SpreadsheetCompiler().compile(in, InputType.XLS))
                    .replaceAll("rule \"$1 row $2\"");
        } catch (IOException | RuntimeException e) {
            throw new PackException(
                    List.of(PackProblem.of(
                            new Mark(name, 0),
                            "决策表有误：" + e.getMessage() + "；请对照 docs/pack-format.md 的决策表一节",
                            "the decision table is wrong: " + e.getMessage()
                                    + "; compare it with the section on decision tables in docs/pack-format.md")),
                    e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
