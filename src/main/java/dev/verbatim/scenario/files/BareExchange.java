package dev.verbatim.scenario.files;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpReading;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.HttpText;
import dev.verbatim.http.WireBody;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import dev.verbatim.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request that stands on no page: raw text of a scenario file. */
final class BareExchange {

    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

    private BareExchange() {}

    static Methods.Documented of(String name, String text) {
        SourceText source = SourceText.of("scenario", text.strip().isEmpty() ? text : text.stripLeading());
        CodeBlock code = new CodeBlock(source.span(), true, "http", source, false, true);
        Example example = new Example(new ExampleId("scenario", name), name, code, null, List.of(), null);
        HttpReading<HttpRequest> reading = HttpText.readRequest(source);
        Page page = Page.of("scenario", source.lines().size(), List.of(example), List.of());
        return new Methods.Documented(page, new Exchange(example, reading.message(), List.of(), List.of()));
    }

    /** The request that a text is; null where it is none. */
    static @Nullable HttpRequest request(String text) {
        return HttpText.readRequest(SourceText.of("", text.stripLeading())).message();
    }

    /** The body of a raw request whose body, on a page, would only stand for one. */
    static Optional<byte[]> bytes(String text) {
        HttpRequest request = request(text);
        if (request == null || WireBody.of(request).sendable()) {
            return Optional.empty();
        }
        Matcher blank = BLANK_LINE.matcher(text.stripLeading());
        String body = blank.find() ? text.stripLeading().substring(blank.end()) : "";
        return Optional.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
