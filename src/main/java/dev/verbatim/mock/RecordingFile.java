package dev.verbatim.mock;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.ExampleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of recordings, written whole or not at all. */
final class RecordingFile {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private RecordingFile() {}

    /** Puts a recording in the place of an older one of the same example, beside which others may stand. */
    static void write(Path file, ExampleId example, ObjectNode mapping) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JsonNode content = beside(file, example, mapping);
            Path partial = file.resolveSibling("." + file.getFileName() + ".tmp");
            try {
                Files.deleteIfExists(partial);
                Files.writeString(
                        partial,
                        WRITER.writeValueAsString(content) + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE_NEW);
                move(partial, file);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new EnvironmentException("the recording `" + file + "` cannot be written", e);
        }
    }

    private static JsonNode beside(Path file, ExampleId example, ObjectNode mapping) throws IOException {
        JsonNode old =
                Files.isRegularFile(file) ? JsonMapper.builder().build().readTree(Files.readString(file)) : mapping;
        if (!(old.path("mappings") instanceof ArrayNode mappings)) {
            return mapping;
        }
        for (int i = 0; i < mappings.size(); i++) {
            JsonNode known = mappings.get(i).path("metadata").path("verbatim");
            if (known.path("page").asText().equals(example.page())
                    && known.path("example").asText().equals(example.name())) {
                mappings.set(i, mapping);
            }
        }
        return old;
    }

    private static void move(Path partial, Path file) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
