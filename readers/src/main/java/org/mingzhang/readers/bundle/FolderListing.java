package org.mingzhang.readers.bundle;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingzhang.Text;
import org.mingzhang.layout.UnreadableInputException;

/** The files of a folder and the folders in it that may belong to a disclosure. */
final class FolderListing {

    private static final Set<String> EXTENSIONS = Set.of(
            "pdf", "docx", "doc", "rtf", "wps", "xlsx", "xlsm", "xls", "et", "html", "htm", "txt", "md", "ofd", "zip");

    /** Archives that are told of and not looked into. */
    private static final Set<String> FOREIGN_ARCHIVES = Set.of("rar", "7z");

    private static final Text UNREADABLE = new Text("无法读取，请检查权限", "it cannot be read; check its permissions");

    private FolderListing() {}

    /** Whether a file in a folder is looked at; one that the user names is always looked at. */
    static boolean isCandidate(String file) {
        if (file.startsWith(".") || file.startsWith("~$") || file.startsWith("._")) {
            return false;
        }
        String name = file.toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension(name))
                || isForeignArchive(name)
                || name.endsWith(".layout.json")
                || Manifest.isManifest(name);
    }

    static boolean isForeignArchive(String file) {
        return FOREIGN_ARCHIVES.contains(extension(file.toLowerCase(Locale.ROOT)));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The candidates under a folder, in the order of their paths; links are not followed.
     *
     * @param refused takes what in the folder cannot be looked into
     */
    static List<Path> files(Path folder, Consumer<UnreadableInputException> refused) throws UnreadableInputException {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean hidden =
                            !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && isCandidate(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refused.accept(new UnreadableInputException(file.toString(), UNREADABLE, e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UnreadableInputException(folder.toString(), UNREADABLE, e);
        }
        return new ArrayList<>(files);
    }
}
