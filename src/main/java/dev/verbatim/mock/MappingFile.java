package dev.verbatim.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.JsonException;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A mapping as it stands in a file of WireMock's format.
 *
 * @param json the mapping, with whatever metadata it has
 * @param stub the same, as WireMock reads it
 */
record MappingFile(Path file, JsonNode json, StubMapping stub) {

    /** Every mapping in the {@code .json} files below a folder, in the order of their paths. */
    static List<MappingFile> below(Path folder) {
        return read(files(folder));
    }

    /**
     * The same, where no file may be a link that leads out of the folder.
     *
     * @throws UsageException where one is, before anything of it is read
     */
    static List<MappingFile> inside(Path folder) {
        List<Path> files = files(folder);
        for (Path file : files) {
            if (Files.isSymbolicLink(file) && leadsOut(folder, file)) {
                throw new UsageException("`" + file + "` is a link that leads out of `" + folder + "`");
            }
        }
        return read(files);
    }

    /** Whether a file lies elsewhere when links are followed. */
    static boolean leadsOut(Path folder, Path file) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(file -> !inFilesFolder(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the folder `" + folder + "` cannot be read");
        }
    }

    private static List<MappingFile> read(List<Path> files) {
        List<MappingFile> mappings = new ArrayList<>();
        for (Path file : files) {
            read(file, mappings);
        }
        return mappings;
    }

    /** The name that people know it by: its own, else that of its file. */
    String name() {
        String own = stub.getName();
        return own != null && !own.isBlank() ? own : String.valueOf(file.getFileName());
    }

    /** What {@code metadata.verbatim} says under a name; empty where it says nothing. */
    String metadata(String name) {
        return json.path("metadata").path("verbatim").path(name).asText("");
    }

    private static boolean inFilesFolder(Path relative) {
        return relative.getNameCount() > 1 && relative.getName(0).toString().equals("__files");
    }

    private static void read(Path file, List<MappingFile> mappings) {
        try {
            JsonNode root = Json.getObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!root.isObject()) {
                throw new UsageException("the mapping `" + file + "` is not a JSON object");
            }
            if (!root.path("mappings").isArray()) {
                mappings.add(new MappingFile(file, root, stub(root)));
                return;
            }
            for (JsonNode mapping : root.path("mappings")) {
                mappings.add(new MappingFile(file, mapping, stub(mapping)));
            }
        } catch (JsonProcessingException e) {
            throw new UsageException("the mapping `" + file + "` is not JSON: " + e.getOriginalMessage());
        } catch (JsonException e) {
            throw new UsageException("WireMock cannot read the mapping `" + file + "`: "
                    + e.getErrors().first().getDetail());
        } catch (IOException e) {
            throw new UsageException("the mapping `" + file + "` cannot be read");
        }
    }

    private static StubMapping stub(JsonNode mapping) {
        return StubMapping.buildFrom(mapping.toString());
    }
}
