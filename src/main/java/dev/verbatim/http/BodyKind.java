package dev.verbatim.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a documented body is, and so whether it can be sent as it stands. */
public enum BodyKind {
    NONE,
    JSON,
    FORM,
    MULTIPART,
    /** A mail message as text. */
    MIME,
    XML,
    TEXT,
    /** Words that stand for bytes which the page does not hold: {@code <bytes 0-25 of the file>}. */
    STAND_IN;

    private static final Pattern ANGLED = Pattern.compile("<[^<>/=\\n]{1,80}>");
    private static final Pattern BRACKETED = Pattern.compile(
            "[\\[{(]\\s*(?:\\w+[ -]){0,4}(?:binary|bytes?|image|file|content)s?\\b" + "[\\w ,.'-]{0,60}[\\])}]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:\\.{3}|…)?\\s*(?:\\w+ ){0,3}(?:binary|bytes|image data|file (?:content|data|bytes)|contents? of)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BINARY_TYPES = Set.of("image", "audio", "video", "font");
    private static final Set<String> BINARY_SUBTYPES = Set.of("octet-stream", "zip", "pdf", "gzip");

    /** The kind of a body that is documented with these headers. */
    public static BodyKind of(List<HttpHeader> headers, String body) {
        MediaType type = headers.stream()
                .filter(header -> header.named("Content-Type"))
                .findFirst()
                .flatMap(header -> MediaType.parse(header.value()))
                .orElse(null);
        String text = body.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        return type == null ? untyped(text) : typed(type, text);
    }

    /** The kind of a request's body; a binary one that the page leaves out is a stand-in too. */
    public static BodyKind of(HttpRequest request) {
        String type = request.header("Content-Type").map(HttpHeader::value).orElse("");
        boolean binary = MediaType.parse(type).map(BodyKind::isBinary).orElse(false);
        boolean writes = !request.method().equals("GET") && !request.method().equals("HEAD");
        return binary && writes
                ? STAND_IN
                : of(request.headers(), request.body().text());
    }

    /** The kind of a response's body. */
    public static BodyKind of(HttpResponse response) {
        return of(response.headers(), response.body().text());
    }

    private static BodyKind typed(MediaType type, String text) {
        if (type.type().equals("multipart")) {
            return MULTIPART;
        }
        if (isBinary(type) || isStandIn(text, type.type().equals("text"))) {
            return STAND_IN;
        }
        if (type.isJson()) {
            return JSON;
        }
        if (type.isXml()) {
            return XML;
        }
        if (type.essence().equals("application/x-www-form-urlencoded")) {
            return FORM;
        }
        return type.type().equals("message") || isMail(text) ? MIME : TEXT;
    }

    private static BodyKind untyped(String text) {
        if (isStandIn(text, false)) {
            return STAND_IN;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        if (text.startsWith("<") && text.endsWith(">")) {
            return XML;
        }
        return isMail(text) ? MIME : TEXT;
    }

    /** Whether some part of a multipart body is only a stand-in for bytes. */
    static boolean holdsStandIn(String multipart) {
        return multipart.lines().anyMatch(line -> isStandIn(line.strip(), false));
    }

    private static boolean isStandIn(String text, boolean textual) {
        if (text.length() > 200 || text.indexOf('\n') >= 0) {
            return false;
        }
        if (ANGLED.matcher(text).matches() || BRACKETED.matcher(text).matches()) {
            return true;
        }
        return !textual && SPOKEN.matcher(text).matches();
    }

    private static boolean isBinary(MediaType type) {
        return BINARY_TYPES.contains(type.type()) || BINARY_SUBTYPES.contains(type.subtype());
    }

    private static boolean isMail(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 60) {
            return false;
        }
        String name = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return HeaderNames.isMail(name) || (name.equals("content-type") && text.contains("boundary"));
    }
}
