package dev.verbatim.shape;

import dev.verbatim.http.FramingHeaders;
import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.model.DifferenceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the documented headers of a response with the returned ones. Headers that no page shows are benign. */
final class HeaderComparer {

    /** What servers, proxies and diagnostics add or leave out as they please. */
    private static final Set<String> VOLATILE = Set.of(
            "age",
            "alt-svc",
            "client-request-id",
            "content-encoding",
            "content-md5",
            "date",
            "duration",
            "nel",
            "p3p",
            "report-to",
            "request-id",
            "server",
            "server-timing",
            "set-cookie",
            "strict-transport-security",
            "timing-allow-origin",
            "vary",
            "via",
            "x-powered-by",
            "x-request-id",
            "x-correlation-id");

    private static final List<String> VOLATILE_FAMILIES = List.of(
            "x-ms-ags-", "x-ms-request-id", "x-ms-correlation", "x-ms-ags", "x-aspnet", "proxy-", "cf-", "x-cache");

    private static final Set<String> LOCATIONS =
            Set.of("location", "operation-location", "content-location", "azure-asyncoperation");

    private final DifferenceList out;
    private final UnaryOperator<String> where;

    /**
     * A comparer that reports to {@code out}.
     *
     * @param where what to call the place of a header of that name
     */
    HeaderComparer(DifferenceList out, UnaryOperator<String> where) {
        this.out = out;
        this.where = where;
    }

    /**
     * Compares headers.
     *
     * @param hasBody whether the page documents a body, which alone needs a media type
     * @param request the documented request, or null
     */
    void compare(List<HttpHeader> documented, List<Header> returned, boolean hasBody, @Nullable HttpRequest request) {
        Set<String> seen = new HashSet<>();
        for (HttpHeader header : documented) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (isVolatile(name) || !seen.add(name) || (name.equals("content-type") && !hasBody)) {
                continue;
            }
            List<String> values = returned.stream()
                    .filter(h -> h.name().equalsIgnoreCase(name))
                    .map(h -> h.value().strip())
                    .toList();
            if (values.isEmpty()) {
                out.add(DifferenceKind.HEADER_MISSING, place(header), header.value(), "", header.span(), "", null);
            } else {
                values(header, name, values, request);
            }
        }
    }

    private void values(HttpHeader header, String name, List<String> values, @Nullable HttpRequest request) {
        String shown = header.value().strip();
        boolean anything = shown.isEmpty() || DocumentedString.of(shown, "").role() == DocumentedString.Role.ANYTHING;
        for (String value : values) {
            if (name.equals("content-type")) {
                new MediaTypeRule(out).compare(place(header), header, value);
            } else if (!anything && value.isEmpty()) {
                differs(DifferenceKind.HEADER_VALUE, header, value, "it is empty");
            } else if (!anything && LOCATIONS.contains(name)) {
                LocationRule.check(shown, value, request)
                        .ifPresent(note -> differs(DifferenceKind.LOCATION_CHANGED, header, value, note));
            } else if (!anything) {
                HeaderForm.check(name, shown, value)
                        .ifPresent(note -> differs(DifferenceKind.HEADER_VALUE, header, value, note));
            }
        }
    }

    private void differs(DifferenceKind kind, HttpHeader header, String returned, String note) {
        out.add(kind, place(header), header.value().strip(), returned, header.span(), "", note);
    }

    private String place(HttpHeader header) {
        return where.apply(header.name());
    }

    static boolean isVolatile(String name) {
        return FramingHeaders.contains(name)
                || VOLATILE.contains(name)
                || VOLATILE_FAMILIES.stream().anyMatch(name::startsWith);
    }
}
