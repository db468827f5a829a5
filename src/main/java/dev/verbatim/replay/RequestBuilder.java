package dev.verbatim.replay;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.LegalUrl;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.model.Annotation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        return build(exchange, Provision.NONE);
    }

    /** The example's request with what a scenario gives it. */
    public BuiltRequest build(Exchange exchange, Provision provision) {
        HttpRequest documented = exchange.request();
        if (documented == null) {
            return BuiltRequest.refused("its request cannot be read");
        }
        PlaceholderValues known = values.with(provision);
        String given = provision.url() == null ? known.leading(documented.url()) : provision.url();
        String address = given == null ? documented.url() : given;
        boolean foreign =
                given == null ? baseUrls.isForeign(address) : baseUrls.isForeign(given, target, documented.url());
        if (live && foreign) {
            return BuiltRequest.refused("`" + address + "` "
                    + (given == null ? "is below none of the `base-urls`" : "is neither on the target nor documented"));
        }
        PlaceholderValues.Filled url = known.inUrl(address, sampleKeys(exchange));
        List<String> missing = new ArrayList<>(url.missing());
        RequestBody body = RequestBody.of(documented, provision.body(), known);
        List<Header> headers = headers(documented, provision, body, known, missing);
        missing.addAll(body.missing());
        if (live && !missing.isEmpty()) {
            return BuiltRequest.refused("no value for " + named(missing));
        }
        String refused = body.refused();
        if (refused != null) {
            return BuiltRequest.refused(refused);
        }
        try {
            String legal = LegalUrl.encode(url.text());
            URI uri = URI.create(given == null ? baseUrls.on(target, legal) : baseUrls.given(target, legal));
            return BuiltRequest.ready(new OutgoingRequest(documented.method(), uri, headers, body.bytes()));
        } catch (IllegalArgumentException e) {
            return BuiltRequest.refused("`" + address + "` cannot be made a URL");
        }
    }

    private List<Header> headers(
            HttpRequest documented,
            Provision provision,
            RequestBody body,
            PlaceholderValues known,
            List<String> missing) {
        Map<String, Optional<String>> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(provision.headers());
        List<Header> headers = new ArrayList<>();
        for (HttpHeader header : documented.headers()) {
            if (FramingHeaders.contains(header.name())
                    || (live && isCredential(header))
                    || given.containsKey(header.name())) {
                continue;
            }
            PlaceholderValues.Filled value = known.inText(header.value());
            missing.addAll(value.missing());
            headers.add(new Header(header.name(), value.text()));
        }
        given.forEach((name, value) -> {
            if (value.isPresent() && !FramingHeaders.contains(name)) {
                headers.add(new Header(name, value.get()));
            }
        });
        if (body.json() && headers.stream().noneMatch(h -> h.name().equalsIgnoreCase("Content-Type"))) {
            headers.add(new Header("Content-Type", "application/json"));
        }
        return headers;
    }

    /** Whether it says who asks: that is for the account to say, not for the docs. */
    private static boolean isCredential(HttpHeader header) {
        return header.named("Authorization") || header.named("Proxy-Authorization") || header.named("Cookie");
    }

    private static List<String> sampleKeys(Exchange exchange) {
        Annotation annotation = exchange.example().requestAnnotation();
        return annotation == null ? List.of() : annotation.list("sampleKeys");
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
