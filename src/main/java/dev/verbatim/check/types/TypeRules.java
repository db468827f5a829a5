package dev.verbatim.check.types;

import dev.verbatim.check.rule.Rule;
import java.util.List;

/** The rules about types. */
public final class TypeRules {

    private TypeRules() {}

    public static List<Rule> all() {
        return List.of(
                new CollectionMismatch(),
                new TypeUnknown(),
                new TypeCase(),
                new BaseTypeCycle(),
                new TypeMismatch(),
                new ExampleTypeMismatch(),
                new EnumValue(),
                new ResourcePropertyUndocumented(),
                new ResourcePropertyMissing(),
                new ResourceTypeConflict(),
                new PropertyTableMissingRow(),
                new PropertyTableExtraRow(),
                new PropertyTableType());
    }
}
