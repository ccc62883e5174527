package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.TocEntry;

/**
 * Forms of many places and years, with figures of our own: kind, number and unit of every table, and cells from each
 * part of it. The figures agree, so a reading that goes wrong shows as a failed identity too.
 */
class FormsTest {

    static Stream<String> forms() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expect"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isReadAsPrinted(String name) throws Exception {
        Path file;
        try (Stream<Path> files = Files.list(folder())) {
            file = files.filter(path -> path.getFileName().toString().startsWith(name + ".")
                            && !path.toString().endsWith(".expect")
                            && !path.toString().endsWith(".seeds"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> wrong = new ArrayList<>();
        try (Mingzhang mingzhang = Mingzhang.builder().build();
                Bookcase bookcase = Bookcase.of(List.of(), Path.of("target/packs"), List.of())) {
            Layout layout = LayoutReaders.installed()
                    .read(Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT), ReadLimits.DEFAULT);
            Interpretation read =
                    bookcase.understander().understand(layout).interpretation().orElseThrow();
            List<String> expected = Files.readAllLines(folder().resolve(name + ".expect"));
            for (String line : expected) {
                compare(line, read, wrong);
            }
            if (read.unassigned() > 0) {
                wrong.add(read.unassigned() + " numbers are unassigned: "
                        + read.notices().stream()
                                .map(notice -> notice.message().zh())
                                .toList());
            }
            wrong.addAll(errors(mingzhang.check(name, layout), expected.contains("complete")));
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(String line, Interpretation read, List<String> wrong) {
        int space = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        String[] words = line.substring(Math.min(line.length(), space + 1)).split(" \\| ");
        switch (line.substring(0, space)) {
            case "disclosure" -> disclosure(words[0], read.document().disclosure(), wrong);
            case "table" -> table(words, read.document().tables(), wrong);
            case "cell" -> cell(words, read.document().amounts(), wrong);
            case "complete" -> {
                // looked at with the findings
            }
            case "contents" ->
                contents(Integer.parseInt(words[0]), read.document().contents(), wrong);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static void disclosure(String expected, Disclosure found, List<String> wrong) {
        String place = found.jurisdiction().isEmpty() ? "national" : found.jurisdiction();
        String is = found.kind() + " " + found.fiscalYear() + " " + place;
        if (!is.equals(expected)) {
            wrong.add("the document is " + is + ", not " + expected);
        }
    }

    /** The contents list names so many tables, each of a kind that is known. */
    private static void contents(int tables, List<TocEntry> contents, List<String> wrong) {
        List<TocEntry> listed = contents.stream().filter(TocEntry::isTable).toList();
        if (listed.size() != tables
                || listed.stream().anyMatch(entry -> entry.tableKind().isEmpty())) {
            wrong.add("the contents list " + listed.size() + " tables: "
                    + listed.stream()
                            .map(entry -> entry.title() + "=" + entry.tableKind())
                            .toList());
        }
    }

    private static void table(String[] expected, List<BudgetTable> tables, List<String> wrong) {
        List<BudgetTable> found = tables.stream()
                .filter(table -> table.kind().equals(expected[0]))
                .toList();
        if (found.size() != 1) {
            wrong.add(expected[0] + " is there " + found.size() + " times among "
                    + tables.stream()
                            .map(table -> table.kind() + "=" + table.title())
                            .toList());
            return;
        }
        BudgetTable table = found.get(0);
        String unit = table.unit().symbol();
        if (!expected[1].equals("*") && !table.number().equals(expected[1]) || !unit.equals(expected[2])) {
            wrong.add(expected[0] + " has number " + table.number() + " and unit " + unit);
        }
    }

    private static void cell(String[] expected, List<Amount> amounts, List<String> wrong) {
        List<String> row = amounts.stream()
                .filter(amount -> amount.tableKind().equals(expected[0]))
                .filter(amount -> (amount.side().isEmpty() ? "" : amount.side() + ":")
                        .concat(amount.row())
                        .equals(expected[1]))
                .filter(amount -> amount.column().equals(expected[2]))
                .map(amount -> amount.figure().isNumber()
                        ? amount.figure().value().toPlainString()
                        : amount.figure().state().name())
                .toList();
        if (!row.equals(List.of(expected[3]))) {
            wrong.add(String.join("|", expected) + " is " + row + "; there are "
                    + amounts.stream()
                            .filter(amount -> amount.tableKind().equals(expected[0]))
                            .map(amount -> amount.side() + ":" + amount.row() + "." + amount.column())
                            .limit(40)
                            .toList());
        }
    }

    private static List<String> errors(DocumentReport report, boolean complete) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.ruleId().contains("-identity-")
                        || complete && finding.ruleId().contains("-structure-"))
                .map(Finding::message)
                .map(message -> "ERROR " + message.zh())
                .toList();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(FormsTest.class.getResource("forms").toURI());
    }
}
