package dev.verbatim.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.testing.JudgedDocs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageMissingTest {

    private static List<String> told(String markdown) {
        return JudgedDocs.page(markdown + "\n")
                .with("images/floor-plan.svg", "<svg/>")
                .told("image-missing");
    }

    private static List<String> helped(String markdown) {
        return JudgedDocs.page(markdown + "\n")
                .with("images/floor-plan.svg", "<svg/>")
                .helped("image-missing");
    }

    @Test
    void points_at_the_destination_and_names_the_file_that_was_meant() {
        assertThat(helped("a ![plan](images/flor-plan.svg)"))
                .containsExactly("page.md:1:11 there is no image `images/flor-plan.svg`"
                        + " | did you mean `images/floor-plan.svg`?");
    }

    @Test
    void html_counts_and_so_does_an_image_in_a_link() {
        assertThat(told("<img alt='x' src='images/a.svg'/> [![y](images/b.svg)](page.md)"))
                .containsExactly(
                        "page.md:1:19 there is no image `images/a.svg`",
                        "page.md:1:41 there is no image `images/b.svg`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](images/floor-plan.svg)",
                "![x](images/floor-plan.svg =100x20)",
                "![x](media/gone.svg)",
                "![x](https://contoso.example/gone.svg)",
                "![x](/site/gone.svg)",
                "`![x](images/gone.svg)`",
            })
    void is_silent_about(String markdown) {
        assertThat(told(markdown)).isEmpty();
    }
}
