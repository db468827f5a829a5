package dev.verbatim.scenario;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes pages and exchanges out of their parts, without reading Markdown. */
final class Pages {

    static final String PATH = "calls/participant-delete.md";

    private Pages() {}

    static Page page(String title, List<Exchange> exchanges) {
        return page(PATH, title, exchanges);
    }

    static Page page(String path, String title, List<Exchange> exchanges) {
        SourceSpan top = SourceSpan.ofFile(path);
        List<Example> examples = exchanges.stream().map(Exchange::example).toList();
        return new Page(
                path,
                100,
                List.of(new Heading(1, title, "", top)),
                List.of(),
                List.of(),
                examples,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE,
                List.of());
    }

    static Exchange exchange(String name, String method, String url, String requestBody, HttpResponse... responses) {
        String head = method + " " + url;
        String text = requestBody.isEmpty() ? head : head + "\n\n" + requestBody;
        SourceText source = SourceText.at(PATH, text, 10, 1);
        HttpRequest request = new HttpRequest(
                source,
                method,
                source.span(0, method.length()),
                url,
                source.span(method.length() + 1, head.length()),
                List.of(),
                source.slice(source.length() - requestBody.length()));
        List<Block> blocks = new ArrayList<>();
        List<Exchange.Answer> answers = new ArrayList<>();
        for (HttpResponse response : responses) {
            Block block = block(BlockType.RESPONSE, response.source(), Map.of("truncated", true));
            blocks.add(block);
            answers.add(new Exchange.Answer(block, response));
        }
        return new Exchange(example(name, source, blocks, null), request, answers, List.of());
    }

    static Exchange skipped(String name, String text, String why) {
        return new Exchange(
                example(name, SourceText.at(PATH, text, 10, 1), List.of(), why), null, List.of(), List.of());
    }

    static Example example(String name, SourceText request, List<Block> responses, @Nullable String skip) {
        Annotation annotation = annotation(BlockType.REQUEST, Map.of("name", name, "tags", "slow  onedrive.only"));
        return new Example(new ExampleId(PATH, name), name, code(request), annotation, responses, skip);
    }

    static HttpResponse response(int status, String body, String... headers) {
        List<HttpHeader> list = new ArrayList<>();
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Words");
        for (int i = 0; i < headers.length; i += 2) {
            list.add(new HttpHeader(headers[i], headers[i + 1], SourceSpan.ofFile(PATH)));
            head.append('\n').append(headers[i]).append(": ").append(headers[i + 1]);
        }
        SourceText source = SourceText.at(PATH, body.isEmpty() ? head.toString() : head + "\n\n" + body, 30, 1);
        return new HttpResponse(
                source,
                status,
                "Words",
                SourceSpan.ofLine(PATH, 30, 12),
                list,
                source.slice(source.length() - body.length()));
    }

    static Block block(BlockType type, SourceText code, Map<String, Object> properties) {
        return new Block(annotation(type, properties), code(code), true);
    }

    private static Annotation annotation(BlockType type, Map<String, Object> properties) {
        SourceSpan span = SourceSpan.ofFile(PATH);
        List<AnnotationProperty> list = new ArrayList<>();
        properties.forEach((name, value) -> list.add(new AnnotationProperty(name, value, span, span)));
        return new Annotation(span, type, type.word(), list);
    }

    private static CodeBlock code(SourceText text) {
        return new CodeBlock(text.span(), true, "http", text, false, true);
    }
}
