package dev.verbatim.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 7) of {@code verbatim.yml}, from which editors complete and check it. */
public final class SettingsSchema {

    private static final String FILE = "verbatim.schema.json";

    private SettingsSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream file = Objects.requireNonNull(SettingsSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
