package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {

    @Test
    void a_page_is_told_by_exactly_one_shard() {
        for (int n = 0; n < 50; n++) {
            String page = "docs/page" + n + ".md";
            assertThat(IntStream.rangeClosed(1, 7).filter(i -> new Shard(i, 7).tells(page)))
                    .hasSize(1);
        }
    }

    @Test
    void where_a_page_falls_never_changes() {
        assertThat(IntStream.rangeClosed(1, 1_000)
                        .filter(i -> new Shard(i, 1_000).tells("docs/page.md"))
                        .findFirst())
                .hasValue(137);
    }

    @Test
    void shards_are_about_as_large_as_one_another() {
        for (int index = 1; index <= 4; index++) {
            Shard shard = new Shard(index, 4);
            assertThat(IntStream.range(0, 1_000).filter(n -> shard.tells("docs/page" + n + ".md")))
                    .hasSizeBetween(200, 300);
        }
    }
}
