package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.Exchange.Answer;
import dev.verbatim.http.HttpReading;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.HttpText;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exchanges as a feature's own text has them, for features that say something else than the docs. */
final class FeatureTexts {

    private FeatureTexts() {}

    /** The exchange with another request. */
    static Exchange withRequest(Exchange exchange, String text) {
        Example old = exchange.example();
        SourceText source = SourceText.at(old.page(), text, old.line(), 1);
        HttpReading<HttpRequest> reading = HttpText.readRequest(source);
        Example example =
                new Example(old.id(), old.title(), code(source), old.requestAnnotation(), old.responses(), old.skip());
        return new Exchange(example, reading.message(), exchange.answers(), reading.findings());
    }

    static Exchange withAnswers(Exchange exchange, List<Answer> answers) {
        return new Exchange(exchange.example(), exchange.request(), answers, exchange.findings());
    }

    /** A response given as text; the documented one of the same text where there is one. */
    static Answer answer(Exchange exchange, String text) {
        for (Answer answer : exchange.answers()) {
            if (answer.response().source().text().equals(text)) {
                return answer;
            }
        }
        HttpResponse response = HttpText.readResponse(
                        SourceText.of(exchange.example().page(), text))
                .message();
        if (response == null) {
            throw new IllegalArgumentException(
                    "this is no HTTP response: " + text.lines().findFirst().orElse(""));
        }
        return new Answer(block(exchange, null), response);
    }

    /** What says how to compare: the annotation of the docs, its type replaced where the step names one. */
    static Block block(Exchange exchange, @Nullable String type) {
        Block block = exchange.answers().isEmpty()
                ? bare(exchange.example())
                : exchange.answers().get(0).block();
        if (type == null || type.equals(block.annotation().typeName())) {
            return block;
        }
        Annotation old = block.annotation();
        List<AnnotationProperty> properties = new ArrayList<>(old.properties());
        properties.add(new AnnotationProperty("@odata.type", type, old.span(), old.span()));
        return new Block(
                new Annotation(old.span(), old.type(), old.blockType(), properties), block.code(), block.attached());
    }

    static CodeBlock code(SourceText text) {
        return new CodeBlock(text.span(), true, "http", text, false, true);
    }

    private static Block bare(Example example) {
        if (!example.responses().isEmpty()) {
            return example.responses().get(0);
        }
        SourceSpan span = example.request().span();
        return new Block(new Annotation(span, BlockType.RESPONSE, "response", List.of()), null, true);
    }
}
