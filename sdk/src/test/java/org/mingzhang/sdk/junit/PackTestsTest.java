package org.mingzhang.sdk.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.sdk.workshop.SmallPack;

class PackTestsTest {

    @TempDir
    private Path temp;

    @Test
    void everyRuleIsAContainerOfItsCasesAndThePackIsVerified() throws Exception {
        SmallPack pack = new SmallPack(temp);
        try (Stream<DynamicNode> nodes = PackTests.of(pack.folder())) {
            List<DynamicNode> all = nodes.toList();
            assertThat(all).extracting(DynamicNode::getDisplayName).containsExactly("village-identity-001", "verify");
            assertThat(((DynamicContainer) all.get(0)).getChildren())
                    .hasSize(3)
                    .allSatisfy(test -> assertThatCode(
                                    () -> ((DynamicTest) test).getExecutable().execute())
                            .doesNotThrowAnyException());
            assertThatCode(() -> ((DynamicTest) all.get(1)).getExecutable().execute())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aCaseThatDoesNotComeOutFailsItsTest() throws Exception {
        SmallPack pack = new SmallPack(temp);
        pack.cases("    keeps: {tables: {支出总表: {columns: [合计, 基本支出, 项目支出], rows: {合计: [9, 3, 3]}}}}\n");
        try (Stream<DynamicNode> nodes = PackTests.of(pack.folder())) {
            DynamicNode failing = ((DynamicContainer) nodes.toList().get(0))
                    .getChildren()
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> ((DynamicTest) failing).getExecutable().execute())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("came to FAILED");
        }
    }
}
