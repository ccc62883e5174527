package org.mingzhang.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.mingzhang.layout.Input;

/**
 * The clean example with as many amounts as wanted. It grows by subjects and projects without money this year, so that
 * every comparison still holds and the check does all of its work.
 */
final class ScaledBudget {

    /** Amounts in the tables of the example as it is shipped. */
    static final int OWN_AMOUNTS = 778;

    private static final String EXAMPLE = "深圳市雨水资源管理中心-2024-部门预算-clean.txt";
    private static final String CODES = "/META-INF/mingzhang/national/reference/functional.csv";
    private static final String LAST_SUBJECT = "\t2210203\t";
    private static final String LAST_PROJECT = "政府投资项目\t";
    private static final int SPENDING_COLUMNS = 6;
    private static final int APPROPRIATION_COLUMNS = 3;
    private static final int PROJECT_COLUMNS = 11;

    private ScaledBudget() {}

    /** The example as it is shipped, from the folder that the system property {@code mingzhang.examples} names. */
    static Input example() throws IOException {
        Path folder = Path.of(System.getProperty("mingzhang.examples", "examples"));
        return new Input("budget.txt", Files.readAllBytes(folder.resolve(EXAMPLE)));
    }

    /** About this many amounts. */
    static Input of(int amounts) throws IOException {
        int wanted = Math.max(0, amounts - OWN_AMOUNTS);
        List<String> codes = codes();
        int subjects = Math.min(codes.size(), wanted / (SPENDING_COLUMNS + APPROPRIATION_COLUMNS));
        int projects = (wanted - subjects * (SPENDING_COLUMNS + APPROPRIATION_COLUMNS)) / PROJECT_COLUMNS;

        List<String> lines = new ArrayList<>();
        for (String line : example().utf8().lines().toList()) {
            lines.add(line);
            int figures = line.split("\t").length - 3;
            if (line.startsWith(LAST_SUBJECT)) {
                codes.subList(0, subjects).forEach(code -> lines.add("\t" + code + zeros(figures)));
            } else if (line.startsWith(LAST_PROJECT) && line.split("\t").length > PROJECT_COLUMNS) {
                for (int i = 1; i <= projects; i++) {
                    lines.add("备用项目" + i + zeros(PROJECT_COLUMNS));
                }
            }
        }
        return new Input("budget.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String zeros(int count) {
        return String.join("", Collections.nCopies(count, "\t0"));
    }

    /** Codes and names of subjects that the example has not, each after the one above it, which it never lacks. */
    private static List<String> codes() throws IOException {
        String own = example().utf8();
        TreeSet<String> codes = new TreeSet<>();
        try (InputStream in = ScaledBudget.class.getResourceAsStream(CODES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(",");
                if (!own.contains("\t" + fields[0].substring(0, 3) + "\t")) {
                    codes.add(fields[0] + "\t" + fields[1]);
                }
            }
        }
        return new ArrayList<>(codes);
    }
}
