package dev.verbatim.shape;

import dev.verbatim.model.TypeRef;

/** Tells whether two descriptions of one property cannot both be true. */
final class TypeContradiction {

    private final TypeScope types;

    TypeContradiction(TypeScope types) {
        this.types = types;
    }

    /** Whether two ways to write a property's type cannot both be true; a sample of text may be of any textual type. */
    boolean between(TypeRef shown, TypeRef row) {
        Declared one = types.resolve(new TypeRef(shown.name(), false, shown.members()));
        Declared other = types.resolve(new TypeRef(row.name(), false, row.members()));
        if (shown.collection() != row.collection()) {
            return shown.collection()
                    ? other.isKnown()
                    : one.isKnown() && !row.name().isEmpty();
        }
        if (!one.isKnown() || !other.isKnown()) {
            return false;
        }
        String object = one.object();
        String otherObject = other.object();
        if (object != null && otherObject != null) {
            return !types.isA(object, otherObject) && !types.isA(otherObject, object) && !isAny(otherObject);
        }
        return object != null || otherObject != null || primitivesContradict(one, other);
    }

    /** A type that lists {@code @odata.type} among its properties is a place for objects of any type. */
    private boolean isAny(String name) {
        return types.object(name)
                .filter(type -> type.properties().containsKey("@odata.type"))
                .isPresent();
    }

    private static boolean primitivesContradict(Declared shown, Declared row) {
        PrimitiveType one = primitive(shown);
        PrimitiveType other = primitive(row);
        if (one.kind() != other.kind()) {
            return true;
        }
        boolean formats = one.format().isPresent()
                && other.format().isPresent()
                && one.format().get().and(other.format().get()).isEmpty();
        boolean fraction = one == PrimitiveType.NUMBER && other.isInteger();
        return formats || fraction;
    }

    /** The words of an enumeration are strings. */
    private static PrimitiveType primitive(Declared declared) {
        PrimitiveType type = declared.primitive();
        return type == null ? PrimitiveType.STRING : type;
    }
}
