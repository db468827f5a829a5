package dev.verbatim.accept;

import dev.verbatim.json.JsonText;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Edits of what a response's annotation promises, for differences that its body has no part in. */
final class AnnotationEdits {

    private static final String OPTIONAL = "optionalProperties";

    private final Annotation annotation;

    AnnotationEdits(Annotation annotation) {
        this.annotation = annotation;
    }

    /**
     * Edits that may settle a difference.
     *
     * @param type the returned type, where the difference is one of types
     */
    List<List<TextEdit>> of(Difference difference, String type) {
        List<List<TextEdit>> candidates = new ArrayList<>();
        if (difference.kind() == DifferenceKind.COLLECTION_NOT_EMPTY) {
            annotation.property("isEmpty").ifPresent(p -> candidates.add(replace(p, "false")));
        }
        if (difference.kind() == DifferenceKind.NULL_RETURNED) {
            annotation
                    .property("nullableProperties")
                    .ifPresent(p -> candidates.add(replace(p, names(p.name(), difference))));
        }
        if (difference.kind() == DifferenceKind.ODATA_TYPE_CHANGED && !type.isEmpty()) {
            annotation
                    .property("@odata.type")
                    .or(() -> annotation.property("@type"))
                    .ifPresent(p -> candidates.add(replace(p, JsonText.quote(typed(p, type)))));
        }
        return candidates;
    }

    private static List<TextEdit> replace(AnnotationProperty property, String written) {
        return List.of(new TextEdit(property.valueSpan(), written));
    }

    /** An edit that lets a property be absent, for where some answers have it and some do not. */
    List<TextEdit> optional(Difference difference) {
        String names = names(OPTIONAL, difference);
        return annotation
                .property(OPTIONAL)
                .map(p -> replace(p, names))
                .orElseGet(() -> annotation.properties().stream()
                        .map(AnnotationProperty::valueSpan)
                        .max(SourceSpan::compareTo)
                        .map(last -> added(last, names))
                        .orElse(List.of()));
    }

    private static List<TextEdit> added(SourceSpan last, String names) {
        SourceSpan behind =
                new SourceSpan(last.file(), last.endLine(), last.endColumn(), last.endLine(), last.endColumn());
        return List.of(new TextEdit(behind, ", \"" + OPTIONAL + "\": " + names));
    }

    private String names(String property, Difference difference) {
        List<String> names = new ArrayList<>(annotation.list(property));
        String path = PathSteps.general(difference.where());
        names.add(path.substring(path.lastIndexOf('.') + 1));
        return names.stream().map(JsonText::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String typed(AnnotationProperty property, String type) {
        String old = String.valueOf(property.value());
        String bare = type.startsWith("#") ? type.substring(1) : type;
        boolean list = old.startsWith("Collection(");
        String marked = old.contains("#") ? "#" + bare : bare;
        return list ? "Collection(" + marked + ")" : marked;
    }
}
