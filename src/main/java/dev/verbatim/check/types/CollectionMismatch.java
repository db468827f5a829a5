package dev.verbatim.check.types;

import dev.verbatim.check.rule.CheckedPage;
import dev.verbatim.check.rule.Rule;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.AnnotationProperty;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.shape.ShownBody;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds responses that show a list where their annotation promises one object, and the reverse. */
final class CollectionMismatch implements Rule {

    @Override
    public String id() {
        return "collection-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPage page, Consumer<Finding> findings) {
        for (ShownBody body : page.bodies()) {
            if (body.response() && !body.failure() && body.annotation().typeName() != null) {
                judge(page, body).ifPresent(findings);
            }
        }
    }

    private Optional<Finding> judge(CheckedPage page, ShownBody body) {
        Annotation annotation = body.annotation();
        String holder = annotation.collectionProperty();
        boolean list = body.root() instanceof JsonArray || holds(body.root(), holder);
        if (annotation.isCollection()) {
            return list || isSparse(body.root()) ? Optional.empty() : Optional.of(noList(body, holder));
        }
        return list && !page.docs().types().lists(typeName(annotation), holder, page.path())
                ? Optional.of(list(body, holder))
                : Optional.empty();
    }

    private Finding list(ShownBody body, String holder) {
        String shown = body.root() instanceof JsonArray ? "an array" : "a list in `" + holder + "`";
        String type = typeName(body.annotation());
        boolean denied = body.annotation().property("isCollection").isPresent();
        return finding(typeSpan(body.annotation()), "the annotation promises one `" + type + "`, the body is " + shown)
                .related(place(body, holder), "the list")
                .help(
                        denied
                                ? "write `\"isCollection\": true`, or show one object"
                                : "add `\"isCollection\": true` to the annotation, or show one object")
                .example(body.example().name())
                .build();
    }

    private Finding noList(ShownBody body, String holder) {
        SourceSpan span = body.annotation()
                .property("isCollection")
                .map(AnnotationProperty::nameSpan)
                .orElse(typeSpan(body.annotation()));
        return finding(span, "the annotation promises a collection, the body has no list in `" + holder + "`")
                .related(place(body, holder), "the body")
                .help("remove `isCollection`, or name the property that holds the list with `collectionProperty`")
                .example(body.example().name())
                .build();
    }

    /** An empty object, or one that is all `...`, shows nothing that could contradict the annotation. */
    private static boolean isSparse(JsonValue root) {
        return root instanceof JsonObject object
                && (object.open()
                        || object.members().stream().allMatch(m -> m.name().startsWith("@")));
    }

    private static boolean holds(JsonValue root, String holder) {
        return root instanceof JsonObject object && object.get(holder).orElse(null) instanceof JsonArray;
    }

    private static SourceSpan place(ShownBody body, String holder) {
        if (body.root() instanceof JsonObject object && object.member(holder).isPresent()) {
            return body.document().nameSpan(object.member(holder).get());
        }
        int start = body.root().start();
        return body.document().source().span(start, start + 1);
    }

    private static String typeName(Annotation annotation) {
        String name = annotation.typeName();
        return name == null ? "" : name;
    }

    private static SourceSpan typeSpan(Annotation annotation) {
        return annotation
                .property("@odata.type")
                .or(() -> annotation.property("@type"))
                .map(AnnotationProperty::valueSpan)
                .orElse(annotation.span());
    }
}
