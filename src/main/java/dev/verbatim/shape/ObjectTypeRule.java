package dev.verbatim.shape;

import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.DifferenceKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides of which documented type a returned object is, and whether it may be of that type. */
final class ObjectTypeRule {

    /** What {@code Difference.detail} says of a type that no page describes, at a place that shows no type. */
    static final String UNDOCUMENTED = "undocumented";

    private final JsonContext context;

    ObjectTypeRule(JsonContext context) {
        this.context = context;
    }

    /** The object as the docs let it be seen: its own type picks what it is compared with. */
    ObjectView view(Place place, JsonObject returned) {
        ObjectSample shown = place.sample().objects();
        String declared =
                place.subject() == Place.Subject.HOLDER ? null : place.type().object();
        String own = returned.get(ObjectSample.TYPE).orElse(null) instanceof JsonString text ? text.value() : null;
        if (own == null) {
            return new ObjectView(shown, typeOf(shown, declared), declared, false);
        }
        ObjectSample sameType = shown.ofType(own);
        if (sameType != null) {
            return new ObjectView(sameType, typeOf(sameType, declared), declared, false);
        }
        if (context.ofPage()) {
            return new ObjectView(shown, object(own), declared, false);
        }
        if (!isAllowed(shown.types(), declared, own)) {
            return new ObjectView(shown, typeOf(shown, declared), declared, false);
        }
        boolean inherits = shown.types().stream().allMatch(t -> context.types().isA(own, t));
        return new ObjectView(shown, object(own), declared, !shown.types().isEmpty() && !inherits);
    }

    private @Nullable ObjectType typeOf(ObjectSample shown, @Nullable String declared) {
        if (shown.types().size() == 1) {
            ObjectType type = object(shown.types().iterator().next());
            if (type != null) {
                return type;
            }
        }
        return declared == null ? null : object(declared);
    }

    private @Nullable ObjectType object(String name) {
        return context.types().object(name).orElse(null);
    }

    /** Compares a returned {@code @odata.type} with the shown and the declared one. */
    void compare(Place place, ObjectView view, JsonValue returned) {
        ObjectSample shown = place.sample().objects();
        Place at = new Place(
                place.path().member(ObjectSample.TYPE),
                typeSample(shown),
                Declared.NOTHING,
                false,
                () -> Place.Nulls.DOUBTFUL,
                null,
                Place.Subject.NO);
        if (!(returned instanceof JsonString text)) {
            boolean isNull = returned.kind() == JsonValue.Kind.NULL;
            context.report(
                    at,
                    Deviation.of(isNull ? DifferenceKind.NULL_RETURNED : DifferenceKind.TYPE_CHANGED, "", "string"),
                    returned);
            return;
        }
        String own = text.value();
        if (isShown(shown.types(), own)) {
            return;
        }
        if (shown.types().stream().anyMatch(t -> TypeNames.bare(t).equalsIgnoreCase(TypeNames.bare(own)))) {
            context.report(at, Deviation.of(DifferenceKind.VALUE_CASE), returned);
        } else if (!isAllowed(shown.types(), view.declared(), own)) {
            boolean unknown = shown.types().isEmpty() && !context.types().isDocumented(own);
            String promised = shown.types().isEmpty() && view.declared() != null ? view.declared() : "";
            context.report(
                    at,
                    Deviation.of(DifferenceKind.ODATA_TYPE_CHANGED, unknown ? UNDOCUMENTED : "", promised),
                    returned);
        }
    }

    private static Sample typeSample(ObjectSample shown) {
        PropertySample type = shown.properties().get(ObjectSample.TYPE);
        return type == null ? Sample.NONE : type.sample();
    }

    private static boolean isShown(Set<String> types, String own) {
        for (String type : types) {
            boolean itself = DocumentedString.of(type, "").role() == DocumentedString.Role.ITSELF;
            if (!itself || TypeNames.bare(type).equals(TypeNames.bare(own))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllowed(Set<String> types, @Nullable String declared, String own) {
        if (types.isEmpty() && declared == null) {
            return true;
        }
        if (declared != null && context.types().isA(own, declared)) {
            return true;
        }
        return types.stream().anyMatch(t -> context.types().isA(own, t));
    }
}
