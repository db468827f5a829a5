package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.config.Auth.Client;
import dev.verbatim.config.Auth.ClientCredentials;
import dev.verbatim.model.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthReadingTest extends WithConfiguredFolder {

    @Test
    void entra_fills_in_where_to_ask() {
        Client client = client("type: client-credentials, entra: {tenant: contoso.example}, client-id: qa,"
                + " client-secret: '${env:S}'");

        assertThat(client.tokenUrl().base().text()).isEqualTo("https://login.microsoftonline.com");
        assertThat(Objects.requireNonNull(client.tokenUrl().tenant()).text()).isEqualTo("contoso.example");
        assertThat(client.tokenUrl().path()).isEqualTo("/oauth2/v2.0/token");
        assertThat(client.credential())
                .isInstanceOfSatisfying(Auth.ClientSecret.class, secret -> assertThat(secret.inBody())
                        .isTrue());
    }

    @Test
    void a_secret_goes_into_the_header_unless_told_otherwise() {
        assertThat(client("type: client-credentials, token-url: 'https://x.org/t', client-id: q, client-secret: $env:S")
                        .credential())
                .isInstanceOfSatisfying(Auth.ClientSecret.class, secret -> assertThat(secret.inBody())
                        .isFalse());
    }

    @Test
    void one_file_may_hold_the_certificate_and_its_key() {
        assertThat(client("type: client-credentials, token-url: 'https://x.org/t', client-id: q,"
                                + " certificate-file: both.pem")
                        .credential())
                .isInstanceOfSatisfying(Auth.Certificate.class, both -> {
                    assertThat(both.key()).isEqualTo(both.certificate());
                    assertThat(both.key().text())
                            .isEqualTo(folder.resolve("both.pem").toString());
                });
    }

    @Test
    void a_command_is_split_without_a_shell() {
        assertThat(auth("type: token-command, command: \"az account 'get access' \\\"to ken\\\" $HOME\""))
                .isEqualTo(new Auth.TokenCommand(List.of("az", "account", "get access", "to ken", "$HOME"), 60));
    }

    @Test
    void references_are_looked_up_late() throws IOException {
        Files.writeString(folder.resolve("token.txt"), " from-a-file \n");
        Auth.StaticToken inFile = (Auth.StaticToken) auth("type: token, token: '${file:token.txt}'");
        Auth.StaticToken inVariable = (Auth.StaticToken) auth("type: token, token: '${env:TOKEN}'");

        assertThat(inFile.token().resolve(Map.of())).isEqualTo("from-a-file");
        assertThat(inVariable.token().resolve(Map.of("TOKEN", "abc"))).isEqualTo("abc");
        assertThatThrownBy(() -> inVariable.token().resolve(Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessage("verbatim.yml:1:64: the environment variable `TOKEN` is not set");
        Files.delete(folder.resolve("token.txt"));
        assertThatThrownBy(() -> inFile.token().resolve(Map.of()))
                .hasMessage("verbatim.yml:1:64: there is no file `" + folder.resolve("token.txt") + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client-id: x | 43: `targets.t.auth.type` is missing: how to sign in",
                "type: tokn | 50: `tokn` is not known here; did you mean `token`?",
                "type: token | 43: `targets.t.auth.token` is missing: the token",
                "type: token, token: $env:T, scpe: x | 72: unknown key `scpe` in `targets.t.auth`; known are `type`, `token`",
                "type: basic, user: x, pasword: $env:T | 66: unknown key `pasword` in `targets.t.auth`; did you mean `password`?",
                "type: client-credentials, client-id: x | 43: `targets.t.auth.token-url` is missing: where to ask; or `entra` with a `tenant`",
                "type: client-credentials, token-url: x.org, client-id: x | 81: expected a URL such as `https://graph.microsoft.com/v1.0`, found `x.org`",
                "type: client-credentials, entra: {}, client-id: x | 77: `targets.t.auth.entra.tenant` is missing: the id or a domain of the tenant",
                "type: device-code, token-url: 'https://x.org', client-id: x | 43: `targets.t.auth.device-url` is missing: where to ask; or `entra` with a `tenant`",
                "type: client-credentials, token-url: 'https://x.org', client-id: x, client-secret: $env:S, assertion-file: f | 151: `targets.t.auth.assertion-file` and `client-secret` are two proofs of one client",
                "type: token-command | 43: `targets.t.auth.command` is missing: what prints a token"
            })
    void says_what_is_wrong_and_where(String auth, String complaint) {
        assertThat(file.complaint("targets: {t: {url: 'https://x.org', auth: {" + auth + "}}}"))
                .isEqualTo("verbatim.yml:1:" + complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts: [{}] | an account needs a `name`",
                "accounts: [{name: a}, {name: a}] | there is an account `a` already",
                "accounts: [{name: a, scope: x}] | unknown key `scope` in `targets.t.accounts.0`; did you mean `scopes`?",
                "accounts: {name: a} | expected a list for `targets.t.accounts`, found keys with values",
                "accounts: [a] | expected keys with values in `targets.t.accounts`, found `a`",
                "accounts: [{name: a, headers: {X-Api-Key: abc}}] | `X-Api-Key` is a literal secret; name where it is kept, as `${env:NAME}` or `${file:PATH}`",
                "accounts: [], auth: {type: none} | `auth`, `accounts` and `accounts-file` each say who signs in; one of them is enough",
                "expect-tenant: x | nobody signs in to the target `t`, so no tenant can be expected",
                "expect-tenant: x, auth: {type: basic, user: a, password: $env:P} | the account `t` signs in with `basic`, which names no tenant",
                "acounts: [] | unknown key `acounts` in `targets.t`; did you mean `accounts`?"
            })
    void says_what_is_wrong_with_accounts(String keys, String complaint) {
        assertThat(file.complaint("targets: {t: {url: 'https://x.org', " + keys + "}}"))
                .matches("verbatim\\.yml:1:\\d+: .*")
                .endsWith(": " + complaint);
    }

    @Test
    void reads_what_to_mask() {
        assertThat(file.settings("mask: {headers: [X-Tenant], properties: pin}").mask())
                .isEqualTo(new MaskSettings(List.of("X-Tenant"), List.of("pin")));
        assertThat(file.complaint("mask: {header: [X-Tenant]}"))
                .isEqualTo("verbatim.yml:1:8: unknown key `header` in `mask`; did you mean `headers`?");
    }

    private Client client(String auth) {
        return ((ClientCredentials) auth(auth)).client();
    }

    private Auth auth(String auth) {
        return Objects.requireNonNull(file.settings("targets: {t: {url: 'https://x.org', auth: {" + auth + "}}}")
                        .targets()
                        .get("t"))
                .signIn()
                .accounts()
                .get(0)
                .auth();
    }
}
