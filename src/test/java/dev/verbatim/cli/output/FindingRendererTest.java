package dev.verbatim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Finding;
import dev.verbatim.model.Severity;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.report.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingRendererTest {

    private static final PageExcerpt PAGE = PageExcerpt.of(List.of(SourceText.of("a.md", """
            # Get participant

            <!-- { "blockType": "request", "name": "get" } -->
            ```http
            GET /v1.0/x
            ```

            <!-- { "blockType": "reqest", "name": "get" } -->
            """)));

    private final Finding duplicate = Finding.error(
                    "name-duplicate", new SourceSpan("a.md", 8, 42, 8, 47), "`get` names two requests of this page")
            .label("the second one")
            .related(new SourceSpan("a.md", 3, 43, 3, 48), "the first one")
            .related(new SourceSpan("b.md", 3, 1, 3, 4), "and one on another page")
            .note("both run; this one is called `get#2`")
            .help("give one of them another name")
            .build();

    private final Finding plain = Finding.warning(
                    "block-type-unknown",
                    new SourceSpan("a.md", 8, 21, 8, 29),
                    "`reqest` is no block type, 100% sure: see a,b")
            .build();

    @Test
    void shows_both_places_notes_and_help() {
        Golden.check("finding", FindingRenderer.render(duplicate, PAGE, 100, Style.plain()));
    }

    @Test
    void shows_the_place_alone_where_the_page_cannot_be_read() {
        Golden.check("finding-without-page", FindingRenderer.render(duplicate, PageExcerpt.none(), 100, Style.plain()));
    }

    @Test
    void a_finding_of_a_whole_file_has_one_caret() {
        Finding finding = Finding.error("encoding", SourceSpan.ofFile("a.md"), "the page is not UTF-8")
                .build();

        Golden.check("finding-of-file", FindingRenderer.render(finding, PAGE, 100, Style.plain()));
    }

    @Test
    void concise_is_one_line() {
        assertThat(Problem.of(plain).concise(Style.plain()))
                .isEqualTo("a.md:8:21: warning[block-type-unknown]: `reqest` is no block type, 100% sure: see a,b\n");
    }

    @Test
    void github_gets_escaped_commands_with_the_worst_first() {
        Finding odd = Finding.info("content-length", new SourceSpan("a,b:c.md", 3, 1, 5, 2), "two\nlines")
                .build();

        Golden.check(
                "github",
                GithubCommands.render(
                        List.of(Problem.of(odd), Problem.of(plain), Problem.of(duplicate)),
                        Style.plain(),
                        page -> page));
    }

    @Test
    void github_gets_ten_of_a_kind_and_the_number_of_the_others() {
        List<Problem> problems = new ArrayList<>(Problem.of(Samples.driftedParticipant()));
        for (int line = 1; line <= 13; line++) {
            problems.add(new Problem(new SourceSpan("a.md", line, 1, line, 2), Severity.WARNING, "x", "y"));
        }

        List<String> lines = GithubCommands.render(problems, Style.plain(), page -> page)
                .lines()
                .toList();

        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(2);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("4 more problems not annotated here");
    }
}
