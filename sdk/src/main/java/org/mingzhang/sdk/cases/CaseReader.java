package org.mingzhang.sdk.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.LoadedPack;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.sdk.cases.RuleCase.Expectation;
import org.mingzhang.sdk.compile.YamlReader;

/** Reads the cases of a pack, {@code cases/*.yaml}, as {@code docs/pack-format.md} describes them. */
public final class CaseReader {

    /** File of a compiled pack that lists its case files, one a line. */
    public static final String INDEX = "cases/index";

    private static final Set<String> ENTRY = Set.of("rule", "name", "given", "breaks", "keeps", "undecided");
    private static final String GIVEN = "given";
    private static final String PATCH = "patch";
    private static final String NAME = "name";
    private static final String EXPECT = "expect";

    private final List<PackProblem> problems = new ArrayList<>();
    /** What entries give, by their name, else by their rule. */
    private final Map<String, CaseNode> entries = new HashMap<>();

    private CaseReader() {}

    /**
     * All cases of a folder, in the order of files and entries.
     *
     * @throws IOException when a file cannot be read
     * @throws PackException when a file says something that is not understood, with file and line
     */
    public static List<RuleCase> read(Path folder) throws IOException, PackException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> listed = Files.list(folder)) {
                for (Path file :
                        listed.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    files.put("cases/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return new CaseReader().cases(files);
    }

    /**
     * The cases that a compiled pack carries; none where it was compiled without.
     *
     * @throws PackException when a file is missing, or says something that is not understood
     */
    public static List<RuleCase> read(LoadedPack pack) throws PackException {
        Map<String, String> files = new TreeMap<>();
        for (String name : pack.text(INDEX).orElse("").lines().toList()) {
            files.put("cases/" + name, pack.text("cases/" + name).orElse(""));
        }
        return new CaseReader().cases(files);
    }

    private List<RuleCase> cases(Map<String, String> files) throws PackException {
        List<CaseNode> all = new ArrayList<>();
        files.forEach((name, yaml) -> new YamlReader(problems)
                .read(yaml, name)
                .ifPresent(root -> guarded(() -> CaseNode.of(root).only(Set.of("cases")).items("cases").stream()
                        .map(entry -> entry.only(ENTRY))
                        .forEach(all::add))));
        all.forEach(entry -> guarded(() -> {
            if (entry.has(GIVEN)) {
                entries.putIfAbsent(entry.text("rule"), entry);
                if (entry.has(NAME)) {
                    entries.put(entry.text(NAME), entry);
                }
            }
        }));
        List<RuleCase> cases = new ArrayList<>();
        all.forEach(entry -> guarded(() -> entry(entry, cases)));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return cases;
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (CaseException e) {
            problems.add(e.problem());
        }
    }

    private void entry(CaseNode entry, List<RuleCase> cases) {
        String rule = entry.text("rule");
        Optional<PackNode> given = given(entry, 0);
        for (Expectation expectation : Expectation.values()) {
            String key = expectation.name().toLowerCase(Locale.ROOT);
            for (PackNode written : entry.list(key)) {
                guarded(() -> cases.add(rule(rule, expectation, given, CaseNode.of(written), entry)));
            }
        }
    }

    /** What an entry gives: a document, or that of the entry it names. */
    private Optional<PackNode> given(CaseNode entry, int depth) {
        PackNode given = entry.fields().get(GIVEN);
        if (!(given instanceof PackNode.Scalar name)) {
            return Optional.ofNullable(given);
        }
        CaseNode other = entries.get(name.text());
        if (other == null || depth > entries.size()) {
            throw new CaseException(
                    name.mark(),
                    "given：没有名为“" + name.text() + "”且有 given 的案例",
                    "given: no entry of the name '" + name.text() + "' has a given document");
        }
        return given(other, depth + 1);
    }

    private static RuleCase rule(
            String rule, Expectation expectation, Optional<PackNode> given, CaseNode written, CaseNode entry) {
        Mark mark = written.mark();
        Map<String, PackNode> own = new java.util.LinkedHashMap<>(written.fields());
        own.keySet().removeAll(Set.of(NAME, EXPECT, PATCH));
        if (given.isPresent() && !own.isEmpty()) {
            throw new CaseException(
                    mark,
                    "有 given 时，案例只写 patch、expect 和 name，不再写 " + String.join("、", own.keySet()),
                    "where a document is given, a case has patch, expect and name only, not "
                            + String.join(", ", own.keySet()));
        }
        if (given.isEmpty() && written.has(PATCH)) {
            throw new CaseException(mark, "patch 须有 given 可改", "a patch needs a given document to change");
        }
        PackNode document = given.orElse(new PackNode.Mapping(own, mark));
        if (written.has(PATCH)) {
            document = CasePatch.apply(document, written.fields().get(PATCH));
        }
        return new RuleCase(
                rule,
                expectation,
                written.text(NAME, entry.text(NAME, "")),
                CaseDocument.of(CaseNode.of(document)),
                expected(written, expectation),
                document,
                mark);
    }

    private static Optional<List<ExpectedFinding>> expected(CaseNode written, Expectation expectation) {
        if (!written.has(EXPECT)) {
            return Optional.empty();
        }
        if (expectation != Expectation.BREAKS) {
            throw new CaseException(
                    written.fields().get(EXPECT).mark(),
                    "只有 breaks 案例写 expect，其他案例没有问题可列",
                    "only a case that breaks the rule expects findings");
        }
        List<ExpectedFinding> findings =
                written.items(EXPECT).stream().map(ExpectedFinding::of).toList();
        if (findings.isEmpty()) {
            throw new CaseException(written.mark(), "expect 至少列一个问题", "expect lists at least one finding");
        }
        return Optional.of(findings);
    }
}
