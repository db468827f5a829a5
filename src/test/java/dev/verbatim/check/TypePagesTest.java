package dev.verbatim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.markdown.DocsSet;
import dev.verbatim.markdown.PageFile;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import dev.verbatim.model.TypeDefinition;
import dev.verbatim.shape.DocumentedTypes;
import dev.verbatim.shape.LazyTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are looked for one by one are those that reading everything finds. */
class TypePagesTest {

    private static final Path CORPUS = Path.of("../shared/corpus/graph/api-reference/v1.0/resources");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\" } -->\n```json\n{\"id\": \"String\"}\n```\n",
                "<!-- { \"blockType\": \"resource\", \"@odata.type\":\n \"contoso.room\" } -->\n```json\n{\"id\": \"String\"}\n```\n",
                "<!-- { blockType: 'Resource', '@type': '#contoso.Room' } -->\n```json\n{\"id\": \"String\"}\n```\n",
                "<!-- { \"blockType\": \"resource\" } -->\n```json\n{\"@odata.type\": \"contoso.room\", \"id\": \"String\"}\n```\n",
                "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"a.b\", \"@type.aka\": \"contoso.room\" } -->\n```json\n{}\n```\n"
            })
    void finds_an_object_type(String markdown) throws IOException {
        assertThat(lazy(markdown).find("contoso.room", "page.md")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### room values",
                "### **room** values",
                "### `room` enumeration",
                "room values\n---",
                "> ### Room values"
            })
    void finds_an_enumeration_by_its_heading(String heading) throws IOException {
        String quote = heading.startsWith(">") ? "> " : "";
        String markdown = "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso.x\" } -->\n```json\n{}\n```\n"
                + heading + "\n" + quote + "\n" + quote + "| Member |\n" + quote + "|:--|\n" + quote + "| red |\n";
        assertThat(lazy(markdown).find("room", "page.md"))
                .hasValueSatisfying(type -> assertThat(type.members()).containsExactly("red"));
    }

    @Test
    void reads_only_the_pages_that_may_document_the_type() throws IOException {
        List<String> read = new ArrayList<>();
        for (String name : List.of("room", "person")) {
            write(
                    name,
                    "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso." + name
                            + "\" } -->\n```json\n{}\n```\n");
        }
        TypePages pages = new TypePages(new PageReader(ReadOptions.DEFAULT), this::set);
        LazyTypes types = new LazyTypes(new LazyTypes.Source() {
            @Override
            public List<String> all() {
                return pages.all();
            }

            @Override
            public List<String> naming(String name) {
                return pages.naming(name);
            }

            @Override
            public java.util.Optional<Page> read(String path) {
                read.add(path);
                return pages.read(path);
            }
        });
        types.find("contoso.room", "page.md");
        types.find("contoso.room", "page.md");
        assertThat(read).containsExactly("room.md");
    }

    @Test
    void agrees_with_reading_all_pages_of_the_corpus() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus is not beside this project");
        DocsSet set = DocsSet.find(CORPUS.toAbsolutePath().normalize(), List.of(), List.of());
        PageReader reader = new PageReader(ReadOptions.DEFAULT);
        TypePages pages = new TypePages(reader, () -> set);
        LazyTypes lazy = new LazyTypes(pages);
        List<Page> all = new ArrayList<>();
        for (PageFile file : set.pages()) {
            if (pages.all().contains(file.display())) {
                pages.read(file.display()).ifPresent(all::add);
            }
        }
        DocumentedTypes whole = DocumentedTypes.of(all);
        for (TypeDefinition type : whole.all()) {
            assertThat(lazy.find(type.name(), "page.md")).as(type.name()).isEqualTo(whole.find(type.name(), "page.md"));
        }
    }

    private LazyTypes lazy(String markdown) throws IOException {
        write("page", markdown);
        return new LazyTypes(new TypePages(new PageReader(ReadOptions.DEFAULT), this::set));
    }

    private void write(String name, String markdown) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), markdown);
    }

    private DocsSet set() {
        return DocsSet.find(folder, List.of(), List.of());
    }
}
