package dev.verbatim.replay;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.Difference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A response that a first one led to, and that is compared with the docs as well.
 *
 * @param name what it is, for people: {@code page 2}, {@code the operation}
 * @param before what showed the operation at its end, where that led on to a result; else null
 */
public record Further(
        Kind kind,
        String name,
        OutgoingRequest request,
        ReceivedResponse response,
        @Nullable ReceivedResponse before) {

    Further(Kind kind, String name, OutgoingRequest request, ReceivedResponse response) {
        this(kind, name, request, response, null);
    }

    /** What it is compared with. */
    public enum Kind {
        /** The next page of a collection: the documented response. */
        PAGE,
        /** The end of a long-running operation: {@code longRunningResponseType}. */
        OPERATION
    }

    private static final Set<String> BAD = Set.of("failed", "canceled", "cancelled");

    /** A difference that says that it is about this response. */
    public Difference noted(Difference difference) {
        String note = difference.note();
        return difference.noted(words() + (note == null ? "" : "; " + note));
    }

    /** Whether a difference says that it is about this response. */
    public boolean isNoted(Difference difference) {
        String note = String.valueOf(difference.note());
        return note.equals(words()) || note.startsWith(words() + "; ");
    }

    private String words() {
        return "in the answer of " + name;
    }

    /** How an operation ended that did not end well: {@code failed}, or an HTTP status. */
    public Optional<String> badEnd() {
        if (response.status() < 200 || response.status() > 299) {
            return Optional.of(Integer.toString(response.status()));
        }
        return RootText.of(response, "status").filter(state -> BAD.contains(state.toLowerCase(Locale.ROOT)));
    }
}
