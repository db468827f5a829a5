package dev.verbatim.http;

import dev.verbatim.http.rule.BodyEmpty200;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the messages of an example. */
public final class ExchangeReader {

    private ExchangeReader() {}

    /** The example with its request and responses read; the findings carry its name. */
    public static Exchange read(Example example) {
        List<Finding> findings = new ArrayList<>();
        HttpReading<HttpRequest> request =
                HttpText.readRequest(example.request().code());
        // Code that no one declared to be a request owes nobody a well-formed one.
        if (example.requestAnnotation() != null && example.skip() == null) {
            findings.addAll(request.findings());
            HttpRequest message = request.message();
            if (message != null && BodyKind.of(message) == BodyKind.JSON) {
                findings.addAll(JsonFindings.of(message.body()));
            }
        }
        List<Exchange.Answer> answers = new ArrayList<>();
        for (Block block : example.responses()) {
            CodeBlock code = block.code();
            if (code != null) {
                HttpReading<HttpResponse> reading = HttpText.readResponse(code.code());
                findings.addAll(reading.findings());
                HttpResponse response = reading.message();
                if (response != null) {
                    checkEmpty(block.annotation(), response, findings);
                    if (BodyKind.of(response) == BodyKind.JSON) {
                        findings.addAll(JsonFindings.of(response.body()));
                    }
                    answers.add(new Exchange.Answer(block, response));
                }
            }
        }
        String name = example.name();
        List<Finding> named =
                findings.stream().map(finding -> finding.withExample(name)).toList();
        return new Exchange(example, request.message(), answers, named);
    }

    private static void checkEmpty(Annotation annotation, HttpResponse response, List<Finding> findings) {
        if (response.status() != 200 || BodyKind.of(response) != BodyKind.NONE) {
            return;
        }
        String type = annotation.typeName();
        if (type != null && !type.toLowerCase(Locale.ROOT).endsWith("stream")) {
            findings.add(BodyEmpty200.ofType(response.codeSpan(), type, annotation.span()));
            return;
        }
        response.header("Content-Type")
                .filter(ExchangeReader::isText)
                .ifPresent(header ->
                        findings.add(BodyEmpty200.ofHeader(response.codeSpan(), header.value(), header.span())));
    }

    private static boolean isText(HttpHeader header) {
        return MediaType.parse(header.value())
                .map(type -> type.isJson() || type.isXml() || type.type().equals("text"))
                .orElse(false);
    }
}
