package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcePagesTest {

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
        assertThat(new ResourcePages(new PageReader(ReadOptions.DEFAULT)).of(set))
                .extracting(Page::path)
                .allMatch(path -> path.matches(".*[abc]\\.md"))
                .hasSize(3);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
