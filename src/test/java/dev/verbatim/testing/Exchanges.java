package dev.verbatim.testing;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpText;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes examples for tests from the text of their messages alone. */
public final class Exchanges {

    private static final String PAGE = "api-docs/page.md";

    private Exchanges() {}

    /** The example {@code sample} of a page that has nothing else. */
    public static Exchange of(String request, String... responses) {
        List<Block> blocks = new ArrayList<>();
        List<Exchange.Answer> answers = new ArrayList<>();
        for (String response : responses) {
            SourceText code = SourceText.at(PAGE, response.stripTrailing(), 200, 1);
            Block block = new Block(annotation(BlockType.RESPONSE), code(code), true);
            blocks.add(block);
            var message = HttpText.readResponse(code).message();
            if (message != null) {
                answers.add(new Exchange.Answer(block, message));
            }
        }
        SourceText code = SourceText.at(PAGE, request.stripTrailing(), 100, 1);
        Example example = new Example(
                new ExampleId(PAGE, "sample"), "sample", code(code), annotation(BlockType.REQUEST), blocks, null);
        return new Exchange(example, HttpText.readRequest(code).message(), answers, List.of());
    }

    /** The same with a property of the request's annotation. */
    public static Exchange with(Exchange exchange, String property, Object value) {
        Example example = exchange.example();
        Annotation before = Objects.requireNonNull(example.requestAnnotation());
        List<AnnotationProperty> properties = new ArrayList<>(before.properties());
        properties.add(new AnnotationProperty(property, value, before.span(), before.span()));
        Annotation annotation = new Annotation(before.span(), before.type(), before.blockType(), properties);
        return new Exchange(
                new Example(
                        example.id(),
                        example.title(),
                        example.request(),
                        annotation,
                        example.responses(),
                        example.skip()),
                exchange.request(),
                exchange.answers(),
                exchange.findings());
    }

    private static Annotation annotation(BlockType type) {
        return new Annotation(SourceSpan.ofFile(PAGE), type, type.word(), List.of());
    }

    private static CodeBlock code(SourceText text) {
        return new CodeBlock(text.span(), true, "http", text, false, true);
    }
}
