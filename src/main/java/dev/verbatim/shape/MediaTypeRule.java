package dev.verbatim.shape;

import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.MediaType;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares media types: their parameters only where the page documents them, and then lightly. */
final class MediaTypeRule {

    /** What {@code Difference.detail} says of a parameter that has another value than documented. */
    static final String PARAMETER = "parameter";

    /** What {@code Difference.detail} says where the page shows a body and no media type. */
    static final String UNDOCUMENTED = "undocumented";

    private final DifferenceList out;

    MediaTypeRule(DifferenceList out) {
        this.out = out;
    }

    void compare(String where, HttpHeader documented, String returned) {
        Optional<MediaType> shown = MediaType.parse(documented.value());
        if (shown.isEmpty() || shown.get().subtype().equals("*")) {
            return;
        }
        Optional<MediaType> type = MediaType.parse(returned);
        if (type.isEmpty() || !same(shown.get(), type.get())) {
            out.add(
                    DifferenceKind.MEDIA_TYPE_CHANGED,
                    where,
                    documented.value(),
                    returned,
                    documented.span(),
                    "",
                    null);
            return;
        }
        for (Map.Entry<String, String> parameter : shown.get().parameters().entrySet()) {
            String value = type.get().parameters().get(parameter.getKey());
            if (value != null && !isSame(parameter.getKey(), parameter.getValue(), value)) {
                String detail = parameter.getKey().equals("charset") ? "charset" : PARAMETER;
                out.add(
                        DifferenceKind.MEDIA_TYPE_CHANGED,
                        where,
                        documented.value(),
                        returned,
                        documented.span(),
                        detail,
                        "the parameter `" + parameter.getKey() + "` has another value");
            }
        }
    }

    /** A page that shows JSON and no media type still does not promise a web page. */
    void compareUndocumented(String where, SourceSpan span, String returned) {
        MediaType.parse(returned)
                .filter(type -> type.isXml()
                        || type.subtype().equals("html")
                        || type.type().equals("multipart"))
                .ifPresent(type ->
                        out.add(DifferenceKind.MEDIA_TYPE_CHANGED, where, "", returned, span, UNDOCUMENTED, null));
    }

    /** One kind of JSON counts as another, but {@code text/json} is not registered and clients refuse it. */
    private static boolean same(MediaType one, MediaType other) {
        return one.sameAs(other) && one.type().equals(other.type());
    }

    private static boolean isSame(String name, String shown, String value) {
        if (shown.equalsIgnoreCase(value) || name.equals("boundary")) {
            return true;
        }
        if (!name.equals("charset")) {
            return false;
        }
        Charset one = charset(shown);
        Charset other = charset(value);
        return one == null || one.equals(other) || StandardCharsets.US_ASCII.equals(other);
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name.trim().toLowerCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
