package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeReaderTest {

    private static final SourceSpan ANYWHERE = SourceSpan.ofFile("p.md");

    @Test
    void reads_both_messages_and_the_alternatives() {
        Exchange exchange = ExchangeReader.read(
                example("GET /a", null, response("HTTP/1.1 200 OK\n\n{}"), response("HTTP/1.1 404 Not Found")));
        assertThat(Objects.requireNonNull(exchange.request()).url()).isEqualTo("/a");
        assertThat(exchange.answers())
                .extracting(answer -> answer.response().status())
                .containsExactly(200, 404);
        assertThat(exchange.findings()).isEmpty();
    }

    @Test
    void names_the_example_in_every_finding() {
        Exchange exchange = ExchangeReader.read(example("get /a", null, response("HTTP/1.1 201 OK")));
        assertThat(exchange.findings()).extracting(Finding::rule).containsExactly("http-request-line", "reason-phrase");
        assertThat(exchange.findings()).extracting(Finding::example).containsOnly("an example");
    }

    @Test
    void keeps_the_response_of_a_request_that_cannot_be_read() {
        Exchange exchange = ExchangeReader.read(example("nonsense", null, response("HTTP/1.1 204 No Content")));
        assertThat(exchange.request()).isNull();
        assertThat(exchange.answers()).hasSize(1);
    }

    @Test
    void asks_nothing_of_a_request_that_is_never_sent() {
        Exchange exchange = ExchangeReader.read(example("GET /a\nGET /b", "its request is ignored"));
        assertThat(exchange.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "HTTP/1.1 200 OK => microsoft.graph.user => 1",
                "HTTP/1.1 200 OK¶Content-Type: application/json => ¤¤ => 1",
                "HTTP/1.1 200 OK => Edm.Stream => 0",
                "HTTP/1.1 200 OK => ¤¤ => 0",
                "HTTP/1.1 200 OK¶¶{} => microsoft.graph.user => 0",
                "HTTP/1.1 202 Accepted => microsoft.graph.user => 0",
                "HTTP/1.1 200 OK¶Content-Type: image/png => ¤¤ => 0",
            })
    void finds_a_promised_body_that_is_not_there(String text, String type, int findings) {
        Exchange exchange = ExchangeReader.read(example("GET /a", null, response(text.replace('¶', '\n'), type)));
        assertThat(exchange.findings())
                .extracting(Finding::rule)
                .hasSize(findings)
                .allMatch("body-empty-200"::equals);
    }

    private static Example example(String request, @org.jspecify.annotations.Nullable String skip, Block... responses) {
        return new Example(
                new ExampleId("p.md", "an example"),
                "an example",
                code(request),
                annotation(BlockType.REQUEST, ""),
                List.of(responses),
                skip);
    }

    private static Block response(String text) {
        return response(text, "");
    }

    private static Block response(String text, String type) {
        return new Block(annotation(BlockType.RESPONSE, type), code(text), true);
    }

    private static Annotation annotation(BlockType type, String odataType) {
        List<AnnotationProperty> properties = odataType.isEmpty()
                ? List.of()
                : List.of(new AnnotationProperty("@odata.type", odataType, ANYWHERE, ANYWHERE));
        return new Annotation(ANYWHERE, type, type.word(), properties);
    }

    private static CodeBlock code(String text) {
        return new CodeBlock(ANYWHERE, true, "http", SourceText.of("p.md", text), false, true);
    }
}
