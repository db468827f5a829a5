package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Page;
import dev.verbatim.testing.JudgedDocs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks all rules. Each has a page in the jar that says what it means and why it matters, and whose own snippets prove
 * it: what stands under "Wrong" triggers the rule, what stands under "Right" does not, both with the files given under
 * "Around it". A fence's info string names its file: {@code md api/page.md}.
 */
class RulePagesTest {

    /** What no text can show: see DecodingTest, BadInputTest, BaselineTest. */
    private static final Set<String> NOT_TEXT =
            Set.of("encoding", "page-too-large", "page-unreadable", "baseline-obsolete");

    static Stream<String> ids() {
        return RuleCatalog.rules().stream().map(NamedRule::id);
    }

    @Test
    void ids_are_unique() {
        assertThat(ids().toList()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void has_a_page_of_its_own(String id) throws IOException {
        Page page = page(id);
        assertThat(page.title()).isEqualTo(id);
        assertThat(page.headings()).extracting(heading -> heading.text()).contains("Why it matters");
        NamedRule rule = rule(id);
        String word = rule.onByDefault() ? rule.severity().word() : "off";
        assertThat(text(id).lines().skip(2).findFirst().orElse("")).startsWith("**" + word + "** ");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void is_triggered_by_what_its_page_calls_wrong(String id) throws IOException {
        if (!NOT_TEXT.contains(id)) {
            assertThat(docs(id, "Wrong").findings(id)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void is_silent_about_what_its_page_calls_right(String id) throws IOException {
        if (!NOT_TEXT.contains(id)) {
            assertThat(docs(id, "Right").findings(id))
                    .extracting(Finding::message)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void gives_its_findings_the_severity_that_its_page_states(String id) throws IOException {
        if (!NOT_TEXT.contains(id) && rule(id).onByDefault()) {
            assertThat(bare(id, "Wrong").findings(id))
                    .extracting(Finding::severity)
                    .contains(rule(id).severity());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void says_what_is_wrong_in_the_message_and_what_to_do_in_the_help_alone(String id) throws IOException {
        assertThat(docs(id, "Wrong").findings(id)).allSatisfy(finding -> {
            assertThat(finding.message())
                    .doesNotContain("did you mean", "; ")
                    .doesNotEndWith(".")
                    .matches("[^\\p{Lu}].*");
            assertThat(finding.help()).isNotBlank();
        });
    }

    private static JudgedDocs docs(String id, String heading) throws IOException {
        return bare(id, heading).rule(id, rule(id).severity().word());
    }

    private static JudgedDocs bare(String id, String heading) throws IOException {
        Page page = page(id);
        JudgedDocs docs = JudgedDocs.of("readme.md", "# Readme\n");
        List<CodeBlock> under = under(page, heading);
        assertThat(under).isNotEmpty();
        Stream.concat(under.stream(), under(page, "Around it").stream())
                .forEach(block -> docs.with(file(block), block.code().text() + "\n"));
        return docs;
    }

    private static String file(CodeBlock block) {
        String[] words = block.language().split(" ");
        return words.length > 1 ? words[1] : "page.md";
    }

    private static List<CodeBlock> under(Page page, String heading) {
        return page.codeBlocks().stream()
                .filter(block -> page.headingAbove(block.fenceLine())
                        .filter(above -> above.text().equals(heading))
                        .isPresent())
                .toList();
    }

    private static NamedRule rule(String id) {
        return RuleCatalog.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(String id) throws IOException {
        return new PageReader(ReadOptions.DEFAULT).read(id + ".md", text(id).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String id) throws IOException {
        try (InputStream page = RulePagesTest.class.getResourceAsStream("/dev/verbatim/check/rules/" + id + ".md")) {
            return new String(Objects.requireNonNull(page, "no page for " + id).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
