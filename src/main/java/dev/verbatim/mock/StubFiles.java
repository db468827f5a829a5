package dev.verbatim.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.http.SecretMask;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes the stubs of pages as ordinary mapping files of WireMock, one file a page. */
public final class StubFiles {

    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._-]+");

    private StubFiles() {}

    /**
     * Writes {@code mappings/<page>.json} below a folder for every page with examples.
     *
     * @param recordings the folder of recorded responses, which need not exist
     * @param mask takes the secrets out
     * @return how many mappings were written
     * @throws EnvironmentException if a file cannot be written
     */
    public static int write(Path folder, Path recordings, Iterable<Page> pages, SecretMask mask) {
        MappingRedaction redaction = new MappingRedaction(mask);
        Recordings recorded = Recordings.read(recordings);
        int written = 0;
        for (Page page : pages) {
            List<StubMapping> stubs = StubMaker.forServing(page, recorded);
            if (!stubs.isEmpty()) {
                write(folder, folder.resolve("mappings").resolve(fileName(page.path())), stubs, redaction);
                written += stubs.size();
            }
        }
        return written;
    }

    /** Folders become part of the name, so that no page can lead out of the folder. */
    private static String fileName(String page) {
        String name = ODD.matcher(page.replace('/', '-')).replaceAll("_");
        return (name.endsWith(".md") ? name.substring(0, name.length() - 3) : name) + ".json";
    }

    private static void write(Path folder, Path file, List<StubMapping> stubs, MappingRedaction redaction) {
        try {
            Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(parent);
            if (!parent.toRealPath().startsWith(folder.toRealPath())) {
                throw new EnvironmentException("`" + parent + "` is a link that leads out of `" + folder + "`");
            }
            JsonNode mappings = redaction.mappings(Json.node(Json.write(Map.of("mappings", stubs))));
            // A link that stands there is replaced, not written through.
            Files.deleteIfExists(file);
            Files.writeString(file, mappings.toPrettyString() + "\n", StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new EnvironmentException("the mapping file `" + file + "` cannot be written", e);
        }
    }
}
