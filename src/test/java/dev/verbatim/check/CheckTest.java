package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Severity;
import dev.verbatim.testing.JudgedDocs;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String RESOURCE = """
            <!-- { "blockType": "resource", "@odata.type": "contoso.room" } -->
            ```json
            {
              "id": "String",
            }
            ```
            """;

    @Test
    void reads_the_json_of_resources() {
        assertThat(JudgedDocs.page(RESOURCE).findings("json-tolerated"))
                .extracting(f -> f.span().startLine() + ":" + f.span().startColumn())
                .containsExactly("4:17");
    }

    @ParameterizedTest
    @CsvSource({"error, warning, 0", "warning, warning, 1", "error, error, 1", "info, off, 0"})
    void fails_at_the_level_that_is_asked_for(String failOn, String weight, int exitCode) {
        JudgedDocs docs = JudgedDocs.page(RESOURCE)
                .rule("json-tolerated", weight)
                .failOn(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
        assertThat(docs.summary().exitCode()).isEqualTo(exitCode);
    }
}
