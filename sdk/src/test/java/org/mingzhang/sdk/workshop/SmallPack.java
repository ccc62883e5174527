package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a pack of two identities and no DRL, which compiles at once. */
public final class SmallPack {

    private final Path folder;

    /** Writes it below a folder for tests. */
    public SmallPack(Path temp) throws IOException {
        this.folder = temp.resolve("village");
        write("pack.yaml", """
                id: village
                version: 1.0.0
                title: {zh: 某村, en: A village}
                """);
        write("bases.yaml", "bases: {law: {instrument: 某办法}}\n");
        write("tables.yaml", """
                tables:
                  - kind: 支出总表
                    titles: [支出总表]
                    columns: {合计: {}, 基本支出: {}, 项目支出: {}}
                """);
        write("identities.yaml", """
                identities:
                  - id: village-identity-001
                    title: {zh: 合计等于各项之和, en: The total is the sum}
                    each: row
                    formula: 支出总表[*].合计 = 支出总表[*].基本支出 + 支出总表[*].项目支出
                    basis: [law]
                """);
        cases("""
                    given:
                      tables:
                        支出总表:
                          columns: [合计, 基本支出, 项目支出]
                          rows: {合计: [100, 60, 40], '208': [90, 50, 40]}
                    keeps: {}
                    breaks: {patch: {'支出总表[合计].合计': 105}}
                    undecided: {patch: {'tables': ~}}
                """);
    }

    public Path folder() {
        return folder;
    }

    /** Replaces the cases of its rule by these lines of YAML. */
    public void cases(String yaml) throws IOException {
        write("cases/sums.yaml", "cases:\n  - rule: village-identity-001\n" + yaml.indent(0));
    }

    /** Writes or replaces a file. */
    public void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
