package dev.verbatim.config;

import dev.verbatim.config.ConfigValue.Table;
import dev.verbatim.config.ConfigValue.Text;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds {@code verbatim.yml} and reads it. */
final class ConfigFile {

    static final String NAME = "verbatim.yml";

    private static final long LARGEST = 1_000_000;

    private ConfigFile() {}

    /** The file in a folder or the nearest one above it; null where there is none, and none of nearly its name here. */
    static @Nullable Path above(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.exists(file)) {
                return file;
            }
        }
        for (String near : List.of("verbatim.yaml", ".verbatim.yml", ".verbatim.yaml")) {
            if (Files.exists(folder.resolve(near))) {
                throw new UsageException(near + ": settings are read from `" + NAME + "`; give it that name");
            }
        }
        return null;
    }

    /**
     * Reads a file.
     *
     * @param display its name for messages
     */
    static Table read(Path file, String display) {
        ConfigValue root = YamlText.read(display, text(file, display));
        if (root instanceof Table table) {
            return table;
        }
        if (root instanceof Text text && text.text().isEmpty()) {
            return new Table(List.of(), root.span());
        }
        throw root.wrong("expected keys with values, found " + root.noun());
    }

    static String text(Path file, String display) {
        try {
            if (Files.isDirectory(file)) {
                throw new UsageException(display + ": is a folder, not a file");
            }
            if (Files.size(file) > LARGEST) {
                throw new UsageException(display + ": larger than 1 MB");
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(display + ": not UTF-8");
        } catch (NoSuchFileException e) {
            throw new UsageException(display + ": no such file");
        } catch (AccessDeniedException e) {
            throw new UsageException(display + ": no permission to read it");
        } catch (IOException e) {
            throw new UsageException(display + ": cannot be read: " + e.getMessage());
        }
    }
}
