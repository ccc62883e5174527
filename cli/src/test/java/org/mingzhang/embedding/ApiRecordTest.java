package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.report.ReportRenderer;

/**
 * The signatures of the API packages are kept in {@code docs/api}, so that no change of them goes unseen. A build renews
 * the record; where {@code CI} is set, it fails on a signature that is gone or new and was not recorded.
 */
class ApiRecordTest {

    private static final List<String> CORE =
            List.of("org.mingzhang", "org.mingzhang.check", "org.mingzhang.layout", "org.mingzhang.model");
    private static final List<String> REPORTS = List.of("org.mingzhang.report");

    /** A type of ours, with its package. */
    private static final Pattern NAMED = Pattern.compile("\\b(org\\.mingzhang(?:\\.[a-z]\\w*)*)\\.[A-Z]");

    @Test
    void theRecordsAreTrue() throws Exception {
        assertRecorded("mingzhang-core", signatures(Mingzhang.class, CORE));
        assertRecorded("mingzhang-reports", signatures(ReportRenderer.class, REPORTS));
    }

    private static void assertRecorded(String artifact, TreeSet<String> found) throws IOException {
        assertThat(found).hasSizeGreaterThan(20);

        Path record = Path.of("../docs/api", artifact + ".txt");
        if (System.getenv("CI") == null) {
            Files.createDirectories(record.getParent());
            Files.writeString(record, String.join("\n", found) + "\n");
        }
        assertThat(found)
                .as("build without CI set to renew " + record)
                .containsExactlyElementsOf(Files.readAllLines(record));
    }

    @Test
    void noSignatureSpeaksOfALibrary() throws Exception {
        TreeSet<String> all = signatures(Mingzhang.class, CORE);
        all.addAll(signatures(ReportRenderer.class, REPORTS));

        assertThat(all)
                .noneMatch(signature -> Stream.of(signature.split("[^\\w.$]+"))
                        .anyMatch(word ->
                                word.matches("(org|tools|com|net|io)\\..*") && !word.startsWith("org.mingzhang.")));
    }

    /** What is not API may change at any time, so nobody may come upon it by way of the API. */
    @Test
    void noSignatureReachesBehindTheApi() throws Exception {
        TreeSet<String> all = signatures(Mingzhang.class, CORE);
        all.addAll(signatures(ReportRenderer.class, REPORTS));
        Set<String> open = new HashSet<>(CORE);
        open.addAll(REPORTS);

        assertThat(all)
                .allSatisfy(signature -> assertThat(packagesOf(signature)).isSubsetOf(open));
    }

    private static Set<String> packagesOf(String signature) {
        return NAMED.matcher(signature).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static TreeSet<String> signatures(Class<?> witness, List<String> packages) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        for (Class<?> type : types(witness, packages)) {
            signatures(type).forEach(signature -> found.add(type.getName() + ": " + signature));
        }
        return found;
    }

    private static List<Class<?>> types(Class<?> witness, List<String> packages) throws Exception {
        Path place = Path.of(
                witness.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        if (Files.isDirectory(place)) {
            for (String name : packages) {
                addTypes(place, name, types);
            }
            return types;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            for (String name : packages) {
                addTypes(jar.getPath("/"), name, types);
            }
        }
        return types;
    }

    private static void addTypes(Path root, String name, List<Class<?>> types) throws Exception {
        try (Stream<Path> files = Files.list(root.resolve(name.replace('.', '/')))) {
            for (Path file : files.toList()) {
                String simple = file.getFileName().toString();
                if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                    Class<?> type = Class.forName(name + "." + simple.substring(0, simple.length() - 6));
                    if (isOpen(type)) {
                        types.add(type);
                    }
                }
            }
        }
    }

    private static boolean isOpen(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers());
        return open && (type.getDeclaringClass() == null || isOpen(type.getDeclaringClass()));
    }

    private static List<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        StringBuilder head = new StringBuilder(type.toGenericString());
        for (Type parent : type.getGenericInterfaces()) {
            head.append(" : ").append(parent.getTypeName());
        }
        signatures.add(head.toString());
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            addIfOpen(constructor, signatures);
        }
        for (Method method : type.getDeclaredMethods()) {
            addIfOpen(method, signatures);
        }
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                signatures.add(field.toGenericString());
            }
        }
        return signatures;
    }

    private static void addIfOpen(Executable member, List<String> signatures) {
        if (isOpen(member.getModifiers()) && !member.isSynthetic()) {
            signatures.add(member.toGenericString());
        }
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
