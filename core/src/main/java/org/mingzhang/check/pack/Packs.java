package org.mingzhang.check.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.mingzhang.check.KnownPack;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.template.Template;

/** The packs that a checker knows. Closing it closes the class loaders of packs from files. */
public final class Packs implements AutoCloseable {

    private final Map<String, LoadedPack> packs = new LinkedHashMap<>();
    private final Set<String> fromFiles = new LinkedHashSet<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    private Packs() {}

    /** Packs on the class path of this library, as their index resources list them. */
    public static Packs onClassPath() throws PackException {
        return onClassPath(source -> {});
    }

    private static Packs onClassPath(Consumer<RuleSource> ahead) throws PackException {
        Packs packs = new Packs();
        packs.addIndexed(Packs.class.getClassLoader(), ahead);
        return packs;
    }

    /**
     * Packs on the class path, and packs from jars and folders. A pack from a file replaces one of the same id.
     *
     * @param files pack jars, or folders with a {@code pack.yaml}
     * @param cache where folders are compiled to
     */
    public static Packs of(List<Path> files, Path cache) throws PackException {
        return of(files, cache, source -> {});
    }

    /**
     * Packs as before.
     *
     * @param ahead is told of the rules of packs on the class path while the rest of these packs is still to be read
     */
    static Packs of(List<Path> files, Path cache, Consumer<RuleSource> ahead) throws PackException {
        Packs packs = onClassPath(ahead);
        try {
            for (Path file : files) {
                packs.addFile(file, cache);
            }
        } catch (PackException e) {
            packs.close();
            throw e;
        }
        return packs;
    }

    /** The folder of a pack: itself, or {@code src/main/pack} of a project. */
    public static Path home(Path folder) {
        Path inProject = folder.resolve("src/main/pack");
        boolean project = !Files.isRegularFile(folder.resolve("pack.yaml"))
                && Files.isRegularFile(inProject.resolve("pack.yaml"));
        return project ? inProject : folder;
    }

