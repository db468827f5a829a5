package dev.verbatim.shape;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Compares the body of a request with the type that its annotation documents for it. A body may leave out whatever it
 * likes; what it holds must be of the types that the docs declare.
 */
public final class RequestBodyComparer {

    private final TypeCatalog catalog;

    public RequestBodyComparer(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    /** The body that the page shows; differences have the places of its own keys and values. */
    public Comparison compare(Exchange exchange) {
        HttpRequest request = exchange.request();
        DifferenceList out = new DifferenceList();
        if (request != null) {
            JsonDocument shown = JsonReader.tolerant(request.body());
            if (shown.fatal().isEmpty()) {
                compare(exchange, shown, shown, true, out);
            }
        }
        return out.without(DeclaredCheck.OPEN).comparison();
    }

    /** A body that was sent in place of the one that the page shows; differences have the place of the latter. */
    public Comparison compare(Exchange exchange, SourceText sent) {
        HttpRequest request = exchange.request();
        DifferenceList out = new DifferenceList();
        if (request == null) {
            return out.comparison();
        }
        JsonDocument shown = JsonReader.tolerant(request.body());
        if (shown.fatal().isPresent() || !isStructure(shown.root())) {
            return out.comparison();
        }
        JsonDocument returned = JsonReader.strict(sent);
        if (sent.isBlank()) {
            out.add(DifferenceKind.BODY_MISSING, "body", "", "", request.urlSpan(), "", null);
        } else if (!returned.isStrict()) {
            out.add(DifferenceKind.BODY_NOT_JSON, "body", "", sent.text(), request.urlSpan(), "", null);
        } else {
            compare(exchange, shown, returned, false, out);
        }
        return out.comparison();
    }

    private void compare(
            Exchange exchange, JsonDocument shown, JsonDocument compared, boolean ofPage, DifferenceList out) {
        Annotation annotation = exchange.example().requestAnnotation();
        String name = annotation == null ? null : annotation.typeName();
        JsonValue root = compared.root();
        if (annotation == null || name == null || root == null || !isStructure(root)) {
            return;
        }
        TypeScope types = new TypeScope(catalog, exchange.example().page());
        Declared type = types.named(name);
        if (type.object() == null) {
            return;
        }
        JsonContext context = new JsonContext(shown, ofPage, Promises.of(annotation), types, out);
        if (root instanceof JsonArray) {
            compare(context, type.asCollection(), root);
        } else if (!annotation.isCollection()) {
            compare(context, type, root);
        }
    }

    private static void compare(JsonContext context, Declared type, JsonValue root) {
        new ValueComparer(context).compare(Place.root(Sample.NONE, type, Place.Subject.NO), root);
    }

    private static boolean isStructure(@Nullable JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }
}
