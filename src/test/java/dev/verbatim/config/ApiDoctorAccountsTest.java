package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDoctorAccountsTest {

    private static final String CONFIG =
            "targets: { t: { url: 'https://api.contoso.example/v1.0', accounts-file: accounts.json } }";
    private static final String OAUTH = "'clientId': 'qa', 'tokenService': 'https://login.contoso.example/token',"
            + " 'refreshToken': '$env:oauth-refresh-token'";

    @TempDir
    private Path folder;

    @Test
    void reads_an_account_with_a_refresh_token() {
        AccountSettings account = read("""
                { 'name': 'qa', 'enabled': true, %s, 'clientSecret': '$env:S', 'resource': 'https://x.org/',
                  'oauthType': 'RefreshToken', 'redirectUri': 'https://x.org/r', 'additionalHeaders': ['A: b: c', 'D:'],
                  'scopes': ['Calls.Read', 'Calls.Write'], 'tags': ['business'], 'api-versions': ['v1.0'] }
                """.formatted(OAUTH)).get(0);

        assertThat(account.scopes()).containsExactly("Calls.Read", "Calls.Write");
        assertThat(account.tags()).containsExactly("business");
        assertThat(account.apiVersions()).containsExactly("v1.0");
        assertThat(account.secondary()).isFalse();
        assertThat(Objects.requireNonNull(account.headers().get("A")).text()).isEqualTo("b: c");
        assertThat(account.auth()).isInstanceOfSatisfying(Auth.RefreshToken.class, auth -> {
            assertThat(auth.token().resolve(Map.of("oauth-refresh-token", "abc")))
                    .isEqualTo("abc");
            assertThat(auth.client().tokenUrl().base().text()).isEqualTo("https://login.contoso.example/token");
            assertThat(auth.client().credential())
                    .isInstanceOfSatisfying(Auth.ClientSecret.class, secret -> assertThat(secret.inBody())
                            .isTrue());
        });
    }

    @Test
    void reads_an_account_as_older_files_have_it() {
        AccountSettings account = read("""
                { 'name': 'qa', 'enabled': true, %s, 'oauthMode': 'RefreshToken', 'responseType': 'code', 'state': 's',
                  'authService': 'https://login.contoso.example/authorize' }
                """.formatted(OAUTH)).get(0);

        assertThat(account.auth()).isInstanceOf(Auth.RefreshToken.class);
    }

    @Test
    void reads_an_account_with_a_password() {
        AccountSettings account =
                read("{ 'name': 'qa', 'type': 'basic', 'enabled': 'true', 'username': 'u', 'password': '$env:P' }")
                        .get(0);

        assertThat(account.auth()).isInstanceOf(Auth.Basic.class);
    }

    @Test
    void leaves_out_what_is_not_enabled_and_what_is_of_another_service() {
        List<AccountSettings> accounts = read("{ 'name': 'a', 'enabled': false, 'clientSecret': 'literal' },"
                + "{ 'name': 'b', 'clientId': 'x' },"
                + "{ 'name': 'c', 'enabled': true, 'serviceUrl': 'https://other.contoso.example/v1.0' },"
                + "{ 'name': 'd', 'enabled': true, 'serviceUrl': 'https://API.contoso.example/beta', " + OAUTH + "}");

        assertThat(accounts).extracting(AccountSettings::name).containsExactly("d");
    }

    @Test
    void knows_the_secrets_of_what_it_leaves_out() {
        SignInSettings signIn = signIn("""
                { 'name': 'a', 'enabled': false, 'clientId': 'not-a-secret', 'refreshToken': '$env:R',
                  'clientSecret': 'a-literal-secret', 'password': 'none', 'additionalHeaders': ['Prefer: x'] },
                { 'name': 'd', 'enabled': true, 'clientSecret': '$env:S', %s }
                """.formatted(OAUTH));

        assertThat(signIn.idle()).extracting(Reference::text).containsExactly("R", "a-literal-secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ 'name': 'a', 'enabled': true, 'clientSecret': 'abc' } | accounts.json:1:64: `clientSecret` is a literal secret; name where it is kept, as ${R}",
                "{ 'name': 'a', 'enabled': true, 'clientID': 'abc' } | accounts.json:1:48: unknown key `clientID` in `accounts.0`; did you mean `clientId`?",
                "{ 'name': 'a', 'enabled': true, 'oauthType': 'UserPassword' } | accounts.json:1:61: `UserPassword`, which gives a person's password to a program, is not supported; `RefreshToken` is",
                "{ 'name': 'a', 'enabled': true, 'transformations': { 'x': 1 } } | accounts.json:1:67: `transformations` of requests are not supported",
                "{ 'name': 'a', 'enabled': true } | accounts.json:1:16: `accounts.0.tokenService` is missing",
                "{ 'name': 'a', 'enabled': false } | verbatim.yml:1:73: `accounts.json` has no account that is enabled and of `https://api.contoso.example/v1.0`",
                "{ 'name': | accounts.json:1:"
            })
    void says_what_is_wrong_and_where(String account, String complaint) {
        write(account);

        assertThat(new Configured(folder).complaint(CONFIG))
                .startsWith(complaint.replace("${R}", "`${env:NAME}` or `${file:PATH}`"));
    }

    private List<AccountSettings> read(String accounts) {
        return signIn(accounts).accounts();
    }

    private SignInSettings signIn(String accounts) {
        write(accounts);
        return Objects.requireNonNull(
                        new Configured(folder).settings(CONFIG).targets().get("t"))
                .signIn();
    }

    private void write(String accounts) {
        try {
            Files.writeString(
                    folder.resolve("accounts.json"), ("{ 'accounts': [" + accounts + "]}").replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
