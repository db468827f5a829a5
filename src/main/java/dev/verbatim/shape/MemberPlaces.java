package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.PropertyDefinition.Nullability;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the docs promise about a member of an object. */
final class MemberPlaces {

    private static final Set<String> ERROR_WORDS = Set.of("code", "message");

    private final JsonContext context;

    MemberPlaces(JsonContext context) {
        this.context = context;
    }

    /** The place of a member that the page shows. */
    Place shown(Place object, ObjectView view, PropertySample shown, @Nullable JsonObject twin) {
        String name = shown.name();
        boolean list = isList(object, name);
        PropertyDefinition definition = view.property(name);
        Declared type = list
                ? object.type().asCollection()
                : definition == null ? Declared.NOTHING : context.types().resolve(definition.type());
        return new Place(
                object.path().member(name),
                shown.sample(),
                type,
                list || (definition != null && definition.declared()),
                list ? () -> Place.Nulls.ANOTHER_TYPE : () -> nulls(object, view, name, definition, true),
                twin,
                list ? Place.Subject.ITS_ELEMENTS : Place.Subject.NO);
    }

    /** The place of a member that only the type lists. */
    Place listed(Place object, ObjectView view, String name) {
        PropertyDefinition definition = view.property(name);
        return new Place(
                object.path().member(name),
                Sample.NONE,
                definition == null ? Declared.NOTHING : context.types().resolve(definition.type()),
                true,
                () -> nulls(object, view, name, definition, false),
                null,
                Place.Subject.NO);
    }

    private boolean isList(Place object, String name) {
        return object.subject() == Place.Subject.HOLDER
                && name.equals(context.promises().collectionProperty());
    }

    private Place.Nulls nulls(
            Place object, ObjectView view, String name, @Nullable PropertyDefinition definition, boolean shown) {
        Promises promises = context.promises();
        boolean subject = object.subject() == Place.Subject.ITSELF;
        if (promises.isNullable(object.path().member(name), name)) {
            return Place.Nulls.ALLOWED;
        }
        if (view.isKey(name) || (subject && isKeyOfSubject(name)) || isPartOfError(object, name)) {
            return Place.Nulls.FORBIDDEN;
        }
        Nullability known = definition == null ? Nullability.UNKNOWN : definition.nullable();
        boolean leftOut = shown && subject && promises.nullable() != null;
        if (known == Nullability.NOT_NULLABLE || leftOut) {
            return known == Nullability.NULLABLE ? Place.Nulls.ALLOWED : Place.Nulls.FORBIDDEN;
        }
        return known == Nullability.NULLABLE ? Place.Nulls.ALLOWED : Place.Nulls.DOUBTFUL;
    }

    /** Entities that a response is about have an id even where no page calls it the key. */
    private boolean isKeyOfSubject(String name) {
        String key = context.promises().key();
        return key == null ? name.equals("id") : name.equals(key);
    }

    /** OData's JSON format, section 19: {@code code} and {@code message} of an error are strings, never null. */
    private static boolean isPartOfError(Place object, String name) {
        String path = object.path().toString();
        return (path.equals("$") && name.equals("error")) || (path.equals("$.error") && ERROR_WORDS.contains(name));
    }
}