    private void addFile(Path given, Path cache) throws PackException {
        Path file = home(given);
        Mark mark = new Mark(file.toString(), 0);
        if (!Files.exists(file)) {
            throw PackException.of(mark, "规则包不存在，请检查路径", "the pack does not exist; check the path");
        }
        Path compiled = file;
        if (Files.isDirectory(file) && Files.isRegularFile(file.resolve("pack.yaml"))) {
            compiled = ServiceLoader.load(PackCompiler.class, Packs.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> PackException.of(
                            mark,
                            "规则包文件夹须先编译（mingzhang pack build），此处没有编译器",
                            "a folder must be built first (mingzhang pack build); there is no compiler here"))
                    .compile(file, cache, all());
        }
        requireWhole(compiled, mark);
        try {
            URL url = compiled.toUri().toURL();
            URLClassLoader loader = new PackClassLoader(url, Packs.class.getClassLoader());
            loaders.add(loader);
            if (!addIndexed(loader, source -> {})) {
                throw PackException.of(
                        mark, "不是规则包：缺少 " + LoadedPack.INDEX, "not a rule pack: " + LoadedPack.INDEX + " is missing");
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class loader passes over a damaged jar in silence. */
    private static void requireWhole(Path file, Mark mark) throws PackException {
        if (Files.isRegularFile(file)) {
            try (ZipFile jar = new ZipFile(file.toFile())) {
                jar.size();
            } catch (IOException e) {
                throw new PackException(
                        List.of(PackProblem.of(
                                mark,
                                "不是完整的 jar 文件，请重新生成或重新下载（mingzhang pack build）",
                                "not a whole jar; build it again, or fetch it again (mingzhang pack build)")),
                        e);
            }
        }
    }

    private boolean addIndexed(ClassLoader loader, Consumer<RuleSource> ahead) throws PackException {
        Set<String> ids = new TreeSet<>();
        try {
            Collection<URL> indices = loader instanceof PackClassLoader own
                    ? Collections.list(own.findResources(LoadedPack.INDEX))
                    : Collections.list(loader.getResources(LoadedPack.INDEX));
            for (URL index : indices) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(open(index), StandardCharsets.UTF_8))) {
                    lines.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(ids::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, PackNode> contents = new LinkedHashMap<>();
        for (String id : ids) {
            PackNode content = PackJson.read(LoadedPack.read(loader, id, "pack.json"), id + "/pack.json");
            contents.put(id, content);
            ahead.accept(PackDecoder.ruleSource(content, id, loader));
        }
        for (String id : ids) {
            packs.put(id, new LoadedPack(PackDecoder.decode(contents.get(id)), loader));
            if (loader instanceof PackClassLoader) {
                fromFiles.add(id);
            }
        }
        return !ids.isEmpty();
    }

    /** Without the cache of the platform, which would keep the jar open after the pack is closed. */
    private static InputStream open(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /** All packs, in the order of their ids within each source. */
    public List<Pack> all() {
        return packs.values().stream().map(LoadedPack::pack).toList();
    }

    /** All packs, as far as they concern those who use a checker. */
    public List<KnownPack> known() {
        return all().stream()
                .map(pack -> new KnownPack(
                        pack.id(),
                        pack.version(),
                        pack.title(),
                        pack.owner(),
                        pack.bases(),
                        fromFiles.contains(pack.id()),
                        pack.compiled().digest()))
                .toList();
    }

    /** Ids of the packs that came from files, in the order given. */
    public List<String> fromFiles() {
        return List.copyOf(fromFiles);
    }

    public Optional<Pack> find(String id) {
        return Optional.ofNullable(packs.get(id)).map(LoadedPack::pack);
    }

    /**
     * A pack with all that it extends, bases first.
     *
     * @throws PackException when one of them is not known, or they extend each other in a circle
     */
    public RuleBook book(List<String> ids) throws PackException {
        return new RuleBook(withBases(ids));
    }

    /**
     * Packs with all that they extend, bases first.
     *
     * @throws PackException when one of them is not known, or they extend each other in a circle
     */
    List<LoadedPack> withBases(List<String> ids) throws PackException {
        LinkedHashMap<String, LoadedPack> ordered = new LinkedHashMap<>();
        for (String id : ids) {
            collect(id, ordered, new LinkedHashSet<>());
        }
        return List.copyOf(ordered.values());
    }

    /** The form of a place with that of all packs it extends under it, for every pack. */
    public List<Template> templates() throws PackException {
        Map<List<String>, Template> laid = new HashMap<>();
        List<Template> templates = new ArrayList<>();
        for (String id : packs.keySet()) {
            templates.add(laidOver(withBases(List.of(id)), laid));
        }
        return templates;
    }

    /** The forms of packs laid one over the other; many places rest on the same bases, which are laid once. */
    private static Template laidOver(List<LoadedPack> basesFirst, Map<List<String>, Template> laid) {
        List<String> ids = basesFirst.stream().map(loaded -> loaded.pack().id()).toList();
        Template known = laid.get(ids);
        if (known != null) {
            return known;
        }
        int last = basesFirst.size() - 1;
        Template own = basesFirst.get(last).pack().template();
        Template form =
                last == 0 ? own : laidOver(basesFirst.subList(0, last), laid).overlaidBy(own);
        laid.put(ids, form);
        return form;
    }

    private void collect(String id, Map<String, LoadedPack> ordered, Set<String> path) throws PackException {
        LoadedPack loaded = packs.get(id);
        Mark mark = new Mark(path.isEmpty() ? id : path.iterator().next(), 0);
        if (loaded == null) {
            throw PackException.of(
                    mark,
                    "没有规则包“" + id + "”，可用：" + String.join("、", packs.keySet()),
                    "there is no pack '" + id + "'; known are " + String.join(", ", packs.keySet()));
        }
        if (!path.add(id)) {
            throw PackException.of(
                    mark,
                    "规则包互相继承：" + String.join(" → ", path) + " → " + id,
                    "packs extend each other: " + String.join(" → ", path) + " → " + id);
        }
        for (String base : loaded.pack().bases()) {
            collect(base, ordered, path);
        }
        path.remove(id);
        ordered.putIfAbsent(id, loaded);
    }

    @Override
    public void close() {
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The loader of one pack: its own classes and files before those of the checker, so that packs do not meet. */
    private static final class PackClassLoader extends URLClassLoader {

        PackClassLoader(URL url, ClassLoader parent) {
            super(new URL[] {url}, parent);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("org.mingzhang.rules.") && findLoadedClass(name) == null) {
                    try {
                        return findClass(name);
                    } catch (ClassNotFoundException e) {
                        return super.loadClass(name, resolve);
                    }
                }
                return super.loadClass(name, resolve);
            }
        }
    }
}
