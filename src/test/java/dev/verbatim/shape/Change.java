package dev.verbatim.shape;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.DifferenceKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a service departs from its docs.
 *
 * @param sample what the service answers, see {@link Samples}
 * @param expected the difference that must be found, or null where the change is harmless
 * @param hint whether {@code standard} may call it a warning
 */
record Change(
        String name,
        Documented sample,
        UnaryOperator<ReceivedResponse> edit,
        @Nullable DifferenceKind expected,
        boolean hint) {

    ReceivedResponse returned() {
        return edit.apply(sample.verbatim());
    }

    static Change breaking(
            String name, Documented sample, DifferenceKind expected, UnaryOperator<ReceivedResponse> edit) {
        return new Change(name, sample, edit, expected, false);
    }

    static Change harmless(String name, Documented sample, UnaryOperator<ReceivedResponse> edit) {
        return new Change(name, sample, edit, null, true);
    }

    /** The same change; at {@code standard} a warning will do. */
    Change butOnlyLikely() {
        return new Change(name, sample, edit, expected, true);
    }

    static UnaryOperator<ReceivedResponse> status(int code) {
        return r -> new ReceivedResponse(code, r.headers(), r.body(), r.broken());
    }

    /** Replaces text of the body, once. */
    static UnaryOperator<ReceivedResponse> body(String from, String to) {
        return r -> {
            String text = text(r);
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException("the sample does not hold " + from);
            }
            return bytes((text.substring(0, at) + to + text.substring(at + from.length()))
                            .getBytes(StandardCharsets.UTF_8))
                    .apply(r);
        };
    }

    static UnaryOperator<ReceivedResponse> text(UnaryOperator<String> edit) {
        return r -> bytes(edit.apply(text(r)).getBytes(StandardCharsets.UTF_8)).apply(r);
    }

    static UnaryOperator<ReceivedResponse> bytes(byte[] body) {
        return r -> new ReceivedResponse(r.status(), r.headers(), body, r.broken());
    }

    static UnaryOperator<ReceivedResponse> header(String name, @Nullable String value) {
        return r -> {
            List<Header> headers = new ArrayList<>(r.headers());
            headers.removeIf(h -> h.name().equalsIgnoreCase(name));
            if (value != null) {
                headers.add(new Header(name, value));
            }
            return new ReceivedResponse(r.status(), headers, r.body(), r.broken());
        };
    }

    static UnaryOperator<ReceivedResponse> all(List<UnaryOperator<ReceivedResponse>> edits) {
        return r -> {
            ReceivedResponse result = r;
            for (UnaryOperator<ReceivedResponse> edit : edits) {
                result = edit.apply(result);
            }
            return result;
        };
    }

    static String text(ReceivedResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
