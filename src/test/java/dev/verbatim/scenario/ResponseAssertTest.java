package dev.verbatim.scenario;

import static dev.verbatim.scenario.VerbatimAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.shape.Strictness;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseAssertTest {

    private static final Exchange GET = Pages.exchange(
            "get",
            "GET",
            "/calls/1",
            "",
            Pages.response(200, "{\"id\": \"a\", \"state\": \"open\"}", "Content-Type", "application/json"));

    @Test
    void a_documented_response_is_accepted() {
        assertThat(json(200, "{\"id\": \"b\", \"state\": \"closed\"}")).matchesDocumented(GET);
    }

    @Test
    void all_differences_are_in_one_message() {
        assertThatThrownBy(() -> assertThat(json(404, "{\"id\": 5}")).matchesDocumented(GET))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the response is not as documented:")
                .hasMessageContaining(
                        "- status: documented 200, returned 404 (error status-changed, " + Pages.PATH + ":30:1)")
                .hasMessageContaining("- $.id: documented string \"a\", returned integer 5 (error type-changed")
                .hasMessageContaining(
                        "- $.state: documented string \"open\", returned nothing (error property-missing");
    }

    @Test
    void text_of_a_response_is_never_a_format() {
        assertThatThrownBy(() -> assertThat(json(200, "{\"id\": [\"%s %d %n\"], \"state\": \"x\"}"))
                        .matchesDocumented(GET))
                .hasMessageContaining("%s %d %n");
    }

    @Test
    void each_part_can_be_asserted_by_itself() {
        ReceivedResponse wrongStatus = json(404, "{\"id\": \"b\", \"state\": \"closed\"}");

        assertThat(wrongStatus).hasDocumentedHeaders(GET).hasDocumentedBody(GET);
        assertThatThrownBy(() -> assertThat(wrongStatus).hasDocumentedStatus(GET))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void strictness_and_rules_decide() {
        ReceivedResponse nulled = json(200, "{\"id\": \"b\", \"state\": null}");

        assertThat(nulled).matchesDocumented(GET);
        assertThatThrownBy(() ->
                        assertThat(nulled).withStrictness(Strictness.STRICT).matchesDocumented(GET))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> assertThat(nulled)
                        .withStrictness(Strictness.STRICT)
                        .withRules(Map.of("null-returned", "off"))
                        .matchesDocumented(GET))
                .doesNotThrowAnyException();
    }

    private static ReceivedResponse json(int status, String body) {
        return ReceivedResponse.of(status, List.of(new Header("Content-Type", "application/json")), body);
    }
}
