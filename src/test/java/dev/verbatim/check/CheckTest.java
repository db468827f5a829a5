package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.DocsSet;
import dev.verbatim.model.Finding;
import dev.verbatim.model.RunListener;
import dev.verbatim.model.RunSummary;
import dev.verbatim.model.Severity;
import dev.verbatim.testing.Pages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final List<Finding> found = new ArrayList<>();

    @Test
    void reads_the_json_of_resources() {
        check(RESOURCE, Map.of(), Severity.ERROR);
        assertThat(found)
                .extracting(f ->
                        f.rule() + " " + f.span().startLine() + ":" + f.span().startColumn())
                .containsExactly("json-tolerated 4:17");
    }

    @ParameterizedTest
    @CsvSource({"error, warning, 0", "warning, warning, 1", "error, error, 1", "info, off, 0"})
    void fails_at_the_level_that_is_asked_for(String failOn, String weight, int exitCode) {
        Severity level = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
        assertThat(check(RESOURCE, Map.of("json-tolerated", weight), level).exitCode())
                .isEqualTo(exitCode);
    }

    private RunSummary check(String markdown, Map<String, String> rules, Severity failOn) {
        RunListener listener = new RunListener() {
            @Override
            public void finding(Finding finding) {
                found.add(finding);
            }
        };
        return new Check(rules, failOn, listener)
                .run(
                        new DocsSet(List.of(), List.of()),
                        List.of(Pages.read("room.md", markdown)).iterator(),
                        "1",
                        Clock.systemUTC());
    }
}
