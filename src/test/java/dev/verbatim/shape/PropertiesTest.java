package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.json.JsonText;
import dev.verbatim.json.JsonValue;
import dev.verbatim.json.JsonValue.JsonArray;
import dev.verbatim.json.JsonValue.JsonBoolean;
import dev.verbatim.json.JsonValue.JsonMember;
import dev.verbatim.json.JsonValue.JsonNull;
import dev.verbatim.json.JsonValue.JsonNumber;
import dev.verbatim.json.JsonValue.JsonObject;
import dev.verbatim.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any documented and any returned JSON. */
class PropertiesTest {

    private static final TypeCatalog TYPES = Types.types(
            "t: a Int32!, b String, c u, d DateTimeOffset, e v[], f word, id Guid key, value t[]",
            "u < t: g Boolean, h u",
            "v open: a Double",
            "word = x | y");

    @Property(tries = 2000)
    void json_matches_itself(@ForAll("json") JsonValue any, @ForAll("annotations") Map<String, Object> annotation) {
        String text = JsonText.of(any);
        Documented sample = annotated(Documented.body(text), annotation);
        assertThat(Documented.lines(sample.against(text).differences())).isEmpty();
    }

    @Property(tries = 2000)
    void comparing_never_throws(
            @ForAll("json") JsonValue documented,
            @ForAll("json") JsonValue returned,
            @ForAll("annotations") Map<String, Object> annotation) {
        Documented sample = annotated(Documented.body(JsonText.of(documented)), annotation);
        Comparison comparison = sample.against(JsonText.of(returned));
        for (Strictness strictness : Strictness.values()) {
            assertThat(new DifferencePolicy(strictness, Map.of()).judge(comparison.differences()))
                    .hasSameSizeAs(comparison.differences());
        }
    }

    @Property(tries = 1000)
    void comparing_any_bytes_never_throws(
            @ForAll("json") JsonValue documented, @ForAll byte[] returned, @ForAll("headers") List<Header> headers) {
        Documented sample = Documented.response(
                "HTTP/1.1 200 OK\nContent-Type: application/json\nLocation: https://a.b/c\nRetry-After: 5\n\n"
                        + JsonText.of(documented));
        assertThat(sample.against(new ReceivedResponse(200, headers, returned, null)))
                .isNotNull();
    }

    @Property(tries = 1000)
    void comparing_with_any_page_text_never_throws(@ForAll String documented, @ForAll("json") JsonValue returned) {
        Documented sample = Documented.response("HTTP/1.1 200 OK\nLocation: " + documented + "\n\n" + documented);
        assertThat(sample.against(
                        ReceivedResponse.of(200, List.of(new Header("Location", documented)), JsonText.of(returned))))
                .isNotNull();
    }

    private static Documented annotated(Documented sample, Map<String, Object> annotation) {
        annotation.forEach(sample::with);
        return sample.types(TYPES);
    }

    @Provide
    Arbitrary<JsonValue> json() {
        return values(3);
    }

    @Provide
    Arbitrary<Map<String, Object>> annotations() {
        return Arbitraries.of(
                Map.of(),
                Map.of("truncated", true),
                Map.of("@odata.type", "t"),
                Map.of("@odata.type", "t", "isCollection", true),
                Map.of("@odata.type", "#Collection(u)", "truncated", "true"),
                Map.of("@odata.type", "word"),
                Map.of("isCollection", true, "collectionProperty", "a"),
                Map.of("isEmpty", true, "isCollection", true),
                Map.of("expectError", true),
                Map.of("nullableProperties", List.of("a", "c/a"), "optionalProperties", List.of("b")),
                Map.of("nullableProperties", List.of()),
                Map.of("keyProperty", "b", "@odata.type", "v"));
    }

    @Provide
    Arbitrary<List<Header>> headers() {
        Arbitrary<String> names =
                Arbitraries.of("Content-Type", "content-encoding", "Location", "Retry-After", "X-Other");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of("gzip", "deflate", "br", "application/json", "https://a.b/d", "", "text/html;charset=x"),
                Arbitraries.strings());
        return names.flatMap(n -> values.map(v -> new Header(n, v))).list().ofMaxSize(4);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                Arbitraries.of(
                                "",
                                "a",
                                "A",
                                "x",
                                "y",
                                "String",
                                "Int32",
                                "a | b",
                                "x | y",
                                "{id}",
                                "<id>",
                                "2021-07-08T09:15:30Z",
                                "2021-07-08",
                                "PT1H",
                                "https://a.b/c",
                                "https://a.b/c d",
                                "57dab8b1-894c-409a-b240-bd8beae78896",
                                "a@b.cd",
                                "10.0.0.1",
                                "42",
                                "...")
                        .map(t -> new JsonString(t, 0, 0)),
                Arbitraries.strings()
                        .withCharRange(' ', '\ud7ff')
                        .ofMaxLength(6)
                        .map(t -> new JsonString(t, 0, 0)),
                Arbitraries.of(
                                "0",
                                "-0",
                                "1",
                                "1.0",
                                "1.5",
                                "1e3",
                                "15e-1",
                                "1e999999999",
                                "-1e-999999999",
                                "9223372036854775808",
                                "2147483648")
                        .map(t -> new JsonNumber(t, 0, 0)),
                Arbitraries.of(true, false).map(b -> new JsonBoolean(b, 0, 0)),
                Arbitraries.just(new JsonNull(0, 0)));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> names = Arbitraries.of(
                "a",
                "A",
                "b",
                "c",
                "d",
                "e",
                "f",
                "g",
                "h",
                "id",
                "value",
                "error",
                "code",
                "@odata.type",
                "@odata.etag",
                "responses",
                "status");
        Arbitrary<JsonValue> inner = Arbitraries.lazy(() -> values(depth - 1));
        Arbitrary<JsonValue> types = Arbitraries.of("#t", "u", "#V", "nothing").map(t -> new JsonString(t, 0, 0));
        Arbitrary<JsonMember> members = names.flatMap(
                name -> (name.equals("@odata.type") ? types : inner).map(value -> new JsonMember(name, 0, 0, value)));
        Arbitrary<JsonValue> objects = members.list()
                .uniqueElements(JsonMember::name)
                .ofMaxSize(5)
                .map(list -> new JsonObject(list, false, 0, 0));
        Arbitrary<JsonValue> arrays = inner.list().ofMaxSize(4).map(list -> new JsonArray(list, false, 0, 0));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, scalars),
                net.jqwik.api.Tuple.of(4, objects),
                net.jqwik.api.Tuple.of(2, arrays));
    }
}
