package dev.verbatim.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest.Header;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final String BODY = """
            {
              "id": "57dab8b1",
              "state": "held",
              "count": 3
            }""";

    @Test
    void a_page_that_is_true_stays_as_it_is() {
        AcceptedPage page = Accepting.body(BODY).json("{\"id\":\"1\",\"state\":\"b\",\"count\":4}");

        assertThat(page.isChanged()).isFalse();
        assertThat(page.remainders()).isEmpty();
    }

    @Test
    void another_status_changes_code_and_reason_only() {
        AcceptedPage page = Accepting.response("", "HTTP/2 200 OK\nContent-Type: application/json\n\n" + BODY)
                .answered(202, List.of(new Header("Content-Type", "application/json")), BODY);

        assertThat(Accepting.shown(page)).isEqualTo("HTTP/2 202 Accepted\nContent-Type: application/json\n\n" + BODY);
    }

    @Test
    void a_status_without_reason_gets_none() {
        AcceptedPage page = Accepting.response("", "HTTP/1.1 200").answered(204, List.of(), "");

        assertThat(Accepting.shown(page)).isEqualTo("HTTP/1.1 204");
    }

    @Test
    void a_property_that_is_gone_goes() {
        assertThat(Accepting.shownBody(Accepting.body(BODY).json("{\"id\":\"1\",\"count\":4}")))
                .isEqualTo("{\n  \"id\": \"57dab8b1\",\n  \"count\": 3\n}");
    }

    @Test
    void the_last_property_takes_the_comma_before_it_along() {
        assertThat(Accepting.shownBody(Accepting.body(BODY).json("{\"id\":\"1\",\"state\":\"x\"}")))
                .isEqualTo("{\n  \"id\": \"57dab8b1\",\n  \"state\": \"held\"\n}");
    }

    @Test
    void a_new_property_stands_where_the_answer_has_it() {
        assertThat(Accepting.shownBody(
                        Accepting.body(BODY).json("{\"id\":\"1\",\"kind\":[{\"a\":1}],\"state\":4,\"count\":3}")))
                .isEqualTo("""
                        {
                          "id": "57dab8b1",
                          "kind": [
                            {
                              "a": 1
                            }
                          ],
                          "state": 4,
                          "count": 3
                        }""");
    }

    @Test
    void a_truncated_sample_gets_no_new_property_unless_asked() {
        String truncated = ", \"truncated\": true";
        String response = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"1\", \"n\": 1 }";
        String answer = "{\"id\":\"1\",\"n\":\"2\",\"more\":true}";

        assertThat(Accepting.shownBody(Accepting.response(truncated, response).json(answer)))
                .isEqualTo("{ \"id\": \"1\", \"n\": \"2\" }");
    }

    @Test
    void a_property_in_another_case_is_renamed() {
        assertThat(Accepting.shownBody(Accepting.body(BODY).json("{\"id\":\"1\",\"State\":\"x\",\"count\":4}")))
                .isEqualTo(BODY.replace("state", "State"));
    }

    @Test
    void what_changed_in_every_element_changes_in_every_sample() {
        assertThat(Accepting.shownBody(Accepting.body(
                                "[\n  { \"n\": 1, \"s\": \"a\" },\n  { \"n\": 2, \"s\": \"b\" }\n]")
                        .json("[{\"N\":\"7\",\"s\":\"c\"},{\"N\":\"8\",\"s\":\"d\"},{\"N\":\"9\",\"s\":\"e\"}]")))
                .isEqualTo("[\n  { \"N\": \"7\", \"s\": \"a\" },\n  { \"N\": \"8\", \"s\": \"b\" }\n]");
    }

    @Test
    void what_is_missing_in_some_elements_goes_from_one_sample() {
        assertThat(Accepting.shownBody(Accepting.body(
                                "[\n  { \"n\": 1 },\n  { \"n\": 2, \"s\": \"b\" },\n  { \"s\": \"a\", \"n\": 2 }\n]")
                        .json("[{\"s\":\"c\"},{\"n\":1}]")))
                .contains("\"n\": 2");
    }

    @Test
    void what_only_some_elements_lack_is_shown_beside_the_one_that_has_it() {
        AcceptedPage page =
                Accepting.body("""
                        {
                          // all of them
                          "count" : 2,
                          "value": [
                            { "id": "{id}",   "name": "Ann" } // one
                          ]
                        }""").json("{\"count\":2,\"value\":[{\"id\":\"1\",\"name\":\"x\"},{\"id\":\"2\"}]}");

        assertThat(Accepting.shownBody(page)).isEqualTo("""
                        {
                          // all of them
                          "count" : 2,
                          "value": [
                            { "id": "{id}",   "name": "Ann" }, // one
                            { "id": "{id}" }
                          ]
                        }""");
    }

    @Test
    void what_only_some_elements_hold_otherwise_is_shown_beside_the_other() {
        assertThat(Accepting.shownBody(Accepting.body("[{\"a\": 1}]").json("[{\"a\": 2}, {\"a\": \"x\"}]")))
                .isEqualTo("[{\"a\": 1}, { \"a\": \"x\" }]");
    }

    @Test
    void what_stands_on_one_line_stays_there() {
        String body = "{\n  \"chat\": { \"id\": \"1\", \"kind\": 5 },\n  \"seats\": { \"of\": 4 }\n}";

        assertThat(Accepting.shownBody(Accepting.body(body)
                        .json("{\"chat\":{\"id\":\"1\",\"kind\":5},\"seats\":[{\"row\":1,\"of\":2}]}")))
                .isEqualTo(
                        "{\n  \"chat\": { \"id\": \"1\", \"kind\": 5 },\n  \"seats\": [{ \"row\": 1, \"of\": 2 }]\n}");
    }

    @Test
    void an_enumeration_gains_the_word() {
        assertThat(Accepting.shownBody(Accepting.body("{ \"kind\": \"a | b\" }").json("{\"kind\":\"c\"}")))
                .isEqualTo("{ \"kind\": \"a | b | c\" }");
    }

    @Test
    void null_takes_the_place_of_what_it_was_returned_for() {
        assertThat(Accepting.shownBody(Accepting.body(BODY).strict().json("{\"id\":\"1\",\"state\":null,\"count\":4}")))
                .isEqualTo(BODY.replace("\"held\"", "null"));
    }

    @Test
    void a_list_of_what_may_be_null_gains_the_name() {
        AcceptedPage page = Accepting.response(
                        ", \"nullableProperties\": [\"count\"]",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + BODY)
                .json("{\"id\":\"1\",\"state\":null,\"count\":4}");

        assertThat(Accepting.text(page)).contains("[\"count\", \"state\"]").contains(BODY);
    }

    @Test
    void a_header_that_is_gone_goes_with_its_line() {
        AcceptedPage page = Accepting.response("", "HTTP/1.1 204 No Content\nETag: \"1\"\nX-Kind: a\nX-Count: 3")
                .answered(204, List.of(new Header("X-Kind", "b"), new Header("X-Count", "many")), "");

        assertThat(Accepting.shown(page)).isEqualTo("HTTP/1.1 204 No Content\nX-Kind: a\nX-Count: many");
    }

    @Test
    void another_location_gets_the_words_of_the_page() {
        AcceptedPage page = Accepting.response(
                        "", "HTTP/1.1 202 Accepted\nLocation: https://api.contoso.example/jobs/{job-id}")
                .answered(
                        202,
                        List.of(new Header(
                                "Location",
                                "http://127.0.0.1:8080/calls/57dab8b1-aaaa-4bbb-8ccc-000000000001/operations?sig=x")),
                        "");

        assertThat(Accepting.shown(page))
                .isEqualTo("HTTP/1.1 202 Accepted\nLocation: https://api.contoso.example/calls/{call-id}/operations");
    }

    @Test
    void a_body_that_is_gone_goes_with_its_media_type() {
        AcceptedPage page = Accepting.body(BODY).answered(204, List.of(), "");

        assertThat(Accepting.shown(page)).isEqualTo("HTTP/1.1 204 No Content");
    }

    @Test
    void a_body_where_none_was_comes_with_its_media_type() {
        AcceptedPage page = Accepting.response("", "HTTP/1.1 204 No Content").json("{\"n\":[1,2],\"o\":{}}");

        assertThat(Accepting.shown(page)).isEqualTo("""
                HTTP/1.1 200 OK
                Content-Type: application/json

                {
                  "n": [1, 2],
                  "o": {}
                }""");
    }

    @Test
    void an_error_takes_the_place_of_the_whole_body() {
        AcceptedPage page = Accepting.body(BODY)
                .answered(
                        404,
                        List.of(new Header("Content-Type", "application/json")),
                        "{\"error\":{\"code\":\"gone\",\"message\":\"m\"}}");

        assertThat(Accepting.shown(page)).startsWith("HTTP/1.1 404 Not Found\n").contains("\"code\": \"gone\"");
        assertThat(Accepting.shown(page)).doesNotContain("held");
    }

    @Test
    void a_collection_that_is_not_empty_after_all_says_so() {
        AcceptedPage page = Accepting.response(
                        ", \"isEmpty\": true, \"isCollection\": true",
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"value\": [] }")
                .json("{\"value\":[{\"a\":1}]}");

        assertThat(Accepting.text(page)).contains("\"isEmpty\": false");
        assertThat(Accepting.shownBody(page)).isEqualTo("{ \"value\": [] }");
    }

    @Test
    void ids_stay_as_documented_and_new_ones_are_masked() {
        AcceptedPage page =
                Accepting.body("{ \"id\": \"{call-id}\", \"n\": 1 }").json("""
                { "id": "57dab8b1-aaaa-4bbb-8ccc-000000000001", "n": "x",
                  "ownerId": "57dab8b1-aaaa-4bbb-8ccc-0000000000ff",
                  "self": "http://127.0.0.1:8080/calls/57dab8b1-aaaa-4bbb-8ccc-000000000001" }
                """);

        assertThat(Accepting.shownBody(page))
                .isEqualTo("{ \"id\": \"{call-id}\", \"n\": \"x\", \"ownerId\": \"{ownerId}\","
                        + " \"self\": \"https://api.contoso.example/calls/{call-id}\" }");
    }

    @Test
    void pages_with_guids_get_a_guid_of_zeros() {
        AcceptedPage page = Accepting.body("{ \"id\": \"0d9a2c4e-1f35-4b7d-8a6c-2e4f6a8b0c1d\", \"n\": 1 }")
                .json(
                        "{\"id\":\"57dab8b1-aaaa-4bbb-8ccc-000000000001\",\"n\":1.5,\"t\":\"57dab8b1-aaaa-4bbb-8ccc-0000000000ff\"}");

        assertThat(Accepting.shownBody(page))
                .isEqualTo("{ \"id\": \"0d9a2c4e-1f35-4b7d-8a6c-2e4f6a8b0c1d\", \"n\": 1.5,"
                        + " \"t\": \"00000000-0000-0000-0000-000000000000\" }");
    }

    @Test
    void secrets_get_into_no_page() {
        AcceptedPage page = Accepting.body(BODY)
                .json("{\"id\":\"1\",\"state\":1,\"count\":\"plain-secret-1\",\"clientSecret\":\"plain-2\","
                        + "\"t\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln\"}");

        assertThat(Accepting.text(page)).doesNotContain("plain-", "eyJ").contains("\"{clientSecret}\"", "***");
    }

    @Test
    void a_broken_answer_is_not_written_down() {
        AcceptedPage page = Accepting.body(BODY).json("{\"id\":");

        assertThat(page.isChanged()).isFalse();
        assertThat(page.remainders()).hasSize(1);
        assertThat(page.remainders().get(0).reason()).contains("broken");
    }

    @Test
    void a_service_that_failed_changes_no_page() {
        AcceptedPage page = Accepting.body(BODY).answered(503, List.of(), "<html>Sorry</html>");

        assertThat(page.isChanged()).isFalse();
        assertThat(page.remainders()).allMatch(left -> left.reason().startsWith("the service failed"));
    }

    @Test
    void a_secret_that_is_a_name_gets_into_no_page() {
        AcceptedPage page =
                Accepting.body(BODY).json("{\"id\":\"1\",\"state\":1,\"plain-secret-1\":{\"a\":1},\"count\":1}");

        assertThat(Accepting.text(page)).doesNotContain("plain-secret-1");
    }

    @Test
    void comments_and_order_and_odd_spelling_stay() {
        String body = """
                {
                    // who
                    id: '1',   // really
                    "b" : [ 1,2 ],
                    "gone": { },
                    "z": 1,
                }""";

        assertThat(Accepting.shownBody(Accepting.body(body).json("{\"z\":2,\"b\":[],\"id\":\"2\"}")))
                .isEqualTo(body.replace("    \"gone\": { },\n", ""));
    }

    @Test
    void a_batch_is_edited_by_id() {
        String markdown = Accepting.markdown("", """
                        HTTP/1.1 200 OK
                        Content-Type: application/json

                        {
                          "responses": [
                            { "id": "1", "status": 200, "body": { "n": 1 } },
                            { "id": "2", "status": 201, "body": { "n": 1 } },
                            { "id": "3", "status": 204 }
                          ]
                        }""").replace("GET https://api.contoso.example/calls/{call-id}", """
                        POST https://api.contoso.example/$batch
                        Content-Type: application/json

                        { "requests": [] }""");

        AcceptedPage page = Accepting.page(markdown)
                .json("{\"responses\":[{\"id\":\"2\",\"status\":202,\"body\":{\"n\":\"x\"}},"
                        + "{\"id\":\"1\",\"status\":200,\"body\":{\"n\":5}}]}");

        assertThat(page.remainders()).isEmpty();
        assertThat(Accepting.text(page)).contains("""
                {
                  "responses": [
                    { "id": "1", "status": 200, "body": { "n": 1 } },
                    { "id": "2", "status": 202, "body": { "n": "x" } }
                  ]
                }""");
    }
}
