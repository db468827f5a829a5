package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    private final ScriptedService service = new ScriptedService();
    private final OutgoingRequest request =
            ScriptedService.request("GET", "/calls", new Header("Prefer", "odata.maxpagesize=1"));

    @Test
    void pages_are_read_to_the_last() {
        service.then(200, page("https://contoso.example/calls?$skiptoken=c")).then(200, "{\"value\": []}");

        Followed followed = follow(5, page("/calls?$skiptoken=b"));

        assertThat(followed.further()).extracting(Further::name).containsExactly("page 2", "page 3");
        assertThat(followed.attempts()).isEqualTo(2);
        assertThat(service.sent).extracting(OutgoingRequest::headers).containsOnly(request.headers());
        assertThat(service.sent.get(0).uri().getRawQuery()).isEqualTo("$skiptoken=b");
    }

    @Test
    void no_more_are_read_than_asked_for() {
        service.then(200, page("/calls?c")).then(200, page("/calls?d"));

        assertThat(follow(1, page("/calls?b")).further()).hasSize(1);
    }

    @Test
    void a_page_that_gets_no_answer_leaves_no_verdict() {
        service.thenNothing();

        assertThat(follow(1, page("/calls?b")).failure()).isEqualTo("page 2: it did not answer");
    }

    @Test
    void no_page_is_read_from_another_host() {
        Followed followed = follow(5, page("https://evil.example/calls?b"));

        assertThat(followed.further()).isEmpty();
        assertThat(followed.notes()).containsExactly("`@odata.nextLink` leads to another host, and is not followed");
        assertThat(service.sent).isEmpty();
    }

    @Test
    void pages_that_go_in_a_circle_end() {
        service.then(200, page("/calls?b"));

        Followed followed = follow(1_000, page("/calls?b"));

        assertThat(followed.further()).hasSize(1);
        assertThat(followed.notes()).containsExactly("`@odata.nextLink` leads back to a page that was read before");
    }

    private Followed follow(int most, String first) {
        return new Paging(service.courier(), most).follow(request, ReceivedResponse.of(200, List.of(), first));
    }

    private static String page(String next) {
        return "{\"value\": [], \"@odata.nextLink\": \"" + next + "\"}";
    }
}
