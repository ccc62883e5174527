package org.mingzhang.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.Language;
import org.mingzhang.check.PackException;
import org.mingzhang.sdk.junit.PackTests;
import org.mingzhang.sdk.workshop.OpenPack;
import org.mingzhang.sdk.workshop.PackVerifier;

/**
 * The built-in packs are held to what is asked of any pack: every case comes to what it says, and every rule has cases
 * that prove something, messages, a remedy, a basis, and is fast.
 */
class PackCasesTest {

    private static final List<String> PACKS = List.of(
            "national",
            "local",
            "shenzhen",
            "guangzhou",
            "beijing",
            "shanghai",
            "jiangsu",
            "zhejiang",
            "anhui",
            "chongqing",
            "xian",
            "yantai",
            "university");

    @TestFactory
    Stream<DynamicNode> every_pack_verifies() throws IOException, PackException {
        List<OpenPack> open = new ArrayList<>();
        List<DynamicNode> packs = new ArrayList<>();
        for (String id : PACKS) {
            OpenPack pack = OpenPack.onClassPath(id, Path.of("src/main/pack", id));
            open.add(pack);
            List<DynamicNode> tests = new ArrayList<>(PackTests.cases(pack));
            tests.add(DynamicTest.dynamicTest("verify", () -> {
                List<String> problems = PackVerifier.verify(pack).problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .toList();
                if (!problems.isEmpty()) {
                    throw new AssertionError(String.join("\n", problems));
                }
            }));
            packs.add(DynamicContainer.dynamicContainer(id, tests));
        }
        return packs.stream().onClose(() -> open.forEach(OpenPack::close));
    }
}
