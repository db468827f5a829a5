package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "/calls/{id} => {id} after calls",
                "https://h/v1.0/calls/{id}/participants/{id} => {id} after calls, {id} after participants",
                "/users/{id | userPrincipalName} => {id | userPrincipalName} after users",
                "/a/{{x}}/b => {{x}} after a",
                "/a/<x y>/b => <x y> after a",
                "/a/:x/b?c=:d => :x after a",
                "{{host}}/a => {{host}} after ¤¤",
                "https://{tenant}.h/a => {tenant} after ¤¤",
                "https://h/{id} => {id} after ¤¤",
                "/r/range(address='{address}') => {address} after address",
                "/a?$filter=id eq '{x}' => {x} after ¤¤",
                "/a?token={t} => {t} after token",
                "/root:/{path}:/content => {path} after root:",
            })
    void finds_with_what_stands_before(String url, String expected) {
        assertThat(Placeholders.in(url))
                .map(p -> p.text() + " after " + (p.before().isEmpty() ? "¤¤" : p.before()))
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '¤',
            value = {
                "/me",
                "/drive/root:/a/b:/content",
                "/a?$filter=id eq 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name x'",
                "/a?$filter=b lt 1 and c gt 2",
                "/channels/19:abc@thread.skype/x",
                "/a?q={\"b\": 1}",
                "/a/{unclosed",
            })
    void finds_none_in(String url) {
        assertThat(Placeholders.in(url)).isEmpty();
    }

    @Test
    void offsets_cover_the_text() {
        String url = "/users/{id}/x/<y>";
        assertThat(Placeholders.in(url))
                .allSatisfy(p -> assertThat(url.substring(p.start(), p.end())).isEqualTo(p.text()));
    }

    @Test
    void keys_go_from_particular_to_general() {
        assertThat(Placeholders.in("/users/{id | name}").get(0).keys())
                .containsExactly("users/{id | name}", "users/{id}", "users/{name}", "{id | name}", "{id}", "{name}");
    }
}
