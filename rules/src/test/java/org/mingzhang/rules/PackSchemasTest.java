package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.sdk.workshop.NewPack;
import org.mingzhang.sdk.workshop.PackSchemas;

/** All YAML of the built-in packs and of a new one is as the published schemas say, and slips are found by them. */
class PackSchemasTest {

    @TempDir
    private Path temp;

    /** Folders whose files hold what a file of that name would. */
    private static final Set<String> PARTED = Set.of("cases", "identities", "rules", "requirements", "tables");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas()));

    @Test
    void everyFileOfTheBuiltInPacksIsValid() throws IOException {
        List<String> wrong = wrong(Path.of("src/main/pack"));

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFileOfANewPackIsValidAndNamesItsSchema() throws IOException {
        NewPack.write(temp.resolve("village"));

        assertThat(wrong(temp.resolve("village"))).isEmpty();
        for (String name : List.of("pack.yaml", "rules.yaml", "cases/example.yaml")) {
            Path file = temp.resolve("village/src/main/pack").resolve(name);
            String first = Files.readAllLines(file).get(0);
            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1)))
                    .exists();
        }
    }

    @Test
    void slipsAreFound() {
        assertThat(errors("pack", "id: Village\nversion: 1\ntitle: {zh: 甲, en: a}\n"))
                .isNotEmpty();
        assertThat(errors("cases", "cases: [{rule: a-b-001, brakes: {}}]\n")).isNotEmpty();
        assertThat(errors("cases", "cases: [{rule: a-b-001, breaks: {claims: [{subjct: 甲}]}}]\n"))
                .isNotEmpty();
        assertThat(errors("identities", "identities: [{id: a-b-001, title: {zh: 甲, en: a}}]\n"))
                .isNotEmpty();
        assertThat(errors("requirements", "requirements: [{id: a-b-001, title: {zh: 甲, en: a}, part: 甲, table: 乙}]\n"))
                .isNotEmpty();
        assertThat(errors("rules", "rules: [{id: a-b-001, title: {zh: 甲, en: a}, severity: FATAL}]\n"))
                .isNotEmpty();
    }

    private List<String> wrong(Path root) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".yaml", "");
                String folder = file.getParent().getFileName().toString();
                String schema = PARTED.contains(folder) ? folder : name;
                errors(schema, Files.readString(file)).forEach(error -> wrong.add(file + ": " + error));
            }
        }
        return wrong;
    }

    private List<String> errors(String schema, String yaml) {
        return registry
                .getSchema(SchemaLocation.of(PackSchemas.BASE + schema + ".schema.json"))
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, String> schemas() {
        Map<String, String> all = new HashMap<>();
        for (String name : PackSchemas.NAMES) {
            try (InputStream in = PackSchemas.open(name)) {
                all.put(PackSchemas.BASE + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }
}
