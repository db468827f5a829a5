package dev.verbatim.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.model.BlockType;
import dev.verbatim.model.Example;
import dev.verbatim.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five real renderings of one page, where they lie beside the project. */
class SeedsTest {

    private static Page seed(String name) throws IOException {
        Path file = Corpus.folder().resolveSibling("seeds").resolve(name);
        return new PageReader(ReadOptions.DEFAULT).read(name, Files.readAllBytes(file));
    }

    private static long count(Page page, BlockType type) {
        return page.blocks().stream().filter(block -> block.type() == type).count();
    }

    @Test
    void the_english_page_gives_three_pairs_although_its_tab_groups_never_close() throws IOException {
        Page page = seed("000_01ccc5df719dbce6.txt");

        assertThat(count(page, BlockType.REQUEST)).isEqualTo(3);
        assertThat(count(page, BlockType.RESPONSE)).isEqualTo(3);
        assertThat(page.examples().stream().map(Example::name))
                .containsExactly(
                        "delete-specific_call_participant",
                        "cancel-participant-invite-noninvited",
                        "delete-participant_before_invited_to_roster");
        assertThat(page.examples())
                .allSatisfy(example -> assertThat(example.responses()).hasSize(1));
        assertThat(Pages.rules(page)).containsOnly("tab-group-unclosed").hasSize(3);
    }

    @Test
    void its_translation_gives_the_same_and_a_repeated_name() throws IOException {
        Page page = seed("002_0165d301fad9dd37.txt");

        assertThat(page.examples()).hasSize(3);
        assertThat(page.examples())
                .allSatisfy(example -> assertThat(example.responses()).hasSize(1));
        assertThat(Pages.rules(page)).contains("name-duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001_ef3012c96b4f683c.txt", "003_68f28982fb04d00d.txt", "004_5f3784b6eb1640e6.txt"})
    void rendered_pages_and_help_files_give_no_blocks(String name) throws IOException {
        Page page = seed(name);

        assertThat(page.blocks()).isEmpty();
        assertThat(page.examples()).isEmpty();
    }
}
