package dev.verbatim.mock;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HeaderRule;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.PageContract;
import dev.verbatim.http.QueryOption;
import dev.verbatim.http.UrlTemplate;
import dev.verbatim.http.WireBody;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stubs by which an example is served to others: one for requests just like the documented one, and for examples
 * that end well one for every request of the same operation. The more particular a stub, the earlier its turn.
 */
final class ServedExample {

    private static final int PARTICULAR = 100;
    private static final int GENERAL = 1_000;
    private static final int SIGNED_OUT = 10_000;
    private static final String AUTHORIZATION = "Authorization";

    private final Exchange exchange;
    private final HttpRequest documented;
    private final PageContract contract;
    private final ResponseDefinition response;
    private final int status;

    ServedExample(
            Exchange exchange, HttpRequest documented, PageContract contract, ResponseDefinition response, int status) {
        this.exchange = exchange;
        this.documented = documented;
        this.contract = contract;
        this.response = response;
        this.status = status;
    }

    List<StubMapping> stubs() {
        List<StubMapping> stubs = new ArrayList<>();
        stubs.add(stub("particular", PARTICULAR - particulars(), particular(), response));
        if (status < 400) {
            for (String path : operationPaths()) {
                RequestPatternBuilder request = request(path);
                requireHeaders(request);
                stubs.add(stub("general " + path, GENERAL, request, response));
            }
        }
        if (status < 400 && isAccountRequired()) {
            for (String path : operationPaths()) {
                stubs.add(stub(
                        "signed out " + path, SIGNED_OUT, request(path).withoutHeader(AUTHORIZATION), signedOut()));
            }
        }
        return stubs;
    }

    private RequestPatternBuilder particular() {
        RequestPatternBuilder request = request(PathRegex.ofExample(documented.url()));
        for (QueryOption option : QueryOption.in(documented.url())) {
            request.withQueryParam(option.name(), WireMock.equalTo(value(option)));
        }
        String body = jsonBody();
        if (body != null) {
            request.withRequestBody(WireMock.equalToJson(body, true, true));
        }
        if (status == 401) {
            documented
                    .header(AUTHORIZATION)
                    .ifPresentOrElse(
                            shown -> request.withHeader(AUTHORIZATION, WireMock.equalTo(shown.value())),
                            () -> request.withoutHeader(AUTHORIZATION));
        } else {
            requireHeaders(request);
        }
        return request;
    }

    /** How much a request must have in common with the documented one, beyond its path. */
    private int particulars() {
        return QueryOption.in(documented.url()).size()
                + (jsonBody() == null ? 0 : 20)
                + (PathRegex.isLiteral(documented.url()) ? 10 : 0)
                + (status == 401 ? 50 : 0);
    }

    private List<String> operationPaths() {
        UrlTemplate template = contract.closest(documented.method(), documented.url())
                .filter(t -> t.matches(documented.method(), documented.url()))
                .orElse(null);
        return template == null
                ? List.of(PathRegex.ofExample(documented.url()))
                : List.of(PathRegex.ofTemplate(template.url(), documented.url()));
    }

    private RequestPatternBuilder request(String path) {
        return RequestPatternBuilder.newRequestPattern(
                RequestMethod.fromString(documented.method()), WireMock.urlPathMatching(path));
    }

    private void requireHeaders(RequestPatternBuilder request) {
        for (HeaderRule rule : contract.headers()) {
            boolean idle = rule.name().equalsIgnoreCase("Content-Type")
                    && documented.body().isBlank();
            if (rule.required() && !idle && !FramingHeaders.contains(rule.name())) {
                request.withHeader(rule.name(), WireMock.matching(".+"));
            }
        }
    }

    private boolean isAccountRequired() {
        return contract.headers().stream()
                .anyMatch(rule -> rule.required() && rule.name().equalsIgnoreCase(AUTHORIZATION));
    }

    private @Nullable String jsonBody() {
        if (documented.body().isBlank()
                || !WireBody.of(documented).kind().name().equals("JSON")) {
            return null;
        }
        JsonValue root = JsonReader.tolerant(documented.body()).root();
        return root == null ? null : JsonText.of(root);
    }

    private String value(QueryOption option) {
        String part = documented.url().substring(option.start(), option.end());
        String value = part.substring(part.indexOf('=') + 1).strip();
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static ResponseDefinition signedOut() {
        return WireMock.aResponse()
                .withStatus(401)
                .withHeader("Content-Type", "application/json")
                .withBody(
                        "{\"error\":{\"code\":\"unauthenticated\",\"message\":\"The Authorization header is missing.\"}}")
                .build();
    }

    private StubMapping stub(String part, int priority, RequestPatternBuilder request, ResponseDefinition answer) {
        String page = exchange.example().page();
        String name = exchange.example().name();
        StubMapping stub = new StubMapping(request.build(), answer);
        stub.setId(UUID.nameUUIDFromBytes((page + "\n" + name + "\n" + part).getBytes(StandardCharsets.UTF_8)));
        stub.setName(page + ": " + name);
        stub.setPriority(priority);
        stub.setMetadata(new Metadata(Map.of("verbatim", Map.of("page", page, "example", name))));
        return stub;
    }
}
