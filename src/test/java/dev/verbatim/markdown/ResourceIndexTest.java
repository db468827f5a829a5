package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceIndexTest {

    @TempDir
    private Path folder;

    @Test
    void pages_with_resource_blocks_and_pages_of_enumerations_document_types() throws IOException {
        write(
                "a.md",
                "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"contoso.room\" } -->\n```json\n{ }\n```\n");
        write("b.md", "# Enumerations\r\n\r\n## importance values  \r\n\r\n|Member|\r\n|:--|\r\n|low|\r\n");
        write("c.md", "# importance Enum Type");
        write("d.md", "# Room\n\nNo values\n");
        write("e.md", "<!-- { \"blockType\": \"request\" } -->\n```http\nGET /resource\n```\n");

        DocsSet set = DocsSet.find(folder, List.of(), List.of());
        ResourceIndex index = ResourceIndex.of(new PageReader(ReadOptions.DEFAULT), set);
        assertThat(index.pages()).extracting(PageFile::display).containsExactly("a.md", "b.md", "c.md");
        assertThat(index.pages())
                .allSatisfy(page -> assertThat(index.read(page)).isPresent());
        assertThat(index.naming("importance")).extracting(PageFile::display).containsExactly("b.md", "c.md");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
