package org.mingzhang.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.layout.Input;

/** The checker works where an application server puts it. */
class ClassLoaderTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    /** What runs inside the other loader; it speaks only of types of the platform. */
    public static final class Guest implements Callable<String> {

        @Override
        public String call() throws Exception {
            try (Mingzhang mingzhang = Mingzhang.builder().build()) {
                return Examples.json(mingzhang.check("budget", List.of(Examples.input(Examples.withDefects()))));
            }
        }
    }

    @Test
    void runsInALoaderOfItsOwnWhateverTheContextLoader() throws Exception {
        String expected = new Guest().call();
        try (URLClassLoader one = isolated();
                URLClassLoader two = isolated()) {
            for (ClassLoader context : new ClassLoader[] {null, ClassLoader.getPlatformClassLoader(), before}) {
                Thread.currentThread().setContextClassLoader(context);
                assertThat(guest(one).call().equals(expected)).isTrue();
                assertThat(guest(two).call().equals(expected)).isTrue();
                assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
            }
            assertThat(guest(one).getClass()).isNotSameAs(guest(two).getClass());
        }
    }

    @Test
    void twoCheckersAtOnceDoNotMeet() throws Exception {
        List<Input> budget = List.of(Examples.input(Examples.withDefects()));
        try (Mingzhang two = Mingzhang.builder().build()) {
            DocumentReport local;
            try (Mingzhang one = Mingzhang.builder().pack("national").build()) {
                local = two.check("budget", budget);
                assertThat(one.check("budget", budget).packs()).hasSize(1);
                assertThat(local.packs()).hasSizeGreaterThan(1);
            }
            assertThat(Examples.json(two.check("budget", budget))).isEqualTo(Examples.json(local));
        }
    }

    @Test
    void closingLetsGoOfThePacksJar() throws Exception {
        Path files = Path.of("/proc/self/fd");
        assumeThat(files).isDirectory();
        Path jar = packJar();

        try (Mingzhang mingzhang = Mingzhang.builder().packFile(jar).build()) {
            mingzhang.check("budget", List.of(Examples.input(Examples.clean())));
            assertThat(open(files)).contains(jar.toRealPath());
        }
        assertThat(open(files)).doesNotContain(jar.toRealPath());
    }

    /** The built-in packs as another department would bring them: a jar beside the class path. */
    private Path packJar() throws IOException {
        Path jar = folder.resolve("pack.jar");
        URL index = Packs.class.getClassLoader().getResource("META-INF/mingzhang/index");
        if (index.openConnection() instanceof JarURLConnection packed) {
            return Files.copy(Path.of(URI.create(packed.getJarFileURL().toString())), jar);
        }
        Path root = Path.of(index.getPath()).getParent().getParent().getParent();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static List<Path> open(Path files) throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> all = Files.list(files)) {
            for (Path link : all.toList()) {
                try {
                    open.add(Files.readSymbolicLink(link));
                } catch (IOException e) {
                    // It was closed in the meantime.
                    continue;
                }
            }
        }
        return open;
    }

    /** Everything of the class path in a loader that sees nothing but the platform besides. */
    private static URLClassLoader isolated() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @SuppressWarnings("unchecked") // the class is Guest, of another loader
    private static Callable<String> guest(ClassLoader loader) throws ReflectiveOperationException {
        return (Callable<String>)
                loader.loadClass(Guest.class.getName()).getConstructor().newInstance();
    }
}
