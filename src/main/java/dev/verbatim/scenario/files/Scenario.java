package dev.verbatim.scenario.files;

import dev.verbatim.model.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario says about an example.
 *
 * @param name as the file gives it; the example's where it gives none
 * @param request the example's request, with what is given to it and what comes before it
 * @param expectations what its answer must hold, by key
 * @param cleanUp what is sent when it is over, the last first
 * @param words {@code scopes}, {@code tags} and {@code apiVersions} by these names
 * @param page the page that it stands in; null for one of a scenario file
 */
record Scenario(
        String name,
        SourceSpan span,
        Step request,
        Map<String, Parameter> expectations,
        List<Step> cleanUp,
        Map<String, List<String>> words,
        @Nullable Integer pages,
        @Nullable String page) {

    /** The example that it is about. */
    String method() {
        return request.what();
    }
}
