package dev.verbatim.accept;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Difference;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Severity;
import dev.verbatim.shape.DifferencePolicy;
import dev.verbatim.shape.DocumentedTypes;
import dev.verbatim.shape.ResponseComparer;
import dev.verbatim.shape.Strictness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A page with one example, and what a service answers to it. */
final class Accepting {

    static final String NAME = "get-call";
    private static final String TOKEN = "plain-secret-1";

    private final PageReader reader = new PageReader(new ReadOptions(false, true));
    private final byte[] page;
    private Strictness strictness = Strictness.STANDARD;
    private boolean undocumented;
    private String sent = "http://127.0.0.1:8080/calls/57dab8b1-aaaa-4bbb-8ccc-000000000001";

    Accepting(byte[] page) {
        this.page = page;
    }

    static Accepting page(String page) {
        return new Accepting(page.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that documents a response. */
    static Accepting response(String annotation, String response) {
        return page(markdown(annotation, response));
    }

    /** A page that documents a JSON body. */
    static Accepting body(String body) {
        return response("", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + body);
    }

    static String markdown(String annotation, String response) {
        return """
                # Get call

                <!-- { "blockType": "request", "name": "get-call" } -->
                ```http
                GET https://api.contoso.example/calls/{call-id}
                ```

                <!-- { "blockType": "response"%s } -->
                ```http
                %s
                ```

                Behind it.
                """.formatted(annotation, response);
    }

    Accepting strict() {
        strictness = Strictness.STRICT;
        return this;
    }

    Accepting undocumented() {
        undocumented = true;
        return this;
    }

    AcceptedPage json(String body) {
        return answered(200, List.of(new Header("Content-Type", "application/json")), body);
    }

    AcceptedPage answered(int status, List<Header> headers, String body) {
        ReceivedResponse response = ReceivedResponse.of(status, headers, body);
        Examiner examiner = examiner();
        Examined now = examiner.examine(page, id(), response, -1, Set.of());
        List<Difference> differences = now == null ? List.of() : now.failing();
        AcceptOptions options =
                new AcceptOptions("http://127.0.0.1:8080", List.of(), undocumented, text -> text.replace(TOKEN, "***"));
        return new Acceptance(examiner, options)
                .page("docs/call.md", page, List.of(new Observation(id(), id(), response, sent, differences)));
    }

    /** What still fails once the page is as {@code after}. */
    List<Difference> failing(byte[] after, ReceivedResponse response) {
        return Objects.requireNonNull(examiner().examine(after, id(), response, -1, Set.of()))
                .failing();
    }

    Examiner examiner() {
        DocumentedTypes types = DocumentedTypes.of(List.of(reader.read("docs/call.md", page)));
        return new Examiner(
                reader, new ResponseComparer(types), new DifferencePolicy(strictness, Map.of()), Severity.ERROR);
    }

    static ExampleId id() {
        return new ExampleId("docs/call.md", NAME);
    }

    static String text(AcceptedPage page) {
        return new String(page.after(), StandardCharsets.UTF_8);
    }

    /** The documented response afterwards. */
    static String shown(AcceptedPage page) {
        String text = text(page);
        int from = text.indexOf("```http\n", text.indexOf("\"response\"")) + 8;
        return text.substring(from, text.indexOf("\n```", from));
    }

    /** The documented body afterwards. */
    static String shownBody(AcceptedPage page) {
        String shown = shown(page);
        int blank = shown.indexOf("\n\n");
        return blank < 0 ? "" : shown.substring(blank + 2);
    }
}
