package dev.verbatim.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void shows_three_lines_around_a_change() {
        assertThat(diff("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/a.md
                        +++ b/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void joins_changes_whose_surroundings_meet_and_parts_others() {
        String before = "a\n1\n2\n3\n4\n5\n6\nb\n1\n2\n3\n4\n5\n6\n7\nc\n";
        String diff =
                diff("p", before, before.replace("a", "A").replace("b", "B").replace("c", "C"));
        assertThat(diff.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,11 +1,11 @@", "@@ -13,4 +13,4 @@");
    }

    @Test
    void counts_from_the_line_before_where_a_side_has_no_lines() {
        assertThat(diff("p", "", "a\n")).contains("@@ -0,0 +1 @@\n+a\n");
    }

    @Test
    void tells_of_a_last_line_without_end() {
        assertThat(diff("p", "a", "b"))
                .endsWith("-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");
    }

    @Test
    void keeps_carriage_returns_for_patch() {
        assertThat(diff("p", "a\r\nb\r\n", "a\r\nc\r\n")).endsWith(" a\r\n-b\r\n+c\r\n");
    }

    @Test
    void hides_what_the_text_far_above_says_is_secret() {
        String before = "\"passwords\": [\n1\n2\n3\n4\nsecret\nb\n]\n";
        UnaryOperator<String> mask = text -> text.contains("passwords") ? text.replace("secret", "***") : text;
        assertThat(UnifiedDiff.of("p", before, before.replace("b\n", "c\n"), mask))
                .contains(" ***\n-b\n+c\n")
                .doesNotContain("secret");
    }

    @Test
    void is_empty_where_nothing_changes() {
        assertThat(diff("p", "a\n", "a\n")).isEmpty();
    }

    @Test
    void leads_from_one_text_to_the_other_whatever_they_are() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            List<LineDiff.Step> steps = LineDiff.of(before, after);
            assertThat(steps.stream().filter(s -> s.sign() != '+').map(LineDiff.Step::line))
                    .containsExactlyElementsOf(before);
            assertThat(steps.stream().filter(s -> s.sign() != '-').map(LineDiff.Step::line))
                    .containsExactlyElementsOf(after);
            assertThat(steps.stream().filter(s -> s.sign() == ' ').count()).isEqualTo(common(before, after));
        }
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return lines;
    }

    /** Length of the longest common subsequence, the slow way. */
    private static long common(List<String> one, List<String> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                best[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.size()][other.size()];
    }

    private static String diff(String path, String before, String after) {
        return UnifiedDiff.of(path, before, after, UnaryOperator.identity());
    }
}
