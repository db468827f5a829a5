package dev.verbatim.shape;

import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.DifferenceKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the members of a returned object with those that the page shows and those that its type lists. */
final class ObjectComparer {

    /** What {@code Difference.detail} says of missing control information. */
    static final String CONTROL = "control";

    private final JsonContext context;
    private final ValueComparer values;
    private final ObjectTypeRule typeRule;
    private final MemberPlaces places;

    ObjectComparer(JsonContext context, ValueComparer values) {
        this.context = context;
        this.values = values;
        this.typeRule = new ObjectTypeRule(context);
        this.places = new MemberPlaces(context);
    }

    void compare(Place place, JsonObject returned) {
        ObjectView view = typeRule.view(place, returned);
        Map<String, JsonMember> extras = ObjectSample.lastOfEach(returned);
        Map<String, JsonMember> twin = place.twin() == null ? Map.of() : ObjectSample.lastOfEach(place.twin());
        Map<String, PropertySample> absent = new LinkedHashMap<>();
        for (PropertySample shown : view.sample().properties().values()) {
            JsonMember member = extras.remove(shown.name());
            if (member == null) {
                absent.put(shown.name(), shown);
            } else {
                value(place, view, shown, member.value(), twin);
            }
        }
        if (!absent.isEmpty()) {
            absent(place, view, absent, extras, twin);
        }
        PropertySample shownKey = view.sample().properties().values().stream()
                .filter(shown -> isKey(shown.name()))
                .findFirst()
                .orElse(null);
        for (JsonMember extra : extras.values()) {
            if (shownKey != null && isKey(extra.name())) {
                value(place, view, shownKey, extra.value(), Map.of());
            } else {
                extra(place, view, extra, returned);
            }
        }
    }

    /** A GUID as a name is a key of a map, and another one is another entry of it: ids are data. */
    private static boolean isKey(String name) {
        return StringFormat.GUID.accepts(name);
    }

    private static @Nullable JsonMember key(Map<String, JsonMember> extras) {
        return extras.values().stream()
                .filter(extra -> isKey(extra.name()))
                .findFirst()
                .orElse(null);
    }

    private void value(
            Place place, ObjectView view, PropertySample shown, JsonValue value, Map<String, JsonMember> twin) {
        if (shown.name().equals(ObjectSample.TYPE)) {
            typeRule.compare(place, view, value);
        } else {
            JsonMember same = twin.get(shown.name());
            JsonObject sameObject = same != null && same.value() instanceof JsonObject object ? object : null;
            values.compare(places.shown(place, view, shown, sameObject), value);
        }
    }

    private void absent(
            Place place,
            ObjectView view,
            Map<String, PropertySample> absent,
            Map<String, JsonMember> extras,
            Map<String, JsonMember> twin) {
        OtherNames others = new OtherNames(extras.values());
        for (PropertySample shown : absent.values()) {
            JsonPath path = place.path().member(shown.name());
            JsonMember renamed = others.inAnotherCase(shown.name());
            if (renamed != null && extras.remove(renamed.name()) != null) {
                context.extra(
                        place.path().member(renamed.name()),
                        DifferenceKind.PROPERTY_CASE,
                        shown.name(),
                        "",
                        renamed,
                        context.documented().nameSpan(shown.first()),
                        null);
                value(place, view, shown, renamed.value(), twin);
                continue;
            }
            JsonMember otherKey = isKey(shown.name()) ? key(extras) : null;
            if (otherKey != null && extras.remove(otherKey.name()) != null) {
                value(place, view, shown, otherKey.value(), twin);
            } else if (isRequired(view, shown, path, twin)) {
                String detail = PropertySample.isControl(shown.name()) ? CONTROL : "";
                context.missing(
                        path, missing(place, shown.name()), shown.first(), detail, others.noteFor(shown.name()));
            } else {
                context.out().unproven(path);
            }
        }
    }

    private DifferenceKind missing(Place place, String name) {
        Promises promises = context.promises();
        boolean collection = place.subject() == Place.Subject.HOLDER
                && promises.collection()
                && name.equals(promises.collectionProperty());
        return collection ? DifferenceKind.COLLECTION_PROPERTY_MISSING : DifferenceKind.PROPERTY_MISSING;
    }

    private boolean isRequired(ObjectView view, PropertySample shown, JsonPath path, Map<String, JsonMember> twin) {
        boolean everywhere = shown.required() && !view.sibling();
        return (everywhere || twin.containsKey(shown.name()))
                && !view.isOptional(shown.name())
                && !context.promises().isOptional(path, shown.name());
    }

    private void extra(Place place, ObjectView view, JsonMember extra, JsonObject returned) {
        if (extra.name().equals(ObjectSample.TYPE)) {
            typeRule.compare(place, view, extra.value());
            return;
        }
        if (PropertySample.isControl(extra.name())) {
            return;
        }
        if (isUndocumented(view, extra.name()) || (context.ofPage() && view.isSlip(extra.name(), returned))) {
            undocumented(place, view, extra);
        }
        if (view.lists(extra.name())) {
            values.compare(places.listed(place, view, extra.name()), extra.value());
        }
    }

    private void undocumented(Place place, ObjectView view, JsonMember extra) {
        String respelt = view.sample().isEmpty() ? view.inAnotherCase(extra.name()) : null;
        context.extra(
                place.path().member(extra.name()),
                respelt == null ? DifferenceKind.PROPERTY_UNDOCUMENTED : DifferenceKind.PROPERTY_CASE,
                respelt,
                context.ofPage() && view.type() != null ? view.type().name() : "",
                extra,
                context.span(view.sample().first()),
                view.lists(extra.name()) ? "the resource lists it, the sample does not show it" : null);
    }

    /** What a sample leaves out is documented where its type lists it, and may be anywhere where the type is open. */
    private boolean isUndocumented(ObjectView view, String name) {
        if (view.sample().open()) {
            return false;
        }
        boolean partial =
                view.sibling() || view.sample().isEmpty() || context.promises().truncated();
        return !partial || (view.isClosed() && !view.lists(name) && !view.isKey(name));
    }
}
