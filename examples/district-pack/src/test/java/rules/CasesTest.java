package rules;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.sdk.junit.PackTests;

/** Every case of the pack is a test, and one more tells whether the pack is fit to be released. */
class CasesTest {

    @TestFactory
    Stream<DynamicNode> cases() throws Exception {
        return PackTests.of(Path.of("src/main/pack"));
    }
}
