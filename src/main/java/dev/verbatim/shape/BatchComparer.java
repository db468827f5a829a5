package dev.verbatim.shape;

import dev.verbatim.http.HttpHeader;
import dev.verbatim.http.HttpRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.json.JsonPath;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the answer to a batch: its {@code responses} come in any order, so each is compared with the documented one
 * of the same {@code id}, as a response of its own.
 */
final class BatchComparer {

    private static final String RESPONSES = "responses";
    private static final Set<String> MESSAGE = Set.of("status", "headers", "body");

    private final JsonContext context;
    private final ValueComparer values;

    BatchComparer(JsonContext context) {
        this.context = context;
        this.values = new ValueComparer(context);
    }

    /** Whether this is the answer to a batch, as far as it can be compared as one. */
    boolean speaksOf(@Nullable HttpRequest request, JsonValue shown, JsonValue returned) {
        return request != null
                && request.url().toLowerCase(Locale.ROOT).split("\\?", 2)[0].endsWith("/$batch")
                && responses(shown).isPresent()
                && responses(returned).isPresent();
    }

    void compare(JsonValue shown, JsonValue returned) {
        if (shown instanceof JsonObject documented && returned instanceof JsonObject object) {
            values.compare(
                    place(JsonPath.ROOT, sample(without(documented, Set.of(RESPONSES)))),
                    without(object, Set.of(RESPONSES)));
        }
        List<JsonValue> documented = responses(shown).orElse(List.of());
        Map<String, JsonObject> expected = new LinkedHashMap<>();
        for (JsonValue response : documented) {
            if (response instanceof JsonObject object) {
                expected.putIfAbsent(id(object), object);
            }
        }
        Map<String, JsonObject> missing = new LinkedHashMap<>(expected);
        JsonPath path = JsonPath.ROOT.member(RESPONSES);
        List<JsonValue> answers = responses(returned).orElse(List.of());
        for (int i = 0; i < answers.size(); i++) {
            JsonObject answer = answers.get(i) instanceof JsonObject object ? object : null;
            JsonObject same = answer == null ? null : expected.get(id(answer));
            if (answer == null || same == null) {
                values.compare(place(path.element(i), new Sample(documented, RESPONSES)), answers.get(i));
            } else {
                missing.remove(id(answer));
                response(path.element(i), same, answer);
            }
        }
        missing.forEach((id, response) -> missing(path + "[?@.id=='" + DifferenceList.line(id) + "']", response));
    }

    private void missing(String where, JsonObject shown) {
        context.out()
                .add(new Difference(
                        DifferenceKind.PROPERTY_MISSING,
                        where,
                        JsonContext.preview(shown),
                        "object",
                        "",
                        "",
                        context.span(shown),
                        "",
                        "no response has this id"));
    }

    private void response(JsonPath path, JsonObject shown, JsonObject returned) {
        values.compare(place(path, sample(without(shown, MESSAGE))), without(returned, MESSAGE));
        shown.member("status").ifPresent(s -> status(path, s, returned));
        List<HttpHeader> headers = new ArrayList<>();
        members(shown, "headers")
                .forEach(m -> headers.add(new HttpHeader(
                        m.name(), text(m.value()), context.documented().nameSpan(m))));
        List<Header> returnedHeaders = new ArrayList<>();
        members(returned, "headers").forEach(m -> returnedHeaders.add(new Header(m.name(), text(m.value()))));
        boolean hasBody = shown.get("body").isPresent();
        new HeaderComparer(
                        context.out(),
                        name -> path.member("headers").member(name).toString())
                .compare(headers, returnedHeaders, hasBody, null);
        body(path.member("body"), shown, returned);
    }

    private void status(JsonPath path, JsonMember shown, JsonObject returned) {
        JsonValue status = returned.get("status").orElse(null);
        if (status == null) {
            context.missing(path.member("status"), DifferenceKind.PROPERTY_MISSING, shown, "", null);
        } else if (shown.value() instanceof JsonNumber code && status instanceof JsonNumber other) {
            if (!NumberText.of(code.text()).sameValue(NumberText.of(other.text()))) {
                context.report(
                        place(path.member("status"), sample(code)), Deviation.of(DifferenceKind.STATUS_CHANGED), other);
            }
        } else {
            values.compare(place(path.member("status"), sample(shown.value())), status);
        }
    }

    private void body(JsonPath path, JsonObject shown, JsonObject returned) {
        Optional<JsonMember> documented = shown.member("body");
        JsonValue body = returned.get("body").orElse(null);
        if (documented.isPresent() && body == null) {
            context.missing(path, DifferenceKind.BODY_MISSING, documented.get(), "", null);
        } else if (documented.isPresent() && body != null) {
            values.compare(place(path, sample(documented.get().value())), body);
        } else if (body != null) {
            context.unexpected(path, body, context.span(shown));
        }
    }

    private static Place place(JsonPath path, Sample sample) {
        return Place.root(sample, Declared.NOTHING, Place.Subject.NO).at(path);
    }

    private static Sample sample(JsonValue value) {
        return new Sample(List.of(value), "");
    }

    private static Optional<List<JsonValue>> responses(JsonValue body) {
        return body instanceof JsonObject object && object.get(RESPONSES).orElse(null) instanceof JsonArray array
                ? Optional.of(array.elements())
                : Optional.empty();
    }

    private static String id(JsonObject response) {
        return response.get("id").map(BatchComparer::text).orElse("");
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : JsonContext.preview(value);
    }

    private static List<JsonMember> members(JsonObject response, String name) {
        return response.get(name).orElse(null) instanceof JsonObject object ? object.members() : List.of();
    }

    private static JsonObject without(JsonObject object, Set<String> names) {
        List<JsonMember> rest =
                object.members().stream().filter(m -> !names.contains(m.name())).toList();
        return new JsonObject(rest, object.open(), object.start(), object.end());
    }
}
