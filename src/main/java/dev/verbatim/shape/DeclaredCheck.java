package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one value, though not what is inside it, against the type that the docs declare for it. */
final class DeclaredCheck {

    /** What {@code Difference.detail} says where a table declares the format, as opposed to a sample that suggests it. */
    static final String DECLARED = "declared";

    /** What {@code Difference.detail} says of an enumeration's word in letters of another case. */
    static final String OTHER_CASE = "case";

    /** What {@code Difference.detail} says of a word that an enumeration lacks, one to which words may be added. */
    static final String OPEN = "open";

    /** OData's JSON format, section 7.1, writes these doubles as strings. */
    private static final Set<String> DOUBLE_WORDS = Set.of("NaN", "INF", "-INF");

    private static final int MOST_SHOWN = 8;

    private DeclaredCheck() {}

    static Optional<Deviation> check(Declared type, JsonValue value) {
        if (!type.isKnown()) {
            return Optional.empty();
        }
        if (type.collection()) {
            return expectKind(type, Kind.ARRAY, value);
        }
        if (!type.members().isEmpty()) {
            if (value instanceof JsonString text) {
                return type.isOpen() ? Optional.empty() : enumeration(type.members(), text.value());
            }
            return expectKind(type, Kind.STRING, value);
        }
        PrimitiveType primitive = type.primitive();
        return primitive == null ? expectKind(type, Kind.OBJECT, value) : primitive(type, primitive, value);
    }

    private static Optional<Deviation> primitive(Declared declared, PrimitiveType type, JsonValue value) {
        if (value instanceof JsonNumber number && type.kind() == Kind.NUMBER) {
            NumberText text = NumberText.of(number.text());
            if (type.isInteger() && !text.isInteger()) {
                return Optional.of(Deviation.of(DifferenceKind.NUMBER_KIND, "", type.words()));
            }
            return type.holds(text)
                    ? Optional.empty()
                    : Optional.of(Deviation.of(DifferenceKind.NUMBER_RANGE, "", type.words()));
        }
        if (value instanceof JsonString text) {
            if (type == PrimitiveType.NUMBER && DOUBLE_WORDS.contains(text.value())) {
                return Optional.empty();
            }
            if (type.kind() == Kind.STRING) {
                return type.format().flatMap(format -> form(format, text.value()));
            }
        }
        return expectKind(declared, type.kind(), value);
    }

    private static Optional<Deviation> form(StringFormat format, String text) {
        if (format.accepts(text) && (format == StringFormat.BASE64 || !text.isEmpty())) {
            return Optional.empty();
        }
        DifferenceKind kind = text.isEmpty() ? DifferenceKind.FORMAT_EMPTY : DifferenceKind.FORMAT_CHANGED;
        return Optional.of(Deviation.of(kind, DECLARED, format.words()));
    }

    /** Services may send words that no page lists yet; what a page itself shows, some page should list. */
    static Optional<Deviation> checkShown(Declared type, JsonValue value) {
        if (value instanceof JsonString text && !type.collection() && type.isOpen()) {
            return enumeration(type.members(), text.value())
                    .map(d -> Deviation.of(d.kind(), d.detail().isEmpty() ? OPEN : d.detail(), d.promised()));
        }
        return check(type, value);
    }

    /** Enumerations: one of the words, or several of them joined by commas where they are flags. */
    static Optional<Deviation> enumeration(Collection<String> members, String text) {
        for (String word : text.split(",", -1)) {
            String wanted = word.trim();
            boolean known = false;
            boolean otherCase = false;
            for (String member : members) {
                known |= member.equals(wanted);
                otherCase |= member.equalsIgnoreCase(wanted);
            }
            if (!known) {
                String words = "one of " + String.join(", ", shown(members, wanted));
                return Optional.of(
                        otherCase
                                ? Deviation.of(DifferenceKind.ENUM_VALUE, OTHER_CASE, words)
                                        .because("the same word is documented in another case")
                                : Deviation.of(DifferenceKind.ENUM_VALUE, "", words));
            }
        }
        return Optional.empty();
    }

    /** The first words, and among them the one that most likely was meant. */
    private static List<String> shown(Collection<String> members, String wanted) {
        if (members.size() <= MOST_SHOWN) {
            return List.copyOf(members);
        }
        List<String> shown = new ArrayList<>(members.stream().limit(MOST_SHOWN).toList());
        Suggestion.nearest(wanted, members)
                .filter(near -> !shown.contains(near))
                .ifPresent(near -> shown.set(MOST_SHOWN - 1, near));
        shown.add("\u2026");
        return shown;
    }

    private static Optional<Deviation> expectKind(Declared type, Kind kind, JsonValue value) {
        return value.kind() == kind
                ? Optional.empty()
                : Optional.of(Deviation.of(DifferenceKind.TYPE_CHANGED, "", type.words()));
    }
}
