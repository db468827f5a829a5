package dev.verbatim.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.replay.WriteFlags.Deletes;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyPolicyTest {

    @ParameterizedTest(name = "{0} own={1} disposable={2} writes={3} deletes={4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | false | false | false | NONE | sent
                    HEAD   | false | false | false | NONE | sent
                    get    | false | false | false | NONE | sent
                    POST   | false | false | false | NONE | disposable: true
                    POST   | false | false | true  | NONE | disposable: true
                    POST   | true  | false | true  | NONE | disposable: true
                    POST   | false | true  | false | NONE | --allow-writes
                    POST   | true  | true  | false | OWN  | --allow-writes
                    POST   | false | true  | false | ANY  | --allow-writes
                    POST   | false | true  | true  | NONE | sent
                    PATCH  | false | true  | true  | NONE | sent
                    PUT    | false | true  | true  | NONE | sent
                    PUT    | false | true  | false | NONE | --allow-writes
                    MERGE  | false | true  | false | NONE | --allow-writes
                    OPTIONS| false | true  | false | NONE | --allow-writes
                    DELETE | false | false | false | NONE | disposable: true
                    DELETE | false | false | true  | ANY  | disposable: true
                    DELETE | true  | false | true  | OWN  | disposable: true
                    DELETE | false | true  | true  | NONE | --allow-deletes
                    DELETE | true  | true  | true  | NONE | --allow-deletes
                    DELETE | false | true  | true  | OWN  | --allow-deletes=any
                    DELETE | true  | true  | true  | OWN  | sent
                    DELETE | true  | true  | false | OWN  | sent
                    delete | false | true  | true  | NONE | --allow-deletes
                    DELETE | false | true  | false | ANY  | sent
                    """)
    void decides_on_a_live_target(
            String method, boolean own, boolean disposable, boolean writes, Deletes deletes, String outcome) {
        TargetFacts target = TargetFacts.ofLive("contoso", URI.create("https://contoso.example"), disposable);

        String decision = SafetyPolicy.objection(method, own, target, new WriteFlags(writes, deletes))
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
        assertThat(SafetyPolicy.objection(method, false, TargetFacts.ofMock(), WriteFlags.READ_ONLY))
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

        assertThat(SafetyPolicy.objection("POST", false, target, WriteFlags.READ_ONLY))
                .contains("`POST` may change data, and the target `contoso` is not marked `disposable: true`;"
                        + " it takes that and `--allow-writes`");
    }
}
