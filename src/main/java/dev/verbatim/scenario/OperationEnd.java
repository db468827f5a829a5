package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Drift;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.replay.Further;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges how a long-running operation ended: well, and with what {@code longRunningResponseType} promises. */
final class OperationEnd {

    private static final String TYPE = "longRunningResponseType";

    private OperationEnd() {}

    static Judgement judge(Judge judge, Exchange exchange, @Nullable Answer accepted, Further further) {
        ReceivedResponse end = further.response();
        AnnotationProperty type = type(exchange, accepted);
        SourceSpan span = type != null
                ? type.valueSpan()
                : accepted == null
                        ? exchange.example().request().code().span()
                        : accepted.response().statusSpan();
        String bad = further.badEnd().orElse(null);
        if (bad != null) {
            boolean error = bad.equals(Integer.toString(end.status()));
            Difference changed =
                    changed(span, error ? "2xx" : "succeeded", bad, error ? "success" : "end of the operation");
            return judge.weigh(accepted, List.of(changed));
        }
        if (accepted == null || type == null || !(type.value() instanceof String name)) {
            return new Judgement(accepted, List.of(), List.of(), judge.failOn(), List.of());
        }
        Judgement typed = judge.judge(exchange, documented(accepted, name, type, end), end);
        List<Drift> placed = typed.drifts().stream()
                .map(drift -> new Drift(at(span, drift.difference()), drift.severity()))
                .toList();
        return new Judgement(accepted, placed, typed.unproven(), judge.failOn(), typed.silenced());
    }

    /** What the response's annotation promises, or else that of the request. */
    private static @Nullable AnnotationProperty type(Exchange exchange, @Nullable Answer accepted) {
        return Stream.of(
                        accepted == null ? null : accepted.block().annotation(),
                        exchange.example().requestAnnotation())
                .filter(Objects::nonNull)
                .flatMap(annotation -> annotation.property(TYPE).stream())
                .findFirst()
                .orElse(null);
    }

    /** The response that the page would show if it showed one: nothing but its type. */
    private static Answer documented(Answer accepted, String name, AnnotationProperty type, ReceivedResponse end) {
        Annotation old = accepted.block().annotation();
        boolean list = name.regionMatches(true, 0, "Collection(", 0, "Collection(".length());
        Annotation annotation = new Annotation(
                old.span(),
                old.type(),
                old.blockType(),
                List.of(
                        new AnnotationProperty("@odata.type", name, type.nameSpan(), type.valueSpan()),
                        new AnnotationProperty("truncated", true, type.nameSpan(), type.valueSpan())));
        SourceText body = SourceText.at(
                type.valueSpan().file(),
                list ? "{\"value\": []}" : "{}",
                type.valueSpan().startLine(),
                1);
        HttpResponse response =
                new HttpResponse(body, end.status(), "", accepted.response().statusSpan(), List.of(), body);
        return new Answer(new Block(annotation, null, true), response);
    }

    private static Difference changed(SourceSpan span, String documented, String returned, String what) {
        return new Difference(DifferenceKind.STATUS_CHANGED, "status", documented, what, returned, "", span, "", null);
    }

    private static Difference at(SourceSpan span, Difference d) {
        return new Difference(
                d.kind(),
                d.where(),
                d.documented(),
                d.documentedType(),
                d.returned(),
                d.returnedType(),
                span,
                d.detail(),
                d.note());
    }
}
