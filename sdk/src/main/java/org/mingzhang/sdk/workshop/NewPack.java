package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Begins a project with a pack: a small one that verifies, to be changed. */
public final class NewPack {

    private static final List<String> FILES = List.of(
            "pom.xml",
            "src/main/pack/pack.yaml",
            "src/main/pack/bases.yaml",
            "src/main/pack/identities.yaml",
            "src/main/pack/requirements.yaml",
            "src/main/pack/rules.yaml",
            "src/main/pack/rules/example.drl",
            "src/main/pack/messages_zh.properties",
            "src/main/pack/messages_en.properties",
            "src/main/pack/cases/example.yaml",
            "src/test/java/rules/CasesTest.java");

    private NewPack() {}

    /**
     * Writes the files of a new project; its pack stands in {@code src/main/pack}.
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
        Properties values = new Properties();
        try (InputStream in = open("versions.properties")) {
            values.load(in);
        }
        values.setProperty("id", id);
        values.setProperty("package", id.replace('-', '_'));
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, filled(name, values));
        }
        PackSchemas.write(folder.resolve("schemas"));
        return id;
    }

    private static String filled(String name, Properties values) throws IOException {
        try (InputStream in = open("new/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String key : values.stringPropertyNames()) {
                text = text.replace("@" + key + "@", values.getProperty(key));
            }
            return text;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = NewPack.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("template " + name + " is missing");
        }
        return in;
    }
}
