package dev.verbatim.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to batches, whose responses are matched by id. */
class BatchTest {

    private static final Documented BATCH = Documented.body("""
            { "responses": [
              { "id": "1", "status": 302, "headers": { "Location": "https://a.b/photo" } },
              { "id": "2", "status": 200, "headers": { "Content-Type": "application/json" }, "body": { "name": "x", "tags": [ "a" ] } },
              { "id": "3", "status": 204, "body": null }
            ], "@odata.nextLink": "https://a.b/c" }
            """)
            .request("POST https://graph.microsoft.com/v1.0/$batch\nContent-Type: application/json\n\n{}");

    private static final String ONE =
            "{ \"id\": \"1\", \"status\": 302, \"headers\": { \"location\": \"https://c.d/photo\" } }";
    private static final String TWO =
            "{ \"id\": \"2\", \"status\": 200, \"headers\": { \"content-type\": \"application/json; charset=utf-8\" }, "
                    + "\"body\": { \"name\": \"y\", \"tags\": [] } }";
    private static final String THREE = "{ \"id\": \"3\", \"status\": 204, \"headers\": {}, \"body\": null }";

    private static List<String> compare(String... responses) {
        return BATCH
                .lines("{\"responses\": [" + String.join(",", responses) + "], \"@odata.nextLink\": \"https://a.b/d\"}")
                .stream()
                .filter(line -> !line.contains("scalars"))
                .toList();
    }

    @Test
    void order_does_not_matter() {
        assertThat(compare(THREE, ONE, TWO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"status\": 200; \"status\": 403; status-changed $.responses[1].status",
                "\"status\": 200,; ''; property-missing $.responses[1].status",
                "\"status\": 200; \"status\": \"200\"; type-changed $.responses[1].status",
                "\"name\": \"y\"; \"name\": 5; type-changed $.responses[1].body.name",
                "\"name\": \"y\",; ''; property-missing $.responses[1].body.name",
                "application/json; text/html; media-type-changed $.responses[1].headers.Content-Type",
                "content-type; x-type; header-missing $.responses[1].headers.Content-Type",
                "{ \"name\": \"y\", \"tags\": [] }; \"eyJ9\"; type-changed $.responses[1].body",
                "\"body\"; \"content\"; body-missing $.responses[1].body"
            })
    void each_response_is_compared_with_the_one_of_its_id(String from, String to, String expected) {
        String changed = TWO.replace(from, to);
        assertThat(changed).isNotEqualTo(TWO);
        assertThat(compare(ONE, changed)).contains(expected);
    }

    @Test
    void a_missing_response_is_named() {
        assertThat(compare(ONE, THREE)).contains("property-missing $.responses[?@.id=='2']");
    }

    @Test
    void a_response_of_an_unknown_id_is_compared_with_all() {
        assertThat(compare(ONE, TWO, THREE, "{ \"id\": \"4\" }")).contains("property-missing $.responses[3].status");
    }

    @Test
    void the_rest_of_the_answer_is_compared_too() {
        assertThat(BATCH.lines("{\"responses\": []}")).contains("property-missing $['@odata.nextLink'] [control]");
        assertThat(BATCH.lines("{\"answers\": []}")).contains("property-missing $.responses");
        assertThat(BATCH.lines("{\"responses\": {}}")).contains("type-changed $.responses");
    }
}
