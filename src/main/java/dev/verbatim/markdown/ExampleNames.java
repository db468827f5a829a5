package dev.verbatim.markdown;

import dev.verbatim.markdown.rule.NameDuplicate;
import dev.verbatim.markdown.rule.NameMissing;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every example of a page a name of its own. */
final class ExampleNames {

    private final String path;
    private final List<Finding> findings;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, SourceSpan> first = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private int unnamed;

    ExampleNames(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    Example named(ExampleDraft draft) {
        String title = draft.name();
        if (title == null) {
            unnamed++;
            title = path.substring(path.lastIndexOf('/') + 1) + "#" + unnamed;
            missing(draft);
        } else {
            repeated(draft, title);
        }
        int use = uses.merge(title, 1, Integer::sum);
        String name = use == 1 ? title : title + "#" + use;
        while (!taken.add(name)) {
            use = uses.merge(title, 1, Integer::sum);
            name = title + "#" + use;
        }
        return new Example(
                new ExampleId(path, name), title, draft.request(), draft.annotation(), draft.responses(), draft.skip());
    }

    private void missing(ExampleDraft draft) {
        Annotation annotation = draft.annotation();
        if (annotation != null
                && draft.skip() == null
                && !annotation.properties().isEmpty()) {
            findings.add(NameMissing.of(annotation.blockTypeSpan()));
        }
    }

    private void repeated(ExampleDraft draft, String title) {
        SourceSpan place = place(draft);
        SourceSpan earlier = first.putIfAbsent(title, place);
        if (earlier != null) {
            findings.add(NameDuplicate.of(place, title, earlier));
        }
    }

    private static SourceSpan place(ExampleDraft draft) {
        Annotation annotation = draft.annotation();
        if (annotation == null) {
            return draft.request().span();
        }
        return annotation.property("name").map(AnnotationProperty::valueSpan).orElse(annotation.span());
    }
}
