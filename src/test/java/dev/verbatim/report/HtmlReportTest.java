package dev.verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.model.Finding;
import dev.verbatim.model.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private final String html = written(UnaryOperator.identity(), Gallery.everything());

    @ParameterizedTest
    @ValueSource(strings = {"style", "script"})
    void the_policy_allows_just_this_style_and_this_script(String element) throws Exception {
        String content = between("<" + element + ">", "</" + element + ">");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

        assertThat(between("Content-Security-Policy\" content=\"", "\""))
                .contains("default-src 'none'")
                .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("unsafe");
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        String page = html.replace(data(), "");

        assertThat(page)
                .doesNotContain("src=", "href=", "url(", "@import", "innerHTML", "eval(", " style=", " onclick=");
    }

    @Test
    void the_data_has_nothing_that_html_could_act_on() throws Exception {
        String hostile = written(
                UnaryOperator.identity(),
                Finding.error("x", SourceSpan.ofFile("</script>"), "<!-- & -->\u2028")
                        .build());
        String json = hostile.substring(hostile.indexOf("id=\"data\">") + 10);
        json = json.substring(0, json.indexOf("</script>"));

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new ObjectMapper().readTree(json).at("/findings/0/message").asText())
                .isEqualTo("<!-- & -->\u2028");
    }

    @Test
    void without_scripts_the_counts_and_what_needs_attention_are_there() {
        assertThat(between("<noscript>", "</noscript>"))
                .contains("<h1>2 of 17 examples drifted</h1>", "<li>not sent: 2</li>")
                .contains(
                        "<li>drifted: <code>api-docs/communications/participant-get.md:52</code> get-participant</li>")
                .contains("get-team (nothing answers at `http://127.0.0.1:9`)");
    }

    @Test
    void every_string_of_a_page_or_a_service_is_masked() {
        String masked = written(text -> "MASKED", Samples.driftedParticipant());

        assertThat(masked).doesNotContain("Heidi", "550fae72", "graph.microsoft", "participant-get");
    }

    private String data() {
        return between("id=\"data\">", "</script>");
    }

    private String between(String before, String after) {
        Matcher found = Pattern.compile(Pattern.quote(before) + "(.*?)" + Pattern.quote(after), Pattern.DOTALL)
                .matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String written(UnaryOperator<String> mask, Object... heard) {
        MemoryOutput output = new MemoryOutput();
        Samples.play(new HtmlReport(output, mask), 1, heard);
        return output.text();
    }
}
