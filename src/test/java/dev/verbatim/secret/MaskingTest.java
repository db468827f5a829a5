package dev.verbatim.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.config.MaskSettings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private final Masking masking = new Masking();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"access_token\": \"abc\"}           | {\"access_token\": \"***\"}",
                "{\"accessToken\" : \"a\\\"b\", \"x\": 1} | {\"accessToken\" : \"***\", \"x\": 1}",
                "{\"password\":\"a\\\\\",\"x\":\"y\"}   | {\"password\":\"***\",\"x\":\"y\"}",
                "{\\\"client_secret\\\": \\\"abc\\\"}  | {\\\"client_secret\\\": \\\"***\\\"}",
                "{\\\"password\\\": \\\"a\\\\\\\"b\\\"} | {\\\"password\\\": \\\"***\\\"}",
                "{'password': 'abc'}                   | {'password': '***'}",
                "{\"password\": 12345}                 | {\"password\": \"***\"}",
                "{\"password\": \"cut off              | {\"password\": \"***",
                "GET /a?access_token=abc&b=c           | GET /a?access_token=***&b=c",
                "GET https://x.org/a?b=c&sig=a%2Fb HTTP | GET https://x.org/a?b=c&sig=*** HTTP",
                "client_id=qa&client_secret=a+b        | client_id=qa&client_secret=***",
                "Cookie: a=b; c=d                      | Cookie: ***",
                "x-api-key: abc                        | x-api-key: ***",
                "Authorization: Custom abc             | Authorization: Custom ***",
                "authorization: abc                    | authorization: ***",
                "a\\nAuthorization: Custom abc\\nb: c  | a\\nAuthorization: Custom ***\\nb: c",
                "curl -H 'Set-Cookie: abc' x           | curl -H 'Set-Cookie: ***' x",
                "{\"clientSecrets\": [\"a\"], \"x\": 1} | {\"clientSecrets\": [\"***\"], \"x\": 1}",
                "{\"secret\":[\"a\", \"b]\"],\"x\":\"y\"} | {\"secret\":[\"***\", \"***\"],\"x\":\"y\"}",
                "{\"secret\":[[1, -2.5], [3]],\"x\":4} | {\"secret\":[[\"***\", \"***\"], [\"***\"]],\"x\":4}",
                "{\"password\": {\"value\": \"x\"}, \"y\": 1} | {\"password\": {\"value\": \"***\"}, \"y\": 1}",
                "{\"password\": {value: 'x', 'n' : 1}} | {\"password\": {value: '***', 'n' : \"***\"}}",
                "{\"password\": {\"a\": {\"b\": [\"c\"]}, \"on\": true}} | {\"password\": {\"a\": {\"b\": [\"***\"]}, \"on\": true}}",
                "{\\\"password\\\":[\\\"a\\\",1],\\\"x\\\":1} | {\\\"password\\\":[\\\"***\\\",\\\"***\\\"],\\\"x\\\":1}",
                "{\\\"secret\\\":[\\n  \\\"a\\\\\\\"b\\\"]} | {\\\"secret\\\":[\\n  \\\"***\\\"]}",
                "{\"t\": \"{\\\"secret\\\": [\\\"a\", \"x\": 1} | {\"t\": \"{\\\"secret\\\": [\\\"***\", \"x\": 1}",
                "{\"secret\": [\"cut off               | {\"secret\": [\"***",
                "{\"secret\": {\"value\": \"a\", \"until\": \"2030-01-31T08:00:00Z\"}} | {\"secret\": {\"value\": \"***\", \"until\": \"2030-01-31T08:00:00Z\"}}"
            })
    void masks_values_by_the_names_before_them(String text, String masked) {
        assertThat(masking.apply(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"sessionSecret\": \"abc\\u002Bdef\\/123\"}        | used abc+def/123 again",
                "{\"sessionSecret\": \"abc\\\"def\"}                   | abc\"def",
                "{\"a\": \"{\\\"password\\\": \\\"abc\\\\/def\\\"}\"} | abc/def",
            })
    void a_value_that_json_escapes_is_known_as_it_is(String answer, String elsewhere) {
        masking.learnNamed(answer);

        assertThat(masking.apply(elsewhere)).contains("***").doesNotContain("def");
    }

    @Test
    void lines_of_a_private_key_in_an_answer_are_known() {
        masking.learnNamed(
                "{\"pem\": \"-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w\\n-----END PRIVATE KEY-----\"}");

        assertThat(masking.apply("line 2: MIIEvQIBADANBgkqhkiG9w")).isEqualTo("line 2: ***");
    }

    @Test
    void a_secret_in_a_json_path_is_masked() {
        masking.know("c'S\"e\\t");

        assertThat(masking.apply("$['c\\'S\"e\\\\t']: gone")).isEqualTo("$['***']: gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\": \"String\"}",
                "{\"password\": \"string (secret)\"}",
                "{\"password\": null, \"passwordProfile\": { \"x\": \"y\" }}",
                "{\"password\": {\"value\": \"String\", \"x\": null, \"y\": [true, \"{secret}\"]}}",
                "{\"password\": {password}, \"secret\": [ secret ], \"x\": {}}",
                "{\"password\": {}, \"secret\": [], \"x\": \"y\"}",
                "{\"password\": \"{password}\"}",
                "Authorization: Bearer {token}",
                "Authorization: <credentials>",
                "the password: it must be long",
                "{\"message\": \"password=\"}",
                "?access_token={token}&b=c",
                "Prefer: respond-async",
                "{\"s\": \"a\", \"address\": [\"b\"], \"events\": [1], \"assignments\": {\"c\": \"d\"}}",
                "a == b : c",
                ":=:",
                ""
            })
    void leaves_what_only_stands_for_a_value(String text) {
        assertThat(masking.apply(text)).isEqualTo(text);
    }

    @Test
    void masks_the_names_that_the_configuration_adds() {
        masking.configure(new MaskSettings(List.of("X-Tenant"), List.of("pin_code")));

        assertThat(masking.apply("X-Tenant: 4711\n{\"pinCode\": \"1\", \"password\": \"2\"}"))
                .isEqualTo("X-Tenant: ***\n{\"pinCode\": \"***\", \"password\": \"***\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b/c\"d",
                "a+b%2Fc%22d",
                "a%20b%2Fc%22d",
                "YSBiL2MiZA",
                "a b/c\\\"d",
                "a b\\/c\\\"d",
                "a b/c&quot;d",
                "a b/c\\\\\\\"d"
            })
    void masks_what_is_known_in_each_form(String form) {
        masking.know(" a b/c\"d\n");

        assertThat(masking.apply("<" + form + ">")).isEqualTo("<***>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "qa", "qa:", "user", "user:", "a-long-name:"})
    void masks_what_is_known_in_the_base64_of_more(String before) {
        String secret = "s3cret-w0rd!?";
        masking.know(secret);
        Base64.Encoder[] encoders = {
            Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getEncoder().withoutPadding()
        };

        for (String after : List.of("", "1", "12", "123")) {
            for (Base64.Encoder encoder : encoders) {
                String encoded = encoder.encodeToString((before + secret + after).getBytes(StandardCharsets.UTF_8));
                assertThat(masking.apply(encoded)).contains("***").hasSizeLessThan(before.length() * 2 + 16);
            }
        }
    }

    @Test
    void masks_many_secrets_in_one_text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            masking.know("secret-" + i + "-end");
            text.append("<secret-").append(i).append("-end>");
        }

        assertThat(masking.apply(text.toString())).isEqualTo("<***>".repeat(3_000));
    }

    @Test
    void masks_signed_tokens_whoever_they_are_of() {
        assertThat(masking.apply("{\"x\": \"eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9.c2ln\"}"))
                .isEqualTo("{\"x\": \"***\"}");
    }

    @Test
    void names_of_placeholders_tell_of_what_stands_for_them() {
        masking.learnNamed("{client_secret}", "first-value");
        masking.learnNamed("[refresh-token]", "second-value");
        masking.learnNamed("calls/{id}", "third-value");

        assertThat(masking.apply("first-value second-value third-value")).isEqualTo("*** *** third-value");
    }

    @Test
    void masks_each_line_of_a_key_but_not_its_frame() {
        masking.know("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nab\n-----END PRIVATE KEY-----");

        assertThat(masking.apply("MIIEvQIBADANBgkqhkiG9w0 ab -----BEGIN PRIVATE KEY-----"))
                .isEqualTo("*** ab -----BEGIN PRIVATE KEY-----");
    }

    @Test
    void masks_the_longer_of_two_secrets_whole() {
        masking.know("secret");
        masking.know("secret-and-more");

        assertThat(masking.apply("secret-and-more, secret")).isEqualTo("***, ***");
    }

    @Test
    void remembers_named_values_for_where_they_stand_without_their_names() {
        masking.learnNamed("{\"access_token\": \"abcd\", \"password\": \"no\"}");

        assertThat(masking.apply("abcd no")).isEqualTo("*** no");
    }

    @Test
    void masks_what_an_array_holds_on_the_lines_below() {
        assertThat(masking.apply("\"clientSecret\": [\n  \"a\",\n  \"not closed\n],\n\"x\": \"y\""))
                .isEqualTo("\"clientSecret\": [\n  \"***\",\n  \"***\n],\n\"x\": \"y\"");
    }

    @Test
    void remembers_what_arrays_and_objects_hold_but_not_the_words_beside_it() {
        masking.learnNamed("{\"password\": {\"kind\": \"temporary\", \"list\": [\"first-one\", \"n0-2\"]}}");

        assertThat(masking.apply("temporary first-one n0-2 kind")).isEqualTo("temporary *** *** kind");
    }

    @Test
    void remembers_what_a_page_shows_of_arrays_for_where_their_name_is_not_shown() {
        masking.learnEnclosed(
                "{\"clientSecrets\": [\"long-enough-to-be-one\", \"short\"], \"name\": [\"no-secret-of-anybody\"]}");

        assertThat(masking.apply("- long-enough-to-be-one short no-secret-of-anybody"))
                .isEqualTo("- *** short no-secret-of-anybody");
    }

    @Test
    void takes_hostile_text() {
        String slashes = "\\".repeat(20_000);

        assertThat(masking.apply("\"password" + slashes + "\":" + slashes + "\"a"))
                .doesNotContain("\"a");
        assertThat(masking.apply("Cookie:{sig={".repeat(100_000) + "}")).startsWith("Cookie:");
        assertThat(masking.apply("a=:".repeat(20_000))).hasSize(60_000);
        assertThat(masking.apply("\"secret\":[\"\n\\\"".repeat(100_000))).startsWith("\"secret\":[");
        assertThat(masking.apply("\"secret\":[" + "\\\"\n".repeat(300_000))).startsWith("\"secret\":[");
        assertThat(masking.apply("\"secret\":[" + "[a{:".repeat(300_000))).startsWith("\"secret\":[");
        assertThat(masking.apply("\"password\": ")).isEqualTo("\"password\": ");
        assertThat(masking.apply("x-api-key:")).isEqualTo("x-api-key:");
    }

    @Test
    void a_challenge_is_no_credential() {
        String challenge = "WWW-Authenticate: Bearer realm=\"contoso\", error=\"invalid_token\"";

        assertThat(new Masking().apply(challenge)).isEqualTo(challenge);
        assertThat(new Masking().apply("Bearer realmofnothing")).isEqualTo("Bearer ***");
    }
}
