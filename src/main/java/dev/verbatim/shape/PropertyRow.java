package dev.verbatim.shape;

import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TypeRef;
import java.util.Locale;

/**
 * A row of a table of properties.
 *
 * @param property what the row says; its span is the cell with the name
 * @param typeSpan the cell with the type
 * @param typeText that cell as written
 */
public record PropertyRow(PropertyDefinition property, SourceSpan typeSpan, String typeText) {

    /** Whether the type is a link to the page of another, whatever the link's text: {@code [user](chatuser.md)}. */
    boolean leadsTo(TypeRef other) {
        String text = typeText.toLowerCase(Locale.ROOT);
        int at = text.indexOf(TypeNames.last(other.name()).toLowerCase(Locale.ROOT) + ".md");
        return other.collection() == property.type().collection()
                && at > 0
                && (text.charAt(at - 1) == '(' || text.charAt(at - 1) == '/');
    }
}
