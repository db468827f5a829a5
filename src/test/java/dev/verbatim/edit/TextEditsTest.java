package dev.verbatim.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

    @Test
    void replaces_a_stretch_of_a_line() {
        assertThat(apply("one\ntwo three\n", edit(2, 5, 2, 10, "four"))).isEqualTo("one\ntwo four\n");
    }

    @Test
    void makes_edits_in_the_order_of_the_page() {
        assertThat(apply("ab\ncd", edit(2, 1, 2, 2, "x"), edit(1, 2, 1, 3, "y")))
                .isEqualTo("ay\nxd");
    }

    @Test
    void inserts_at_one_place_in_the_order_given() {
        assertThat(apply("ac", edit(1, 2, 1, 2, "1"), edit(1, 2, 1, 2, "2"), edit(1, 2, 1, 3, "b")))
                .isEqualTo("a12b");
    }

    @Test
    void makes_an_edit_that_is_given_twice_once() {
        assertThat(apply("ac", edit(1, 2, 1, 2, "b"), edit(1, 2, 1, 2, "b"))).isEqualTo("abc");
    }

    @Test
    void a_span_up_to_the_next_line_takes_the_line_end_with_it() {
        assertThat(apply("a\r\nb\r\nc", edit(2, 1, 3, 1, ""))).isEqualTo("a\r\nc");
    }

    @Test
    void writes_line_ends_as_the_page_has_them() {
        assertThat(apply("a\r\nb\r\n", edit(2, 2, 2, 2, "\nx"))).isEqualTo("a\r\nb\r\nx\r\n");
        assertThat(apply("a\rb", edit(2, 2, 2, 2, "\nx"))).isEqualTo("a\rb\rx");
        assertThat(apply("a", edit(1, 2, 1, 2, "\nx"))).isEqualTo("a\nx");
    }

    @Test
    void keeps_a_byte_order_mark_which_has_no_column() {
        assertThat(apply("\uFEFFab", edit(1, 1, 1, 2, "x"))).isEqualTo("\uFEFFxb");
    }

    @Test
    void counts_columns_in_utf_16_units() {
        assertThat(apply("é😀b", edit(1, 4, 1, 5, "x"))).isEqualTo("é😀x");
    }

    @Test
    void keeps_bytes_that_are_no_characters() {
        byte[] page = "a\u00ff\u00feb\n".getBytes(ISO_8859_1);
        byte[] edited = TextEdits.apply(page, List.of(edit(1, 4, 1, 5, "x")));
        assertThat(new String(edited, ISO_8859_1)).isEqualTo("a\u00ff\u00fex\n");
    }

    @Test
    void adds_no_line_end_to_a_last_line_without_one() {
        assertThat(apply("a\nb", edit(2, 1, 2, 2, "c"))).isEqualTo("a\nc");
    }

    @Test
    void takes_places_beyond_the_text_back_to_its_end() {
        assertThat(apply("ab\ncd", edit(1, 9, 1, 12, "x"), edit(7, 1, 7, 1, "y")))
                .isEqualTo("abx\ncdy");
    }

    @Test
    void a_blank_line_in_a_quote_stays_in_the_quote() {
        assertThat(apply("> a\n> b\n", edit(2, 3, 2, 3, "\n"))).isEqualTo("> a\n> \n> b\n");
    }

    @Test
    void refuses_edits_that_overlap() {
        byte[] page = "abcd".getBytes(UTF_8);
        List<TextEdit> edits = List.of(edit(1, 1, 1, 3, "x"), edit(1, 2, 1, 4, "y"));
        assertThat(TextEdits.overlap(page, edits)).isTrue();
        assertThatThrownBy(() -> TextEdits.apply(page, edits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void edits_that_only_touch_do_not_overlap() {
        assertThat(TextEdits.overlap("abcd".getBytes(UTF_8), List.of(edit(1, 1, 1, 3, "x"), edit(1, 3, 1, 4, "y"))))
                .isFalse();
    }

    private static String apply(String page, TextEdit... edits) {
        return new String(TextEdits.apply(page.getBytes(UTF_8), List.of(edits)), UTF_8);
    }

    private static TextEdit edit(int line, int column, int endLine, int endColumn, String text) {
        return new TextEdit(new SourceSpan("page.md", line, column, endLine, endColumn), text);
    }
}
