package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.OutgoingRequest;
import dev.verbatim.http.OutgoingRequest.Header;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final byte[] NOTHING = new byte[0];

    private final Account account = Account.withTokens(
            "qa",
            URI.create("https://api.contoso.example/v1.0"),
            Map.of("X-Key", "a-key"),
            new Tokens(() -> new AccessToken("a-token", 0, null), () -> 0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.contoso.example/other",
                "https://API.contoso.example:443/v1.0/a",
                "HTTPS://api.contoso.example"
            })
    void its_token_goes_to_its_target(String url) {
        assertThat(account.sign(request(url)).request().headers())
                .contains(new Header("Authorization", "Bearer a-token"), new Header("X-Key", "a-key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.contoso.example/v1.0",
                "https://api.contoso.example:8443/v1.0",
                "https://contoso.example/v1.0",
                "https://api.contoso.example.evil.example/v1.0",
                "https://uploads.contoso.example/a"
            })
    void it_goes_nowhere_else(String url) {
        assertThat(account.sign(request(url)).request()).isEqualTo(request(url));
    }

    @Test
    void people_do_not_see_it() {
        assertThat(account.sign(request("https://api.contoso.example/a"))
                        .shown()
                        .headers())
                .contains(new Header("Authorization", "Bearer ***"));
    }

    @Test
    void a_header_that_a_scenario_gives_is_not_replaced() {
        OutgoingRequest own = request("https://api.contoso.example/a", new Header("authorization", "Bearer other"));

        assertThat(account.sign(own).request()).isEqualTo(own);
    }

    @Test
    void a_header_that_a_scenario_gives_goes_nowhere_else_either() {
        OutgoingRequest own = request("https://uploads.contoso.example/a", new Header("authorization", "Bearer other"));

        assertThat(account.sign(own).request()).isEqualTo(request("https://uploads.contoso.example/a"));
        assertThat(account.sign(own).shown().headers()).isEmpty();
    }

    @Test
    void a_documented_header_of_its_own_is_replaced() {
        OutgoingRequest documented = request("https://api.contoso.example/a", new Header("x-key", "documented"));

        assertThat(account.sign(documented).request().headers())
                .contains(new Header("X-Key", "a-key"))
                .doesNotContain(new Header("x-key", "documented"));
    }

    private static OutgoingRequest request(String url, Header... headers) {
        return new OutgoingRequest("GET", URI.create(url), List.of(headers), NOTHING);
    }
}
