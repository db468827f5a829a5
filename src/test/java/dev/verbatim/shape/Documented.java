package dev.verbatim.shape;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.HttpText;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A documented exchange for tests, built step by step and then compared with what a service returns. */
final class Documented {

    static final String PAGE = "api/page.md";

    private final List<AnnotationProperty> properties = new ArrayList<>();
    private final List<AnnotationProperty> requestProperties = new ArrayList<>();
    private final String response;
    private String request = "GET https://graph.microsoft.com/v1.0/things";
    private TypeCatalog catalog = TypeCatalog.EMPTY;

    private Documented(String response) {
        this.response = response;
    }

    /** A whole response: status line, headers, body. */
    static Documented response(String text) {
        return new Documented(text);
    }

    /** A 200 with this JSON. */
    static Documented body(String json) {
        return new Documented("HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + json);
    }

    Documented request(String text) {
        request = text;
        return this;
    }

    Documented with(String property, Object value) {
        properties.add(property(property, value));
        return this;
    }

    Documented requestWith(String property, Object value) {
        requestProperties.add(property(property, value));
        return this;
    }

    Documented types(TypeCatalog types) {
        catalog = types;
        return this;
    }

    private static AnnotationProperty property(String name, Object value) {
        SourceSpan span = SourceSpan.ofFile(PAGE);
        return new AnnotationProperty(name, value, span, span);
    }

    HttpResponse message() {
        return Objects.requireNonNull(
                HttpText.readResponse(SourceText.of(PAGE, response)).message());
    }

    Exchange exchange() {
        HttpRequest read = HttpText.readRequest(SourceText.of(PAGE, request)).message();
        Annotation annotation =
                new Annotation(SourceSpan.ofFile(PAGE), BlockType.REQUEST, "request", requestProperties);
        Example example = new Example(
                new ExampleId(PAGE, "an-example"), "an-example", code(request), annotation, List.of(), null);
        return new Exchange(example, read, List.of(answer()), List.of());
    }

    Exchange.Answer answer() {
        Annotation annotation = new Annotation(SourceSpan.ofFile(PAGE), BlockType.RESPONSE, "response", properties);
        return new Exchange.Answer(new Block(annotation, code(response), true), message());
    }

    private static CodeBlock code(String text) {
        SourceText source = SourceText.of(PAGE, text);
        return new CodeBlock(source.span(), true, "http", source, false, true);
    }

    /** The answer of a service that does exactly as documented. */
    ReceivedResponse verbatim() {
        HttpResponse message = message();
        List<Header> headers = message.headers().stream()
                .map(h -> new Header(h.name(), h.value()))
                .toList();
        return ReceivedResponse.of(message.status(), headers, message.body().text());
    }

    ReceivedResponse returning(String body) {
        ReceivedResponse same = verbatim();
        return ReceivedResponse.of(same.status(), same.headers(), body);
    }

    Comparison against(ReceivedResponse received) {
        return new ResponseComparer(catalog).compare(exchange(), answer(), received);
    }

    /** What the comparison with a service says that returns this body, and all else as documented. */
    Comparison against(String body) {
        return against(returning(body));
    }

    /** Differences as lines: {@code type-changed $.a integer -> string}, the detail in brackets. */
    List<String> lines(String body) {
        return lines(against(body).differences());
    }

    static List<String> lines(List<Difference> differences) {
        return differences.stream().map(Documented::line).toList();
    }

    private static String line(Difference d) {
        String detail = d.detail().isEmpty() ? "" : " [" + d.detail() + "]";
        return d.kind().id() + " " + d.where() + detail;
    }

    RequestBodyComparer requestBodies() {
        return new RequestBodyComparer(catalog);
    }

    static List<String> list(String... values) {
        return Arrays.asList(values);
    }
}
