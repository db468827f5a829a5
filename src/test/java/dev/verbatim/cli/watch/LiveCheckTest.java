package dev.verbatim.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.check.RulePage;
import dev.verbatim.cli.Workspace;
import dev.verbatim.config.Overrides;
import dev.verbatim.config.Settings;
import dev.verbatim.config.SettingsLoader;
import dev.verbatim.model.Finding;
import dev.verbatim.model.FindingWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCheckTest {

    private static final String PAGE = """
            # Get room

            ![a room](media/room.png)

            [!INCLUDE [a note](../includes/note.md)]

            See [the other](other/two.md).
            """;

    @TempDir
    private Path folder;

    private LiveCheck live;

    @BeforeEach
    void a_page_that_leads_to_others() throws IOException {
        write("verbatim.yml", "docs: [docs]\nexclude: [\"includes/**\"]\n");
        write("docs/one.md", PAGE);
        write("docs/other/two.md", "# Two\n");
        write("docs/media/room.png", "");
        write("includes/note.md", "Mind the door.\n");
        Settings settings = new SettingsLoader(RulePage::ids).load(folder, Map.of(), Overrides.NONE);
        Workspace workspace = Workspace.open(settings, folder, List.of());
        live = workspace.live(workspace.index(Instant.EPOCH), new FindingWeights(settings.rules()));
        live.all();
        assertThat(rules()).isEmpty();
    }

    @Test
    void the_folders_of_what_pages_show_are_watched() {
        assertThat(live.folders())
                .contains(folder.resolve("docs"), folder.resolve("docs/media"), folder.resolve("includes"));
    }

    @Test
    void where_a_folder_would_be_made_is_watched() throws IOException {
        Files.delete(folder.resolve("includes/note.md"));
        Files.delete(folder.resolve("includes"));

        assertThat(live.folders()).doesNotContain(folder);
        assertThat(after("includes/note.md")).containsExactly("include-missing");

        assertThat(live.folders()).contains(folder);
    }

    @Test
    void an_image_that_comes_and_goes_is_noticed() throws IOException {
        Files.delete(folder.resolve("docs/media/room.png"));
        assertThat(after("docs/media/room.png")).containsExactly("image-missing");

        write("docs/media/room.png", "");
        assertThat(after("docs/media/room.png")).isEmpty();
    }

    @Test
    void an_include_that_comes_and_goes_is_noticed() throws IOException {
        Files.delete(folder.resolve("includes/note.md"));
        assertThat(after("includes/note.md")).containsExactly("include-missing");

        write("includes/note.md", "Mind the door.\n");
        assertThat(after("includes/note.md")).isEmpty();
    }

    @Test
    void a_folder_that_comes_and_goes_is_noticed_with_all_in_it() throws IOException {
        Files.move(folder.resolve("docs/other"), folder.resolve("elsewhere"));
        assertThat(after("docs/other")).isEmpty();
        assertThat(live.pages()).hasSize(1);

        write("docs/other/three.md", "# Three\n");
        assertThat(after("docs/other")).containsExactly("link-missing");
        assertThat(live.pages()).hasSize(2);
    }

    @Test
    void what_no_page_leads_to_does_not_matter() {
        assertThat(live.mayMatter(folder.resolve("docs/media/other.png"))).isFalse();
        assertThat(live.mayMatter(folder.resolve("reports"))).isFalse();
    }

    private List<String> after(String changed) {
        Path file = folder.resolve(changed);
        assertThat(live.mayMatter(file)).isTrue();
        live.saved(Set.of(file));
        live.rest();
        return rules();
    }

    private List<String> rules() {
        return live.pages().stream()
                .flatMap(page -> page.findings().stream())
                .map(Finding::rule)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
