package dev.verbatim.shape;

import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.Slip;
import org.jspecify.annotations.Nullable;

/**
 * One returned object as the docs let it be seen: what the page shows of such objects, and their documented type.
 *
 * @param type the documented type, or null
 * @param declared name of the type that the place has by documentation, or null
 * @param sibling whether the object is of another documented type than all those that the page shows here
 */
record ObjectView(
        ObjectSample sample,
        @Nullable ObjectType type,
        @Nullable String declared,
        boolean sibling) {

    @Nullable
    PropertyDefinition property(String name) {
        return type == null ? null : type.properties().get(name);
    }

    boolean lists(String name) {
        return property(name) != null;
    }

    /** The listed name that differs from this one in nothing but case, or null. */
    @Nullable
    String inAnotherCase(String name) {
        if (type == null) {
            return null;
        }
        for (String listed : type.properties().keySet()) {
            if (listed.equalsIgnoreCase(name)) {
                return listed;
            }
        }
        return null;
    }

    /** Whether an object that may have other properties too most likely means one of the listed ones, which it lacks. */
    boolean isSlip(String name, JsonObject returned) {
        if (type == null || lists(name) || isKey(name)) {
            return false;
        }
        for (String listed : type.properties().keySet()) {
            if (Slip.between(name, listed) && returned.get(listed).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean isOptional(String name) {
        PropertyDefinition definition = property(name);
        return definition != null && definition.optional();
    }

    boolean isClosed() {
        return type != null && type.closed();
    }

    boolean isKey(String name) {
        return type != null && name.equals(type.keyProperty());
    }
}
