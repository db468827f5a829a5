package dev.verbatim.scenario;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What a scenario's tags say about its response, as the annotation they were made from. */
final class TagAnnotation {

    private TagAnnotation() {}

    static Annotation of(List<String> tags, SourceSpan span) {
        List<AnnotationProperty> properties = new ArrayList<>();
        for (String tag : tags) {
            String text = tag.substring(1);
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            String value = text.substring(equals + 1);
            if (equals < 0 && ScenarioTags.FLAGS.contains(name)) {
                properties.add(new AnnotationProperty(name, true, span, span));
            } else if (equals > 0 && ScenarioTags.LISTS.contains(name)) {
                properties.add(new AnnotationProperty(name, List.of(value.split(",")), span, span));
            } else if (equals > 0 && name.equals(ScenarioTags.COLLECTION_PROPERTY)) {
                properties.add(new AnnotationProperty(name, value, span, span));
            }
        }
        return new Annotation(span, BlockType.RESPONSE, BlockType.RESPONSE.word(), properties);
    }
}
