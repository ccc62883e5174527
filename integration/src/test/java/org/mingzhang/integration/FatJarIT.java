package org.mingzhang.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The example application, built into one jar with what was just built, checks from its nested class path. */
class FatJarIT {

    private static final String EXAMPLE = "../examples/深圳市雨水资源管理中心-2024-部门预算";

    @Test
    void checksFromNestedJars() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/it/embedding-spring-boot/target/budget-desk.jar",
                        EXAMPLE + ".txt",
                        EXAMPLE + "-clean.txt")
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        List<String> verdicts =
                out.lines().filter(line -> line.contains(" findings: ")).toList();
        assertThat(verdicts).as(out).hasSize(2);
        assertThat(verdicts.get(0)).startsWith("REJECT with ").endsWith(EXAMPLE + ".txt");
        assertThat(verdicts.get(1)).startsWith("ACCEPT with ").endsWith(EXAMPLE + "-clean.txt");
    }
}
