package dev.verbatim.markdown;

import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Suggestion;
import dev.verbatim.model.TextEdit;
import java.util.List;
import java.util.Map;

/** Says which keys of an annotation mean nothing, and which values are of the wrong kind. */
final class AnnotationChecks {

    private static final String RULE = "annotation-unknown-key";

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
                    otherCase(written, key.name(), property, object);
                }
                AnnotationValues.check(key, property, annotation.type(), findings);
            }
        }
    }

    private void unknown(String written, AnnotationProperty property, Annotation annotation) {
        Finding.Builder finding =
                Finding.warning(RULE, property.nameSpan(), "annotations have no property `" + written + "`");
        String former = FORMER.get(written);
        finding.help(
                former != null
                        ? Suggestion.asking(former)
                        : Suggestion.help(written, AnnotationKey.names(), "remove it, or write one that there is"));
        boolean taken =
                annotation.properties().stream().anyMatch(other -> other.name().equals(former));
        if (former != null && !taken) {
            rename(finding, property, former);
        }
        findings.add(finding.build());
    }

    private void otherCase(String written, String name, AnnotationProperty property, JsonObject object) {
        Finding.Builder finding = Finding.warning(
                        RULE, property.nameSpan(), "`" + written + "` is written `" + name + "`")
                .help("write `" + name + "`");
        if (object.member(name).isEmpty()) {
            rename(finding, property, name);
        }
        findings.add(finding.build());
    }

    private static void rename(Finding.Builder finding, AnnotationProperty property, String name) {
        finding.fix("write `" + name + "`", new TextEdit(property.nameSpan(), '"' + name + '"'));
    }
}
