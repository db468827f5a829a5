package dev.verbatim.report;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Examples, results and runs for tests of everything that shows them. */
public final class Samples {

    public static final RunInfo RUN = new RunInfo(
            "run", "mock", "http://127.0.0.1:8080", "standard", 4, 5, "0.1.0", Instant.parse("2026-03-14T09:26:53Z"));

    public static final String PAGE = "api-docs/communications/participant-get.md";

    private static final String RESPONSE = """
            HTTP/1.1 200 OK
            Content-Type: application/json

            {
              "id": "550fae72-d251-43ec-868c-373732c2704f",
              "displayName": "Heidi Steen",
              "isMuted": false,
              "tags": ["host"]
            }""";

    private Samples() {}

    /** An example whose request stands at {@code line} and whose response follows ten lines below. */
    public static Example example(String page, String name, int line, String request, String response) {
        SourceText code = SourceText.at(page, request, line, 1);
        SourceText answer = SourceText.at(page, response, line + 10, 1);
        return new Example(new ExampleId(page, name), name, block(code), null, List.of(annotated(answer)), null);
    }

    /** The example that most tests use. */
    public static Example participant() {
        return example(
                PAGE,
                "get-participant",
                52,
                "GET https://graph.microsoft.com/v1.0/communications/calls/{id}/participants/{id}",
                RESPONSE);
    }

    /** A difference at the first place in the page's response where {@code text} stands. */
    public static Drift drift(
            Example example, String text, DifferenceKind kind, Severity severity, String where, String... sides) {
        SourceText code = responseOf(example);
        int from = code.text().indexOf(text);
        SourceSpan span = from < 0 ? code.span(0, 1) : code.span(from, from + text.length());
        return new Drift(new Difference(kind, where, sides[0], sides[1], sides[2], sides[3], span, "", null), severity);
    }

    public static ExampleResult drifted(Example example, Drift... drifts) {
        return result(example, Outcome.DRIFTED, null, Proof.of(Proof.Kind.LIVE), drifts);
    }

    public static ExampleResult matches(Example example, Proof.Kind proof, Drift... drifts) {
        return result(example, Outcome.MATCHES, null, Proof.of(proof), drifts);
    }

    public static ExampleResult failed(Example example, Outcome outcome, String reason) {
        return result(example, outcome, reason, null);
    }

    /** Two errors and a warning in one response. */
    public static ExampleResult driftedParticipant() {
        Example example = participant();
        ExampleResult result = drifted(
                example,
                drift(
                        example,
                        "\"displayName\"",
                        DifferenceKind.PROPERTY_MISSING,
                        Severity.ERROR,
                        "$.displayName",
                        "\"Heidi Steen\"",
                        "string",
                        "",
                        ""),
                drift(
                        example,
                        "false",
                        DifferenceKind.TYPE_CHANGED,
                        Severity.ERROR,
                        "$.isMuted",
                        "false",
                        "boolean",
                        "\"no\"",
                        "string"),
                drift(
                        example,
                        "\"tags\"",
                        DifferenceKind.EMPTY_ARRAY,
                        Severity.WARNING,
                        "$.tags",
                        "[1 element]",
                        "array",
                        "[]",
                        "array"));
        Exchanged exchanged = new Exchanged(
                "GET http://127.0.0.1:8080/v1.0/communications/calls/57dab8b1/participants/550fae72 HTTP/1.1\n"
                        + "Authorization: Bearer ***\nAccept: application/json",
                "",
                "HTTP/1.1 200 OK\nContent-Type: application/json",
                "{\"id\":\"550fae72-d251-43ec-868c-373732c2704f\",\"isMuted\":\"no\",\"tags\":[]}",
                2,
                List.of("2 s, as `Retry-After` asked"));
        return new ExampleResult(
                example,
                Outcome.DRIFTED,
                null,
                result.drifts(),
                new Proof(Proof.Kind.RECORDING, "2026-03-01"),
                List.of("$.tags[0]"),
                exchanged,
                128);
    }

    public static ExampleResult result(
            Example example, Outcome outcome, @Nullable String reason, @Nullable Proof proof, Drift... drifts) {
        Exchanged exchanged = proof == null
                ? null
                : new Exchanged("GET /v1.0/me HTTP/1.1", "", "HTTP/1.1 200 OK", "{}", 1, List.of());
        return new ExampleResult(example, outcome, reason, List.of(drifts), proof, List.of(), exchanged, 12);
    }

    /** A summary in step with nothing: listeners count for themselves. */
    public static RunSummary summary(int exitCode) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
        return new RunSummary(4, outcomes, findings, 1_432, exitCode);
    }

    /** Plays a run to a listener: everything given, then its end. */
    public static void play(RunListener listener, int exitCode, Object... heard) {
        listener.started(RUN);
        for (Object event : heard) {
            if (event instanceof ExampleResult result) {
                listener.finished(result);
            } else if (event instanceof dev.verbatim.model.Finding finding) {
                listener.finding(finding);
            } else if (event instanceof List<?> left) {
                listener.notRemoved(left.stream().map(String::valueOf).toList());
            }
        }
        listener.ended(summary(exitCode));
    }

    private static SourceText responseOf(Example example) {
        CodeBlock code = example.responses().get(0).code();
        if (code == null) {
            throw new IllegalArgumentException("no response");
        }
        return code.code();
    }

    private static Block annotated(SourceText code) {
        SourceSpan above =
                SourceSpan.ofLine(code.file(), Math.max(1, code.span().startLine() - 2), 30);
        return new Block(new Annotation(above, BlockType.RESPONSE, "response", List.of()), block(code), true);
    }

    private static CodeBlock block(SourceText code) {
        return new CodeBlock(code.span(), true, "http", code, false, true);
    }
}
