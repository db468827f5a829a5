package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.Auth;
import dev.verbatim.config.Reference;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.EnvironmentException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What token servers answer that keep to no specification. */
class TokenServerTest {

    private static final String SERVER = "https://login.contoso.example";
    private static final String TOKEN = "{\"access_token\":\"the-token\",\"token_type\":\"Bearer\"}";

    private final List<OutgoingRequest> asked = new ArrayList<>();
    private final Deque<ReceivedResponse> answers = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html; charset=utf-8", ""})
    void a_token_is_one_whatever_it_is_called(String type) {
        answers.add(answer(200, type, TOKEN));

        assertThat(fetch().value()).isEqualTo("the-token");
    }

    @Test
    void a_refusal_is_one_whatever_its_status() {
        answers.add(json(200, "{\"error\":\"invalid_client\",\"error_description\":\"the secret expired\"}"));

        assertThatThrownBy(this::fetch)
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("the token server `https://login.contoso.example` refused: `invalid_client`,"
                        + " the secret expired");
    }

    @Test
    void a_redirection_is_not_followed_and_not_shown() {
        answers.add(ReceivedResponse.of(
                302, List.of(new Header("Location", "https://elsewhere.contoso.example/?secret=4711")), ""));

        assertThatThrownBy(this::fetch)
                .hasMessage("the token server `https://login.contoso.example` redirects elsewhere (status 302), where"
                        + " no secret is sent");
        assertThat(asked).hasSize(1);
    }

    @Test
    void nothing_is_cut_within_a_word_for_it_may_be_a_secret() {
        answers.add(json(
                400,
                "{\"error\":\"invalid_client\",\"error_description\":\"" + "so ".repeat(65) + "the-client-secret\"}"));

        assertThatThrownBy(this::fetch).hasMessageEndingWith("so so…").hasMessageNotContaining("the-");
    }

    @Test
    void an_answer_that_passes_by_itself_is_waited_for() {
        answers.add(json(503, "{\"error\":\"temporarily_unavailable\"}"));
        answers.add(json(200, TOKEN));

        assertThat(fetch().value()).isEqualTo("the-token");
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "30, 1"})
    void who_does_not_answer_for_long_is_not_asked_again(long seconds, int times) {
        long[] now = {0};
        Wire wire = request -> {
            asked.add(request);
            now[0] += TimeUnit.SECONDS.toNanos(seconds);
            throw new EnvironmentException("it does not answer");
        };
        OutgoingRequest request = new OutgoingRequest("POST", URI.create(SERVER + "/token"), List.of(), new byte[0]);

        assertThatThrownBy(() -> new TokenServer(wire, () -> now[0]).ask(request))
                .hasMessage("it does not answer");
        assertThat(asked).hasSize(times);
    }

    private AccessToken fetch() {
        SignIn signIn = new SignIn(Map.of(), secret -> {}, notice -> {}, Clock.systemUTC());
        Wire wire = request -> {
            asked.add(request);
            return answers.remove();
        };
        Auth.Client client = new Auth.Client(
                new Auth.Endpoint(here(SERVER + "/token"), null, ""),
                null,
                here("qa"),
                new Auth.ClientSecret(here("the-client-secret"), false),
                null,
                null);
        return new Grants("qa", new Lookup(signIn), wire, signIn)
                .clientCredentials(new Auth.ClientCredentials(client))
                .fetch();
    }

    private static ReceivedResponse json(int status, String body) {
        return answer(status, "application/json", body);
    }

    private static ReceivedResponse answer(int status, String type, String body) {
        return ReceivedResponse.of(
                status, type.isEmpty() ? List.of() : List.of(new Header("Content-Type", type)), body);
    }

    private static Reference here(String text) {
        return new Reference(Reference.Kind.HERE, text, "verbatim.yml:1:1");
    }
}
