package dev.verbatim.report;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Disagreements;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ExampleJson} and {@link ShardJson} write, with as much of the example as reports show. */
final class ExampleReading {

    /** Two units that none may part, so that a text that was cut at the limit is cut at the same place again. */
    private static final String MORE = "\uD83D\uDE00";

    private ExampleReading() {}

    static ExampleResult of(ReportNode json) {
        return new ExampleResult(
                example(json),
                json.word("outcome", Outcome.values(), Outcome::id),
                json.textOrNull("reason"),
                json.list("differences", ExampleReading::drift),
                json.objectOrNull("proof", ExampleReading::proof),
                json.texts("unproven"),
                json.objectOrNull("exchanged", ExampleReading::exchanged),
                json.longNumber("millis"),
                json.objectOrNull("recording", ExampleReading::recording));
    }

    private static Example example(ReportNode json) {
        String page = json.text("page");
        List<CodeBlock> requests = new ArrayList<>();
        List<Block> responses = new ArrayList<>();
        json.list("code", block -> {
            CodeBlock code = code(page, block);
            return block.text("role").equals("request") ? requests.add(code) : responses.add(response(code));
        });
        if (requests.size() != 1) {
            throw new ReportNode.Unfit(json.path() + ".code");
        }
        return new Example(
                new ExampleId(page, json.text("name")), json.text("title"), requests.get(0), null, responses, null);
    }

    private static CodeBlock code(String page, ReportNode block) {
        SourceText text = SourceText.ofLines(
                page,
                block.list(
                        "lines",
                        line -> new SourceText.Line(line.text("text"), line.number("line"), line.number("column"))));
        return new CodeBlock(text.span(), true, "http", text, text.text().isEmpty(), true);
    }

    private static Block response(CodeBlock code) {
        return new Block(
                new Annotation(code.span(), BlockType.RESPONSE, BlockType.RESPONSE.name(), List.of()), code, true);
    }

    private static Drift drift(ReportNode json) {
        Difference difference = new Difference(
                json.word("kind", DifferenceKind.values(), DifferenceKind::id),
                json.text("where"),
                json.text("documented"),
                json.text("documentedType"),
                json.text("returned"),
                json.text("returnedType"),
                json.span("span"),
                json.text("detail"),
                json.textOrNull("note"));
        return new Drift(difference, json.word("severity", Severity.values(), Severity::word));
    }

    private static Proof proof(ReportNode json) {
        return new Proof(json.word("kind", Proof.Kind.values(), Proof.Kind::id), json.textOrNull("date"));
    }

    private static Disagreements recording(ReportNode json) {
        return new Disagreements(
                json.textOrNull("date"),
                json.list(
                        "disagreements",
                        place -> new Disagreements.Place(
                                place.text("where"),
                                place.text("documented"),
                                place.text("recorded"),
                                place.text("live"))));
    }

    private static Exchanged exchanged(ReportNode json) {
        return new Exchanged(
                json.text("requestHead"),
                Objects.requireNonNullElse(body(json, "requestBody"), ""),
                json.textOrNull("responseHead"),
                body(json, "responseBody"),
                json.number("attempts"),
                json.texts("waits"));
    }

    private static @Nullable String body(ReportNode json, String name) {
        String body = json.textOrNull(name);
        return body != null && json.flag(name + "Cut") ? body + MORE : body;
    }
}
