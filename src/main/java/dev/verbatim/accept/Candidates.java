package dev.verbatim.accept;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.ContentEncodings;
import dev.verbatim.http.DecodedBody;
import dev.verbatim.http.HttpResponse;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.TextEdit;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits that may settle a difference between a documented response and an answer, the smallest first. */
final class Candidates {

    /** An answer that is broken is no truth to write down. */
    private static final Set<DifferenceKind> BROKEN = Set.of(
            DifferenceKind.CONNECTION_CUT,
            DifferenceKind.ENCODING_UNREADABLE,
            DifferenceKind.DUPLICATE_KEY,
            DifferenceKind.REQUEST_REFUSED);

    private final Examined examined;
    private final boolean several;
    private final HttpResponse documented;
    private final HeadEdits head;
    private final BodyEdits body;
    private final AnnotationEdits annotation;
    private final @Nullable JsonValue shown;
    private final @Nullable JsonValue returned;
    private final @Nullable JsonCandidates json;

    /**
     * Candidates.
     *
     * @param several whether the page has to do justice to other answers, too
     */
    Candidates(Examined examined, ReceivedResponse received, PageWords words, boolean several) {
        this.several = several;
        this.examined = examined;
        this.documented = examined.answer().response();
        Patch whole = new Patch(examined.page(), documented.source());
        String text = text(received);
        JsonDocument came = text == null ? null : JsonReader.strict(SourceText.of("body", text));
        JsonDocument page = BodyKind.of(documented) == BodyKind.NONE ? null : JsonReader.tolerant(documented.body());
        returned = came == null || !came.isStrict() ? null : came.root();
        shown = page == null || page.fatal().isPresent() ? null : page.root();
        words.pair(shown, returned);
        this.head = new HeadEdits(documented, received, words, whole);
        this.body = new BodyEdits(documented, received, words, whole, returned, text);
        this.annotation = new AnnotationEdits(examined.answer().block().annotation());
        JsonEdits edits = new JsonEdits(new Patch(examined.page(), documented.body()));
        this.json = shown == null || returned == null ? null : new JsonCandidates(shown, returned, edits, words);
    }

    List<List<TextEdit>> of(Difference difference) {
        if (BROKEN.contains(difference.kind())) {
            return List.of();
        }
        String where = difference.where();
        if (where.equals("status") || where.startsWith("header ")) {
            return head.of(difference);
        }
        if (where.equals("body")) {
            return body.of(difference);
        }
        if (json == null) {
            return List.of();
        }
        List<List<TextEdit>> candidates = new ArrayList<>();
        if (isAnotherObject(difference) || difference.kind() == DifferenceKind.COLLECTION_PROPERTY_MISSING) {
            candidates.add(body.whole());
        }
        String type = difference.kind() == DifferenceKind.ODATA_TYPE_CHANGED ? json.returned(difference) : "";
        boolean shownType = !type.isEmpty() && !difference.documented().isEmpty();
        if (!shownType) {
            candidates.addAll(annotation.of(difference, type));
        }
        if (difference.kind() != DifferenceKind.COLLECTION_NOT_EMPTY) {
            candidates.addAll(json.of(difference, alike(difference)));
        }
        if (shownType) {
            candidates.addAll(annotation.of(difference, type));
        }
        if (several && difference.kind() == DifferenceKind.PROPERTY_MISSING) {
            candidates.add(annotation.optional(difference));
        }
        candidates.removeIf(List::isEmpty);
        return candidates;
    }

    /** The whole body as it was returned, where smaller edits did not help. */
    List<TextEdit> whole() {
        return json == null ? List.of() : body.whole();
    }

    /** Whether the answer has nothing of what the page shows, so that piece by piece nothing would be left of it. */
    private boolean isAnotherObject(Difference difference) {
        return difference.kind() == DifferenceKind.PROPERTY_MISSING
                && shown instanceof JsonObject one
                && returned instanceof JsonObject other
                && !other.members().isEmpty()
                && one.members().stream().filter(m -> !m.name().startsWith("@")).noneMatch(m -> other.members().stream()
                        .anyMatch(o -> o.name().equalsIgnoreCase(m.name())));
    }

    private int alike(Difference difference) {
        return (int) examined.all().stream()
                .filter(d -> Groups.key(d).equals(Groups.key(difference)))
                .count();
    }

    private static @Nullable String text(ReceivedResponse received) {
        DecodedBody decoded = ContentEncodings.decode(received);
        if (!decoded.isDecoded() || received.broken() != null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
