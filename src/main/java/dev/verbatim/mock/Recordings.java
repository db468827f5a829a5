package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Responses recorded from live targets: WireMock mappings that name their page and example in {@code metadata.verbatim}. */
final class Recordings {

    private final Map<ExampleId, Recording> byExample;

    private Recordings(Map<ExampleId, Recording> byExample) {
        this.byExample = byExample;
    }

    /**
     * What a service answered to an example.
     *
     * @param date ISO date of the recording, or null where the file does not say
     */
    record Recording(ResponseDefinition response, @Nullable String date, Path file) {}

    /** Reads every recording below a folder, which need not exist. */
    static Recordings read(Path folder) {
        Map<ExampleId, Recording> recordings = new HashMap<>();
        for (MappingFile mapping : MappingFile.inside(folder)) {
            String page = mapping.metadata("page");
            String example = mapping.metadata("example");
            if (page.isEmpty() || example.isEmpty()) {
                throw new UsageException("the recording `" + mapping.file()
                        + "` does not say in `metadata.verbatim` which `page` and `example` it is of");
            }
            String date = mapping.metadata("date");
            recordings.put(
                    new ExampleId(page, example),
                    new Recording(whole(folder, mapping), date.isEmpty() ? null : date, mapping.file()));
        }
        return new Recordings(recordings);
    }

    Map<ExampleId, Recording> all() {
        return Map.copyOf(byExample);
    }

    Optional<Recording> of(ExampleId example) {
        return Optional.ofNullable(byExample.get(example));
    }

    /** The response with its body in it, so that it does not matter where the server looks for files. */
    private static ResponseDefinition whole(Path folder, MappingFile mapping) {
        ResponseDefinition response = mapping.stub().getResponse();
        String name = response.getBodyFileName();
        if (name == null) {
            return response;
        }
        Path files = folder.resolve("__files").normalize();
        Path body = files.resolve(name).normalize();
        if (!body.startsWith(files) || MappingFile.leadsOut(folder, body)) {
            throw new UsageException(
                    "the body of the recording `" + mapping.file() + "` lies outside of `" + files + "`");
        }
        try {
            return ResponseDefinitionBuilder.like(response)
                    .withBodyFile(null)
                    .withBody(Files.readAllBytes(body))
                    .build();
        } catch (IOException e) {
            throw new UsageException(
                    "the body of the recording `" + mapping.file() + "` cannot be read: `" + body + "`");
        }
    }
}
