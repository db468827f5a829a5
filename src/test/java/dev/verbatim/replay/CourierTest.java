package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.Patience;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourierTest {

    private static final Sending LOST = Sending.failed("it closed the connection", Fate.LOST, 1, 1);
    private static final Sending LATE = Sending.failed("it did not answer", Fate.UNCLEAR, 1, 1);

    private final FakeTime time = new FakeTime();
    private final Deque<Sending> script = new ArrayDeque<>();
    private final List<OutgoingRequest> sent = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 504})
    void waits_as_long_as_the_service_asks(int status) {
        Delivery delivery = get(answer(status, "Retry-After", "12"), answer(200));

        assertThat(Objects.requireNonNull(delivery.response()).status()).isEqualTo(200);
        assertThat(delivery.attempts()).isEqualTo(2);
        assertThat(delivery.waits()).containsExactly("waited 12 s after `" + status + "`");
        assertThat(time.passed()).isEqualTo(12_000);
        assertThat(announced).containsExactly("waiting 12 s, for `" + status + "` came");
    }

    @Test
    void waits_longer_each_time_where_the_service_does_not_say() {
        get(answer(429), answer(429), answer(429), answer(200));

        assertThat(time.passed()).isEqualTo(500 + 1_000 + 2_000);
    }

    @Test
    void a_service_that_is_down_and_does_not_say_for_how_long_holds_up_nobody_for_minutes() {
        script.clear();
        Delivery delivery = courier(request -> answer(503)).deliver(request("GET"), Set.of(), Set.of());

        assertThat(delivery.failure()).isEqualTo("`503` came 5 times, and did not say when to ask again");
        assertThat(delivery.attempts()).isEqualTo(5);
        assertThat(time.passed()).isEqualTo(500 + 1_000 + 2_000 + 4_000);
    }

    @Test
    void a_service_that_always_asks_for_no_time_at_all_does_not_keep_a_run_for_ever() {
        script.clear();
        Delivery delivery =
                courier(request -> answer(429, "Retry-After", "0")).deliver(request("GET"), Set.of(), Set.of());

        assertThat(delivery.failure()).isEqualTo("throttled past the budget of 120 s");
        assertThat(time.passed()).isLessThanOrEqualTo(120_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "86400", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void an_absurd_wish_is_past_the_budget_at_once(String wish) {
        Delivery delivery = get(answer(429, "Retry-After", wish));

        assertThat(delivery.failure()).isEqualTo("throttled past the budget of 120 s");
        assertThat(time.passed()).isZero();
        assertThat(delivery.waits()).singleElement().asString().contains("more than the budget has left");
    }

    @Test
    void the_budget_is_that_of_the_run() {
        Courier courier = courier(request -> script.remove());
        script.addAll(List.of(answer(429, "Retry-After", "100"), answer(200), answer(429, "Retry-After", "30")));

        assertThat(courier.deliver(request("GET"), Set.of(), Set.of()).failure())
                .isNull();
        assertThat(courier.deliver(request("GET"), Set.of(), Set.of()).failure())
                .isEqualTo("throttled past the budget of 120 s");
    }

    @Test
    void a_status_that_the_page_documents_is_the_answer() {
        script.add(answer(429, "Retry-After", "5"));

        Delivery delivery = courier(request -> script.remove()).deliver(request("GET"), Set.of(429), Set.of());

        assertThat(Objects.requireNonNull(delivery.response()).status()).isEqualTo(429);
    }

    @Test
    void a_post_is_sent_again_when_it_was_turned_away() {
        assertThat(send("POST", answer(429, "Retry-After", "1"), answer(201)).failure())
                .isNull();
        assertThat(sent).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void what_may_not_arrive_twice_is_not_sent_again_when_its_reply_is_lost(String method) {
        Delivery delivery = send(method, LOST);

        assertThat(delivery.failure())
                .isEqualTo("it closed the connection, and `" + method + "` may have been carried out");
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void what_may_arrive_twice_is_sent_again_when_its_reply_is_lost(String method) {
        Delivery delivery = send(method, LOST, LOST, answer(204));

        assertThat(delivery.failure()).isNull();
        assertThat(delivery.attempts()).isEqualTo(3);
        assertThat(delivery.waits()).containsOnly("sent again: it closed the connection");
    }

    @Test
    void what_is_read_is_read_again_when_the_answer_breaks_off() {
        Delivery delivery = get(cut(), cut(), answer(200));

        assertThat(Objects.requireNonNull(delivery.response()).broken()).isNull();
        assertThat(delivery.waits()).containsExactly("sent again: it broke off", "sent again: it broke off");
    }

    @Test
    void an_answer_that_always_breaks_off_is_the_answer() {
        Delivery delivery = courier(request -> cut()).deliver(request("GET"), Set.of(), Set.of());

        assertThat(Objects.requireNonNull(delivery.response()).broken()).isEqualTo("it broke off");
        assertThat(delivery.attempts()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
    void a_write_whose_answer_breaks_off_was_carried_out_and_is_not_sent_again(String method) {
        Delivery delivery = courier(request -> cut()).deliver(request(method), Set.of(), Set.of());

        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(Objects.requireNonNull(delivery.response()).status()).isEqualTo(200);
    }

    @Test
    void it_is_not_sent_for_ever() {
        assertThat(send("GET", LOST, LOST, LOST, LOST).failure()).isEqualTo("it closed the connection");
        assertThat(sent).hasSize(4);
    }

    @Test
    void what_got_no_answer_in_time_is_not_sent_again() {
        assertThat(send("GET", LATE).failure()).isEqualTo("it did not answer");
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, 404", "DELETE, 410", "PUT, 200", "PUT, 409"})
    void an_answer_that_the_lost_first_one_may_have_caused_is_no_verdict(String method, int status) {
        script.addAll(List.of(LOST, answer(status)));

        Delivery delivery = courier(request -> script.remove()).deliver(request(method), Set.of(201, 204), Set.of());

        assertThat(delivery.response()).isNull();
        assertThat(delivery.failure())
                .isEqualTo("the reply to `" + method + "` was lost, and sent again it was answered `" + status
                        + "`, as it would be if it had been carried out");
    }

    @Test
    void a_condition_makes_a_put_one_that_may_not_arrive_twice() {
        script.add(LOST);
        OutgoingRequest conditional =
                new OutgoingRequest("PUT", request("PUT").uri(), List.of(new Header("If-Match", "\"1\"")), new byte[0]);

        courier(request -> script.remove()).deliver(conditional, Set.of(), Set.of());

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_gateway_that_gave_up_on_a_post_leaves_no_verdict() {
        assertThat(send("POST", answer(504)).failure())
                .isEqualTo("`504` came, and `POST` may have been carried out, so it is not sent again");
        assertThat(send("GET", answer(504), answer(200)).failure()).isNull();
    }

    @Test
    void a_scenario_can_have_other_answers_sent_again() {
        script.addAll(List.of(answer(404), answer(404), answer(200)));

        Delivery delivery = courier(request -> script.remove()).deliver(request("GET"), Set.of(), Set.of(404));

        assertThat(Objects.requireNonNull(delivery.response()).status()).isEqualTo(200);
        assertThat(delivery.waits()).hasSize(2);
    }

    @Test
    void an_answer_that_stays_unwanted_is_the_answer() {
        Delivery delivery = courier(request -> answer(404)).deliver(request("GET"), Set.of(), Set.of(404));

        assertThat(Objects.requireNonNull(delivery.response()).status()).isEqualTo(404);
        assertThat(time.passed()).isLessThanOrEqualTo(120_000);
    }

    private Delivery get(Sending... answers) {
        return send("GET", answers);
    }

    private Delivery send(String method, Sending... answers) {
        script.addAll(List.of(answers));
        return courier(request -> script.remove()).deliver(request(method), Set.of(), Set.of());
    }

    private Courier courier(Function<OutgoingRequest, Sending> wire) {
        Limiter limiter = new Limiter(0, Patience.USUAL, time);
        Courier courier = new Courier(
                request -> {
                    sent.add(request);
                    return wire.apply(request);
                },
                limiter,
                new Backoff(() -> 0),
                time);
        courier.announceTo(announced::add);
        return courier;
    }

    private static Sending cut() {
        return Sending.cut(new ReceivedResponse(200, List.of(), new byte[0], "it broke off"), 1, 1);
    }

    private static OutgoingRequest request(String method) {
        return new OutgoingRequest(method, URI.create("http://contoso.example/calls/1"), List.of(), new byte[0]);
    }

    private static Sending answer(int status, String... header) {
        List<Header> headers = header.length == 0 ? List.of() : List.of(new Header(header[0], header[1]));
        return Sending.answered(ReceivedResponse.of(status, headers, ""), 1, 1);
    }
}
