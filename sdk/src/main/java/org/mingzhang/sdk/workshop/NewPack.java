package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Begins a pack: a small one that verifies, to be changed. */
public final class NewPack {

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "bases.yaml",
            "identities.yaml",
            "rules.yaml",
            "rules/example.drl",
            "messages_zh.properties",
            "messages_en.properties",
            "cases/example.yaml");

    private NewPack() {}

    /**
     * Writes the files of a new pack.
     *
     * @param folder folder to write to, missing or empty; its name becomes the id of the pack
     * @return the id
     * @throws IOException when the folder is not empty, its name is no id, or a file cannot be written
     */
    public static String write(Path folder) throws IOException {
        String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IOException("the name of the folder becomes the id of the pack: use lower-case letters,"
                    + " digits and hyphens, not '" + id + "'");
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new IOException(folder + " is not empty; name a new folder");
        }
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, template(name).replace("@id@", id).replace("@package@", id.replace('-', '_')));
        }
        return id;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream in = NewPack.class.getResourceAsStream("new/" + name)) {
            if (in == null) {
                throw new IOException("template " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
