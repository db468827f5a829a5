package dev.verbatim.shape;

import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonPreview;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every part of one comparison of JSON bodies needs.
 *
 * @param documented the documented text
 * @param ofPage whether the compared value itself stands in that text, and so has a place on the page
 * @param out where to report
 */
record JsonContext(JsonDocument documented, boolean ofPage, Promises promises, TypeScope types, DifferenceList out) {

    private static final int SHOWN = 80;

    /** Reports how the value returned at a place departs from what is promised there. */
    void report(Place place, Deviation deviation, JsonValue returned) {
        JsonValue shown = place.sample().example(returned.kind());
        String promised = deviation.promised().isEmpty() ? words(shown) : deviation.promised();
        out.add(new Difference(
                deviation.kind(),
                place.path().toString(),
                shown == null ? "" : preview(shown),
                promised,
                preview(returned),
                words(returned),
                ofPage ? span(returned) : span(shown),
                deviation.detail(),
                deviation.note()));
    }

    /** Reports a property that is documented and not returned. */
    void missing(JsonPath path, DifferenceKind kind, JsonValue.JsonMember shown, String detail, @Nullable String note) {
        out.add(new Difference(
                kind,
                path.toString(),
                preview(shown.value()),
                words(shown.value()),
                "",
                "",
                documented.nameSpan(shown),
                detail,
                note));
    }

    /**
     * Reports a property under a name that the docs do not show.
     *
     * @param type the type that does not list it, where that is what tells
     */
    void extra(
            JsonPath path,
            DifferenceKind kind,
            @Nullable String shownName,
            String type,
            JsonValue.JsonMember member,
            SourceSpan span,
            @Nullable String note) {
        out.add(new Difference(
                kind,
                path.toString(),
                shownName == null ? "" : shownName,
                type,
                preview(member.value()),
                words(member.value()),
                ofPage ? documented.nameSpan(member) : span,
                "",
                note));
    }

    /** Reports the body of a message inside of a batch that is documented without one. */
    void unexpected(JsonPath path, JsonValue body, SourceSpan span) {
        String where = path.toString();
        out.add(new Difference(
                DifferenceKind.BODY_UNEXPECTED, where, "", "", preview(body), words(body), span, "", null));
    }

    SourceSpan span(@Nullable JsonValue shown) {
        if (shown == null) {
            JsonValue root = documented.root();
            return root == null ? documented.source().span(0, 0) : brace(root);
        }
        return shown.kind() == JsonValue.Kind.OBJECT || shown.kind() == JsonValue.Kind.ARRAY
                ? brace(shown)
                : documented.span(shown);
    }

    /** Of a value that may be many lines long, where it begins. */
    private SourceSpan brace(JsonValue shown) {
        return documented.source().span(shown.start(), Math.min(shown.end(), shown.start() + 1));
    }

    static String preview(JsonValue value) {
        return JsonPreview.of(value, SHOWN);
    }

    /** The kind of a value in words, the more exact ones for strings whose form tells. */
    static String words(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof JsonString text) {
            Optional<StringFormat> format = StringFormat.suggestedBy(text.value());
            return format.filter(f -> f != StringFormat.BASE64)
                    .map(StringFormat::words)
                    .orElse("string");
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return NumberText.of(number.text()).isInteger() ? "integer" : "number";
        }
        return value.kind().word();
    }
}
