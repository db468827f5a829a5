package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A documented object type with everything it inherits.
 *
 * @param properties by name
 * @param closed whether every base type is documented and none is open: then what is not listed is not documented
 */
record ObjectType(
        String name,
        Map<String, PropertyDefinition> properties,
        boolean closed,
        @Nullable String keyProperty) {}
