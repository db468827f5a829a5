package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.Exchange;
import dev.verbatim.model.ExampleId;
import dev.verbatim.model.Page;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page holds, Cucumber's parser gives it back. */
class FeatureRoundTripTest {

    @Property(tries = 600)
    void names_and_messages_come_back(
            @ForAll("texts") String title,
            @ForAll("texts") String first,
            @ForAll("texts") String second,
            @ForAll("bodies") String request,
            @ForAll("bodies") String body) {
        roundTrip(title, first, second, request, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0padded\u3000",
                "Scenario: inner",
                "Scenario Outline: <x>",
                "# language: tlh",
                "@tag @other",
                "| a | b |",
                "\"\"\"",
                "\\\"\\\"\\\"",
                "\\\"\\\"\\\" and ``` and \\`\\`\\`",
                "\\\"\\\"\"\"\"",
                "\"\"\"\"\"\"\"",
                "```http",
                "  indented\n\tby tab\n   \n\nend  ",
                "\n",
                "\n\n",
                "a\rb",
                "a\u2028b\u2029c\u0085d",
                "nul\u0000 bom\uFEFF",
                "👩‍👩‍👧 emoji",
                "lone \uD800 half",
                "back\\slash \\n \\u0041",
                "Given a step\nWhen another\nExamples:\n  | x |",
                "100% %s %n $1 {int} (optional) a/b",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void odd_texts_come_back(String odd) {
        roundTrip(odd, odd, odd, odd, odd);
    }

    private static void roundTrip(String title, String first, String second, String request, String body) {
        List<Exchange> exchanges = List.of(
                Pages.exchange(
                        first, "POST", "/calls", request, Pages.response(200, body, "X-Odd", body, "X-Empty", "")),
                Pages.exchange(second, "GET", "/calls", "", Pages.response(200, body), Pages.response(400, body)));
        FeatureSource source = new FeatureCompiler().compile(Pages.page(title, exchanges), exchanges);

        Feature feature = Gherkin.parse(source.text());

        assertThat(Escapes.undo(feature.getName().orElse(""))).isEqualTo(title);
        assertThat(Gherkin.names(feature)).map(Escapes::undo).containsExactly(first, second);
        for (Pickle pickle : feature.getPickles()) {
            assertThat(source.scenarios())
                    .containsEntry(
                            pickle.getLocation().getLine(), new ExampleId(Pages.PATH, Escapes.undo(pickle.getName())));
        }
        assertThat(inMemory(title, exchanges))
                .map(Gherkin::told)
                .isEqualTo(feature.getPickles().stream().map(Gherkin::told).toList());
        assertThat(Gherkin.docStrings(feature.getPickles().get(0))).containsExactlyElementsOf(shown(exchanges.get(0)));
        assertThat(Gherkin.docStrings(feature.getPickles().get(1))).containsExactlyElementsOf(shown(exchanges.get(1)));
    }

    private static List<Pickle> inMemory(String title, List<Exchange> exchanges) {
        Page page = Pages.page(title, exchanges);
        return new MemoryFeature(new FeatureUnit() {
                    @Override
                    public URI uri() {
                        return URI.create("features/page.feature");
                    }

                    @Override
                    public int scenarios() {
                        return exchanges.size();
                    }

                    @Override
                    public CompiledFeature feature() {
                        return new FeatureCompiler().layOut(page, exchanges, Map.of());
                    }
                })
                .getPickles();
    }

    private static List<String> shown(Exchange exchange) {
        String request = exchange.example().request().code().text();
        if (exchange.answers().size() == 1) {
            String body = exchange.answers().get(0).response().body().text();
            return body.isEmpty() ? List.of(request) : List.of(request, body);
        }
        return List.of(
                request,
                exchange.answers().get(0).response().source().text(),
                exchange.answers().get(1).response().source().text());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), syntax());
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(80), syntax(), syntax());
    }

    private static Arbitrary<String> syntax() {
        return Arbitraries.of(
                        "\"",
                        "\"\"\"",
                        "\\",
                        "\\\"",
                        "`",
                        "```",
                        "\\`",
                        "\n",
                        "\r",
                        " ",
                        "\t",
                        "#",
                        "# language: fr",
                        "@",
                        "|",
                        "<x>",
                        "Scenario:",
                        "Given ",
                        "*",
                        "\u00A0",
                        "\u2028",
                        "a",
                        "{}",
                        "é",
                        "😀",
                        "\uDC00")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
