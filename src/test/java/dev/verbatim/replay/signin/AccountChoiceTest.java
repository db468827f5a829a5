package dev.verbatim.replay.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.AccountSettings;
import dev.verbatim.config.Auth;
import dev.verbatim.http.Exchange;
import dev.verbatim.testing.Exchanges;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountChoiceTest {

    private static final AccountSettings ANY = account("any", "", "", "", false);
    private static final AccountSettings READER = account("reader", "Calls.Read", "", "", false);
    private static final AccountSettings WRITER = account("writer", "calls.read Calls.Write", "", "", false);
    private static final AccountSettings BETA = account("beta", "", "", "beta", false);
    private static final AccountSettings V1 = account("v1", "", "", "v1.0 v2", false);
    private static final AccountSettings BUSINESS = account("business", "", "onedrive.only", "", false);
    private static final AccountSettings SECOND = account("second", "", "", "", true);

    private static final Exchange PLAIN = Exchanges.of("GET https://api.contoso.example/calls");

    @Test
    void nobody_signs_in_where_there_are_no_accounts() {
        assertThat(AccountChoice.of(List.of(), PLAIN, true)).isEqualTo(new AccountChoice(null, null));
    }

    @Test
    void the_first_account_that_has_everything_is_chosen() {
        Exchange write = Exchanges.with(PLAIN, "scopes", "Calls.Read Calls.Write");

        assertThat(chosen(PLAIN, READER, WRITER)).isEqualTo("reader");
        assertThat(chosen(write, READER, WRITER)).isEqualTo("writer");
        assertThat(chosen(write, READER, ANY, WRITER)).isEqualTo("any");
    }

    @Test
    void a_tag_must_be_had() {
        Exchange tagged = Exchanges.with(PLAIN, "tags", List.of("onedrive.only"));

        assertThat(chosen(tagged, ANY, BUSINESS)).isEqualTo("business");
        assertThat(objection(tagged, ANY))
                .isEqualTo(
                        "the account `any` lacks the tag `onedrive.only`; it takes one that has it under `accounts`");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.contoso.example/beta/calls, beta",
        "https://api.contoso.example/v1.0/calls, v1",
        "/v2?a=b, v1",
        "https://api.contoso.example/calls, beta",
        "https://api.contoso.example/v1.0calls/x, beta"
    })
    void the_version_is_that_of_the_path(String url, String account) {
        assertThat(chosen(Exchanges.of("GET " + url), BETA, V1)).isEqualTo(account);
    }

    @Test
    void a_version_in_the_annotation_comes_before_that_of_the_path() {
        Exchange exchange = Exchanges.with(Exchanges.of("GET /beta/calls"), "apiVersions", "v1.0");

        assertThat(chosen(exchange, BETA, V1)).isEqualTo("v1");
    }

    @Test
    void a_second_account_is_for_those_who_ask_for_it() {
        assertThat(AccountChoice.of(List.of(SECOND, ANY), PLAIN, true).name()).isEqualTo("second");
        assertThat(AccountChoice.of(List.of(SECOND, ANY), PLAIN, false).name()).isEqualTo("any");
        assertThat(AccountChoice.of(List.of(ANY), PLAIN, true).objection())
                .isEqualTo("it asks for a second account, and none is marked `secondary: true`");
    }

    @Test
    void says_what_nobody_has() {
        Exchange exchange = Exchanges.with(Exchanges.of("GET /beta/calls"), "scopes", "Calls.Write");

        assertThat(objection(exchange, READER))
                .isEqualTo("the account `reader` lacks the scope `Calls.Write`; it takes one that has it under"
                        + " `accounts`");
        assertThat(objection(exchange, READER, V1))
                .isEqualTo("no account has the scope `Calls.Write` and the API version `beta`; it takes one that has"
                        + " under `accounts`");
    }

    private static String chosen(Exchange exchange, AccountSettings... accounts) {
        return String.valueOf(
                AccountChoice.of(List.of(accounts), exchange, false).name());
    }

    private static String objection(Exchange exchange, AccountSettings... accounts) {
        return String.valueOf(
                AccountChoice.of(List.of(accounts), exchange, false).objection());
    }

    private static AccountSettings account(
            String name, String scopes, String tags, String versions, boolean secondary) {
        return new AccountSettings(
                name, words(scopes), words(tags), words(versions), secondary, Map.of(), new Auth.None());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
