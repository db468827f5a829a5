package dev.verbatim.replay;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.LegalUrl;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.WireBody;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes documented requests ready for the wire: on the target's URL, with values for placeholders, legal whatever the
 * page wrote, without framing headers. A body of JSON without a documented {@code Content-Type} gets one, since no
 * service accepts it otherwise and the pages leave it out as understood.
 */
public final class RequestBuilder {

    private final String target;
    private final BaseUrls baseUrls;
    private final PlaceholderValues values;
    private final boolean live;

    private RequestBuilder(String target, List<String> baseUrls, Map<String, String> values, boolean live) {
        this.target = target;
        this.baseUrls = new BaseUrls(baseUrls);
        this.values = new PlaceholderValues(values);
        this.live = live;
    }

    /** A builder for a service: only complete requests, never to a host that is not meant, never with a documented token. */
    public static RequestBuilder live(String target, List<String> baseUrls, Map<String, String> values) {
        return new RequestBuilder(target, baseUrls, values, true);
    }

    /** A builder for the mock: placeholders without a value are sent as text, and the documented token too. */
    public static RequestBuilder mock(String target, List<String> baseUrls, Map<String, String> values) {
        return new RequestBuilder(target, baseUrls, values, false);
    }

    /** The example's request, ready to be sent. */
    public BuiltRequest build(Exchange exchange) {
        HttpRequest documented = exchange.request();
        if (documented == null) {
            return BuiltRequest.refused("its request cannot be read");
        }
        if (live && baseUrls.isForeign(documented.url())) {
            return BuiltRequest.refused("`" + documented.url() + "` is below none of the `base-urls`");
        }
        List<String> missing = new ArrayList<>();
        PlaceholderValues.Filled url = values.inUrl(documented.url());
        missing.addAll(url.missing());
        WireBody body = WireBody.of(documented);
        List<Header> headers = headers(documented, body, missing);
        if (live && !missing.isEmpty()) {
            return BuiltRequest.refused("no value for " + named(missing));
        }
        if (!body.sendable()) {
            return BuiltRequest.refused("its body stands for binary data that the page does not hold");
        }
        try {
            URI uri = URI.create(baseUrls.on(target, LegalUrl.encode(url.text())));
            return BuiltRequest.ready(new OutgoingRequest(documented.method(), uri, headers, body.bytes()));
        } catch (IllegalArgumentException e) {
            return BuiltRequest.refused("`" + documented.url() + "` cannot be made a URL");
        }
    }

    private List<Header> headers(HttpRequest documented, WireBody body, List<String> missing) {
        List<Header> headers = new ArrayList<>();
        for (HttpHeader header : documented.headers()) {
            if (FramingHeaders.contains(header.name()) || (live && header.named("Authorization"))) {
                continue;
            }
            PlaceholderValues.Filled value = values.inHeader(header.value());
            missing.addAll(value.missing());
            headers.add(new Header(header.name(), value.text()));
        }
        if (body.kind() == BodyKind.JSON && documented.header("Content-Type").isEmpty()) {
            headers.add(new Header("Content-Type", "application/json"));
        }
        return headers;
    }

    private static String named(List<String> missing) {
        List<String> distinct =
                missing.stream().distinct().map(text -> "`" + text + "`").toList();
        int last = distinct.size() - 1;
        return last == 0
                ? distinct.get(0)
                : String.join(", ", distinct.subList(0, last)) + " and " + distinct.get(last);
    }
}
