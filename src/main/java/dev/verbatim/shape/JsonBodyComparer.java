package dev.verbatim.shape;

import dev.verbatim.http.Exchange;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.Kind;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.DifferenceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a returned JSON body with the documented one, from the root down. */
final class JsonBodyComparer {

    private static final String ERROR = "error";

    private final TypeCatalog catalog;

    JsonBodyComparer(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    void compare(
            Exchange exchange,
            Exchange.Answer answer,
            JsonDocument documented,
            JsonDocument returned,
            DifferenceList out) {
        JsonValue shown = documented.root();
        JsonValue value = returned.root();
        if (shown == null || value == null) {
            out.unproven("$");
            return;
        }
        Annotation annotation = answer.block().annotation();
        boolean failure = answer.response().status() >= 400 || annotation.isTrue("expectError");
        TypeScope types = new TypeScope(catalog, exchange.example().page());
        Promises promises = Promises.of(annotation);
        JsonContext context = new JsonContext(documented, false, promises, types, out);
        DuplicateKeys.report(returned, context.span(shown), out);
        String typeName = failure ? null : annotation.typeName();
        Place root = root(shown, typeName, promises, types);
        if (isErrorForSuccess(shown, value, failure)) {
            String promised = failure ? "error object" : "object without `error`";
            context.report(root, Deviation.of(DifferenceKind.TYPE_CHANGED, "", promised), value);
            return;
        }
        if (annotation.isTrue("isEmpty")) {
            notEmpty(context, root, shown, value);
        }
        BatchComparer batch = new BatchComparer(context);
        if (batch.speaksOf(exchange.request(), shown, value)) {
            batch.compare(shown, value);
        } else {
            new ValueComparer(context).compare(root, value);
        }
    }

    private static Place root(JsonValue shown, @Nullable String typeName, Promises promises, TypeScope types) {
        Declared type = typeName == null ? Declared.NOTHING : types.named(typeName);
        Sample sample = new Sample(List.of(shown), "");
        if (shown.kind() == Kind.ARRAY) {
            return promises.collection()
                    ? Place.root(sample, type.asCollection(), Place.Subject.ITS_ELEMENTS)
                    : Place.root(sample, Declared.NOTHING, Place.Subject.NO);
        }
        if (shown instanceof JsonObject object) {
            boolean list = object.get(promises.collectionProperty()).orElse(null) instanceof JsonArray;
            boolean listed = type.object() != null
                    && types.object(type.object())
                            .map(t -> t.properties().containsKey(promises.collectionProperty()))
                            .orElse(false);
            if (list && (promises.collection() || !listed)) {
                return Place.root(sample, type, Place.Subject.HOLDER);
            }
        }
        Declared own = type.object() == null ? Declared.NOTHING : type;
        return Place.root(sample, own, Place.Subject.ITSELF);
    }

    /** An error where success is documented, or the reverse: one difference says it better than one for each property. */
    private static boolean isErrorForSuccess(JsonValue shown, JsonValue returned, boolean failure) {
        if (!(shown instanceof JsonObject documented) || !(returned instanceof JsonObject object)) {
            return false;
        }
        boolean errorShown = documented.get(ERROR).isPresent();
        if (failure) {
            return errorShown
                    && object.members().stream().noneMatch(m -> m.name().equalsIgnoreCase(ERROR));
        }
        return !errorShown
                && object.get(ERROR).orElse(null) instanceof JsonObject error
                && error.get("code").isPresent()
                && documented.members().stream()
                        .noneMatch(m -> !PropertySample.isControl(m.name())
                                && object.get(m.name()).isPresent())
                && !documented.members().isEmpty();
    }

    private static void notEmpty(JsonContext context, Place root, JsonValue shown, JsonValue returned) {
        List<JsonValue> documented = collection(context.promises(), shown);
        List<JsonValue> elements = collection(context.promises(), returned);
        if (documented != null && documented.isEmpty() && elements != null && !elements.isEmpty()) {
            Deviation deviation = Deviation.of(DifferenceKind.COLLECTION_NOT_EMPTY, "", "empty collection");
            context.report(root, deviation, returned);
        }
    }

    private static @Nullable List<JsonValue> collection(Promises promises, JsonValue body) {
        JsonValue list = body instanceof JsonObject object
                ? object.get(promises.collectionProperty()).orElse(null)
                : body;
        return list instanceof JsonArray array ? array.elements() : null;
    }
}
