package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.verbatim.model.SourceText;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An independent parser and ours agree on what strict JSON is, and on what it says. */
class JsonAgreementTest {

    private static final ObjectMapper JACKSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String EDITS = "{}[],:\"'\\/ \n\t\u00a0\ufeff0123456789.eE+-truefalsn…“u#*";

    @Property(tries = 300)
    void both_ways_of_reading_give_the_tree_that_was_written(@ForAll("trees") JsonNode tree) throws Exception {
        for (String text : new String[] {tree.toString(), tree.toPrettyString()}) {
            JsonDocument strict = JsonReader.strict(SourceText.of("x", text));
            JsonDocument tolerant = JsonReader.tolerant(SourceText.of("x", text));

            assertThat(strict.problems()).isEmpty();
            assertThat(node(Objects.requireNonNull(strict.root()))).isEqualTo(JACKSON.readTree(text));
            assertThat(tolerant)
                    .usingRecursiveComparison()
                    .ignoringFields("source")
                    .isEqualTo(strict);
        }
    }

    @Property(tries = 2000)
    void strict_reading_accepts_what_an_independent_parser_accepts(@ForAll("trees") JsonNode tree, @ForAll long seed) {
        String text = edited(tree.toString(), new Random(seed));

        assertThat(JsonReader.strict(SourceText.of("x", text)).isStrict())
                .as(text)
                .isEqualTo(acceptedByJackson(text));
    }

    @Property(tries = 1000)
    void no_text_makes_a_reading_throw(@ForAll("trees") JsonNode tree, @ForAll String any, @ForAll long seed) {
        Random random = new Random(seed);
        String text = tree.toString();
        for (int i = 0; i < 5; i++) {
            text = edited(text, random);
            bounded(text);
        }
        bounded(any);
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        return tree(3);
    }

    private static Arbitrary<JsonNode> tree(int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Arbitrary<JsonNode> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6).map(nodes::textNode),
                Arbitraries.strings().ascii().ofMaxLength(6).map(nodes::textNode),
                Arbitraries.longs().map(nodes::numberNode),
                Arbitraries.bigDecimals().map(nodes::numberNode),
                Arbitraries.of(true, false).map(nodes::booleanNode),
                Arbitraries.just(nodes.nullNode()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<JsonNode> inner = tree(depth - 1);
        Arbitrary<JsonNode> array =
                inner.list().ofMaxSize(4).map(items -> nodes.arrayNode().addAll(items));
        Arbitrary<JsonNode> object = Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), inner)
                .ofMaxSize(4)
                .map(members -> nodes.objectNode().setAll(members));
        return Arbitraries.oneOf(leaf, array, object);
    }

    private static String edited(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int at = random.nextInt(out.length() + 1);
        char c = EDITS.charAt(random.nextInt(EDITS.length()));
        if (at == out.length() || random.nextInt(3) == 0) {
            out.insert(at, c);
        } else if (random.nextBoolean()) {
            out.setCharAt(at, c);
        } else {
            out.deleteCharAt(at);
        }
        return out.toString();
    }

    /** By its token stream: making numbers of what it read would fail on exponents that the grammar allows. */
    private static boolean acceptedByJackson(String text) {
        try (JsonParser parser = JACKSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void bounded(String text) {
        SourceText source = SourceText.of("x", text);
        for (JsonDocument document : new JsonDocument[] {JsonReader.strict(source), JsonReader.tolerant(source)}) {
            assertThat(document.root() == null).isEqualTo(document.fatal().isPresent());
            assertThat(document.problems()).allSatisfy(problem -> {
                assertThat(problem.start()).isBetween(0, problem.end());
                assertThat(problem.end()).isLessThanOrEqualTo(source.length());
            });
        }
    }

    private static JsonNode node(JsonValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof JsonValue.JsonObject object) {
            var result = nodes.objectNode();
            object.members().forEach(member -> result.set(member.name(), node(member.value())));
            return result;
        } else if (value instanceof JsonValue.JsonArray array) {
            var result = nodes.arrayNode();
            array.elements().forEach(element -> result.add(node(element)));
            return result;
        } else if (value instanceof JsonValue.JsonString string) {
            return nodes.textNode(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            try {
                return JACKSON.readTree(number.decimal().toString());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        } else if (value instanceof JsonValue.JsonBoolean flag) {
            return nodes.booleanNode(flag.value());
        }
        return nodes.nullNode();
    }
}
