package dev.verbatim.report;

import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Whole runs for looking at: everything good, a bit of everything, and thousands. */
final class Gallery {

    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"id\": \"1\"\n}";

    private Gallery() {}

    static Object[] allGood() {
        List<Object> heard = new ArrayList<>();
        for (String page : List.of("participant-delete", "participant-get", "participant-invite", "participant-mute")) {
            for (int i = 1; i <= 3; i++) {
                Example example = Samples.example(
                        "api-docs/communications/" + page + ".md",
                        page + "-" + i,
                        20 * i,
                        "GET https://graph.microsoft.com/v1.0/communications/calls/{id}/participants/{id}",
                        OK);
                heard.add(Samples.matches(example, i == 1 ? Proof.Kind.RECORDING : Proof.Kind.DOCS));
            }
        }
        return heard.toArray();
    }

    static Object[] everything() {
        List<Object> heard = new ArrayList<>(List.of(allGood()));
        heard.add(Samples.driftedParticipant());
        heard.add(nested());
        heard.add(Samples.failed(
                at("api-docs/communications/participant-invite.md", "invite-phone", 120, "POST"),
                Outcome.NOT_SENT,
                "writes are not allowed on this target"));
        heard.add(Samples.failed(
                at("api-docs/communications/participant-invite.md", "invite-group", 160, "POST"),
                Outcome.NOT_SENT,
                "no value for `{call-id}`"));
        heard.add(Samples.failed(
                at("api-docs/teams/team-get.md", "get-team", 30, "GET"),
                Outcome.NO_VERDICT,
                "nothing answers at `http://127.0.0.1:9`"));
        SourceSpan span = new SourceSpan("api-docs/teams/team-get.md", 28, 6, 28, 17);
        heard.add(Finding.warning("block-type-unknown", span, "`reqest` is no block type")
                .help("did you mean `request`?")
                .build());
        heard.add(Finding.info(
                        "content-length", new SourceSpan(span.file(), 33, 1, 33, 20), "`Content-Length` is never sent")
                .build());
        return heard.toArray();
    }

    /** Two drifted in every hundred, on pages of five. */
    static Object[] thousands(int examples) {
        List<Object> heard = new ArrayList<>();
        for (int i = 0; i < examples; i++) {
            String page = "api-reference/v1.0/api/resource-" + i / 5 + "-get.md";
            Example example =
                    Samples.example(page, "get-resource-" + i, 20 + i % 5 * 30, "GET /v1.0/resources/" + i, OK);
            Drift drift = Samples.drift(
                    example,
                    "\"1\"",
                    DifferenceKind.TYPE_CHANGED,
                    Severity.ERROR,
                    "$.id",
                    "\"1\"",
                    "string",
                    "1",
                    "number");
            heard.add(i % 50 == 7 ? Samples.drifted(example, drift) : Samples.matches(example, Proof.Kind.LIVE));
        }
        return heard.toArray();
    }

    private static Example at(String page, String name, int line, String method) {
        return Samples.example(page, name, line, method + " https://graph.microsoft.com/v1.0/communications/calls", OK);
    }

    private static ExampleResult nested() {
        StringBuilder body =
                new StringBuilder("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"value\": [\n    {\n");
        for (int i = 0; i < 30; i++) {
            body.append("      \"property")
                    .append(i)
                    .append("\": \"value ")
                    .append(i)
                    .append("\",\n");
        }
        body.append(
                "      \"info\": { \"identity\": { \"user\": { \"displayName\": \"Bob\", \"tenantId\": null } } },\n");
        body.append("      \"createdDateTime\": \"2026-01-05T10:00:00Z\"\n    }\n  ]\n}");
        Example example = Samples.example(
                "api-docs/communications/participant-list.md",
                "list-participants",
                40,
                "GET https://graph.microsoft.com/v1.0/communications/calls/{id}/participants",
                body.toString());
        ExampleResult result = Samples.drifted(
                example,
                drift(
                        example,
                        "\"Bob\"",
                        DifferenceKind.NULL_RETURNED,
                        "$.value[0].info.identity.user.displayName",
                        "\"Bob\"",
                        "string",
                        "null",
                        "null"),
                drift(
                        example,
                        "\"user\"",
                        DifferenceKind.PROPERTY_UNDOCUMENTED,
                        "$.value[0].info.identity.application",
                        "",
                        "",
                        "{2 properties}",
                        "object"),
                drift(
                        example,
                        "\"2026-01-05T10:00:00Z\"",
                        DifferenceKind.FORMAT_CHANGED,
                        "$.value[0].createdDateTime",
                        "\"2026-01-05T10:00:00Z\"",
                        "date-time",
                        "\"05.01.2026 10:00\"",
                        "string"),
                drift(example, "200", DifferenceKind.STATUS_CHANGED, "status", "200", "status", "206", "status"));
        return result;
    }

    private static Drift drift(Example example, String text, DifferenceKind kind, String where, String... sides) {
        Severity severity = kind == DifferenceKind.PROPERTY_UNDOCUMENTED ? Severity.WARNING : Severity.ERROR;
        return Samples.drift(example, text, kind, severity, where, sides);
    }
}
