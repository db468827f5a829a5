package dev.verbatim.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replacements, applied, make strict JSON of the same meaning. */
class MendingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a': 'it's \"b\"',}",
                "{a: one two, // note\n b: \"c\td\"}",
                "[,1,,2 3,]",
                "{“a”: “b”}",
                "{\"a\": \"b,\n\"c\": \"d”\n}",
                "{\"a\": \"line one\n line two\"\n\"b\":\u00a01}",
                "[+1, .5, 007, 1., True, \"C:\\Users\\'\\u1\", x\"]",
                "{a\": 1, \"b: \"c\", \"d: 5,\n\"e: [\"f\"]}",
                "[1\u00a0\"a\"]",
                "\ufeff/* x */ [1]"
            })
    void mends(String text) {
        SourceText source = SourceText.of("page.md", text);
        JsonDocument tolerant = JsonReader.tolerant(source);
        JsonDocument mended = JsonReader.strict(SourceText.of("page.md", mended(tolerant)));

        assertThat(mended.problems()).isEmpty();
        assertThat(JsonText.of(Objects.requireNonNull(mended.root())))
                .isEqualTo(JsonText.of(Objects.requireNonNull(tolerant.root())));
    }

    private static String mended(JsonDocument document) {
        StringBuilder text = new StringBuilder(document.source().text());
        List<JsonProblem> problems = document.problems();
        for (int i = problems.size() - 1; i >= 0; i--) {
            JsonProblem problem = problems.get(i);
            text.replace(problem.start(), problem.end(), Objects.requireNonNull(problem.replacement()));
        }
        return text.toString();
    }
}
