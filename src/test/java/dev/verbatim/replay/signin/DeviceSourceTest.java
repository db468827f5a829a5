package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.Auth;
import dev.verbatim.config.Reference;
import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.ReceivedResponse;
import dev.verbatim.model.EnvironmentException;
import dev.verbatim.testing.OauthServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a device, asked for over HTTP while a made-up time passes. */
class DeviceSourceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final OauthServer server = new OauthServer(Clock.systemUTC()).pending(0);
    private final List<String> notices = new ArrayList<>();
    private final Time time = new Time();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_token_is_asked_for_as_often_as_the_server_wants() {
        server.pending(3);

        assertThat(server.accepts(source().fetch().value())).isTrue();
        assertThat(time.pauses).containsExactly(1, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 503, 200})
    void told_to_slow_down_it_asks_five_seconds_later_from_then_on(int status) {
        server.slowingDown(2).slowingDownWith(status).pending(2);

        assertThat(server.accepts(source().fetch().value())).isTrue();
        assertThat(time.pauses).containsExactly(1, 6, 11, 11, 11);
        assertThat(server.asked()).hasSize(5).containsOnly("device_code");
    }

    @Test
    void the_code_is_shown_once_however_often_it_is_asked_for() {
        server.slowingDown(1).pending(2);

        source().fetch();

        assertThat(notices)
                .containsExactly(
                        "to sign in as `qa`, open https://login.contoso.example/device and enter the code WDJB-MJHT");
    }

    @Test
    void a_code_that_nobody_enters_ends_with_its_time() {
        server.slowingDown(1_000);

        assertThatThrownBy(source()::fetch)
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("nobody entered the code of the device in time");
        assertThat(time.pauses).startsWith(1, 6, 11, 16).hasSizeLessThan(7);
    }

    @Test
    void a_pause_is_no_longer_than_the_code_lives() {
        server.device("interval", 1_000_000_000).pending(9);

        assertThatThrownBy(source()::fetch).hasMessage("nobody entered the code of the device in time");
        assertThat(time.pauses).containsExactly(60);
    }

    @Test
    void a_code_lives_for_an_hour_at_most() {
        server.device("expires_in", 1_000_000_000_000L)
                .device("interval", 3_000)
                .pending(9);

        assertThatThrownBy(source()::fetch).hasMessage("nobody entered the code of the device in time");
        assertThat(time.pauses).containsExactly(3_000, 3_000);
    }

    @Test
    void what_is_no_page_is_not_for_a_person_to_open() {
        server.device("verification_uri", "javascript:alert(1)");

        assertThatThrownBy(source()::fetch)
                .hasMessage("what the token server `" + server.url() + "` answered is no token response of OAuth 2.0");
        assertThat(notices).isEmpty();
    }

    private TokenSource source() {
        SignIn signIn = new SignIn(Map.of(), secret -> {}, notices::add, Clock.systemUTC());
        Grants grants = new Grants("qa", new Lookup(signIn), DeviceSourceTest::send, signIn);
        Auth.Client client = new Auth.Client(
                new Auth.Endpoint(here(server.tokenUrl()), null, ""),
                new Auth.Endpoint(here(server.url() + "/device"), null, ""),
                here(OauthServer.CLIENT),
                new Auth.NoCredential(),
                null,
                null);
        return grants.deviceCode(new Auth.DeviceCode(client), time);
    }

    private static Reference here(String text) {
        return new Reference(Reference.Kind.HERE, text, "verbatim.yml:1:1");
    }

    private static ReceivedResponse send(OutgoingRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(header -> builder.header(header.name(), header.value()));
        try {
            HttpResponse<String> response = CLIENT.send(builder.build(), BodyHandlers.ofString());
            return ReceivedResponse.of(
                    response.statusCode(),
                    List.of(new OutgoingRequest.Header("Content-Type", "application/json")),
                    response.body());
        } catch (IOException e) {
            throw new EnvironmentException("the token server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("the run was interrupted", e);
        }
    }

    private static final class Time implements DeviceSource.Waiting {

        private final List<Integer> pauses = new ArrayList<>();
        private long nanos;

        @Override
        public void pause(long millis) {
            pauses.add((int) (millis / 1_000));
            nanos += TimeUnit.MILLISECONDS.toNanos(millis);
        }

        @Override
        public long nanos() {
            return nanos;
        }
    }
}
