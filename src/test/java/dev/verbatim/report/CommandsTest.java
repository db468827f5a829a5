package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Proof;
import dev.verbatim.model.RunInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that people copy. */
class CommandsTest {

    private static final RunInfo LIVE = new RunInfo(
            "run", "http://127.0.0.1:9000", "http://127.0.0.1:9000", "strict", 1, 1, "0", Samples.RUN.started());

    @ParameterizedTest
    @CsvSource({
        "docs/a.md, ./verbatim run docs/a.md:7",
        "docs/it's me.md, './verbatim run ''docs/it''\\''''s me.md:7'''",
        "-rf.md, ./verbatim run ./-rf.md:7",
        "$(rm).md, './verbatim run ''$(rm).md:7'''",
    })
    void reproduce_names_the_place(String page, String command) {
        assertThat(Reproduce.command(result(page, "GET /x", Proof.Kind.DOCS), Samples.RUN))
                .isEqualTo(command);
    }

    @Test
    void reproduce_repeats_target_strictness_and_leave_to_write() {
        assertThat(Reproduce.command(result("a.md", "POST /x", Proof.Kind.LIVE), LIVE))
                .isEqualTo("./verbatim run a.md:7 --target http://127.0.0.1:9000 --shape strict --allow-writes");
    }

    @Test
    void reading_needs_no_leave() {
        assertThat(Reproduce.command(result("a.md", "GET /x", Proof.Kind.LIVE), LIVE))
                .doesNotContain("allow");
    }

    @Test
    void curl_sends_the_same_again() {
        Exchanged exchanged = exchanged(
                "POST /v1.0/x?$filter=a HTTP/1.1\nHost: 127.0.0.1:9\nAuthorization: Bearer ***\nPrefer: it's",
                "{\"a\": 1}");

        assertThat(CurlCommand.of(exchanged, "http://127.0.0.1:9/v1.0"))
                .isEqualTo(
                        "curl --globoff --include --request POST 'http://127.0.0.1:9/v1.0/x?$filter=a'"
                                + " --header \"Authorization: Bearer $TOKEN\" --header 'Prefer: it'\\''s' --data-raw '{\"a\": 1}'");
    }

    @ParameterizedTest
    @CsvSource({
        "GET https://graph.example/x HTTP/1.1, https://graph.example/v1, curl --globoff --include https://graph.example/x",
        "GET /x, https://graph.example/v1, curl --globoff --include https://graph.example/x",
        "nonsense, https://graph.example,",
    })
    void curl_finds_the_address(String head, String target, String command) {
        assertThat(CurlCommand.of(exchanged(head, ""), target)).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b'", "'\u001b[2J'", "(12 bytes that are no text)"})
    void curl_pastes_only_text(String body) {
        assertThat(CurlCommand.of(exchanged("PUT /x", body), "http://h")).endsWith(" --data-binary @body");
    }

    private static Exchanged exchanged(String head, String body) {
        return new Exchanged(head, body, null, null, 1, List.of());
    }

    private static ExampleResult result(String page, String request, Proof.Kind proof) {
        Example example = Samples.example(page, "n", 7, request, "HTTP/1.1 200 OK");
        return Samples.matches(example, proof);
    }
}
