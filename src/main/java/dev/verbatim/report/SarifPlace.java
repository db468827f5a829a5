package dev.verbatim.report;

import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Places as SARIF has them: relative to the root of the repository, and of one line, which is what its readers mark. */
final class SarifPlace {

    static final String ROOT = "%SRCROOT%";

    /** Pages outside of the root are shown with their whole paths, on Windows with a drive. */
    private static final Pattern ABSOLUTE = Pattern.compile("/|[A-Za-z]:/");

    private final UnaryOperator<String> places;

    /**
     * Writes places.
     *
     * @param places paths of pages from the root of their repository, by those shown to people
     */
    SarifPlace(UnaryOperator<String> places) {
        this.places = places;
    }

    /** Writes {@code physicalLocation}. */
    void write(JsonText json, SourceSpan span) throws IOException {
        json.open("physicalLocation");
        artifact(json, span.file());
        json.open("region").put("startLine", span.startLine()).put("startColumn", span.startColumn());
        // Without an end, a region reaches to the end of its line.
        if (span.endLine() == span.startLine()) {
            json.put("endColumn", Math.max(span.startColumn(), span.endColumn()));
        }
        json.end().end();
    }

    /** Writes {@code deletedRegion}, which may span lines. */
    static void writeWhole(JsonText json, SourceSpan span) throws IOException {
        json.open("deletedRegion")
                .put("startLine", span.startLine())
                .put("startColumn", span.startColumn())
                .put("endLine", span.endLine())
                .put("endColumn", span.endColumn())
                .end();
    }

    /** Writes {@code artifactLocation}. */
    void artifact(JsonText json, String shown) throws IOException {
        String file = places.apply(shown);
        json.open("artifactLocation");
        if (ABSOLUTE.matcher(file).lookingAt()) {
            json.put("uri", "file://" + encoded(file));
        } else {
            json.put("uri", encoded(file).substring(1).replace(":", "%3A")).putWord("uriBaseId", ROOT);
        }
        json.end();
    }

    /** Begins with a slash, so that no colon makes a scheme of what stands before it (RFC 3986, section 4.2). */
    private static String encoded(String file) {
        try {
            return new URI(null, null, file.startsWith("/") ? file : "/" + file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("`" + file + "` cannot be named", e);
        }
    }
}
