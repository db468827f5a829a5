package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.PropertyDefinition;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.shape.PropertyRow;
import dev.verbatim.shape.ResourceBlock;
import dev.verbatim.shape.ShownBody;
import dev.verbatim.shape.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A place of a page that names a type which some page should document. */
record TypeUse(TypeName name, SourceSpan span, Where where) {

    private static final Set<String> CONTROL = Set.of("@odata.type", "@type");

    enum Where {
        ANNOTATION,
        BODY,
        BASE_TYPE,
        TABLE
    }

    /** All of a page, those of annotations first. */
    static List<TypeUse> of(CheckedPage page) {
        List<TypeUse> uses = new ArrayList<>();
        for (Block block : page.page().blocks()) {
            if (block.type() != BlockType.RESOURCE) {
                annotated(block.annotation(), "@odata.type", Where.ANNOTATION, uses);
                annotated(block.annotation(), "@type", Where.ANNOTATION, uses);
            }
        }
        for (ShownBody body : page.bodies()) {
            inside(body.document(), body.root(), uses);
        }
        for (ResourceBlock resource : page.resources()) {
            annotated(resource.annotation(), "baseType", Where.BASE_TYPE, uses);
            shown(resource, uses);
            for (PropertyRow row : resource.rows()) {
                add(row.property().type().name(), row.typeSpan(), Where.TABLE, uses);
            }
        }
        return uses;
    }

    /** Types that the JSON of a resource names for its properties; only those with a namespace surely mean one. */
    private static void shown(ResourceBlock resource, List<TypeUse> uses) {
        for (PropertyDefinition property : resource.type().properties()) {
            if (property.type().name().indexOf('.') > 0) {
                add(property.type().name(), property.span(), Where.TABLE, uses);
            }
        }
    }

    private static void annotated(Annotation annotation, String key, Where where, List<TypeUse> uses) {
        AnnotationProperty property = annotation.property(key).orElse(null);
        if (property != null && property.value() instanceof String written) {
            add(written, property.valueSpan(), where, uses);
        }
    }

    private static void inside(JsonDocument document, JsonValue value, List<TypeUse> uses) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(element -> inside(document, element, uses));
        } else if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                if (CONTROL.contains(member.name()) && member.value() instanceof JsonString text) {
                    add(text.value(), document.span(text), Where.BODY, uses);
                } else {
                    inside(document, member.value(), uses);
                }
            }
        }
    }

    private static void add(String written, SourceSpan span, Where where, List<TypeUse> uses) {
        TypeName name = TypeName.of(written);
        if (!name.isBuiltIn()) {
            uses.add(new TypeUse(name, span, where));
        }
    }
}
