package dev.verbatim.markdown;

import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.markdown.rule.AnnotationUnknownKey;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Suggestion;
import java.util.List;
import java.util.Map;

/** Says which keys of an annotation mean nothing, and which values are of the wrong kind. */
final class AnnotationChecks {

    private static final int MOST_UNKNOWN = 20;

    /** Keys of earlier formats: they are surely meant as those of today. */
    private static final Map<String, String> FORMER = Map.of("scope", "scopes", "sampleIds", "sampleKeys");

    private final List<Finding> findings;

    AnnotationChecks(List<Finding> findings) {
        this.findings = findings;
    }

    /** Checks an annotation against the object it was read from, which has as many members in the same order. */
    void check(Annotation annotation, JsonObject object) {
        int unknown = 0;
        for (int i = 0; i < annotation.properties().size() && unknown < MOST_UNKNOWN; i++) {
            AnnotationProperty property = annotation.properties().get(i);
            String written = object.members().get(i).name();
            AnnotationKey key = AnnotationKey.named(written).orElse(null);
            if (key == null) {
                unknown++;
                unknown(written, property, annotation);
            } else {
                if (!key.name().equals(written)) {
                    boolean taken = object.member(key.name()).isPresent();
                    findings.add(AnnotationUnknownKey.otherCase(property, written, key.name(), taken));
                }
                AnnotationValues.check(key, property, annotation.type(), findings);
            }
        }
    }

    /** Tells where an annotation without a block type gives one under a mistyped name. */
    void checkBlockType(Annotation annotation) {
        for (AnnotationProperty property : annotation.properties()) {
            boolean text = property.value() instanceof String;
            if (text && AnnotationKey.named(property.name()).isEmpty() && isBlockType(property.name())) {
                findings.add(AnnotationUnknownKey.unknown(property, property.name(), List.of("blockType")));
                return;
            }
        }
    }

    private static boolean isBlockType(String name) {
        return Suggestion.nearest(name, AnnotationKey.names())
                .filter("blockType"::equals)
                .isPresent();
    }

    private void unknown(String written, AnnotationProperty property, Annotation annotation) {
        String former = FORMER.get(written);
        if (former == null) {
            findings.add(AnnotationUnknownKey.unknown(property, written, AnnotationKey.names()));
            return;
        }
        boolean taken =
                annotation.properties().stream().anyMatch(other -> other.name().equals(former));
        findings.add(AnnotationUnknownKey.former(property, written, former, taken));
    }
}
