package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatedTest {

    private final Created created = new Created();

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void what_a_post_returned_is_its_own(int status) {
        note("POST", "/v1/calls", status, "", "{\"id\": \"4711\"}");

        assertThat(created.owns("/v1/calls/4711")).isTrue();
        assertThat(created.owns("/v1/calls/4711/")).isTrue();
        assertThat(created.owns("/v1/calls('4711')")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calls/471",
                "/v1/calls/47110",
                "/v1/calls",
                "/v1/users/4711",
                "/v2/calls/4711",
                "/v1/calls/4711/../4712",
                "/v1/calls/4711/%2e%2e/4712",
                "/v1/calls/4711%2F..%2F4712",
                "/v1/calls/4711//x",
                "/v1/calls/4711\\..\\4712"
            })
    void other_things_are_not(String path) {
        note("POST", "/v1/calls", 201, "", "{\"id\": \"4711\"}");

        assertThat(created.owns(path)).isFalse();
    }

    @Test
    void what_lies_below_its_own_is_its_own() {
        note("POST", "/v1/calls", 201, "", "{\"id\": 4711}");

        assertThat(created.owns("/v1/calls/4711/participants/9")).isTrue();
    }

    @Test
    void ids_are_escaped_as_in_urls() {
        note("POST", "/v1/chats", 201, "", "{\"id\": \"19:a b@thread.v2\"}");

        assertThat(created.owns("/v1/chats/19:a%20b@thread.v2")).isTrue();
        assertThat(created.owns("/v1/chats/19%3Aa%20b%40thread.v2")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"201, /v1/things/9, true", "202, http://h/v1/things/9, true", "200, /v1/things/9, false"})
    void the_place_that_a_created_thing_is_at_is_its_own(int status, String location, boolean own) {
        note("POST", "/v1/calls", status, location, "");

        assertThat(created.owns("/v1/things/9")).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/calls/1/mute, /v1/calls/1, /v1/calls/1",
        "/v1/calls/1/mute, /v1/calls, /v1/calls/2",
        "/v1/calls, /, /v1/calls/2",
        "/v1/calls, /v1, /v1/calls/2",
        "/v1/calls, http://other/v1/things/9, /v1/things/9"
    })
    void the_place_of_what_was_there_before_is_not(String posted, String location, String path) {
        note("POST", posted, 202, location, "");

        assertThat(created.owns(path)).isFalse();
    }

    @Test
    void a_put_that_created_something_owns_it_and_one_that_changed_it_does_not() {
        note("PUT", "/v1/things/8", 201, "", "");
        note("PUT", "/v1/things/9", 200, "", "{\"id\": \"9\"}");

        assertThat(created.owns("/v1/things/8")).isTrue();
        assertThat(created.owns("/v1/things/9")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"POST, 400", "POST, 409", "PATCH, 200", "GET, 200"})
    void other_answers_create_nothing(String method, int status) {
        note(method, "/v1/calls", status, "/v1/calls/4711", "{\"id\": \"4711\"}");

        assertThat(created.owns("/v1/calls/4711")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a\\\\b"})
    void an_id_that_leads_elsewhere_owns_nothing(String id) {
        note("POST", "/v1/calls", 201, "", "{\"id\": \"" + id + "\"}");

        assertThat(created.owns("/v1/calls/" + id)).isFalse();
        assertThat(created.owns("/v1/calls/x")).isFalse();
        assertThat(created.owns("/v1/calls")).isFalse();
    }

    private void note(String method, String path, int status, String location, String body) {
        OutgoingRequest request = new OutgoingRequest(method, URI.create("http://h" + path), List.of(), new byte[0]);
        List<Header> headers = location.isEmpty() ? List.of() : List.of(new Header("location", location));
        created.note(request, ReceivedResponse.of(status, headers, body));
    }
}
