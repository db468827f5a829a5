package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.UsageException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReadingTest extends WithConfiguredFolder {

    private static final String AUTH = "targets: { t: { url: https://x.org, auth: { %s } } }";

    @Test
    void reads_a_live_target() {
        Settings settings = file.settings("""
                targets:
                  contoso:
                    url: https://graph.microsoft.com/beta/
                    disposable: true
                    values: { "calls/{id}": 4711, "{team-id}": abc }
                    limits: { timeout: 2m, concurrency: 4 }
                    auth:
                      type: token
                      token: ${env:CONTOSO_TOKEN}
                    expect-tenant: 4711
                """);

        assertThat(settings.targets().get("contoso"))
                .isEqualTo(new TargetSettings(
                        "contoso",
                        "https://graph.microsoft.com/beta",
                        null,
                        0,
                        true,
                        Map.of("calls/{id}", "4711", "{team-id}", "abc"),
                        120,
                        4,
                        new SignInSettings(
                                List.of(AccountSettings.only(
                                        "contoso",
                                        new Auth.StaticToken(new Reference(
                                                Reference.Kind.ENVIRONMENT, "CONTOSO_TOKEN", "verbatim.yml:9:14")))),
                                "4711",
                                List.of())));
    }

    @Test
    void a_live_target_is_not_disposable_unless_it_says_so() {
        TargetSettings target = Objects.requireNonNull(
                file.settings("targets: {t: {url: 'https://x.org'}}").targets().get("t"));

        assertThat(target.disposable()).isFalse();
        assertThat(target.timeoutSeconds()).isEqualTo(30);
        assertThat(target.concurrency()).isZero();
    }

    @Test
    void reads_how_patient_to_be() {
        TargetSettings target =
                Objects.requireNonNull(file.settings("""
                        targets:
                          t:
                            url: https://x.org
                            limits: { requests-per-minute: 600, retry-budget: 3m }
                            long-running: { poll: true, limit: 10m }
                            follow-pages: 4
                        """).targets().get("t"));

        assertThat(target.patience()).isEqualTo(new Patience(600, 180, 600, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "'long-running: {limit: 9m}'", "'long-running: {poll: false, limit: 9m}'", "'long-running:'"
            })
    void operations_are_followed_only_where_that_is_said(String more) {
        assertThat(patience(more)).isEqualTo(Patience.USUAL);
        assertThat(patience("long-running: {poll: yes}")).isEqualTo(Patience.USUAL.polling());
    }

    private Patience patience(String more) {
        return Objects.requireNonNull(file.settings("targets:\n  t:\n    url: https://x.org\n    " + more)
                        .targets()
                        .get("t"))
                .patience();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limits: {requests-per-minute: 0}  | expected a whole number from 1 to 1000000, found `0`",
                "limits: {retry-budget: long}      | expected a time such as `30s` or `2m`, found `long`",
                "limits: {requests: 5}             | unknown key `requests` in `targets.t.limits`",
                "long-running: {pol: true}         | unknown key `pol` in `targets.t.long-running`; did you mean `poll`?",
                "long-running: {poll: maybe}       | expected `true` or `false`, found `maybe`",
                "follow-pages: all                 | expected a whole number from 0 to 1000, found `all`"
            })
    void tells_what_is_wrong_with_them(String more, String complaint) {
        assertThat(file.complaint("targets: {t: {url: 'https://x.org', " + more + "}}"))
                .contains(complaint);
    }

    @Test
    void reads_the_mock() {
        Settings settings = file.settings("targets: { mock: { mappings: stubs, port: 8080 } }");

        assertThat(settings.targets().get("mock"))
                .isEqualTo(new TargetSettings("mock", null, folder.resolve("stubs"), 8080, true, Map.of(), 30));
    }

    @Test
    void an_empty_mock_is_the_mock() {
        assertThat(file.settings("targets:\n  mock:\n").targets()).isEqualTo(Map.of("mock", TargetSettings.mock()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/v1/, http://127.0.0.1:8080/v1, true",
        "http://localhost, http://localhost, true",
        "http://[::1]:99, http://[::1]:99, true",
        "https://x.org, https://x.org, false",
        "http://127.0.0.1.evil.org, http://127.0.0.1.evil.org, false"
    })
    void a_url_is_a_target_and_disposable_on_this_machine(String flag, String url, boolean disposable) {
        TargetSettings target = file.settings("", Map.of(), new Overrides(flag, null, null, null, null))
                .chosenTarget();

        assertThat(target.url()).isEqualTo(url);
        assertThat(target.disposable()).isEqualTo(disposable);
    }

    @Test
    void chooses_a_target_by_name() {
        Settings settings = file.settings(
                "targets: {t: {url: 'https://x.org'}}", Map.of(), new Overrides("t", null, null, null, null));

        assertThat(settings.chosenTarget()).isSameAs(settings.targets().get("t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contso     | `--target` takes `contoso`, `mock` or a URL, not `contso`; did you mean `contoso`?",
                "zzz        | `--target` takes `contoso`, `mock` or a URL, not `zzz`",
                "ftp://x    | `--target` takes a URL such as `https://graph.microsoft.com/v1.0`, not `ftp://x`",
                "http://a:b@x.org | `--target`: a URL with a user or password in it is a literal secret"
            })
    void tells_what_is_wrong_with_the_chosen_target(String flag, String message) {
        Settings settings = file.settings(
                "targets: {contoso: {url: 'https://x.org'}}", Map.of(), new Overrides(flag, null, null, null, null));

        assertThatThrownBy(settings::chosenTarget)
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-secret: hunter2",
                "clientSecret: hunter2",
                "PASSWORD: hunter2",
                "refresh_token: hunter2",
                "token: 'x${env:A}hunter2'",
                "token: $hunter2",
                "private-key: hunter2",
                "accounts: [ { password: hunter2 } ]",
                "password: [ hunter2 ]",
                "token: ''",
                "api-key: '${env:}'"
            })
    void refuses_literal_secrets_without_repeating_them(String auth) {
        assertThat(file.complaint(AUTH.formatted(auth)))
                .matches("verbatim\\.yml:1:\\d+: `[A-Za-z_-]+` is a literal secret; name where it is kept, as "
                        + "`\\$\\{env:NAME}` or `\\$\\{file:PATH}`")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: token, token: '${env:SECRET}'",
                "type: token, token: $env:TOKEN",
                "type: basic, user: qa, password: '${file:/run/secrets/p}'",
                "type: client-credentials, token-url: 'https://x.org/token', client-id: hunter2",
                "type: token-command, command: [az, account, get-access-token]",
                "type: none"
            })
    void accepts_references_and_what_is_no_secret(String auth) {
        assertThat(file.settings(AUTH.formatted(auth)).targets()).containsKey("t");
    }
}
