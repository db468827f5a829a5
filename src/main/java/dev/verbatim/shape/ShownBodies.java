package dev.verbatim.shape;

import dev.verbatim.http.BodyKind;
import dev.verbatim.http.Exchange;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.json.JsonDocument;
import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonReader;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.model.Annotation;
import dev.verbatim.model.Difference;
import dev.verbatim.model.Example;
import dev.verbatim.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Compares the bodies that a page shows with the types that its annotations name: the page against the docs. */
public final class ShownBodies {

    private final TypeScope types;

    private ShownBodies(TypeScope types) {
        this.types = types;
    }

    /**
     * The JSON bodies of a page's examples; those that cannot be read are left out.
     *
     * @param page path of the page, which says in which version's types to look
     */
    public static List<ShownBody> of(List<Exchange> exchanges, TypeCatalog catalog, String page) {
        ShownBodies bodies = new ShownBodies(new TypeScope(catalog, page));
        List<ShownBody> shown = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            Example example = exchange.example();
            HttpRequest request = exchange.request();
            Annotation annotation = example.requestAnnotation();
            if (request != null && annotation != null && BodyKind.of(request) == BodyKind.JSON) {
                bodies.read(example, annotation, false, false, request.body(), shown);
            }
            for (Exchange.Answer answer : exchange.answers()) {
                if (BodyKind.of(answer.response()) == BodyKind.JSON) {
                    Annotation own = answer.block().annotation();
                    boolean failure = answer.response().status() >= 400 || own.isTrue("expectError");
                    bodies.read(example, own, true, failure, answer.response().body(), shown);
                }
            }
        }
        return shown;
    }

    private void read(
            Example example,
            Annotation annotation,
            boolean response,
            boolean failure,
            SourceText body,
            List<ShownBody> shown) {
        JsonDocument document = JsonReader.tolerant(body);
        JsonValue root = document.root();
        if (document.fatal().isEmpty() && (root instanceof JsonObject || root instanceof JsonArray)) {
            List<Difference> differences = failure ? List.of() : compare(annotation, document, root, response);
            shown.add(new ShownBody(example, annotation, response, failure, document, root, differences));
        }
    }

    private List<Difference> compare(Annotation annotation, JsonDocument document, JsonValue root, boolean response) {
        String name = annotation.typeName();
        Declared type = name == null ? Declared.NOTHING : types.named(name);
        if (type.object() == null) {
            return List.of();
        }
        DifferenceList out = new DifferenceList();
        ValueComparer values = new ValueComparer(new JsonContext(document, true, Promises.of(annotation), types, out));
        Place place = null;
        JsonValue subject = root;
        if (root instanceof JsonArray) {
            place = place(type.asCollection());
        } else if (root instanceof JsonObject object) {
            String holder = annotation.collectionProperty();
            JsonArray list = object.get(holder).orElse(null) instanceof JsonArray array ? array : null;
            if (list != null && (annotation.isCollection() || !lists(type.object(), holder))) {
                place = place(type.asCollection()).at(JsonPath.ROOT.member(holder));
                subject = list;
            } else if (!annotation.isCollection()) {
                place = place(type);
            }
        }
        if (place == null) {
            return List.of();
        }
        values.compare(place, subject);
        List<Difference> differences = new ArrayList<>(out.comparison().differences());
        if (response && !annotation.truncated()) {
            new MissingProperties(types, Promises.of(annotation), document)
                    .find(type.object(), place.path(), subject, differences);
        }
        return differences;
    }

    private static Place place(Declared type) {
        return Place.root(Sample.NONE, type, Place.Subject.NO);
    }

    private boolean lists(String type, String property) {
        return types.object(type)
                .filter(object -> object.properties().containsKey(property))
                .isPresent();
    }
}
