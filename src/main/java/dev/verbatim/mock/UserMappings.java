package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The user's own mappings, which beat whatever the pages say.
 *
 * @param files the folder that holds {@code __files}, or null where there are no mappings
 * @param mappings every mapping, each with an id
 * @param mask for what is said of them
 */
record UserMappings(@Nullable Path files, List<MappingFile> mappings, SecretMask mask) {

    static UserMappings none(SecretMask mask) {
        return new UserMappings(null, List.of(), mask);
    }

    /** Reads a folder: either of mappings, or one that holds {@code mappings} and {@code __files} as WireMock has it. */
    static UserMappings read(@Nullable Path folder, SecretMask mask) {
        if (folder == null) {
            return none(mask);
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("the mappings folder `" + folder + "` does not exist");
        }
        Path inner = folder.resolve("mappings");
        boolean nested = Files.isDirectory(inner);
        List<MappingFile> mappings = MappingFile.below(nested ? inner : folder);
        for (MappingFile mapping : mappings) {
            refuseForwarding(mapping);
            if (mapping.stub().getId() == null) {
                mapping.stub().setId(UUID.randomUUID());
            }
        }
        Path parent = folder.toAbsolutePath().getParent();
        boolean beside = !nested && !Files.isDirectory(folder.resolve("__files")) && parent != null;
        return new UserMappings(beside ? parent : folder, List.copyOf(mappings), mask);
    }

    /** Whether some response has its body in a file of its own. */
    boolean useFiles() {
        return mappings.stream().anyMatch(m -> m.json().path("response").has("bodyFileName"));
    }

    /** Whether some response is made from a template, which costs start-up time. */
    boolean useTemplates() {
        return mappings.stream()
                .anyMatch(m -> !m.json().path("response").path("transformers").isEmpty());
    }

    boolean has(UUID id) {
        return byId(id).isPresent();
    }

    Optional<MappingFile> byId(UUID id) {
        return mappings.stream().filter(m -> id.equals(m.stub().getId())).findFirst();
    }

    /** The mappings that are meant for one example, by the page and name in their metadata. */
    Map<ExampleId, MappingFile> meant() {
        Map<ExampleId, MappingFile> meant = new HashMap<>();
        for (MappingFile mapping : mappings) {
            String example = mapping.metadata("example");
            if (!example.isEmpty()) {
                meant.put(new ExampleId(mapping.metadata("page"), example), mapping);
            }
        }
        return meant;
    }

    private static void refuseForwarding(MappingFile mapping) {
        JsonNode json = mapping.json();
        boolean forwards = json.path("response").hasNonNull("proxyBaseUrl");
        boolean calls = !json.path("postServeActions").isEmpty()
                || !json.path("serveEventListeners").isEmpty();
        if (forwards || calls) {
            throw new UsageException("the mapping `" + mapping.file() + "` "
                    + (forwards ? "forwards requests (`proxyBaseUrl`)" : "calls other services (`serveEventListeners`)")
                    + ", and the mock never leaves this machine");
        }
    }
}
