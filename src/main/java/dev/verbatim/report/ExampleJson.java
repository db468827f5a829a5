package dev.verbatim.report;

import dev.verbatim.model.Difference;
import dev.verbatim.model.Disagreements;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One example as JSON; {@code docs/report-schema.md} says what each property means. */
final class ExampleJson {

    /** Bodies longer than this, in UTF-16 units, are cut. */
    static final int BODY_LIMIT = 65_536;

    private ExampleJson() {}

    /** Writes the properties into an object that is already open. */
    static void write(JsonText json, ExampleResult result, RunInfo info) throws IOException {
        Example example = result.example();
        json.put("page", example.page())
                .put("line", example.line())
                .put("name", example.name())
                .put("title", example.title())
                .put("requestLine", requestLine(example))
                .putWord("outcome", result.outcome().id())
                .put("reason", result.reason());
        proof(json, result.proof());
        recording(json, result.disagreements());
        json.openList("differences");
        for (Drift drift : result.drifts()) {
            difference(json.open(), drift);
            json.end();
        }
        json.endList();
        json.put("unproven", result.unproven());
        exchanged(json, result.exchanged(), result.showsBodies());
        json.put("millis", result.millis()).put("reproduce", Reproduce.command(result, info));
    }

    /** The first line of the request that says something. */
    static String requestLine(Example example) {
        return example.request()
                .code()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static void proof(JsonText json, @Nullable Proof proof) throws IOException {
        if (proof == null) {
            json.put("proof", (String) null);
            return;
        }
        json.open("proof")
                .putWord("kind", proof.kind().id())
                .put("date", proof.date())
                .end();
    }

    private static void recording(JsonText json, @Nullable Disagreements disagreements) throws IOException {
        if (disagreements == null) {
            json.put("recording", (String) null);
            return;
        }
        json.open("recording").put("date", disagreements.date()).openList("disagreements");
        for (Disagreements.Place place : disagreements.places()) {
            json.open()
                    .put("where", place.where())
                    .put("documented", place.documented())
                    .put("recorded", place.recorded())
                    .put("live", place.live())
                    .end();
        }
        json.endList().end();
    }

    private static void difference(JsonText json, Drift drift) throws IOException {
        Difference difference = drift.difference();
        json.putWord("kind", difference.kind().id())
                .putWord("severity", drift.severity().word())
                .put("where", difference.where())
                .put("what", DifferenceWords.what(difference))
                .put("documented", difference.documented())
                .put("documentedType", difference.documentedType())
                .put("returned", difference.returned())
                .put("returnedType", difference.returnedType())
                .put("span", difference.span())
                .put("detail", difference.detail())
                .put("note", difference.note())
                .put("help", DifferenceWords.help(difference.kind()));
    }

    private static void exchanged(JsonText json, @Nullable Exchanged exchanged, boolean bodies) throws IOException {
        if (exchanged == null) {
            json.put("exchanged", (String) null);
            return;
        }
        json.open("exchanged").put("requestHead", exchanged.requestHead());
        body(json, "requestBody", bodies ? exchanged.requestBody() : null);
        json.put("responseHead", exchanged.responseHead());
        body(json, "responseBody", bodies ? exchanged.responseBody() : null);
        json.put("attempts", exchanged.attempts())
                .put("waits", exchanged.waits())
                .end();
    }

    private static void body(JsonText json, String name, @Nullable String body) throws IOException {
        json.putCut(name, body, BODY_LIMIT);
    }
}
