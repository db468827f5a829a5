package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.replay.WriteFlags.Deletes;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyPolicyTest {

    @ParameterizedTest(name = "{0} disposable={1} writes={2} deletes={3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | false | false | NONE | sent
                    HEAD   | false | false | NONE | sent
                    get    | false | false | NONE | sent
                    POST   | false | false | NONE | disposable: true
                    POST   | false | true  | NONE | disposable: true
                    POST   | true  | false | NONE | --allow-writes
                    POST   | true  | false | ANY  | --allow-writes
                    POST   | true  | true  | NONE | sent
                    PATCH  | true  | true  | NONE | sent
                    PUT    | true  | true  | NONE | sent
                    PUT    | true  | false | NONE | --allow-writes
                    MERGE  | true  | false | NONE | --allow-writes
                    OPTIONS| true  | false | NONE | --allow-writes
                    DELETE | false | false | NONE | disposable: true
                    DELETE | false | true  | ANY  | disposable: true
                    DELETE | true  | true  | NONE | --allow-deletes
                    DELETE | true  | true  | OWN  | --allow-deletes=any
                    delete | true  | true  | NONE | --allow-deletes
                    DELETE | true  | false | ANY  | sent
                    """)
    void decides_on_a_live_target(String method, boolean disposable, boolean writes, Deletes deletes, String outcome) {
        TargetFacts target = TargetFacts.ofLive("contoso", URI.create("https://contoso.example"), disposable);

        String decision = SafetyPolicy.objection(method, target, new WriteFlags(writes, deletes))
                .orElse("sent");

        if (outcome.equals("sent")) {
            assertThat(decision).isEqualTo("sent");
        } else {
            assertThat(decision).contains(outcome).isNotEqualTo("sent");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE", "MERGE"})
    void sends_everything_to_the_mock(String method) {
        assertThat(SafetyPolicy.objection(method, TargetFacts.ofMock(), WriteFlags.READ_ONLY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080",
                "http://127.9.8.7",
                "http://localhost/x",
                "http://LOCALHOST",
                "http://[::1]:1"
            })
    void a_loopback_address_is_disposable(String url) {
        assertThat(TargetFacts.ofLive("it", URI.create(url), false).disposable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://128.0.0.1",
                "http://localhost.example",
                "http://127.0.0.1.example",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::2]"
            })
    void another_address_is_not(String url) {
        assertThat(TargetFacts.ofLive("it", URI.create(url), false).disposable())
                .isFalse();
    }

    @Test
    void the_reason_names_the_target_and_what_is_missing() {
        TargetFacts target = TargetFacts.ofLive("contoso", URI.create("https://contoso.example"), false);

        assertThat(SafetyPolicy.objection("POST", target, WriteFlags.READ_ONLY))
                .contains("`POST` may change data, and the target `contoso` is not marked `disposable: true`;"
                        + " it takes that and `--allow-writes`");
    }
}
