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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exchanges as a feature's own text has them, for features that say something else than the docs. */
final class FeatureTexts {

    /** What stands for a page where text was never on one. */
    static final String FILE = "the feature";

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
    static Answer answer(Exchange exchange, Block manner, String text) {
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
        return new Answer(manner, response);
    }

    /** The block whose annotation says how to compare: the first documented one, else the one given. */
    static Block manner(Exchange exchange, @Nullable Block other) {
        if (!exchange.answers().isEmpty()) {
            return exchange.answers().get(0).block();
        }
        SourceSpan span = exchange.example().request().span();
        Annotation plain = new Annotation(span, BlockType.RESPONSE, BlockType.RESPONSE.word(), List.of());
        return other != null ? other : new Block(plain, null, true);
    }

    /** The block with the type that a step names; without one, with none. */
    static Block typed(Block block, @Nullable String type) {
        Annotation old = block.annotation();
        if (Objects.equals(type, old.typeName())) {
            return block;
        }
        List<AnnotationProperty> properties = new ArrayList<>();
        for (AnnotationProperty property : old.properties()) {
            if (!property.name().equals("@odata.type") && !property.name().equals("@type")) {
                properties.add(property);
            }
        }
        if (type != null) {
            properties.add(new AnnotationProperty("@odata.type", type, old.span(), old.span()));
        }
        Annotation annotation = new Annotation(old.span(), old.type(), old.blockType(), properties);
        return new Block(annotation, block.code(), block.attached());
    }

    static CodeBlock code(SourceText text) {
        return new CodeBlock(text.span(), true, "http", text, false, true);
    }
}
