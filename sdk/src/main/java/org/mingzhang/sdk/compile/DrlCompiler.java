package org.mingzhang.sdk.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;

/** Compiles DRL into the classes of an executable model. */
final class DrlCompiler {

    private static final String LEVEL = "drools.lang.level";

    /**
     * Compiled rules.
     *
     * @param classes class files by path ({@code org/…/Rules….class})
     * @param models names of the model classes
     */
    record Classes(Map<String, byte[]> classes, List<String> models) {}

    /**
     * Compiles the rule files of a pack.
     *
     * @param pack id of the pack
     * @param digest digest of its sources, so that no two builds in one JVM meet
     * @param files rule files
     * @throws PackException with the compiler's messages, when there are errors
     */
    Classes compile(String pack, String digest, List<Path> files) throws PackException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        String level = System.getProperty(LEVEL);
        ClassLoader own = DrlCompiler.class.getClassLoader();
        Thread.currentThread().setContextClassLoader(own);
        System.setProperty(LEVEL, "DRL10");
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.mingzhang.pack", pack, digest);
        try {
            KieFileSystem sources = services.newKieFileSystem();
            sources.generateAndWritePomXML(release);
            for (Path file : files) {
                sources.write(path(pack, file), Files.readString(file, StandardCharsets.UTF_8));
            }
            KieBuilder builder = services.newKieBuilder(sources, own).buildAll(ExecutableModelProject.class);
            List<PackProblem> problems = problems(builder);
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            return classes((InternalKieModule) builder.getKieModule());
        } catch (IOException e) {
            throw new PackException(
                    List.of(PackProblem.of(
                            new Mark("rules", 0), "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage())),
                    e);
        } finally {
            services.getRepository().removeKieModule(release);
            if (level == null) {
                System.clearProperty(LEVEL);
            } else {
                System.setProperty(LEVEL, level);
            }
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String path(String pack, Path file) {
        return "src/main/resources/org/mingzhang/rules/" + pack.replace('-', '_') + "/" + file.getFileName();
    }

    private static List<PackProblem> problems(KieBuilder builder) {
        List<PackProblem> problems = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            String path = message.getPath() == null ? "rules" : message.getPath();
            String file = "rules/" + path.substring(path.lastIndexOf('/') + 1);
            problems.add(PackProblem.of(
                    new Mark(file, message.getLine()),
                    "规则无法编译：" + message.getText(),
                    "the rule does not compile: " + message.getText()));
        }
        return problems;
    }

    private static Classes classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            } else if (file.startsWith("META-INF/kie/") && file.endsWith("drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("[\\w.]+") && line.indexOf('.') > 0)
                        .forEach(models::add);
            }
        }
        return new Classes(classes, models.stream().sorted().toList());
    }
}
