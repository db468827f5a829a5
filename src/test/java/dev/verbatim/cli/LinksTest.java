package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbolic links and includes lead to nothing outside of the docs: it is neither shown nor written. */
class LinksTest {

    private static final String PRIVATE = "what-is-nobody-elses-business";
    private static final String OUTSIDE =
            "# Notes\n\n```http\nHTTP/1.1 204 " + PRIVATE + "\n```\n\n[" + PRIVATE + "](no.md)\n";
    private static final String JSON = "{\"mappings\": [], \"x\": " + PRIVATE + "}";

    /** Links to what lies elsewhere, and one page that is itself outside of the docs. */
    private static final Set<String> INPUTS = Set.of(
            "docs/notes.md",
            "docs/linked/linked.md",
            "inner/linked.md",
            "secret.md",
            "recordings/call.json",
            "recordings/__files/body.txt");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private DocsFolder docs;

    @BeforeEach
    void pages() {
        docs = new DocsFolder(folder).with("docs/call.md", Pages.CALL).with("verbatim.yml", "docs: docs\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -v", "check --format json", "run -v --cucumber message,html", "list", "features"})
    void a_page_that_is_a_link_out_of_the_docs_is_not_read(String command) throws IOException {
        link("docs/notes.md", outside("notes.md", OUTSIDE));
        link("docs/more", Files.createDirectories(elsewhere));

        Ran ran = docs.verbatim(command.split(" "));

        assertShowsNothing(ran);
        if (command.startsWith("check")) {
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("`docs/notes.md` cannot be read", "`docs/more` cannot be read")
                    .contains("it is a link that leads out of the docs");
        }
    }

    @ParameterizedTest
    @CsvSource({"../secret.md, 1", "linked.md, 0", "../../../../../../../../../../etc/passwd, 1"})
    void an_include_from_outside_shows_none_of_it(String include, int warnings) throws IOException {
        outside("secret.md", OUTSIDE);
        Files.writeString(folder.resolve("secret.md"), OUTSIDE);
        link("docs/linked/linked.md", elsewhere.resolve("secret.md"));
        docs.with("inner/verbatim.yml", "docs: [.]\n")
                .with(
                        "inner/page.md",
                        "# Page\n\n[!INCLUDE [x](" + include + ")]\n\n[y](" + include + "#" + PRIVATE.length() + ")\n");
        link("inner/linked.md", elsewhere.resolve("secret.md"));

        Ran ran = new DocsFolder(folder.resolve("inner")).verbatim("check", "-v");

        assertShowsNothing(ran);
        assertThat(ran.out()).doesNotContain("root:");
        assertThat(ran.out().split("this include leads out of the docs", -1)).hasSize(warnings + 1);
    }

    @Test
    void a_link_within_the_repository_is_read_and_not_written() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        String wrong = Pages.CALL.replace("GET https", "get https");
        docs.with("parts/part.md", wrong).with("set/page.md", Pages.CALL).with("set/verbatim.yml", "docs: [.]\n");
        link("set/part.md", folder.resolve("parts/part.md"));

        Ran ran = new DocsFolder(folder.resolve("set")).verbatim("check", "--fix");

        assertThat(ran.out()).contains("part.md:5:1");
        assertThat(ran.err()).contains("warning: `part.md` lies outside of the docs, so it was left as it is\n");
        assertThat(folder.resolve("parts/part.md")).hasContent(wrong);
    }

    @Test
    void a_recording_that_is_a_link_out_of_their_folder_is_not_read() throws IOException {
        link("recordings/call.json", outside("call.json", JSON));

        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("call.json` is a link that leads out of");
        assertShowsNothing(ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"body.txt", "inner/body.txt"})
    void a_body_behind_a_link_is_not_read(String name) throws IOException {
        outside("body.txt", PRIVATE);
        link("recordings/__files/body.txt", elsewhere.resolve("body.txt"));
        link("recordings/__files/inner", elsewhere);
        docs.with("recordings/call.json", """
                { "request": {}, "response": { "status": 200, "bodyFileName": "%s" },
                  "metadata": { "verbatim": { "page": "docs/call.md", "example": "get-call" } } }
                """.formatted(name));

        Ran ran = docs.verbatim("run");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("lies outside of");
        assertShowsNothing(ran);
    }

    @ParameterizedTest
    @CsvSource({
        "export wiremock --to out, out/mappings/docs-call.json",
        "features, features/docs/call.feature",
        "features, features/docs/.call.feature.part",
        "run, reports/report.json",
        "run, reports/.report.json.tmp",
        "run, reports/index.html",
        "'run --cucumber message,html', reports/cucumber.ndjson",
        "'run --cucumber message,html', reports/.cucumber.ndjson.tmp",
        "baseline, verbatim-baseline.json",
        "'run --record --target URL', recordings/get-call.json",
        "'run --record --target URL', recordings/.get-call.json.tmp"
    })
    void nothing_is_written_through_a_link(String command, String link) throws IOException {
        try (WireServer server = new WireServer()
                .on("/calls/57dab8b1", "HTTP/1.1 200 OK\nContent-Type: application/json", "{ \"id\": \"1\" }")) {
            Path target = outside("target", "untouched");
            link(link, target);
            if (link.equals("recordings/get-call.json")) {
                Files.delete(target);
            }

            docs.verbatim(command.replace("URL", server.url()).split(" "));

            if (link.equals("recordings/get-call.json")) {
                assertThat(target).doesNotExist();
            } else {
                assertThat(target).hasContent("untouched");
            }
            assertThat(elsewhere).isDirectoryNotContaining(file -> !file.equals(target));
        }
    }

    @ParameterizedTest
    @CsvSource({"export wiremock --to out, out/mappings", "features, features/docs"})
    void nothing_is_written_into_a_folder_behind_a_link(String command, String link) throws IOException {
        link(link, elsewhere);

        Ran ran = docs.verbatim(command.split(" "));

        assertThat(ran.code()).as(ran.screen()).isEqualTo(3);
        assertThat(elsewhere).isEmptyDirectory();
    }

    private Path outside(String name, String text) throws IOException {
        return Files.writeString(elsewhere.resolve(name), text);
    }

    private void link(String path, Path target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private void assertShowsNothing(Ran ran) throws IOException {
        new SecretSearch(folder, INPUTS).assertNone(ran, List.of(PRIVATE));
    }
}
