package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/precision.md} says of the rules is what they do on the corpus. Skipped where the corpus is not there. */
class PrecisionTest {

    private static final Path DOCUMENT = Path.of("docs/precision.md");
    private static final Pattern ROW = Pattern.compile(
            "\\| ([a-z0-9-]+) \\| (error|warning|info) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|.*");

    @Test
    void every_rule_fires_as_often_as_the_document_says() throws IOException {
        Map<String, Integer> documented = new TreeMap<>();
        for (Matcher row : rows()) {
            documented.put(row.group(1) + " " + row.group(2), Integer.parseInt(row.group(3)));
        }
        assertThat(fired()).containsExactlyEntriesOf(documented);
    }

    @Test
    void errors_are_right_in_nineteen_of_twenty_cases() throws IOException {
        for (Matcher row : rows()) {
            int looked = Integer.parseInt(row.group(4));
            int right = Integer.parseInt(row.group(5));
            assertThat(looked).as(row.group()).isEqualTo(right + Integer.parseInt(row.group(6)));
            if (row.group(2).equals("error")) {
                assertThat(looked).as(row.group()).isGreaterThanOrEqualTo(Math.min(30, Integer.parseInt(row.group(3))));
                assertThat(right * 20).as(row.group()).isGreaterThanOrEqualTo(looked * 19);
            }
        }
    }

    private static List<Matcher> rows() throws IOException {
        List<Matcher> rows = Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        return rows;
    }

    private static Map<String, Integer> fired() throws IOException {
        Map<String, Integer> fired = new TreeMap<>();
        for (Finding finding : CorpusFindings.all()) {
            fired.merge(finding.rule() + " " + finding.severity().word(), 1, Integer::sum);
        }
        return fired;
    }
}
