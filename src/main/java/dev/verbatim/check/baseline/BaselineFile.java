package dev.verbatim.check.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Fingerprints;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A baseline as a file: one line for each finding, sorted, so that changes of it can be read.
 *
 * <pre>{@code
 * {
 *   "schema": "verbatim-baseline/1",
 *   "findings": [
 *     { "page": "api/room.md", "rule": "name-missing", "message": "this request has no name", "fingerprint": "91…" }
 *   ]
 * }
 * }</pre>
 */
public final class BaselineFile {

    /** What the file is called unless the configuration says otherwise. */
    public static final String NAME = "verbatim-baseline.json";

    private static final String SCHEMA = "verbatim-baseline/";
    private static final String VERSION = "1";
    private static final String AGAIN = "; `verbatim baseline` writes it anew";

    private BaselineFile() {}

    /** The file's content for these findings. */
    public static byte[] content(List<Finding> findings, UnaryOperator<String> mask) {
        Fingerprints fingerprints = new Fingerprints();
        List<KnownFinding> known = new ArrayList<>();
        for (Finding finding : findings) {
            String message = mask.apply(Fingerprints.stable(finding.message()));
            known.add(new KnownFinding(finding.page(), finding.rule(), message, fingerprints.of(finding), 0));
        }
        StringBuilder out = new StringBuilder("{\n  \"schema\": \"" + SCHEMA + VERSION + "\",\n  \"findings\": [");
        String separator = "\n";
        for (KnownFinding finding : known.stream().sorted().toList()) {
            out.append(separator)
                    .append("    { \"page\": ")
                    .append(quoted(finding.page()))
                    .append(", \"rule\": ")
                    .append(quoted(finding.rule()))
                    .append(", \"message\": ")
                    .append(quoted(finding.message()))
                    .append(", \"fingerprint\": ")
                    .append(quoted(finding.fingerprint()))
                    .append(" }");
            separator = ",\n";
        }
        out.append(known.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * Reads a file.
     *
     * @param shown its name as people see it
     * @throws UsageException where it is not there, or not a baseline of this version
     */
    static List<KnownFinding> read(Path file, String shown) {
        if (!Files.exists(file)) {
            throw new UsageException("there is no baseline `" + shown + "`; `verbatim baseline` writes it");
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            return findings(json, shown);
        } catch (JsonProcessingException e) {
            throw new UsageException("`" + shown + ":" + e.getLocation().getLineNr() + "` is not JSON" + AGAIN);
        } catch (IOException e) {
            throw new EnvironmentException("cannot read the baseline `" + shown + "`", e);
        }
    }

    private static List<KnownFinding> findings(JsonParser json, String shown) throws IOException {
        List<KnownFinding> findings = new ArrayList<>();
        boolean schema = false;
        boolean listed = false;
        JsonToken first = json.nextToken();
        while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("schema")) {
                version(json.getValueAsString(""), shown);
                schema = true;
            } else if (name.equals("findings") && json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    findings.add(finding(json));
                }
                listed = true;
            } else {
                json.skipChildren();
            }
        }
        if (!schema || !listed) {
            throw new UsageException("`" + shown + "` is not a baseline" + AGAIN);
        }
        return findings;
    }

    private static void version(String schema, String shown) {
        if (!schema.startsWith(SCHEMA)) {
            throw new UsageException("`" + shown + "` is not a baseline" + AGAIN);
        }
        String version = schema.substring(SCHEMA.length());
        if (!version.equals(VERSION)) {
            throw new UsageException("the baseline `" + shown + "` is of version " + version
                    + ", and this Verbatim reads version " + VERSION + AGAIN);
        }
    }

    private static KnownFinding finding(JsonParser json) throws IOException {
        int line = json.currentLocation().getLineNr();
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getValueAsString(""));
            json.skipChildren();
        }
        return new KnownFinding(
                values.getOrDefault("page", ""),
                values.getOrDefault("rule", ""),
                values.getOrDefault("message", ""),
                values.getOrDefault("fingerprint", ""),
                line);
    }
}
