package org.mingzhang.gate.cache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mingzhang.Mingzhang;
import org.mingzhang.layout.LayoutReader;

/**
 * What the code is that reads and checks: the classes of Mingzhang and of all readers by content, other libraries by the
 * names of their jars. The same build gives the same digest on any machine.
 */
final class CodeDigest {

    private CodeDigest() {}

    /** Adds the code to a digest; false when it cannot be told, as inside a jar of jars. */
    static boolean addTo(MessageDigest digest) {
        Set<Path> places = new TreeSet<>();
        List<Class<?>> types = new ArrayList<>(List.of(Mingzhang.class));
        ServiceLoader.load(LayoutReader.class, Mingzhang.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::type)
                .forEach(types::add);
        for (Class<?> type : types) {
            Optional<Path> place = place(type);
            if (place.isEmpty()) {
                return false;
            }
            places.add(place.get());
        }
        List<String> lines = new ArrayList<>();
        try {
            for (Path place : places) {
                lines.addAll(Files.isDirectory(place) ? folder(place) : jar(place));
            }
        } catch (IOException e) {
            return false;
        }
        lines.addAll(libraries());
        Collections.sort(lines);
        lines.forEach(line -> Keys.add(digest, line));
        return true;
    }

    private static Optional<Path> place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || !source.getLocation().getProtocol().equals("file")
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> folder(Path root) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isCode(name)) {
                    lines.add(name + " " + Keys.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return lines;
    }

    /** The directory of a jar names the checksum of every entry: nothing needs unpacking, and no date counts. */
    private static List<String> jar(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && isCode(entry.getName())) {
                    lines.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
                }
            }
        }
        return lines;
    }

    private static boolean isCode(String name) {
        return !name.startsWith("META-INF/maven/") && !name.equals("META-INF/MANIFEST.MF");
    }

    private static List<String> libraries() {
        Stream<String> places = Mingzhang.class.getClassLoader() instanceof URLClassLoader own
                ? Stream.of(own.getURLs()).map(URL::toString)
                : Stream.of(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator))
                        .map(path -> Path.of(path).toUri())
                        .map(URI::toString);
        return places.map(place -> place.substring(place.lastIndexOf('/') + 1))
                .filter(name -> name.endsWith(".jar") && !name.startsWith("mingzhang-"))
                .distinct()
                .toList();
    }
}
