package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Annotation;
import dev.verbatim.model.Block;
import dev.verbatim.model.BlockType;
import dev.verbatim.model.CodeBlock;
import dev.verbatim.model.Heading;
import dev.verbatim.model.Page;
import dev.verbatim.model.Prose;
import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;
import dev.verbatim.model.Table;
import dev.verbatim.testing.Pages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageContractTest {

    private final List<Heading> headings = new ArrayList<>();
    private final List<CodeBlock> code = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int line = 1;

    @Test
    void reads_the_templates_of_the_http_request_section() {
        heading(1, "Get a thing", "");
        code("GET /elsewhere");
        heading(2, "HTTP request", "");
        code("// as someone\nGET  /things/{id}\nget /me/things/{id}?x={y}\n\nplain words");
        heading(3, "Of a group", "");
        code("GET /groups/{id}\n   /things");
        heading(2, "Example", "");
        code("GET /things/1");
        assertThat(contract().templates())
                .extracting(template -> template.method() + " " + template.url())
                .containsExactly("GET /things/{id}", "GET /me/things/{id}?x={y}", "GET /groups/{id}/things");
    }

    @Test
    void knows_the_section_of_a_translated_page_by_its_anchor() {
        heading(2, "HTTP 请求", "http-request");
        code("DELETE /things/{id}");
        assertThat(contract().templates()).hasSize(1);
    }

    @Test
    void takes_no_example_for_a_template() {
        heading(2, "HTTP request", "");
        CodeBlock example = code("GET /things/1");
        blocks.add(new Block(new Annotation(example.span(), BlockType.REQUEST, "request", List.of()), example, true));
        assertThat(contract().templates()).isEmpty();
    }

    @Test
    void points_at_the_template() {
        line = 10;
        heading(2, "HTTP request", "");
        code("GET /a\nPOST /b HTTP/1.1");
        assertThat(contract().templates())
                .extracting(template -> Spans.of(template.span()))
                .containsExactly("12:1-12:7", "13:1-13:8");
    }

    @Test
    void a_page_without_templates_accepts_everything() {
        assertThat(contract().fit("GET", "/x")).isEqualTo(UrlTemplate.Fit.FITS);
    }

    @Test
    void names_the_template_that_is_nearest() {
        heading(2, "HTTP request", "");
        code("GET /a/{id}\nPATCH /b/{id}");
        assertThat(contract().closest("GET", "/b/1")).map(UrlTemplate::method).contains("PATCH");
        assertThat(contract().closest("GET", "/c")).isEmpty();
    }

    @Test
    void an_example_is_held_to_the_templates_of_its_own_operation() {
        heading(1, "Thumbnails", "");
        heading(2, "HTTP request", "");
        code("GET /thumbnails");
        heading(2, "Example", "");
        int example = example();
        heading(2, "Get one thumbnail", "");
        heading(3, "HTTP request", "");
        int one = example();
        heading(3, "Example", "");
        int exampleOfOne = example();
        heading(2, "Delete one", "");
        heading(3, "HTTP request", "");
        code("DELETE /thumbnails/{id}");
        int delete = example();

        assertThat(templatesAt(example)).containsExactly("/thumbnails");
        assertThat(templatesAt(one)).isEmpty();
        assertThat(templatesAt(exampleOfOne)).isEmpty();
        assertThat(templatesAt(delete)).containsExactly("/thumbnails/{id}");
    }

    @Test
    void a_heading_inside_an_example_makes_no_operation() {
        heading(1, "Get a thing", "");
        heading(2, "HTTP request", "");
        code("GET /things");
        heading(2, "Examples", "");
        heading(3, "Example 1: one thing", "");
        heading(4, "HTTP request", "");

        assertThat(templatesAt(example())).containsExactly("/things");
    }

    @Test
    void examples_apart_from_every_operation_may_be_of_any() {
        heading(1, "Uploads", "");
        heading(2, "Start one", "");
        heading(3, "HTTP request", "");
        code("POST /uploads");
        heading(2, "End one", "");
        int prose = example();
        heading(2, "Examples", "");
        int apart = example();

        assertThat(templatesAt(apart)).containsExactly("/uploads");
        assertThat(templatesAt(prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example/x, false",
        "HTTPS://API.example/y, false",
        "/x, false",
        "https://up.example/1, true"
    })
    void knows_urls_of_other_hosts_by_the_first_example(String url, boolean elsewhere) {
        Page page = Pages.read("p.md", """
                <!-- { "blockType": "request", "name": "a" } -->
                ```http
                GET https://api.example/a
                ```
                """);
        assertThat(PageContract.of(page).isElsewhere(url)).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Bearer {token}. Required. => true",
                "Required. For example `x`. => true",
                "**Required** => true",
                "Optional. => false",
                "Required if the item is locked. => false",
                "Required for personal accounts. => false",
                "Not required. => false",
                "application/json => false",
            })
    void tells_which_headers_are_required(String description, boolean required) {
        heading(2, "Request headers", "");
        table("Name", "Description", "Authorization", description);
        assertThat(contract().headers()).extracting(HeaderRule::required).containsExactly(required);
    }

    @ParameterizedTest
    @CsvSource({"`If-Match`", "**If-Match**", "If-Match:", "[If-Match](/x)"})
    void reads_a_header_name_through_its_markup(String cell) {
        heading(3, "Optional request headers", "");
        table("Header", "Value", cell, "etag");
        assertThat(contract().headers()).extracting(HeaderRule::name).containsExactly("If-Match");
    }

    @Test
    void never_requires_a_framing_header() {
        heading(2, "Request headers", "");
        table("Name", "Description", "Content-Length", "0. Required.");
        assertThat(contract().headers()).extracting(HeaderRule::required).containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource({"$top, true", "startDateTime, true", "startdatetime, true", "endDateTime, false"})
    void knows_the_query_parameters(String name, boolean allowed) {
        heading(2, "Query parameters", "");
        table("Parameter", "Description", "startDateTime", "from when");
        assertThat(contract().allowsQueryParameter(name)).isEqualTo(allowed);
    }

    @Test
    void a_page_without_a_query_table_allows_any() {
        assertThat(contract().allowsQueryParameter("x")).isTrue();
    }

    private List<String> templatesAt(int example) {
        return contract().at(example).templates().stream().map(UrlTemplate::url).toList();
    }

    /** An example's code at the next line, whose line number is returned. */
    private int example() {
        CodeBlock example = code("GET /things/1");
        blocks.add(new Block(new Annotation(example.span(), BlockType.REQUEST, "request", List.of()), example, true));
        return example.code().span().startLine();
    }

    private PageContract contract() {
        return PageContract.of(new Page(
                "p.md",
                line,
                headings,
                code,
                blocks,
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE,
                List.of()));
    }

    private void heading(int level, String text, String anchor) {
        headings.add(new Heading(level, text, anchor, span()));
        line++;
    }

    private CodeBlock code(String text) {
        SourceText source = SourceText.at("p.md", text, line + 1, 1);
        int lines = source.lines().size();
        CodeBlock block =
                new CodeBlock(new SourceSpan("p.md", line, 1, line + lines + 1, 4), true, "http", source, false, true);
        code.add(block);
        line += lines + 2;
        return block;
    }

    private void table(String first, String second, String name, String value) {
        tables.add(new Table(
                span(),
                List.of(new Table.Cell(first, span()), new Table.Cell(second, span())),
                List.of(List.of(new Table.Cell(name, span()), new Table.Cell(value, span())))));
        line++;
    }

    private SourceSpan span() {
        return SourceSpan.ofLine("p.md", line, 10);
    }
}
