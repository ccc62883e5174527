package org.mingzhang.sdk.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.mingzhang.Language;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.workshop.OpenPack;
import org.mingzhang.sdk.workshop.PackVerifier;

/**
 * The cases of a pack as dynamic tests, a container for every rule:
 *
 * <pre>{@code
 * class CasesTest {
 *     @TestFactory
 *     Stream<DynamicNode> cases() throws Exception {
 *         return PackTests.of(Path.of("src/main/pack"));
 *     }
 * }
 * }</pre>
 *
 * <p>JUnit closes the stream after the last test, which releases the pack.
 */
public final class PackTests {

    private static final Path CACHE = Path.of("target", "mingzhang-packs");

    private PackTests() {}

    /**
     * The cases of a pack, and one test that the pack is fit to be released ({@link PackVerifier}).
     *
     * @param folder folder with {@code pack.yaml}; the packs it extends are on the class path
     * @throws PackException when the pack does not compile, or its cases are not understood
     * @throws IOException when a file cannot be read
     */
    public static Stream<DynamicNode> of(Path folder) throws PackException, IOException {
        OpenPack pack = OpenPack.folder(folder, CACHE);
        List<DynamicNode> nodes = new ArrayList<>(cases(pack));
        nodes.add(DynamicTest.dynamicTest(
                "verify",
                () -> fail(PackVerifier.verify(pack).problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .toList())));
        return nodes.stream().onClose(pack::close);
    }

    /**
     * The cases of an open pack only, a container for every rule.
     *
     * @param pack the pack, to be closed by the caller after the tests
     */
    public static List<DynamicNode> cases(OpenPack pack) {
        CaseRunner runner = pack.runner();
        Map<String, List<DynamicNode>> rules = new LinkedHashMap<>();
        for (RuleCase tested : pack.cases()) {
            rules.computeIfAbsent(tested.rule(), rule -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(
                            tested.label(),
                            () -> fail(runner.run(tested).stream()
                                    .map(problem -> problem.in(Language.EN))
                                    .toList())));
        }
        List<DynamicNode> containers = new ArrayList<>();
        rules.forEach((rule, tests) -> containers.add(DynamicContainer.dynamicContainer(rule, tests)));
        return containers;
    }

    private static void fail(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }
}
