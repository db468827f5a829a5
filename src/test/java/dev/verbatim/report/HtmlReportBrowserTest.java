package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.DifferenceKind;
import dev.verbatim.model.Disagreements;
import dev.verbatim.model.Drift;
import dev.verbatim.model.Example;
import dev.verbatim.model.ExampleResult;
import dev.verbatim.model.Exchanged;
import dev.verbatim.model.Finding;
import dev.verbatim.model.Outcome;
import dev.verbatim.model.Proof;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the report in a real browser, where there is one. */
class HtmlReportBrowserTest {

    @TempDir
    static Path temp;

    private static @Nullable Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Chromium.program();
        String skipped = "SKIPPED: this machine has no Chromium, so the HTML report was not opened in a browser";
        if (program.isEmpty()) {
            System.out.println(skipped);
        }
        Assumptions.assumeTrue(program.isPresent(), skipped);
        browser = Chromium.start(program.get(), temp.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void shows_the_verdict_and_every_outcome_and_asks_nothing_of_the_network() throws IOException {
        Chromium tab = open("", Gallery.everything());

        assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("2 of 17 examples drifted");
        assertThat(tab.text("[...document.querySelectorAll('.chip')].map(c => c.textContent).join('; ')"))
                .isEqualTo("✓ 12 match; ✗ 2 drifted; – 2 not sent; ? 1 no verdict; ! 1 warning; i 1 info");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void shows_documented_beside_returned() throws IOException {
        Chromium tab = open("", Samples.driftedParticipant());

        assertThat(tab.text("[...document.querySelectorAll('tbody tr')].map(r => [...r.cells].map(c => c.textContent)"
                        + ".join(' | ')).join('\\n')"))
                .isEqualTo("""
                        $
                        displayName property-missingthis property did not come back, line 67 | string "Heidi Steen" | nothing
                        isMuted type-changeda value of another type came back, line 68 | boolean false | string "no"
                        tags empty-arraywarning: an empty list came back, so its elements are unproven, line 69 | array [1 element] | array []""");
        assertThat(tab.text("[...document.querySelectorAll('.hit mark')].map(m => m.textContent).join(' ')"))
                .isEqualTo("\"displayName\" false \"tags\"");
        assertThat(tab.text("document.querySelector('.cmd code').textContent"))
                .isEqualTo("./verbatim run api-docs/communications/participant-get.md:52");
    }

    @Test
    void a_note_stands_at_the_difference_that_it_is_about() throws IOException {
        Drift plain = Samples.driftedParticipant().drifts().get(0);
        Drift noted = new Drift(plain.difference().noted("`dispalyName` was returned"), plain.severity());
        Chromium tab = open("", Samples.drifted(Samples.participant(), noted));

        assertThat(tab.text("document.querySelector('tbody td').textContent"))
                .endsWith("line 67note: dispalyName was returned");
    }

    @Test
    void columns_of_what_was_documented_and_returned_are_equally_wide() throws IOException {
        Chromium tab = open("", Samples.driftedParticipant());
        String width = ".getBoundingClientRect().width)";

        assertThat(tab.value("Math.round(document.querySelector('th:nth-child(2)')" + width)
                        .intValue())
                .isPositive()
                .isEqualTo(tab.value("Math.round(document.querySelector('th:nth-child(3)')" + width)
                        .intValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>document.title='owned'</script>",
                "<img src=x onerror=\"document.title='owned'\">",
                "\"><svg onload=\"document.title='owned'\">",
                "<!--<script>",
                "javascript:document.title='owned'",
                "\u2028document.title='owned'//",
                "@@SCRIPT@@ @@DATA@@ @@SUMMARY@@"
            })
    void text_of_pages_and_services_stays_text(String text) throws IOException {
        Chromium tab = open("", hostile(text), failed(text), finding(text));
        tab.value(
                "document.querySelectorAll('.row').forEach(r => r.getAttribute('aria-expanded') === 'true' || r.click())");

        assertThat(tab.text("document.title")).isEqualTo("1 of 2 examples drifted");
        assertThat(tab.value("document.querySelectorAll('img, svg, iframe, a, script:not([id]) ~ script').length")
                        .intValue())
                .isZero();
        assertThat(tab.value("document.querySelectorAll('.detail').length").intValue())
                .isEqualTo(3);
        assertThat(tab.text("document.querySelector('.name').textContent")).contains(text.replace("\u2028", "\\u2028"));
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void the_address_keeps_search_and_chips() throws IOException {
        Chromium tab = open("#q=invite&show=not-sent", Gallery.everything());

        assertThat(tab.text("[...document.querySelectorAll('.name')].map(n => n.textContent).join(' ')"))
                .isEqualTo("invite-phone invite-group");
        tab.value("document.querySelector('.chip.not-sent').click()");
        assertThat(tab.text("location.hash")).isEqualTo("#q=invite");
        assertThat(tab.value("document.querySelectorAll('.name').length").intValue())
                .isEqualTo(5);
    }

    @Test
    void can_be_used_by_keyboard() throws IOException {
        Chromium tab = open("", Gallery.allGood());
        tab.press("j");
        tab.press("j");
        tab.press("Enter");

        assertThat(tab.text("document.activeElement.textContent")).contains("participant-delete-1");
        assertThat(tab.text("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        tab.press("/");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("query");
        for (char key : "mute".toCharArray()) {
            tab.press(String.valueOf(key));
        }
        tab.await("location.hash === '#q=mute'");
        assertThat(tab.value("document.querySelectorAll('.name').length").intValue())
                .isEqualTo(3);
        tab.press("Escape");
        assertThat(tab.text("location.hash")).isEmpty();
    }

    @Test
    void thousands_of_examples_are_drawn_bit_by_bit() throws IOException {
        Chromium tab = open("", Gallery.thousands(8_000));

        assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("160 of 8,000 examples drifted");
        assertThat(tab.text("document.querySelector('.count').textContent")).isEqualTo("160 of 8,000 on 160 pages");
        tab.value("document.querySelector('.chip.drifted').click()");
        assertThat(tab.text("location.hash")).isEqualTo("#show=all");
        assertThat(tab.value("document.querySelectorAll('*').length").intValue())
                .isBetween(3_000, 12_000);
        tab.value("location.hash = 'q=resource-7777&show=all'");
        tab.await("document.querySelectorAll('.name').length === 1");
    }

    @Test
    void lists_what_may_be_left_behind_and_says_nothing_where_nothing_is() throws IOException {
        String list = "[...document.querySelectorAll('#left li')].map(l => l.textContent).join('; ')";
        String shown = "String(document.getElementById('left').checkVisibility())";
        Chromium tab =
                open("", Samples.driftedParticipant(), List.of("`DELETE /calls/7` answered 423", "<b>the call 8</b>"));

        assertThat(tab.text(list)).isEqualTo("DELETE /calls/7 answered 423; <b>the call 8</b>");
        assertThat(tab.text(shown)).isEqualTo("true");
        assertThat(tab.complaints()).isEmpty();

        assertThat(open("", Samples.driftedParticipant()).text(shown)).isEqualTo("false");
    }

    private static Chromium open(String hash, Object... heard) throws IOException {
        Path folder = Files.createTempDirectory(temp, "report");
        Samples.play(
                new HtmlReport(new ReportFolder(folder).file(HtmlReport.FILE), UnaryOperator.identity()), 1, heard);
        Chromium tab = java.util.Objects.requireNonNull(browser);
        tab.open(folder.resolve(HtmlReport.FILE).toUri() + hash);
        return tab;
    }

    private static ExampleResult hostile(String text) {
        Example example = Samples.example(
                "a" + text.replace("/", "") + ".md", "n " + text, 3, "GET /" + text, "HTTP/1.1 200 OK\n\n" + text);
        Drift drift = Samples.drift(
                example,
                text,
                DifferenceKind.TYPE_CHANGED,
                Severity.ERROR,
                "$['" + text + "']",
                text,
                text,
                text,
                text);
        Exchanged exchanged = new Exchanged("GET /" + text, text, "HTTP/1.1 200 " + text, text, 2, List.of(text));
        return new ExampleResult(
                example,
                Outcome.DRIFTED,
                null,
                List.of(drift),
                new Proof(Proof.Kind.RECORDING, text),
                List.of(text),
                exchanged,
                1,
                new Disagreements(text, List.of(new Disagreements.Place(text, text, text, text))));
    }

    private static ExampleResult failed(String text) {
        return Samples.failed(
                Samples.example("b.md", "m " + text, 3, "GET /", "HTTP/1.1 200 OK"), Outcome.BLOCKED, text);
    }

    private static Finding finding(String text) {
        SourceSpan span = new SourceSpan("c.md", 1, 1, 1, 2);
        return Finding.error("x", span, text)
                .label(text)
                .note(text)
                .help(text)
                .related(span, text)
                .build();
    }
}
