package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas of the files of a pack, by which editors complete and check them. */
public final class PackSchemas {

    /** Where the schemas say they are; they are not fetched from there. */
    public static final String BASE = "https://mingzhang.org/schemas/pack/";

    /** Names of the schema files. */
    public static final List<String> NAMES = List.of(
            "common.schema.json",
            "pack.schema.json",
            "bases.schema.json",
            "tables.schema.json",
            "parts.schema.json",
            "subjects.schema.json",
            "identities.schema.json",
            "requirements.schema.json",
            "rules.schema.json",
            "cases.schema.json");

    private PackSchemas() {}

    /**
     * A schema.
     *
     * @param name one of {@link #NAMES}
     * @throws IOException when there is none of this name
     */
    public static InputStream open(String name) throws IOException {
        InputStream in = PackSchemas.class.getResourceAsStream("schemas/" + name);
        if (in == null) {
            throw new IOException("schema " + name + " is missing");
        }
        return in;
    }

    /**
     * Writes all schemas into a folder, so that editors find them without a network.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            try (InputStream in = open(name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }
}
