package org.mingzhang.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.sdk.workshop.NewPack;

/** Gives the real builds under {@code src/it} something to check: their scripts call it before they run. */
public final class Examples {

    private static final String NAME = "深圳市雨水资源管理中心-2024-部门预算";

    private Examples() {}

    /** Puts the example with its defects into a folder, as 预算.txt. */
    public static void withDefects(Path folder) throws IOException {
        copy(NAME + ".txt", folder.resolve("预算.txt"));
    }

    /** Puts its clean twin into a folder, as 预算.txt. */
    public static void clean(Path folder) throws IOException {
        copy(NAME + "-clean.txt", folder.resolve("预算.txt"));
    }

    /** Begins a pack in a folder. */
    public static void pack(Path folder) throws IOException {
        NewPack.write(folder);
    }

    /** Puts the files that a page of the documentation shows into a folder: its blocks of XML and YAML, in this order. */
    public static void page(String page, Path folder, String... files) throws IOException {
        String text = Files.readString(root(folder).resolve("docs").resolve(page));
        Matcher block =
                Pattern.compile("```(?:xml|yaml)\n(.*?)```", Pattern.DOTALL).matcher(text);
        for (String file : files) {
            if (!block.find()) {
                throw new IOException(page + " shows no " + file);
            }
            Files.writeString(folder.resolve(file), block.group(1));
        }
    }

    private static void copy(String example, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(root(target).resolve("examples").resolve(example), target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The repository, seen from target/it/project or deeper. */
    private static Path root(Path place) throws IOException {
        Path up = place.toAbsolutePath();
        while (up != null && !Files.isDirectory(up.resolve("examples"))) {
            up = up.getParent();
        }
        if (up == null) {
            throw new IOException("no examples above " + place);
        }
        return up;
    }
}
