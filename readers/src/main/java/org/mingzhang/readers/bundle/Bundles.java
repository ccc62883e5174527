package org.mingzhang.readers.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;

/**
 * The disclosures among files, folders and archives, in an order that depends on nothing but their names and the
 * order given.
 *
 * @param bundles the disclosures
 * @param refused what could not even be looked into, and why
 */
public record Bundles(List<Bundle> bundles, List<UnreadableInputException> refused) {

    public Bundles {
        bundles = List.copyOf(bundles);
        refused = List.copyOf(refused);
    }

    /**
     * Finds the disclosures under these paths. A folder is searched with its subfolders; a ZIP is a folder. Files named
     * one by one are joined like those of a folder when they lie in the same one.
     */
    public static Bundles under(List<Path> paths, ReadLimits limits) {
        return under(paths, limits, file -> true);
    }

    /**
     * Finds the disclosures under these paths, passing over files that are not wanted.
     *
     * @param wanted asked of every file in a folder, with its path relative to that folder
     */
    public static Bundles under(List<Path> paths, ReadLimits limits, Predicate<Path> wanted) {
        return new Finder(limits, wanted).find(paths);
    }

    private static final class Finder {

        /** How many archives one may lie in: a city's of its departments', each with that of its units. */
        private static final int DEEPEST_ARCHIVE = 2;

        private final ReadLimits limits;
        private final Predicate<Path> wanted;
        private final List<UnreadableInputException> refused = new ArrayList<>();
        private final Map<String, Member> members = new LinkedHashMap<>();

        Finder(ReadLimits limits, Predicate<Path> wanted) {
            this.limits = limits;
            this.wanted = wanted;
        }

        Bundles find(List<Path> paths) {
            for (Path path : paths) {
                try {
                    if (Files.isDirectory(path)) {
                        for (Path file : FolderListing.files(path, refused::add)) {
                            if (wanted.test(path.relativize(file))) {
                                file(file);
                            }
                        }
                    } else {
                        file(path);
                    }
                } catch (UnreadableInputException e) {
                    refused.add(e);
                }
            }
            return new Bundles(grouped(), refused);
        }

        private void file(Path path) throws UnreadableInputException {
            String name = name(path);
            ZipListing zip = new ZipListing(path, name);
            if (isArchive(name) && Files.isRegularFile(path) && !zip.isDocument()) {
                try {
                    NestedZip.Allowance allowance = new NestedZip.Allowance(limits);
                    for (Member member : candidates(zip.members(limits))) {
                        if (isArchive(member.file())) {
                            nested(member, allowance, 1);
                        } else {
                            add(member);
                        }
                    }
                } catch (UnreadableInputException e) {
                    refused.add(e);
                }
                return;
            }
            Path folder = path.getParent();
            add(new Member(
                    folder == null ? "" : name(folder),
                    String.valueOf(path.getFileName()),
                    (as, most) -> Input.of(path, as, most)));
        }

        private static List<Member> candidates(List<Member> members) {
            return members.stream()
                    .filter(member -> FolderListing.isCandidate(member.file()))
                    .filter(member -> !member.folder().contains("__MACOSX"))
                    .toList();
        }

        private static boolean isArchive(String name) {
            return name.toLowerCase(Locale.ROOT).endsWith(".zip");
        }

        /** The files of an archive inside an archive; what is wrong with it does not take the others along. */
        private void nested(Member archive, NestedZip.Allowance allowance, int depth) {
            try {
                for (Member member : candidates(new NestedZip(archive).members(limits, allowance))) {
                    if (!isArchive(member.file())) {
                        add(member);
                    } else if (depth < DEEPEST_ARCHIVE) {
                        nested(member, allowance, depth + 1);
                    } else {
                        refused.add(new UnreadableInputException(
                                member.name(),
                                new Text(
                                        "压缩包套了 " + (DEEPEST_ARCHIVE + 1) + " 层以上，没有读取，请先解压",
                                        "it is an archive more than " + DEEPEST_ARCHIVE
                                                + " archives deep and was not read; unpack it first")));
                    }
                }
            } catch (UnreadableInputException e) {
                refused.add(e);
            }
        }

        private void add(Member member) {
            if (FolderListing.isForeignArchive(member.file())) {
                refused.add(new UnreadableInputException(
                        member.name(),
                        new Text(
                                "是 RAR 或 7z 压缩包，没有读取，请先解压，或改用 ZIP",
                                "it is a RAR or 7z archive and was not read; unpack it, or use ZIP")));
            } else {
                members.putIfAbsent(member.name(), member);
            }
        }

        private static String name(Path path) {
            return path.toString().replace('\\', '/');
        }

        private List<Bundle> grouped() {
            List<Bundle> bundles = new ArrayList<>();
            Set<String> listed = new LinkedHashSet<>();
            for (Member member : List.copyOf(members.values())) {
                if (Manifest.isManifest(member.file())) {
                    listed.add(member.name());
                    manifest(member, bundles, listed);
                }
            }
            Map<String, List<Member>> folders = new LinkedHashMap<>();
            for (Member member : members.values()) {
                if (!listed.contains(member.name())) {
                    folders.computeIfAbsent(member.folder(), folder -> new ArrayList<>())
                            .add(member);
                }
            }
            folders.values().forEach(folder -> bundles.addAll(Grouping.of(folder, limits)));
            return bundles;
        }

        private void manifest(Member manifest, List<Bundle> bundles, Set<String> listed) {
            try {
                Manifest read = Manifest.of(manifest.open(limits));
                for (Map.Entry<String, Manifest.Entry> disclosure :
                        read.disclosures().entrySet()) {
                    List<Member> files = new ArrayList<>();
                    for (String file : disclosure.getValue().files()) {
                        Member member = listed(manifest, file);
                        listed.add(member.name());
                        files.add(member);
                    }
                    String folder = manifest.folder();
                    boolean numbered = disclosure.getKey().startsWith("#");
                    bundles.add(new Bundle(
                            numbered && read.disclosures().size() == 1 && !folder.isEmpty()
                                    ? folder
                                    : disclosure.getKey(),
                            files,
                            Bundle.Bond.MANIFEST,
                            disclosure.getValue().circumstances(),
                            List.of()));
                }
            } catch (UnreadableInputException e) {
                refused.add(e);
            }
        }

        /** A file that a manifest names, whether or not it was found on the way. */
        private Member listed(Member manifest, String file) {
            String folder = manifest.folder();
            String name = folder.isEmpty() ? file : folder + '/' + file;
            Member found = members.get(name);
            if (found != null) {
                return found;
            }
            return new Member(folder, file, (as, most) -> {
                Path path = Path.of(as);
                if (!Files.exists(path)) {
                    throw new UnreadableInputException(
                            as, new Text("清单列出了它，但文件不存在", "the manifest names it, but there is no such file"));
                }
                return Input.of(path, as, most);
            });
        }
    }
}
